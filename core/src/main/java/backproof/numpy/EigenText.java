package backproof.numpy;

/**
 * What is written in Python of {@code np.linalg} about eigenvalues and singular values, as LAPACK
 * has it.
 */
final class EigenText {
  private EigenText() {}

  static final String TEXT =
      """

      import math as _m

      def _sign(a, b):
          return _m.copysign(a, b)

      def _rotation(f, g):
          if g == 0:
              return 1.0, 0.0, f
          if f == 0:
              return 0.0, _sign(1.0, g), abs(g)
          d = _m.sqrt(f * f + g * g)
          r = _sign(d, f)
          return abs(f) / d, g / r, r

      def _reflector(x):
          norm = float(np.linalg.norm(x[1:])) if len(x) > 1 else 0.0
          if norm == 0:
              return 0.0
          alpha = float(x[0])
          beta = -_sign(_m.hypot(alpha, norm), alpha)
          x[1:] *= 1 / (alpha - beta)
          x[0] = beta
          return (beta - alpha) / beta

      def _turned(Z, c, s, i, j):
          a, b = Z[i].copy(), Z[j].copy()
          Z[i], Z[j] = c * a + s * b, c * b - s * a

      def _turn(Z, first, turns, back=False):
          # dlasr: planes (first, first + 1), ..., of rows of Z
          for k in reversed(range(len(turns))) if back else range(len(turns)):
              _turned(Z, turns[k][0], turns[k][1], first + k, first + k + 1)

      def _of_two(a, b, c):
          sm, df, tb = a + c, a - c, b + b
          adf, ab = abs(df), abs(tb)
          big, small = (a, c) if abs(a) > abs(c) else (c, a)
          if adf > ab:
              rt = adf * _m.sqrt(1 + (ab / adf) ** 2)
          elif adf < ab:
              rt = ab * _m.sqrt(1 + (adf / ab) ** 2)
          else:
              rt = ab * _m.sqrt(2.0)
          first = -1 if sm < 0 else 1
          if sm == 0:
              rt1, rt2 = 0.5 * rt, -0.5 * rt
          else:
              rt1 = 0.5 * (sm + first * rt)
              rt2 = big / rt1 * small - b / rt1 * b
          second = 1 if df >= 0 else -1
          cs = df + second * rt
          if abs(cs) > ab:
              ct = -tb / cs
              sn = 1 / _m.sqrt(1 + ct * ct)
              cs = ct * sn
          elif ab == 0:
              cs, sn = 1.0, 0.0
          else:
              tn = -cs / tb
              cs = 1 / _m.sqrt(1 + tn * tn)
              sn = tn * cs
          return (rt1, rt2, -sn, cs) if first == second else (rt1, rt2, cs, sn)

      def _tridiagonal(d, e):
          # dsteqr: eigenvalues and the rows of Z, each an eigenvector
          n, eps, tiny = len(d), 2.0 ** -53, 2.2250738585072014e-308
          Z, l1 = np.eye(n), 0
          while l1 < n:
              if l1 > 0:
                  e[l1 - 1] = 0.0
              m = l1
              while m < n - 1 and abs(e[m]) > _m.sqrt(abs(d[m])) * _m.sqrt(abs(d[m + 1])) * eps:
                  m += 1
              if m < n - 1:
                  e[m] = 0.0
              l, end, l1 = l1, m, m + 1
              if l == end:
                  continue
              if abs(d[end]) < abs(d[l]):
                  l, end = end, l
              step = 1 if end > l else -1
              while (end - l) * step >= 0:
                  m = l
                  while m != end:
                      o = m if step > 0 else m - 1
                      if e[o] * e[o] <= eps * eps * abs(d[m]) * abs(d[m + step]) + tiny:
                          break
                      m += step
                  if m != end:
                      e[m if step > 0 else m - 1] = 0.0
                  p = d[l]
                  if m == l:
                      l += step
                      continue
                  o = l if step > 0 else l - 1
                  if m == l + step:
                      d[o], d[o + 1], c, s = _of_two(d[o], e[o], d[o + 1])
                      e[o] = 0.0
                      _turned(Z, c, s, o, o + 1)
                      l += 2 * step
                      continue
                  g = (d[l + step] - p) / (2 * e[o])
                  g = d[m] - p + e[o] / (g + _sign(_m.hypot(g, 1.0), g))
                  s, c, p, turns = 1.0, 1.0, 0.0, []
                  for i in range(m, l, -step):
                      o = i - 1 if step > 0 else i
                      f, b = s * e[o], c * e[o]
                      c, s, r = _rotation(g, f)
                      if i != m:
                          e[o + step] = r
                      g = d[i] - p
                      r = (d[i - step] - g) * s + 2 * c * b
                      p = s * r
                      d[i] = g + p
                      g = c * r - b
                      turns.append((c, -s * step))
                  if step > 0:
                      _turn(Z, l, turns[::-1], True)
                  else:
                      _turn(Z, m, turns)
                  d[l] -= p
                  e[l if step > 0 else l - 1] = g
          for i in range(n - 1):
              k = i
              for j in range(i + 1, n):
                  k = j if d[j] < d[k] else k
              if k != i:
                  d[i], d[k] = d[k], d[i]
                  Z[[i, k]] = Z[[k, i]]
          return d, Z

      def _symmetric(a):
          n, taus, d, e = len(a), [], [], []
          a = np.tril(a) + np.tril(a, -1).T
          for i in range(n - 1):
              v = a[i + 1:, i].copy()
              tau = _reflector(v)
              d.append(float(a[i, i]))
              e.append(float(v[0]))
              v[0] = 1.0
              taus.append((tau, v))
              if tau:
                  w = tau * (a[i + 1:, i + 1:] @ v)
                  w = w - 0.5 * tau * (w @ v) * v
                  a[i + 1:, i + 1:] -= np.outer(v, w) + np.outer(w, v)
          d.append(float(a[-1, -1]))
          d, Z = _tridiagonal(d, e)
          Z = Z.T
          for i in reversed(range(n - 1)):
              tau, v = taus[i]
              if tau:
                  Z[i + 1:] -= tau * np.outer(v, v @ Z[i + 1:])
          return np.array(d), Z

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

      def _standard(a, b, c, d):
          # dlanv2
          eps = 2.0 ** -52
          if c == 0:
              return a, b, c, d, 1.0, 0.0
          if b == 0:
              return d, -c, 0.0, a, 0.0, 1.0
          if a - d == 0 and _sign(1.0, b) != _sign(1.0, c):
              return a, b, c, d, 1.0, 0.0
          temp = a - d
          p = 0.5 * temp
          high = max(abs(b), abs(c))
          low = min(abs(b), abs(c)) * _sign(1.0, b) * _sign(1.0, c)
          scale = max(abs(p), high)
          z = p / scale * p + high / scale * low
          if z >= 4 * eps:
              z = p + _sign(_m.sqrt(scale) * _m.sqrt(z), p)
              tau = _m.hypot(c, z)
              return d + z, b - c, 0.0, d - high / z * low, z / tau, c / tau
          sigma = b + c
          tau = _m.hypot(sigma, temp)
          cs = _m.sqrt(0.5 * (1 + abs(sigma) / tau))
          sn = -(p / (tau * cs)) * _sign(1.0, sigma)
          aa, bb, cc, dd = a * cs + b * sn, -a * sn + b * cs, c * cs + d * sn, -c * sn + d * cs
          a, b, c, d = aa * cs + cc * sn, bb * cs + dd * sn, -aa * sn + cc * cs, -bb * sn + dd * cs
          a = d = 0.5 * (a + d)
          if c != 0 and b == 0:
              return a, -c, 0.0, d, -sn, cs
          if c != 0 and _sign(1.0, b) == _sign(1.0, c):
              sab, sac = _m.sqrt(abs(b)), _m.sqrt(abs(c))
              p, tau = _sign(sab * sac, c), 1 / _m.sqrt(abs(b + c))
              cs1, sn1 = sab * tau, sac * tau
              return a + p, b - c, 0.0, d - p, cs * cs1 - sn * sn1, cs * sn1 + sn * cs1
          return a, b, c, d, cs, sn

      def _balanced(a):
          # dgebal
          n = len(a)
          k, l, scale = 0, n - 1, [1.0] * n
          def exchange(i, j):
              a[:, [i, j]] = a[:, [j, i]]
              a[[i, j]] = a[[j, i]]
          again = True
          while again:
              again = False
              i = l
              while i >= 0:
                  if not any([a[i, j] != 0 for j in range(l + 1) if j != i]):
                      scale[l] = i
                      if i != l:
                          exchange(i, l)
                      again = True
                      if l == 0:
                          return 0, 0, scale
                      l -= 1
                  i -= 1
          again = True
          while again:
              again = False
              for j in range(k, l + 1):
                  if not any([a[i, j] != 0 for i in range(k, l + 1) if j != i]):
                      scale[k] = j
                      if j != k:
                          exchange(j, k)
                      again = True
                      k += 1
          again = True
          while again:
              again = False
              for i in range(k, l + 1):
                  c, r = float(np.linalg.norm(a[k:l + 1, i])), float(np.linalg.norm(a[i, k:l + 1]))
                  if c == 0 or r == 0:
                      continue
                  g, f, s = r / 2, 1.0, c + r
                  while c < g:
                      f, c, r, g = f * 2, c * 2, r / 2, g / 2
                  g = c / 2
                  while g >= r:
                      f, c, g, r = f / 2, c / 2, g / 2, r * 2
                  if c + r < 0.95 * s:
                      scale[i] *= f
                      again = True
                      a[i, k:] /= f
                      a[:l + 1, i] *= f
          return k, l, scale

      def _schur(H, Z, low, high):
          # dlahqr
          n, ulp = len(H), 2.0 ** -52
          small = 2.2250738585072014e-308 * ((high - low + 1) / ulp)
          i, stuck = high, 0
          while i >= low:
              l = i
              while l > low:
                  sub = abs(H[l, l - 1])
                  if sub <= small:
                      break
                  tst = abs(H[l - 1, l - 1]) + abs(H[l, l])
                  if tst == 0:
                      tst = (abs(H[l - 1, l - 2]) if l - 2 >= low else 0) + (abs(H[l + 1, l]) if l + 1 <= high else 0)
                  if sub <= ulp * tst:
                      up, gap = abs(H[l - 1, l]), abs(H[l - 1, l - 1] - H[l, l])
                      ab, ba = max(sub, up), min(sub, up)
                      aa, bb = max(abs(H[l, l]), gap), min(abs(H[l, l]), gap)
                      s = aa + ab
                      if ba * (ab / s) <= max(small, ulp * (bb * (aa / s))):
                          break
                  l -= 1
              if l > low:
                  H[l, l - 1] = 0
              if l >= i - 1:
                  if l == i - 1:
                      a, b, c, d, cs, sn = _standard(
                          float(H[l, l]), float(H[l, i]), float(H[i, l]), float(H[i, i]))
                      if c != 0:
                          raise NotImplementedError("complex eigenvalues are not available here")
                      H[l, l], H[l, i], H[i, l], H[i, i] = a, b, c, d
                      _turned(H[:, i + 1:], cs, sn, l, i)
                      _turned(H[:l].T, cs, sn, l, i)
                      _turned(Z.T, cs, sn, l, i)
                  stuck, i = 0, l - 1
                  continue
              stuck += 1
              if stuck > 30 * max(10, n):
                  raise LinAlgError("Eigenvalues did not converge")
              h11, h21, h12, h22 = [float(x) for x in (H[i - 1, i - 1], H[i, i - 1], H[i - 1, i], H[i, i])]
              if stuck % 10 == 0:
                  j = i if stuck % 20 == 0 else l
                  s = abs(H[i, i - 1]) + abs(H[i - 1, i - 2]) if j == i else abs(H[l + 1, l]) + abs(H[l + 2, l + 1])
                  h11 = h22 = 0.75 * s + H[j, j]
                  h12, h21 = -0.4375 * s, s
              s = abs(h11) + abs(h12) + abs(h21) + abs(h22)
              rr1 = rr2 = ri1 = ri2 = 0.0
              if s:
                  h11, h21, h12, h22 = h11 / s, h21 / s, h12 / s, h22 / s
                  tr = (h11 + h22) / 2
                  det = (h11 - tr) * (h22 - tr) - h12 * h21
                  root = _m.sqrt(abs(det))
                  if det >= 0:
                      rr1 = rr2 = tr * s
                      ri1, ri2 = root * s, -root * s
                  else:
                      x, y = tr + root, tr - root
                      rr1 = rr2 = (x if abs(x - h22) <= abs(y - h22) else y) * s
              m = i - 2
              while True:
                  h = float(H[m + 1, m])
                  s = abs(H[m, m] - rr2) + abs(ri2) + abs(h)
                  h /= s
                  v = np.array([h * H[m, m + 1] + (H[m, m] - rr1) * ((H[m, m] - rr2) / s) - ri1 * (ri2 / s),
                                h * (H[m, m] + H[m + 1, m + 1] - rr1 - rr2), h * H[m + 2, m + 1]])
                  v /= abs(v[0]) + abs(v[1]) + abs(v[2])
                  if m == l or abs(H[m, m - 1]) * (abs(v[1]) + abs(v[2])) <= ulp * abs(v[0]) * (
                          abs(H[m - 1, m - 1]) + abs(H[m, m]) + abs(H[m + 1, m + 1])):
                      break
                  m -= 1
              for k in range(m, i):
                  size = min(3, i - k + 1)
                  v = v[:size] if k == m else H[k:k + size, k - 1].copy()
                  tau = _reflector(v)
                  if k > m:
                      H[k:k + size, k - 1] = 0
                      H[k, k - 1] = v[0]
                  elif m > l:
                      H[k, k - 1] *= 1 - tau
                  v[0] = 1.0
                  _reflect(H[k:k + size, k:], tau, v)
                  _reflect(H[:min(k + 3, i) + 1, k:k + size].T, tau, v)
                  _reflect(Z[:, k:k + size].T, tau, v)

      def _general(a, vectors=True):
          H = a.astype(float)
          n = len(H)
          if not np.isfinite(H).all():
              raise LinAlgError("Array must not contain infs or NaNs")
          low, high, scale = _balanced(H)
          Z = np.eye(n)
          reflections = []
          for i in range(low, high - 1):
              v = H[i + 1:high + 1, i].copy()
              tau = _reflector(v)
              H[i + 1:high + 1, i] = 0
              H[i + 1, i], v[0] = v[0], 1.0
              _reflect(H[:high + 1, i + 1:high + 1].T, tau, v)
              _reflect(H[i + 1:high + 1, i + 1:], tau, v)
              reflections.append((tau, v))
          for i in reversed(range(len(reflections))):
              _reflect(Z[low + i + 1:high + 1, low + i + 1:high + 1], *reflections[i])
          _schur(H, Z, low, high)
          w = np.diag(H).copy()
          if not vectors:
              return w, Z
          V = np.zeros((n, n))
          for k in range(n):
              x = np.zeros(n)
              x[k] = 1.0
              x[:k] = -H[:k, k]
              small = max(2.0 ** -52 * abs(w[k]), 2.2250738585072014e-308 * (n / 2.0 ** -52))
              for j in reversed(range(k)):
                  gap = H[j, j] - w[k]
                  x[j] /= gap if abs(gap) >= small else small
                  x[:j] -= x[j] * H[:j, j]
              V[:, k] = Z @ x
          for i in range(low, high + 1) if low < high else ():
              V[i] *= scale[i]
          for i in list(reversed(range(low))) + list(range(high + 1, n)):
              j = int(scale[i])
              if i != j:
                  V[[i, j]] = V[[j, i]]
          return w, V / np.sqrt((V * V).sum(axis=0))

      class EighResult(_Result):
          _fields = ("eigenvalues", "eigenvectors")

      class EigResult(_Result):
          _fields = ("eigenvalues", "eigenvectors")

      class SVDResult(_Result):
          _fields = ("U", "S", "Vh")

      def _stacked(function, a):
          if a.ndim == 2:
              return function(a)
          return [np.array(each) for each in zip(*[_stacked(function, b) for b in a])]

      def _lower(a, UPLO):
          if UPLO not in ("L", "U", "l", "u"):
              raise ValueError("UPLO argument must be 'L' or 'U'")
          a = _matrix(a).astype(float)
          return a if UPLO in "Ll" else a.swapaxes(-1, -2)

      def eigh(a, UPLO='L'):
          return EighResult(*_stacked(_symmetric, _lower(a, UPLO)))

      def eigvalsh(a, UPLO='L'):
          return _stacked(_symmetric, _lower(a, UPLO))[0]

      def eig(a):
          return EigResult(*_stacked(_general, _matrix(a)))

      def eigvals(a):
          return _stacked(lambda m: _general(m, False), _matrix(a))[0]

      def _svd(a, full):
          return _stacked(lambda m: _vectors(m.astype(float), full), a)

      def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
          a = _matrix(a, False)
          return SVDResult(*_svd(a, full_matrices)) if compute_uv else _svd(a, False)[1]

      def svdvals(x):
          return _svd(_matrix(x, False), False)[1]
      """;
}
