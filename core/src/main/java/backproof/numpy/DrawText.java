package backproof.numpy;

/**
 * The rarer distributions of {@code np.random}, each over the stream that is its first argument.
 */
final class DrawText {
  private DrawText() {}

  static final String TEXT =
      """

      #numpy.random

      import math as _m
      _log, _exp, _sqrt, _floor = _m.log, _m.exp, _m.sqrt, _m.floor

      def _shape(size):
          return () if size is None else tuple(size) if hasattr(size, "__len__") else (size,)

      def _drawn(size, draw, *params):
          np.random.random_sample(0)
          if size is None and not any([np.ndim(p) for p in params]):
              return draw(*[p.item() if hasattr(p, "item") else p for p in params])
          shape = np.broadcast_shapes(*[np.shape(p) for p in params])
          if size is not None:
              shape = _shape(size)
          columns = [np.broadcast_to(p, shape).ravel().tolist() for p in params]
          count = int(np.prod(shape))
          rows = zip(*columns) if columns else [()] * count
          return np.array([draw(*row) for row in rows]).reshape(shape)

      def get_state(s, legacy=True):
          all = s._state()
          key, place, kept, spare = all[:624].astype(np.uint32), int(all[624]), int(all[625]), float(all[626])
          if legacy:
              return "MT19937", key, place, kept, spare
          return {"bit_generator": "MT19937", "state": {"key": key, "pos": place},
                  "has_gauss": kept, "gauss": spare}

      def set_state(s, state):
          if isinstance(state, dict):
              state = (state["bit_generator"], state["state"]["key"], state["state"]["pos"],
                       state["has_gauss"], state["gauss"])
          if not isinstance(state, (tuple, list)):
              raise TypeError("state must be a dict or a tuple.")
          if state[0] != "MT19937":
              raise ValueError("set_state can only be used with legacy MT19937 state instances.")
          if len(state[1]) != 624:
              raise ValueError("state dictionary must contain a key of 624 words")
          rest = tuple(state[3:5]) or (0, 0.0)
          s._state(*[int(word) for word in state[1]], int(state[2]), *rest)

      def multivariate_normal(s, mean, cov, size=None, check_valid='warn', tol=1e-8):
          mean, cov = np.array(mean), np.array(cov, dtype=float)
          if mean.ndim != 1:
              raise ValueError("mean must be 1 dimensional")
          if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
              raise ValueError("cov must be 2 dimensional and square")
          if mean.shape[0] != cov.shape[0]:
              raise ValueError("mean and cov must have same length")
          shape = _shape(size)
          x = s.standard_normal(shape + mean.shape).reshape(-1, len(mean))
          _, spread, v = np.linalg.svd(cov)
          if check_valid == "raise" and not np.allclose(np.dot(v.T * spread, v), cov, rtol=tol, atol=tol):
              raise ValueError("covariance is not symmetric positive-semidefinite.")
          return (np.dot(x, np.sqrt(spread)[:, None] * v) + mean).reshape(shape + mean.shape)

      _bytes = bytes

      def _word_bytes(words, length):
          return _bytes([word >> shift & 255 for word in words for shift in (0, 8, 16, 24)][:length])

      def bytes(s, length):
          return _word_bytes(s.randint(0, 4294967296, size=(length - 1) // 4 + 1).tolist(), length)

      def _demand(holds, message):
          if not np.all(holds):
              raise ValueError(message)

      def _std_exponential(s):
          if hasattr(s, "_exponential"):
              return s._exponential()
          return -_log(1.0 - s.random_sample())

      def _std_gamma(s, shape):
          if shape == 1.0:
              return _std_exponential(s)
          if shape == 0.0:
              return 0.0
          if shape < 1.0:
              while True:
                  u = s.random_sample()
                  v = _std_exponential(s)
                  if u <= 1.0 - shape:
                      x = u ** (1.0 / shape)
                      if x <= v:
                          return x
                  else:
                      y = -_log((1 - u) / shape)
                      x = (1.0 - shape + shape * y) ** (1.0 / shape)
                      if x <= v + y:
                          return x
          b = shape - 1.0 / 3.0
          c = 1.0 / _sqrt(9 * b)
          while True:
              x = s.standard_normal()
              v = 1.0 + c * x
              while v <= 0.0:
                  x = s.standard_normal()
                  v = 1.0 + c * x
              v = v * v * v
              u = s.random_sample()
              if u < 1.0 - 0.0331 * (x * x) * (x * x):
                  return b * v
              if _log(u) < 0.5 * x * x + b * (1.0 - v + _log(v)):
                  return b * v

      def standard_exponential(s, size=None):
          return _drawn(size, lambda: _std_exponential(s))

      def standard_gamma(s, shape, size=None):
          _demand(np.asarray(shape) >= 0, "shape < 0")
          return _drawn(size, lambda a: _std_gamma(s, a), shape)

      def gamma(s, shape, scale=1.0, size=None):
          _demand(np.asarray(shape) >= 0, "shape < 0")
          _demand(np.asarray(scale) >= 0, "scale < 0")
          return _drawn(size, lambda a, b: b * _std_gamma(s, a), shape, scale)

      def beta(s, a, b, size=None):
          _demand(np.asarray(a) > 0, "a <= 0")
          _demand(np.asarray(b) > 0, "b <= 0")
          def draw(a, b):
              if a > 1.0 or b > 1.0:
                  x = _std_gamma(s, a)
                  return x / (x + _std_gamma(s, b))
              while True:
                  u, v = s.random_sample(), s.random_sample()
                  x, y = u ** (1.0 / a), v ** (1.0 / b)
                  if x + y <= 1.0 and u + v > 0.0:
                      if x + y > 0:
                          return x / (x + y)
                      p, q = _log(u) / a, _log(v) / b
                      top = max(p, q)
                      return _exp(p - top - _log(_exp(p - top) + _exp(q - top)))
          return _drawn(size, draw, a, b)

      def chisquare(s, df, size=None):
          _demand(np.asarray(df) > 0, "df <= 0")
          return _drawn(size, lambda n: 2.0 * _std_gamma(s, n / 2.0), df)

      def standard_cauchy(s, size=None):
          return _drawn(size, lambda: s.standard_normal() / s.standard_normal())

      def standard_t(s, df, size=None):
          _demand(np.asarray(df) > 0, "df <= 0")
          def draw(n):
              x = s.standard_normal()
              return _sqrt(n / 2) * x / _sqrt(_std_gamma(s, n / 2))
          return _drawn(size, draw, df)

      def f(s, dfnum, dfden, size=None):
          def draw(n, d):
              top = 2.0 * _std_gamma(s, n / 2.0) * d
              return top / (2.0 * _std_gamma(s, d / 2.0) * n)
          return _drawn(size, draw, dfnum, dfden)

      def lognormal(s, mean=0.0, sigma=1.0, size=None):
          _demand(np.asarray(sigma) >= 0, "sigma < 0")
          return _drawn(size, lambda m, d: _exp(m + d * s.standard_normal()), mean, sigma)

      def rayleigh(s, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          return _drawn(
              size, lambda a: a * _sqrt(-2.0 * _m.log1p(-s.random_sample())), scale)

      def weibull(s, a, size=None):
          _demand(np.asarray(a) >= 0, "a < 0")
          return _drawn(size, lambda a: _std_exponential(s) ** (1.0 / a) if a else 0.0, a)

      def power(s, a, size=None):
          _demand(np.asarray(a) > 0, "a <= 0")
          return _drawn(size, lambda a: (1 - _exp(-_std_exponential(s))) ** (1.0 / a), a)

      def pareto(s, a, size=None):
          _demand(np.asarray(a) > 0, "a <= 0")
          return _drawn(size, lambda a: _exp(_std_exponential(s) / a) - 1, a)

      def laplace(s, loc=0.0, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          def draw(m, b):
              u = s.random_sample()
              while u == 0:
                  u = s.random_sample()
              return m - b * _log(2.0 - u - u) if u >= 0.5 else m + b * _log(u + u)
          return _drawn(size, draw, loc, scale)

      def gumbel(s, loc=0.0, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          def draw(m, b):
              u = 1.0 - s.random_sample()
              while u >= 1.0:
                  u = 1.0 - s.random_sample()
              return m - b * _log(-_log(u))
          return _drawn(size, draw, loc, scale)

      def logistic(s, loc=0.0, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          def draw(m, b):
              u = s.random_sample()
              while u <= 0.0:
                  u = s.random_sample()
              return m + b * _log(u / (1.0 - u))
          return _drawn(size, draw, loc, scale)

      def _tries(s, p):
          n, total, part, u = 1, p, p, s.random_sample()
          while u > total:
              part *= 1.0 - p
              total += part
              n += 1
          return n

      def geometric(s, p, size=None):
          _demand((np.asarray(p) > 0) & (np.asarray(p) <= 1), "p <= 0, p > 1 or p contains NaNs")
          def draw(p):
              if p < 0.333333333333333333333333:
                  return int(_m.ceil(_log(1.0 - s.random_sample()) / _log(1 - p)))
              return _tries(s, p)
          return _drawn(size, draw, p)

      _GAMMA = (8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04,
                -5.952380952380952e-04, 8.417508417508418e-04, -1.917526917526918e-03,
                6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01,
                -1.39243221690590e+00)

      def _loggam(x):
          if x == 1.0 or x == 2.0:
              return 0.0
          n = int(7 - x) if x < 7.0 else 0
          x0 = x + n
          x2 = (1.0 / x0) * (1.0 / x0)
          g = _GAMMA[9]
          for each in _GAMMA[8::-1]:
              g = g * x2 + each
          g = g / x0 + 0.5 * 1.8378770664093453 + (x0 - 0.5) * _log(x0) - x0
          for _ in range(n):
              g -= _log(x0 - 1.0)
              x0 -= 1.0
          return g

      def _one_poisson(s, lam):
          if lam == 0:
              return 0
          if lam < 10:
              limit, n, product = _exp(-lam), 0, s.random_sample()
              while product > limit:
                  n += 1
                  product *= s.random_sample()
              return n
          root, loglam = _sqrt(lam), _log(lam)
          b = 0.931 + 2.53 * root
          a = -0.059 + 0.02483 * b
          inverse = 1.1239 + 1.1328 / (b - 3.4)
          vr = 0.9277 - 3.6224 / (b - 2)
          while True:
              u = s.random_sample() - 0.5
              v = s.random_sample()
              us = 0.5 - abs(u)
              k = int(_floor((2 * a / us + b) * u + lam + 0.43))
              if us >= 0.07 and v <= vr:
                  return k
              if k < 0 or (us < 0.013 and v > us):
                  continue
              if _log(v) + _log(inverse) - _log(a / (us * us) + b) <= (
                      -lam + k * loglam - _loggam(k + 1)):
                  return k

      def poisson(s, lam=1.0, size=None):
          _demand(np.asarray(lam) >= 0, "lam < 0 or lam is NaN")
          return _drawn(size, lambda lam: _one_poisson(s, lam), lam)

      def negative_binomial(s, n, p, size=None):
          return _drawn(
              size, lambda n, p: _one_poisson(s, (1 - p) / p * _std_gamma(s, n)), n, p)

      def triangular(s, left, mode, right, size=None):
          _demand(np.asarray(left) <= mode, "left > mode")
          _demand(np.asarray(mode) <= right, "mode > right")
          _demand(np.asarray(left) != right, "left == right")
          def draw(a, c, b):
              u = s.random_sample()
              if u <= (c - a) / (b - a):
                  return a + _sqrt(u * ((c - a) * (b - a)))
              return b - _sqrt((1.0 - u) * ((b - c) * (b - a)))
          return _drawn(size, draw, left, mode, right)

      def multinomial(s, n, pvals, size=None):
          p = np.asarray(pvals, dtype=float).tolist()
          if sum(p[:-1]) > 1.0 + 1e-12:
              raise ValueError("sum(pvals[:-1]) > 1.0")
          shape = _shape(size)
          rows = []
          for _ in range(int(np.prod(shape))):
              left, rest, row = n, 1.0, [0] * len(p)
              for j in range(len(p) - 1):
                  row[j] = int(s.binomial(left, p[j] / rest)) if left and p[j] else 0
                  left -= row[j]
                  if left <= 0:
                      break
                  rest -= p[j]
              if left > 0:
                  row[-1] = left
              rows.append(row)
          return np.array(rows).reshape(shape + (len(p),))

      def choice(s, a, size=None, replace=True, p=None):
          a = np.asarray(a)
          if a.ndim > 1:
              raise ValueError("a must be 1-dimensional")
          if a.ndim == 0 and a.dtype.kind not in "biu":
              raise ValueError("a must be 1-dimensional or an integer")
          shape = _shape(size)
          count, all = int(np.prod(shape)), int(a) if a.ndim == 0 else len(a)
          if all <= 0 and count:
              raise ValueError("a must be greater than 0 unless no samples are taken" if a.ndim == 0
                               else "'a' cannot be empty unless no samples are taken")
          if p is not None:
              p = _chances(p, all)
          if not replace and count > all:
              raise ValueError("Cannot take a larger sample than population when 'replace=False'")
          if p is None:
              at = (s.randint(0, all, count) if count else []) if replace else s.permutation(all)[:count]
          elif replace:
              at = _places(p, s.random_sample(count))
          else:
              at = _distinct(s, p, count)
          at = np.array(at, dtype=int).reshape(shape)
          if size is None:
              at = at.item()
          return at if a.ndim == 0 else a[at]

      def _chances(p, count):
          p = np.array(p, dtype=float)
          if p.ndim != 1:
              raise ValueError("'p' must be 1-dimensional")
          if len(p) != count:
              raise ValueError("'a' and 'p' must have same size")
          if np.isnan(p).any():
              raise ValueError("probabilities contain NaN")
          _demand(p >= 0, "probabilities are not non-negative")
          _demand(abs(p.sum() - 1) <= 1e-8, "probabilities do not sum to 1")
          return p

      def _places(p, draws):
          ends = np.cumsum(p)
          return np.searchsorted(ends / ends[-1], draws, side="right")

      def _distinct(s, p, count):
          if np.count_nonzero(p > 0) < count:
              raise ValueError("Fewer non-zero entries in p than size")
          found = []
          while len(found) < count:
              draws = s.random_sample(count - len(found))
              p[found] = 0
              found += list(dict.fromkeys(_places(p, draws).tolist()))
          return found

      def dirichlet(s, alpha, size=None):
          alpha = np.asarray(alpha, dtype=float).tolist()
          _demand(np.array(alpha) > 0, "alpha <= 0")
          shape = _shape(size)
          rows = []
          for _ in range(int(np.prod(shape))):
              row = [_std_gamma(s, a) for a in alpha]
              total = 0.0
              for each in row:
                  total = total + each
              rows.append([each * (1 / total) for each in row])
          return np.array(rows).reshape(shape + (len(alpha),))
      """;
}
