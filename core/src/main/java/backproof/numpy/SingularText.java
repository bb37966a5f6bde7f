package backproof.numpy;

/** Singular values and vectors, by the steps of LAPACK: dgebrd and dbdsqr. */
final class SingularText {
  private SingularText() {}

  static final String TEXT =
      """

      def _singular_of_two(f, g, h):
          # dlasv2
          ft, ht, gt, pmax = f, h, g, 1
          swap = abs(h) > abs(f)
          if swap:
              ft, ht, pmax = h, f, 3
          fa, ha, ga = abs(ft), abs(ht), abs(gt)
          if ga == 0:
              smin, smax, clt, crt, slt, srt = ha, fa, 1.0, 1.0, 0.0, 0.0
          elif ga > fa and fa / ga < 2.0 ** -53:
              pmax, smax = 2, ga
              smin = fa / (ga / ha) if ha > 1 else fa / ga * ha
              clt, slt, srt, crt = 1.0, ht / gt, 1.0, ft / gt
          else:
              pmax = 2 if ga > fa else pmax
              d = fa - ha
              l, m = d / fa, gt / ft
              t = 2 - l
              mm = m * m
              s = _m.sqrt(t * t + mm)
              r = abs(m) if l == 0 else _m.sqrt(l * l + mm)
              a = 0.5 * (s + r)
              smin, smax = ha / a, fa * a
              if mm == 0:
                  t = _sign(2.0, ft) * _sign(1.0, gt) if l == 0 else gt / _sign(d, ft) + m / t
              else:
                  t = (m / (s + t) + m / (r + l)) * (1 + a)
              l = _m.sqrt(t * t + 4)
              crt, srt = 2 / l, t / l
              clt, slt = (crt + srt * m) / a, ht / ft * srt / a
          csl, snl, csr, snr = (srt, crt, slt, clt) if swap else (clt, slt, crt, srt)
          if pmax == 1:
              turn = _sign(1.0, csr) * _sign(1.0, csl) * _sign(1.0, f)
          elif pmax == 2:
              turn = _sign(1.0, snr) * _sign(1.0, csl) * _sign(1.0, g)
          else:
              turn = _sign(1.0, snr) * _sign(1.0, snl) * _sign(1.0, h)
          return _sign(smin, turn * _sign(1.0, f) * _sign(1.0, h)), _sign(smax, turn), snr, csr, snl, csl

      def _smallest_of_two(f, g, h):
          # dlas2
          fa, ga, ha = abs(f), abs(g), abs(h)
          low, high = min(fa, ha), max(fa, ha)
          if low == 0:
              return 0.0
          s, t = 1 + low / high, (high - low) / high
          if ga < high:
              u = (ga / high) ** 2
              return low * (2 / (_m.sqrt(s * s + u) + _m.sqrt(t * t + u)))
          u = high / ga
          if u == 0:
              return low * high / ga
          return 2 * (low * (1 / (_m.sqrt(1 + (s * u) ** 2) + _m.sqrt(1 + (t * u) ** 2))) * u)

      def _bidiagonal(d, e):
          # dbdsqr: singular values, the columns of U as rows, and the rows of VT
          n, eps = len(d), 2.0 ** -53
          if n == 1:
              return np.array([[_sign(1.0, d[0])]]), [abs(d[0])], np.eye(1)
          U, V, tol = np.eye(n), np.eye(n), 2.0 ** (53 / 8) * eps
          mu = least = abs(d[0])
          for i in range(1, n):
              if least == 0:
                  break
              mu = abs(d[i]) * (mu / (mu + abs(e[i - 1])))
              least = min(least, mu)
          thresh = max(tol * (least / _m.sqrt(n)), 6.0 * n * n * 2.2250738585072014e-308)
          m, old_l, old_m, down, rounds = n - 1, -1, -1, True, 0
          while m > 0 and rounds < 60 * n * n:
              rounds += 1
              largest, l = abs(d[m]), m - 1
              while l >= 0 and abs(e[l]) > thresh:
                  largest = max(largest, abs(d[l]), abs(e[l]))
                  l -= 1
              if l >= 0:
                  e[l] = 0.0
                  if l == m - 1:
                      m -= 1
                      continue
              l += 1
              if l == m - 1:
                  d[m], d[l], snr, csr, snl, csl = _singular_of_two(d[l], e[l], d[m])
                  e[l] = 0.0
                  _turned(V, csr, snr, l, m)
                  _turned(U, csl, snl, l, m)
                  m -= 2
                  continue
              if l > old_m or m < old_l:
                  down = abs(d[l]) >= abs(d[m])
              first, last = (l, m) if down else (m, l)
              edge = m - 1 if down else l
              if abs(e[edge]) <= tol * abs(d[last]):
                  e[edge] = 0.0
                  continue
              mu = least = abs(d[first])
              split = False
              for i in range(l, m) if down else range(m - 1, l - 1, -1):
                  if abs(e[i]) <= tol * mu:
                      e[i], split = 0.0, True
                      break
                  mu = abs(d[i + 1 if down else i]) * (mu / (mu + abs(e[i])))
                  least = min(least, mu)
              if split:
                  continue
              old_l, old_m, shift = l, m, 0.0
              if n * tol * (least / largest) > max(eps, 0.01 * tol):
                  at = m - 1 if down else l
                  shift = _smallest_of_two(d[at], e[at], d[at + 1])
                  if abs(d[first]) > 0 and (shift / abs(d[first])) ** 2 < eps:
                      shift = 0.0
              right, left, step = [], [], 1 if down else -1
              if shift == 0:
                  cs, old, oldsn = 1.0, 1.0, 0.0
                  for i in range(first, last, step):
                      o = i if down else i - 1
                      cs, sn, r = _rotation(d[i] * cs, e[o])
                      if i != first:
                          e[o - step] = oldsn * r
                      old, oldsn, d[i] = _rotation(old * r, d[i + step] * sn)
                      right.append((cs, sn * step))
                      left.append((old, oldsn * step))
                  h = d[last] * cs
                  d[last], e[edge] = h * old, h * oldsn
              else:
                  f = (abs(d[first]) - shift) * (_sign(1.0, d[first]) + shift / d[first])
                  g = e[l if down else m - 1]
                  for i in range(first, last, step):
                      o = i if down else i - 1
                      cr, sr, r = _rotation(f, g)
                      if i != first:
                          e[o - step] = r
                      f, e[o] = cr * d[i] + sr * e[o], cr * e[o] - sr * d[i]
                      g, d[i + step] = sr * d[i + step], cr * d[i + step]
                      cl, sl, d[i] = _rotation(f, g)
                      f, d[i + step] = cl * e[o] + sl * d[i + step], cl * d[i + step] - sl * e[o]
                      if i != last - step:
                          g, e[o + step] = sl * e[o + step], cl * e[o + step]
                      right.append((cr, sr * step))
                      left.append((cl, sl * step))
                  e[edge] = f
              if down:
                  _turn(V, l, right)
                  _turn(U, l, left)
              else:
                  _turn(V, l, left[::-1], True)
                  _turn(U, l, right[::-1], True)
              if abs(e[edge]) <= thresh:
                  e[edge] = 0.0
          for i in range(n):
              if d[i] < 0 or d[i] == 0 and _sign(1.0, d[i]) < 0:
                  d[i] = -d[i]
                  V[i] = -V[i]
          for i in range(n - 1):
              k, last = 0, n - 1 - i
              for j in range(1, last + 1):
                  k = j if d[j] <= d[k] else k
              if k != last:
                  d[k], d[last] = d[last], d[k]
                  V[[k, last]] = V[[last, k]]
                  U[[k, last]] = U[[last, k]]
          return U, d, V

      def _reflect(A, tau, v):
          if tau:
              A -= tau * np.outer(v, v @ A)

      def _two_sided(a):
          # dgebd2 of a matrix with no more columns than rows
          m, n = a.shape
          lefts, rights, d, e = [], [], [], []
          for i in range(n):
              v = a[i:, i].copy()
              tau = _reflector(v)
              d.append(float(v[0]))
              v[0] = 1.0
              lefts.append((tau, v))
              _reflect(a[i:, i + 1:], tau, v)
              if i < n - 1:
                  v = a[i, i + 1:].copy()
                  tau = _reflector(v)
                  e.append(float(v[0]))
                  v[0] = 1.0
                  rights.append((tau, v))
                  _reflect(a[i + 1:, i + 1:].T, tau, v)
          return lefts, rights, d, e

      def _applied(reflections, A, offset=0):
          for i in reversed(range(len(reflections))):
              _reflect(A[i + offset:], *reflections[i])
          return A

      def _triangle(a):
          R, reflections = a.copy(), []
          for i in range(R.shape[1]):
              v = R[i:, i].copy()
              tau = _reflector(v)
              R[i:, i] = 0
              R[i, i], v[0] = v[0], 1.0
              reflections.append((tau, v))
              _reflect(R[i:, i + 1:], tau, v)
          return reflections, R[:R.shape[1]]

      def _vectors(a, full):
          m, n = a.shape
          if m < n and n < int(m * 11 / 6):
              lefts, rights, d, e = _two_sided(a.T.copy())
              turns = []
              for i in range(m - 1):
                  c, s, d[i] = _rotation(d[i], e[i])
                  e[i], d[i + 1] = s * d[i + 1], c * d[i + 1]
                  turns.append((c, -s))
              U, s, V = _bidiagonal(d, e)
              U = U.T
              _turn(U, 0, turns, True)
              W = np.eye(n if full else m, n)
              W[:m, :m] = V
              return _applied(rights, U, 1), np.array(s), _applied(lefts, W.T.copy()).T
          if m < n:
              reflections, L = _triangle(a.T)
              U, s, V = _square(L.T.copy())
              Q = _applied(reflections, np.eye(n, n if full else m)).T
              Q[:m] = V @ Q[:m]
              return U, s, Q
          if m >= int(n * 11 / 6) and m > n:
              reflections, R = _triangle(a)
              U, s, V = _square(R)
              Q = _applied(reflections, np.eye(m, m if full else n))
              Q[:, :n] = Q[:, :n] @ U
              return Q, s, V
          lefts, rights, d, e = _two_sided(a.copy())
          B, s, V = _bidiagonal(d, e)
          U = np.eye(m, m if full else n)
          U[:n, :n] = B.T
          return _applied(lefts, U), np.array(s), _applied(rights, V.T.copy(), 1).T

      def _square(a):
          return _vectors(a, False)
      """;
}
