package backproof.numpy;

/** What is written in Python of {@code np.linalg}: decompositions as LAPACK orders their steps. */
final class LinearText {
  private LinearText() {}

  static final String TEXT =
      """

      LinAlgError = np.linalg.LinAlgError

      def _matrix(a, square=True):
          a = np.asarray(a)
          if a.ndim < 2:
              raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
          if square and a.shape[-1] != a.shape[-2]:
              raise LinAlgError("Last 2 dimensions of the array must be square")
          return a if a.dtype == np.float32 else a.astype(float)

      def _each(function, a):
          if a.ndim == 2:
              return function(a)
          return np.array([_each(function, b) for b in a])

      def _lu(a):
          a = a.astype(float)
          order, sign = list(range(len(a))), 1.0
          for i in range(len(a)):
              p = i + int(np.argmax(np.abs(a[i:, i])))
              if a[p, i] == 0:
                  return a, order, 0.0
              if p != i:
                  a[[i, p]] = a[[p, i]]
                  order[i], order[p], sign = order[p], order[i], -sign
              a[i + 1:, i] *= 1 / a[i, i]
              sign = -sign if a[i, i] < 0 else sign
              a[i + 1:, i + 1:] -= a[i + 1:, i:i + 1] * a[i, i + 1:]
          return a, order, sign

      def _solved(a, b):
          lu, order, sign = _lu(a)
          if sign == 0:
              raise LinAlgError("Singular matrix")
          x = b.astype(float)[order]
          for i in range(len(x)):
              x[i + 1:] -= lu[i + 1:, i:i + 1] * x[i]
          for i in reversed(range(len(x))):
              x[i] /= lu[i, i]
              x[:i] -= lu[:i, i:i + 1] * x[i]
          return x.astype(a.dtype)

      def solve(a, b):
          a, b = _matrix(a), np.asarray(b)
          vector = b.ndim == 1
          if b.shape[0 if vector else -2] != a.shape[-1]:
              raise ValueError(
                  f"solve{'1' if vector else ''}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
                  f"(m,m),{'(m)->(m)' if vector else '(m,n)->(m,n)'} (size {b.shape[0 if vector else -2]} is different from {a.shape[-1]})")
          if a.ndim > 2:
              return np.array([solve(x, y) for x, y in zip(a, b if b.ndim > 2 else [b] * len(a))])
          return _solved(a, b[:, None])[:, 0] if vector else _solved(a, b)

      def inv(a):
          return _each(lambda m: _solved(m, np.eye(len(m))), _matrix(a))

      class _Result(tuple):
          def __new__(cls, *values):
              return tuple.__new__(cls, values)
          def __getattr__(self, name):
              if name not in self._fields:
                  raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
              return self[self._fields.index(name)]
          def __repr__(self):
              pairs = [f"{name}={value!r}" for name, value in zip(self._fields, self)]
              return f"{type(self).__name__}({', '.join(pairs)})"

      class SlogdetResult(_Result):
          _fields = ("sign", "logabsdet")

      class QRResult(_Result):
          _fields = ("Q", "R")

      def slogdet(a):
          a = _matrix(a)
          if a.ndim > 2:
              raise NotImplementedError("np.linalg.slogdet of a stack of matrices is not available here")
          lu, order, sign = _lu(a)
          total = np.float64(0.0)
          for d in np.diag(lu):
              total = total + (np.log(np.abs(d)) if d else -np.inf)
          return SlogdetResult(np.float64(sign), total if sign else np.float64(-np.inf))

      def _det(a):
          sign, total = slogdet(a)
          return sign * np.exp(total) if sign else np.float64(0.0)

      def det(a):
          return _each(_det, _matrix(a))

      def matrix_power(a, n):
          a = np.asarray(a)
          _matrix(a)
          if n < 0:
              a, n = inv(a), -n
          r = np.eye(len(a), dtype=a.dtype)
          for bit in bin(n)[2:]:
              r = r @ r
              r = r @ a if bit == "1" else r
          return r

      def multi_dot(arrays):
          r = arrays[-1]
          for a in arrays[-2::-1]:
              r = np.dot(a, r)
          return r

      def cholesky(a):
          a = _matrix(a)
          L = np.zeros(a.shape)
          for j in range(len(a)):
              d = a[j, j] - np.dot(L[j, :j], L[j, :j])
              if not d > 0:
                  raise LinAlgError("Matrix is not positive definite")
              L[j, j] = np.sqrt(d)
              L[j + 1:, j] = (a[j + 1:, j] - np.dot(L[j + 1:, :j], L[j, :j])) / L[j, j]
          return L

      def qr(a, mode='reduced'):
          R = _matrix(a, False).astype(float)
          m, n = R.shape
          Q, k = np.eye(m), min(m, n)
          for j in range(min(m - 1, n)):
              v = R[j:, j].copy()
              if np.any(v[1:]):
                  beta = -np.copysign(np.linalg.norm(v), v[0])
                  tau = (beta - v[0]) / beta
                  v[1:] *= 1 / (v[0] - beta)
                  v[0] = 1
                  R[j:, j + 1:] -= tau * np.outer(v, v @ R[j:, j + 1:])
                  R[j, j] = beta
                  Q[:, j:] -= tau * np.outer(Q[:, j:] @ v, v)
          R = np.triu(R)
          if mode == "r":
              return R[:k]
          return QRResult(Q, R) if mode == "complete" else QRResult(Q[:, :k], R[:k])

      def matrix_rank(A, tol=None):
          A = np.asarray(A)
          if A.ndim < 2:
              return int(not np.all(A == 0))
          s = svdvals(A)
          return np.count_nonzero(s > (s.max() * max(A.shape) * 2.0 ** -52 if tol is None else tol))

      def cond(x, p=None):
          if p is None or p == 2 or p == -2:
              s = svdvals(x)
              top, low = (s[-1], s[0]) if p == -2 else (s[0], s[-1])
              return top / low if low else np.float64(np.inf)
          return np.linalg.norm(x, p) * np.linalg.norm(inv(x), p)

      def pinv(a, rcond=None):
          U, s, V = _svd(_matrix(a, False), False)
          large = s > (1e-15 if rcond is None else rcond) * s.max()
          return V.T @ (np.where(large, 1 / np.where(large, s, 1), 0)[:, None] * U.T)

      def lstsq(a, b, rcond=None):
          a, b = _matrix(a, False), np.asarray(b)
          if len(a) != len(b):
              raise LinAlgError("Incompatible dimensions")
          s = svdvals(a)
          rank = matrix_rank(a)
          x = qr(a)
          x = solve(x.R, x.Q.T @ b) if rank == a.shape[1] <= a.shape[0] else pinv(a) @ b
          rest = ((b - a @ x) ** 2).sum(axis=0) if rank == a.shape[1] < a.shape[0] else np.array([])
          return x, np.atleast_1d(rest), np.int32(rank), s

      def trace(x, offset=0):
          return np.trace(x, offset)

      def vector_norm(x, axis=None, keepdims=False, ord=2):
          return np.linalg.norm(np.ravel(x) if axis is None else x, ord, axis, keepdims)

      def matrix_norm(x, keepdims=False, ord='fro'):
          return np.linalg.norm(x, ord, (-2, -1), keepdims)

      def _norm(x, ord, axis, keepdims):
          axis = tuple(range(x.ndim)) if axis is None else tuple(axis) if hasattr(axis, "__len__") else (axis,)
          if len(axis) not in (1, 2):
              raise ValueError("Improper number of dimensions to norm.")
          if len(axis) == 1 and isinstance(ord, str):
              raise ValueError(f"Invalid norm order {ord!r} for vectors")
          for i in axis:
              if not -x.ndim <= i < x.ndim:
                  raise np.exceptions.AxisError(f"axis {i} is out of bounds for array of dimension {x.ndim}")
          if ord is None or ord == "fro" or ord == 2 and len(axis) == 1:
              return np.sqrt(np.sum(x * x, axis, keepdims=keepdims))
          size = np.abs(x)
          if len(axis) == 1:
              if abs(ord) == np.inf:
                  return (np.max if ord > 0 else np.min)(size, axis, keepdims=keepdims)
              if ord == 0:
                  return np.sum((size != 0).astype(x.dtype), axis, keepdims=keepdims)
              if ord == 1:
                  return np.sum(size, axis, keepdims=keepdims)
              return np.sum(size ** ord, axis, keepdims=keepdims) ** (1 / ord)
          if ord not in (np.inf, -np.inf, 1, -1):
              return _spectral(x, ord, axis, keepdims)
          inner, outer = axis[::-1] if abs(ord) == np.inf else axis
          r = (np.max if ord > 0 else np.min)(np.sum(size, inner, keepdims=True), outer, keepdims=True)
          return r if keepdims else np.squeeze(r, axis)

      def _spectral(x, ord, axis, keepdims):
          if ord not in (2, -2, "nuc"):
              raise ValueError("Invalid norm order for matrices.")
          x = np.moveaxis(x, axis, (-2, -1))
          pick = {2: np.max, -2: np.min, "nuc": np.sum}[ord]
          r = np.asarray(_each(lambda m: pick(svdvals(m)), x))
          return np.expand_dims(r, axis) if keepdims else r[()]

      def cross(x1, x2, /, *, axis=-1):
          return np.cross(x1, x2)

      def tensordot(x1, x2, /, *, axes=2):
          return np.tensordot(x1, x2, axes)

      def matrix_transpose(x, /):
          return np.matrix_transpose(x)
      """;
}
