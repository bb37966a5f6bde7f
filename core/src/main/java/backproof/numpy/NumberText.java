package backproof.numpy;

/** Functions of NumPy about digits, bits, order and polynomials, written in Python as there. */
final class NumberText {
  private NumberText() {}

  static final String TEXT =
      """

      def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *,
                 equal_nan=True, sorted=True):
          ar = np.asarray(ar)
          if axis is not None:
              return _unique_rows(ar, axis, return_index, return_inverse, return_counts)
          flat = ar.ravel()
          order = np.argsort(flat, kind='stable')
          values = flat[order]
          new = np.ones(len(flat), dtype=bool)
          new[1:] = values[1:] != values[:-1]
          if values.dtype.kind == "f":
              new[1:] &= ~(np.isnan(values[1:]) & np.isnan(values[:-1]))
          results = [values[new]]
          if return_index:
              results.append(order[new])
          if return_inverse:
              inverse = np.zeros(len(flat), dtype=int)
              inverse[order] = np.cumsum(new) - 1
              results.append(inverse.reshape(ar.shape))
          if return_counts:
              results.append(np.diff(np.append(np.nonzero(new)[0], len(flat))))
          return tuple(results) if len(results) > 1 else results[0]

      def unravel_index(indices, shape, order='C'):
          shape = tuple(shape) if hasattr(shape, "__len__") else (shape,)
          flat, size, places = np.asarray(indices), int(np.prod(shape)), []
          outside = flat[(flat < 0) | (flat >= size)].ravel()
          if len(outside):
              raise ValueError(f"index {outside[0]} is out of bounds for array with size {size}")
          for length in shape if order == "F" else reversed(shape):
              places.append((flat % max(1, length))[()])
              flat = flat // max(1, length)
          return tuple(places if order == "F" else reversed(places))

      def _triangle(m, lower, k):
          m = np.asarray(m)
          if m.ndim == 0:
              raise TypeError("tri() missing 1 required positional argument: 'N'")
          if m.ndim == 1:
              m = np.broadcast_to(m, (len(m), len(m)))
          past = np.arange(m.shape[-1]) - np.arange(m.shape[-2])[:, None] - k
          return np.where(past <= 0 if lower else past >= 0, m, np.zeros(1, dtype=m.dtype))

      def tril(m, k=0):
          return _triangle(m, True, k)

      def triu(m, k=0):
          return _triangle(m, False, k)

      def tensordot(a, b, axes=2):
          a, b = np.asarray(a), np.asarray(b)
          if hasattr(axes, "__len__"):
              if len(axes) != 2:
                  raise ValueError("shape-mismatch for sum")
              left, right = [list(each) if hasattr(each, "__len__") else [each] for each in axes]
          else:
              left, right = list(range(a.ndim - axes, a.ndim)), list(range(axes))
          one = [chr(97 + i) for i in range(a.ndim)]
          two = [chr(65 + i) for i in range(b.ndim)]
          if len(left) != len(right):
              raise ValueError("shape-mismatch for sum")
          for i, j in zip(left, right):
              if a.shape[i] != b.shape[j]:
                  raise ValueError("shape-mismatch for sum")
              two[j] = one[i]
          rest = [c for c in one if c not in two] + [c for c in two if c not in one]
          return np.asarray(np.einsum("".join(one) + "," + "".join(two) + "->" + "".join(rest), a, b))

      def partition(a, kth, axis=-1, kind='introselect', order=None):
          return np.sort(a, axis=axis)

      def argpartition(a, kth, axis=-1, kind='introselect', order=None):
          return np.argsort(a, axis=axis)

      def modf(x):
          x = np.asarray(x) * 1.0
          whole = np.trunc(x)
          return np.copysign(np.where(np.isinf(x), 0.0, x - whole), x)[()], whole

      def frexp(x):
          x = np.asarray(x) * 1.0
          size = np.abs(np.where((x == 0) | ~np.isfinite(x), 1.0, x))
          e = np.floor(np.log2(size)).astype(int) + 1
          e = np.where(size / 2.0 ** e >= 1, e + 1, np.where(size / 2.0 ** e < 0.5, e - 1, e))
          e = np.where((x == 0) | ~np.isfinite(x), 0, e).astype(np.int32)
          return (x / 2.0 ** e)[()], e[()]

      def ldexp(x1, x2):
          return np.asarray(x1) * 2.0 ** np.asarray(x2)

      def logaddexp2(x1, x2):
          high, low = np.maximum(x1, x2), np.minimum(x1, x2)
          return high + np.log1p(2.0 ** (low - high)) / np.log(2.0)

      def nextafter(x1, x2):
          import math
          both = np.broadcast_arrays(np.asarray(x1) * 1.0, np.asarray(x2) * 1.0)
          pairs = zip(both[0].ravel().tolist(), both[1].ravel().tolist())
          return np.array([math.nextafter(a, b) for a, b in pairs]).reshape(both[0].shape)[()]

      def spacing(x):
          x = np.abs(np.asarray(x) * 1.0)
          return nextafter(x, np.inf) - x

      def bitwise_count(x):
          return np.array([bin(abs(n)).count("1") for n in np.ravel(x).tolist()],
                          dtype=np.uint8).reshape(np.shape(x))[()]

      def binary_repr(num, width=None):
          num = int(num)
          if num < 0 and width is not None:
              return bin(2 ** width + num)[2:]
          text = bin(abs(num))[2:].rjust(width or 0, "0")
          return "-" + text if num < 0 else text

      def base_repr(number, base=2, padding=0):
          if base > 36:
              raise ValueError("Bases greater than 36 not handled in base_repr.")
          if base < 2:
              raise ValueError("Bases less than 2 not handled in base_repr.")
          digits, rest = "", abs(number)
          while rest:
              digits, rest = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest % base] + digits, rest // base
          return ("-" if number < 0 else "") + "0" * (padding or not number) + digits

      def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
          x = np.asarray(x)
          if axis is None:
              if x.ndim > 1:
                  raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
              axis = 0
          total = np.cumsum(x, axis=axis, dtype=dtype)
          if include_initial:
              total = np.concatenate([np.zeros_like(np.take(total, [0], axis=axis)), total], axis=axis)
          return total

      def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
          x = np.asarray(x)
          axis = 0 if axis is None else axis
          total = np.cumprod(x, axis=axis, dtype=dtype)
          if include_initial:
              total = np.concatenate([np.ones_like(np.take(total, [0], axis=axis)), total], axis=axis)
          return total

      def _is_complex(x):
          return isinstance(x, complex) or np.asarray(x).dtype.kind == "c"

      def isreal(x):
          return np.equal(np.asarray(x).imag, 0) if _is_complex(x) else np.ones(np.shape(x), dtype=bool)[()]

      def iscomplex(x):
          return ~isreal(x)

      def isrealobj(x):
          return not _is_complex(x)

      def imag(val):
          if isinstance(val, complex):
              return val.imag
          return np.asarray(val).imag if _is_complex(val) else np.zeros_like(val)[()]

      def angle(z, deg=False):
          zero = np.asarray(z).imag if _is_complex(z) else np.zeros_like(z)
          real = np.asarray(z).real if _is_complex(z) else z
          return (np.arctan2(zero, real) * (180 / np.pi if deg else 1))[()]

      def unstack(x, /, *, axis=0):
          return tuple(np.moveaxis(np.asarray(x), axis, 0))

      def vecdot(x1, x2, /, *, axis=-1):
          return np.sum(np.asarray(x1) * np.asarray(x2), axis=axis)

      def matvec(x1, x2):
          return np.matmul(x1, np.asarray(x2)[..., None])[..., 0]

      def vecmat(x1, x2):
          return np.matmul(np.asarray(x1)[..., None, :], x2)[..., 0, :]

      def can_cast(from_, to, casting='safe'):
          a, b = np.dtype(from_), np.dtype(to)
          if casting == "unsafe" or a == b:
              return True
          kinds = "buif"
          if casting == "same_kind" and kinds.index(a.kind) <= kinds.index(b.kind):
              return True
          return casting in ("safe", "same_kind") and np.promote_types(a, b) == b

      def min_scalar_type(a):
          a = np.asarray(a)
          if a.ndim or a.dtype.kind not in "iu":
              return a.dtype
          for name in (["uint8", "uint16", "uint32", "uint64"] if a >= 0 else
                       ["int8", "int16", "int32", "int64"]):
              if np.iinfo(name).min <= int(a) <= np.iinfo(name).max:
                  return np.dtype(name)

      def apply_over_axes(func, a, axes):
          a = np.asarray(a)
          for axis in np.atleast_1d(axes).tolist():
              result = func(a, axis)
              a = result if np.ndim(result) == a.ndim else np.expand_dims(result, axis)
          return a

      def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
          p = np.moveaxis(np.asarray(p) * 1.0, axis, -1)
          step = np.diff(p)
          wrapped = (step + period / 2) % period - period / 2
          wrapped = np.where((wrapped == -period / 2) & (step > 0), period / 2, wrapped)
          correction = np.where(np.abs(step) < (period / 2 if discont is None else discont),
                                0, wrapped - step)
          out = p.copy()
          out[..., 1:] += np.cumsum(correction, axis=-1)
          return np.moveaxis(out, -1, axis)

      def hanning(M):
          n = np.arange(1 - M, M, 2)
          return np.ones(M) if M < 2 else 0.5 + 0.5 * np.cos(np.pi * n / (M - 1))

      def hamming(M):
          n = np.arange(1 - M, M, 2)
          return np.ones(M) if M < 2 else 0.54 + 0.46 * np.cos(np.pi * n / (M - 1))

      def blackman(M):
          n = np.arange(1 - M, M, 2)
          return np.ones(M) if M < 2 else (0.42 + 0.5 * np.cos(np.pi * n / (M - 1))
                                          + 0.08 * np.cos(2.0 * np.pi * n / (M - 1)))

      def bartlett(M):
          n = np.arange(1 - M, M, 2)
          return np.ones(M) if M < 2 else np.where(n <= 0, 1 + n / (M - 1), 1 - n / (M - 1))

      def _trimmed(p):
          p = np.atleast_1d(p)
          while len(p) > 1 and p[0] == 0:
              p = p[1:]
          return p

      def polyadd(a1, a2):
          a1, a2 = np.atleast_1d(a1), np.atleast_1d(a2)
          n = max(len(a1), len(a2))
          return np.concatenate([np.zeros(n - len(a1), a1.dtype), a1]) + (
              np.concatenate([np.zeros(n - len(a2), a2.dtype), a2]))

      def polysub(a1, a2):
          return polyadd(a1, -np.atleast_1d(a2))

      def polymul(a1, a2):
          return np.convolve(_trimmed(a1), _trimmed(a2))

      def polyder(p, m=1):
          p = np.atleast_1d(p)
          for _ in range(m):
              p = p[:-1] * np.arange(len(p) - 1, 0, -1)
          return p

      def polyint(p, m=1, k=None):
          p = np.atleast_1d(p) * 1.0
          constants = np.zeros(m) if k is None else np.atleast_1d(k) * np.ones(m)
          for i in range(m):
              p = np.concatenate([p / np.arange(len(p), 0, -1), constants[i:i + 1]])
          return p

      def poly(seq_of_zeros):
          p = np.ones(1)
          for zero in np.atleast_1d(seq_of_zeros):
              p = np.convolve(p, np.array([1, -zero]))
          return p

      def roots(p):
          p = np.atleast_1d(p)
          if p.ndim != 1:
              raise ValueError("Input must be a rank-1 array.")
          filled = np.nonzero(p)[0]
          if len(filled) == 0:
              return np.array([])
          zeros = len(p) - filled[-1] - 1
          p = p[int(filled[0]):int(filled[-1]) + 1].astype(float)
          found = np.array([])
          if len(p) > 1:
              companion = np.diag(np.ones(len(p) - 2), -1)
              companion[0, :] = -p[1:] / p[0]
              found = np.linalg.eigvals(companion)
          return np.concatenate([found, np.zeros(zeros)]) if zeros else found

      def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
          bins = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else [bins, bins]
          range = [None, None] if range is None else range
          xedges = np.histogram_bin_edges(x, bins[0], range[0])
          yedges = np.histogram_bin_edges(y, bins[1], range[1])
          H = np.array([np.histogram(np.asarray(y)[
              (x >= low) & ((x < high) | ((x == high) & (high == xedges[-1])))], yedges)[0]
              for low, high in zip(xedges[:-1], xedges[1:])]) * 1.0
          return H, xedges, yedges

      def format_float_positional(x, precision=None, unique=True, fractional=True, trim='k',
                                  sign=False, pad_left=None, pad_right=None, min_digits=None):
          x = np.float64(x).item() if not isinstance(x, np.floating) else x
          if np.isnan(x) or np.isinf(x):
              return str(float(x))
          text = repr(float(x)) if not isinstance(x, (np.float32, np.float16)) else str(x)
          if "e" in text or not unique:
              digits, _, power = text.partition("e")
              places = len(digits.partition(".")[2].rstrip("0")) - int(power or 0)
              text = f"{float(x):.{max(places, 0)}f}"
          if precision is not None and (not unique or len(text.partition(".")[2]) > precision):
              text = f"{float(x):.{precision}f}"
          text = text if "." in text else text + "."
          whole, _, digits = text.partition(".")
          if unique or trim != "k":
              digits = digits.rstrip("0")
          if trim == "0":
              digits = digits or "0"
          if min_digits is not None:
              digits = digits.ljust(min_digits, "0")
          text = whole + ("" if trim == "-" and not digits else ".") + digits
          text = "+" + text if sign and not text.startswith("-") else text
          if pad_right is not None:
              text = text + " " * (pad_right - len(digits))
          return text if pad_left is None else " " * (pad_left - len(whole)) + text

      def format_float_scientific(x, precision=None, unique=True, trim='k', sign=False,
                                  pad_left=None, exp_digits=None, min_digits=None):
          x = float(x)
          if np.isnan(x) or np.isinf(x):
              return str(x)
          shortest = len([c for c in repr(x).partition("e")[0].lstrip("-0.").rstrip("0.") if c != "."])
          places = max(shortest - 1, 0)
          if precision is not None:
              places = min(places, precision) if unique else precision
          digits, _, power = f"{x:.{places}e}".partition("e")
          whole, _, part = digits.partition(".")
          if unique or trim != "k":
              part = part.rstrip("0")
          if trim == "0":
              part = part or "0"
          if min_digits is not None:
              part = part.ljust(min_digits, "0")
          if exp_digits is not None:
              power = power[0] + power[1:].lstrip("0").rjust(exp_digits, "0")
          text = whole + ("" if trim == "-" and not part else ".") + part + "e" + power
          return "+" + text if sign and x >= 0 else text

      def _identity(ufunc):
          return {"add": 0, "bitwise_or": 0, "bitwise_xor": 0, "hypot": 0, "multiply": 1, "bitwise_and": -1,
                  "logical_and": True, "logical_or": False, "logical_xor": False, "logaddexp": -np.inf}.get(ufunc.__name__)

      _REDUCING = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min",
                   "logical_and": "all", "logical_or": "any"}

      def _reduce(ufunc, a, axis, keepdims, initial=None, dtype=None, out=None):
          if initial is not None:
              return ufunc(initial, ufunc.reduce(a, axis=axis, keepdims=keepdims))
          a = np.asarray(a, dtype)
          name = _REDUCING.get(ufunc.__name__)
          if name:
              return getattr(np, name)(a, axis=axis, out=out, keepdims=keepdims)
          if axis is None or isinstance(axis, tuple):
              axes = tuple(range(a.ndim)) if axis is None else axis
              for each in sorted([i % a.ndim for i in axes], reverse=True):
                  a = _reduce(ufunc, a, each, keepdims)
              return a
          if not -a.ndim <= axis < a.ndim:
              raise np.exceptions.AxisError(
                  f"axis {axis} is out of bounds for array of dimension {a.ndim}")
          rows = np.moveaxis(a, axis, 0)
          if len(rows) == 0:
              if ufunc.identity is None:
                  raise ValueError("zero-size array to reduction operation "
                                   f"{ufunc.__name__} which has no identity")
              return np.full(rows.shape[1:], ufunc.identity)[()]
          total = rows[0]
          for row in rows[1:]:
              total = ufunc(total, row)
          return np.expand_dims(total, axis) if keepdims else total

      def _reduceat(ufunc, array, indices, axis=0):
          rows = np.moveaxis(np.asarray(array), axis, 0)
          ends = list(indices[1:]) + [len(rows)]
          parts = [ufunc.reduce(rows[i:j]) if j > i else rows[i] for i, j in zip(indices, ends)]
          return np.moveaxis(np.array(parts), 0, axis)
      """;
}
