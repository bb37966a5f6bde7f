package backproof.numpy;

/**
 * NumPy's lines through points, polynomials, convolutions, slopes and products of vectors, written
 * in Python.
 */
final class CurveText {
  private CurveText() {}

  static final String TEXT =
      """

      def interp(x, xp, fp, left=None, right=None, period=None):
          x, xp, fp = [np.asarray(v, dtype=float) for v in (x, xp, fp)]
          if period is not None:
              period, left, right = abs(period), None, None
              x, xp = x % period, xp % period
              order = np.argsort(xp)
              xp, fp = xp[order], fp[order]
              xp = np.concatenate((xp[-1:] - period, xp, xp[:1] + period))
              fp = np.concatenate((fp[-1:], fp, fp[:1]))
          if len(xp) != len(fp):
              raise ValueError("fp and xp are not of the same length.")
          j = np.clip(searchsorted(xp, x, "right") - 1, 0, max(len(xp) - 2, 0))
          k = np.minimum(j + 1, len(xp) - 1)
          r = (fp[k] - fp[j]) / np.where(k == j, 1, xp[k] - xp[j]) * (x - xp[j]) + fp[j]
          r = np.where(x == xp[-1], fp[-1], np.where(x > xp[-1], fp[-1] if right is None else right, r))
          return np.where(x < xp[0], fp[0] if left is None else left, r)[()]

      def polyval(p, x):
          x = np.asarray(x)
          r = np.zeros_like(x)
          for c in p:
              r = r * x + c
          return r

      def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
          x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
          if deg < 0:
              raise ValueError("expected deg >= 0")
          if x.ndim != 1:
              raise TypeError("expected 1D vector for x")
          if x.size == 0:
              raise TypeError("expected non-empty vector for x")
          if x.shape[0] != y.shape[0]:
              raise TypeError("expected x and y to have same length")
          rcond = len(x) * 2.220446049250313e-16 if rcond is None else rcond
          A = vander(x, deg + 1)
          if w is not None:
              w = np.asarray(w) + 0.0
              A, y = A * w[:, None], y * w if y.ndim == 1 else y * w[:, None]
          scale = np.sqrt((A * A).sum(axis=0))
          A = A / scale
          c, left, rank, s = np.linalg.lstsq(A, y)
          c = (c.T / scale).T
          if full:
              return c, left, rank, s, rcond
          if not cov:
              return c
          base = np.linalg.inv(np.dot(A.T, A)) / np.outer(scale, scale)
          if cov == "unscaled":
              return c, base
          if len(x) <= deg + 1:
              raise ValueError("the number of data points must exceed order to scale the covariance matrix")
          return c, base * (left / (len(x) - deg - 1))

      def convolve(a, v, mode='full'):
          a, v = np.atleast_1d(a), np.atleast_1d(v)
          if len(v) > len(a):
              a, v = v, a
          if len(v) == 0:
              raise ValueError("v cannot be empty")
          n, m = len(a), len(v)
          r = np.zeros(n + m - 1, dtype=promote_types(a.dtype, v.dtype))
          for i in range(m):
              r[i:i + n] += a * v[i]
          return {"full": r, "same": r[(m - 1) // 2:(m - 1) // 2 + n], "valid": r[m - 1:n]}[mode]

      def correlate(a, v, mode='valid'):
          if len(v) > len(a):
              return convolve(v, np.asarray(a)[::-1], mode)[::-1]
          return convolve(a, np.asarray(v)[::-1], mode)

      def gradient(f, *varargs, axis=None, edge_order=1):
          f = np.asarray(f)
          axes = tuple(range(f.ndim)) if axis is None else axis if isinstance(axis, tuple) else (axis,)
          steps = varargs * len(axes) if len(varargs) == 1 else varargs or (1.0,) * len(axes)
          if len(steps) != len(axes):
              raise TypeError("invalid number of arguments")
          if edge_order != 1:
              raise NotImplementedError("edge_order=2 is not available here")
          r = []
          for h, ax in zip(steps, axes):
              g = np.moveaxis(f, ax, 0) + 0.0
              if len(g) < 2:
                  raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
              d = np.diff(h) if np.ndim(h) else np.full(len(g) - 1, h)
              d = d.reshape((-1,) + (1,) * (g.ndim - 1)) + 0.0
              a, b = d[:-1], d[1:]
              if np.all(d == d[0]):
                  inner = (g[2:] - g[:-2]) / (2.0 * d[0])
              else:
                  inner = -b / (a * (a + b)) * g[:-2] + (b - a) / (a * b) * g[1:-1] + a / (b * (a + b)) * g[2:]
              ends = [(g[1:2] - g[:1]) / d[0], inner, (g[-1:] - g[-2:-1]) / d[-1]]
              r.append(np.moveaxis(np.concatenate(ends), 0, ax))
          return r[0] if len(r) == 1 else tuple(r)

      def trapezoid(y, x=None, dx=1.0, axis=-1):
          y = np.moveaxis(np.asarray(y), axis, -1)
          d = dx if x is None else np.diff(x)
          return (d * (y[..., 1:] + y[..., :-1]) / 2.0).sum(axis=-1)

      def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
          if axis is not None:
              axisa = axisb = axisc = axis
          a, b = np.moveaxis(np.asarray(a), axisa, -1), np.moveaxis(np.asarray(b), axisb, -1)
          c = _crossed(a, b)
          return np.moveaxis(c, -1, axisc) if np.ndim(c) > 1 and a.shape[-1] + b.shape[-1] > 4 else c

      def _crossed(a, b):
          if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
              raise ValueError("incompatible dimensions for cross product\\n(dimension must be 2 or 3)")
          if a.shape[-1] == 2 and b.shape[-1] == 2:
              return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
          a, b = [np.concatenate([x, np.zeros_like(x[..., :1])], axis=-1) if x.shape[-1] == 2 else x for x in (a, b)]
          i, j = [1, 2, 0], [2, 0, 1]
          return a[..., i] * b[..., j] - a[..., j] * b[..., i]

      def kron(a, b):
          n = max(np.ndim(a), np.ndim(b))
          a, b = np.array(a, ndmin=n), np.array(b, ndmin=n)
          for i in range(n):
              a, b = np.expand_dims(a, 2 * i + 1), np.expand_dims(b, 2 * i)
          r = a * b
          return r.reshape([r.shape[2 * i] * r.shape[2 * i + 1] for i in range(n)])

      class _Vectorized:
          def __init__(self, function, otypes):
              self.function, self.otypes = function, otypes
          def __call__(self, *args):
              arrays = broadcast_arrays(*args)
              if arrays[0].size == 0:
                  raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
              r = [self.function(*each) for each in zip(*[a.ravel().tolist() for a in arrays])]
              types = self.otypes or [np.asarray(v).dtype for v in (r[0] if isinstance(r[0], tuple) else r[:1])]
              parts = list(zip(*r)) if isinstance(r[0], tuple) else [r]
              out = [np.array(p, dtype=t).reshape(arrays[0].shape) for p, t in zip(parts, types)]
              return tuple(out) if isinstance(r[0], tuple) else out[0]

      def vectorize(pyfunc, otypes=None):
          return _Vectorized(pyfunc, otypes)
      """;
}
