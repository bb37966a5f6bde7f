package backproof.numpy;

/** The eigenvectors of symmetric matrices, by the steps of LAPACK: dsytrd and dsteqr. */
final class SymmetricText {
  private SymmetricText() {}

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
      """;
}
