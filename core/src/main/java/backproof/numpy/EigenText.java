package backproof.numpy;

/**
 * Eigenvectors of any matrix, by the steps of LAPACK: dgebal, dgehrd, dlahqr; and what programs
 * see.
 */
final class EigenText {
  private EigenText() {}

  static final String TEXT =
      """

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
          if n > 1 and np.diag(H, -1).any():
              return _turning(H, Z, low, high, scale, vectors)
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

      def _turning(H, Z, low, high, scale, vectors):
          # dtrevc, of blocks with two conjugate eigenvalues too
          n, w, paired = len(H), [], {}
          for k in range(n):
              if k + 1 < n and H[k + 1, k] != 0:
                  turn = _m.sqrt(abs(H[k, k + 1])) * _m.sqrt(abs(H[k + 1, k]))
                  w += [complex(H[k, k], turn), complex(H[k + 1, k + 1], -turn)]
                  paired[k + 1] = k
          w = [complex(H[k, k]) for k in range(n)] if not w else w
          if len(w) < n:
              pairs, w = iter(w), []
              for k in range(n):
                  w.append(next(pairs) if k in paired or k + 1 in paired else complex(H[k, k]))
          if not vectors:
              return np.array(w), Z
          T, columns = H.tolist(), [None] * n
          for k in range(n):
              if k + 1 in paired:
                  continue
              x = [0j] * n
              if k in paired:
                  turn = abs(w[k].imag)
                  if abs(T[k - 1][k]) >= abs(T[k][k - 1]):
                      x[k - 1], x[k] = complex(1.0), complex(0.0, turn / T[k - 1][k])
                  else:
                      x[k - 1], x[k] = complex(-turn / T[k][k - 1]), complex(0.0, 1.0)
                  for i in range(k - 1):
                      x[i] = complex(-x[k - 1].real * T[i][k - 1], -x[k].imag * T[i][k])
                  j, value = k - 2, complex(w[k].real, turn)
              else:
                  x[k] = complex(1.0)
                  for i in range(k):
                      x[i] = complex(-T[i][k])
                  j, value = k - 1, w[k]
              while j >= 0:
                  if j in paired:
                      a, b, c, d = T[j - 1][j - 1] - value, T[j - 1][j], T[j][j - 1], T[j][j] - value
                      low_det = a * d - b * c
                      x[j - 1], x[j] = (x[j - 1] * d - b * x[j]) / low_det, (a * x[j] - x[j - 1] * c) / low_det
                      for i in range(j - 1):
                          x[i] = x[i] - (x[j - 1] * T[i][j - 1] + x[j] * T[i][j])
                      j -= 2
                  else:
                      x[j] = x[j] / (T[j][j] - value)
                      for i in range(j):
                          x[i] = x[i] - x[j] * T[i][j]
                      j -= 1
              re, im = Z @ np.array([z.real for z in x]), Z @ np.array([z.imag for z in x])
              for i in range(low, high + 1) if low < high else ():
                  re[i], im[i] = re[i] * scale[i], im[i] * scale[i]
              for i in list(reversed(range(low))) + list(range(high + 1, n)):
                  i2 = int(scale[i])
                  re[[i, i2]], im[[i, i2]] = re[[i2, i]], im[[i2, i]]
              size = _m.hypot(float(np.linalg.norm(re)), float(np.linalg.norm(im)))
              re, im = re / size, im / size
              if k in paired:
                  at = int(np.argmax(re * re + im * im))
                  r = _m.hypot(float(re[at]), float(im[at]))
                  cs, sn = abs(float(re[at])) / r, float(im[at]) / _sign(r, float(re[at]))
                  re, im = cs * re + sn * im, cs * im - sn * re
                  im[at] = 0.0
                  columns[k - 1] = [complex(a, b) for a, b in zip(re.tolist(), im.tolist())]
                  columns[k] = [complex(a, -b) for a, b in zip(re.tolist(), im.tolist())]
              else:
                  columns[k] = [complex(a) for a in re.tolist()]
          return np.array(w), np.array(columns).T

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
