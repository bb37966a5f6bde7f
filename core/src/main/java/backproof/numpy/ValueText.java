package backproof.numpy;

/**
 * What is written in Python of {@code np}: functions that make arrays, compute and apply functions.
 */
final class ValueText {
  private ValueText() {}

  static final String TEXT =
      """

      def asanyarray(a, dtype=None):
          return np.asarray(a, dtype)

      def asfortranarray(a, dtype=None):
          return np.asarray(a, dtype)

      def tri(N, M=None, k=0, dtype=float):
          M = N if M is None else M
          return (np.arange(N)[:, None] >= np.arange(-k, M - k)).astype(dtype)

      def diagflat(v, k=0):
          return np.diag(np.ravel(v), k)

      def vander(x, N=None, increasing=False):
          x = np.asarray(x)
          N = len(x) if N is None else N
          v = np.ones((len(x), N), dtype=(x + 0).dtype)
          for i in range(1, N):
              v[:, i] = v[:, i - 1] * x
          return v if increasing else v[:, ::-1]

      def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
          y = np.power(base, np.linspace(start, stop, num, endpoint, axis=axis))
          return y if dtype is None else y.astype(dtype)

      def geomspace(start, stop, num=50, endpoint=True, dtype=None):
          if start == 0 or stop == 0:
              raise ValueError("Geometric sequence cannot include zero")
          sign = np.sign(start)
          r = np.logspace(np.log10(start * sign), np.log10(stop * sign), num, endpoint) * sign
          if num > 0:
              r[0] = start
          if num > 1 and endpoint:
              r[-1] = stop
          return r if dtype is None else r.astype(dtype)

      def indices(dimensions, dtype=int, sparse=False):
          d = tuple(dimensions)
          if sparse:
              return tuple([np.arange(n, dtype=dtype).reshape((1,) * i + (n,) + (1,) * (len(d) - i - 1)) for i, n in enumerate(d)])
          r = np.empty((len(d),) + d, dtype=dtype)
          for i, n in enumerate(d):
              r[i] = np.arange(n).reshape((n,) + (1,) * (len(d) - i - 1))
          return r

      def mgrid(key):
          return _grid(key, False)

      def ogrid(key):
          return _grid(key, True)

      def _range(part):
          start, step = part.start or 0, 1 if part.step is None else part.step
          if isinstance(step, complex):
              return np.linspace(start, part.stop, int(abs(step)))
          if step == 0:
              raise ValueError("slice step cannot be zero")
          return np.arange(start, part.stop, step)

      def _joined(key, columns):
          parts, axis, least = [], -1 if columns else 0, 1
          for part in key if isinstance(key, tuple) else (key,):
              if isinstance(part, str):
                  wanted = [int(each) for each in part.split(",")] if part not in ("r", "c") else []
                  if not wanted:
                      raise NotImplementedError("matrices from np.r_[...] are not available here")
                  axis, least = wanted[0], wanted[1] if len(wanted) > 1 else 1
                  continue
              part = _range(part) if isinstance(part, slice) else part
              if least > 1:
                  parts.append(np.array(part, ndmin=least))
                  continue
              part = np.atleast_1d(part)
              parts.append(part.reshape(-1, 1) if columns and part.ndim == 1 else part)
          return np.concatenate(parts, axis=axis)

      def c_(key):
          return _joined(key, True)

      def r_(key):
          return _joined(key, False)

      def _grid(key, sparse):
          single = isinstance(key, slice)
          axes = [_range(s) for s in ((key,) if single else key)]
          if single:
              return axes[0]
          n = len(axes)
          open = tuple(a.reshape((-1,) + (1,) * (n - i - 1)) if sparse is False
                       else a.reshape((1,) * i + (-1,) + (1,) * (n - i - 1)) for i, a in enumerate(axes))
          return open if sparse else np.array(broadcast_arrays(*[a[(None,) * i] for i, a in enumerate(open)]))

      def ix_(*args):
          out = []
          for i, new in enumerate(args):
              new = np.asarray(new)
              if new.ndim != 1:
                  raise ValueError("Cross index must be 1 dimensional")
              if new.size == 0:
                  new = new.astype(int)
              if new.dtype == bool:
                  new = new.nonzero()[0]
              out.append(new.reshape((1,) * i + (-1,) + (1,) * (len(args) - i - 1)))
          return tuple(out)

      def fromfunction(function, shape, *, dtype=float, **kwargs):
          return function(*indices(shape, dtype), **kwargs)

      def fromiter(iter, dtype, count=-1):
          items = list(iter)
          return np.array(items if count < 0 else items[:count], dtype=dtype)

      def isscalar(element):
          return isinstance(element, (int, float, str, np.generic))

      def issubdtype(arg1, arg2):
          a, b = [t if isinstance(t, type) and issubclass(t, np.generic) else np.dtype(t).type for t in (arg1, arg2)]
          return issubclass(a, b)

      def promote_types(type1, type2):
          return (np.zeros(1, type1) + np.zeros(1, type2)).dtype

      def result_type(*arrays_and_dtypes):
          r = False
          for a in arrays_and_dtypes:
              r = r + (np.zeros(1, a) if isinstance(a, (type, str, np.dtype)) else a if isscalar(a) else np.zeros(1, a.dtype))
          return np.asarray(r).dtype

      class _Limits:
          def __init__(self, **names):
              for name, value in names.items():
                  setattr(self, name, value)
          def __repr__(self):
              if hasattr(self, "eps"):
                  return f"finfo(resolution={self.resolution}, min={self.min}, max={self.max}, dtype={self.dtype})"
              return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

      def finfo(dtype):
          d = np.dtype(dtype)
          if d.kind != "f":
              raise ValueError(f"data type {d.type} not inexact")
          t = d.type
          m, e, digits = {2: (10, 15, 3), 4: (23, 127, 6), 8: (52, 1023, 15)}[d.itemsize]
          high, tiny = t((2 - 2.0 ** -m) * 2.0 ** e), t(2.0 ** (1 - e))
          return _Limits(bits=d.itemsize * 8, eps=t(2.0 ** -m), epsneg=t(2.0 ** (-m - 1)), max=high, min=-high, tiny=tiny,
                         smallest_normal=tiny, smallest_subnormal=t(2.0 ** (1 - e - m)), precision=digits,
                         resolution=t(10.0 ** -digits), dtype=d, nmant=m)

      def iinfo(type):
          d = np.dtype(type)
          if d.kind not in "iu":
              raise ValueError("Invalid integer data type %r." % d.kind)
          high = 2 ** (d.itemsize * 8 - (d.kind == "i"))
          low = -high if d.kind == "i" else 0
          return _Limits(bits=d.itemsize * 8, max=high - 1, min=low, dtype=d)

      def isposinf(x):
          return np.asarray(x) == np.inf

      def isneginf(x):
          return np.asarray(x) == -np.inf

      def float_power(x1, x2):
          return np.power(np.asarray(x1, dtype=float), np.asarray(x2, dtype=float))

      def divmod(x1, x2):
          return np.floor_divide(x1, x2), np.remainder(x1, x2)

      def sinc(x):
          y = np.pi * np.where(np.asarray(x) == 0, 1e-20, x)
          return np.sin(y) / y

      def gcd(x1, x2):
          a, b = np.abs(x1) + 0 * np.asarray(x2), np.abs(x2) + 0 * np.asarray(x1)
          while np.any(b):
              zero = b == 0
              a, b = np.where(zero, a, b), np.where(zero, 0, a % np.where(zero, 1, b))
          return a[()]

      def lcm(x1, x2):
          g = gcd(x1, x2)
          return np.abs(np.multiply(x1, x2)) // np.where(np.equal(g, 0), 1, g)

      def _at(ufunc, a, indices, b):
          places = np.arange(a.size).reshape(a.shape)[indices]
          if b is None:
              a.reshape(-1)[np.ravel(places)] = ufunc(a.reshape(-1)[np.ravel(places)])
              return
          flat, values = a.ravel(), np.broadcast_to(b, np.shape(places)).ravel()
          for i, place in enumerate(np.ravel(places)):
              flat[place] = ufunc(flat[place], values[i])
          a[...] = flat.reshape(a.shape)

      def _outer(ufunc, A, B):
          A, B = np.asarray(A), np.asarray(B)
          return ufunc(A.reshape(A.shape + (1,) * B.ndim), B)

      def _accumulate(ufunc, a, axis):
          if ufunc.__name__ in ("add", "multiply"):
              return (np.cumsum if ufunc.__name__ == "add" else np.cumprod)(a, axis=axis)
          a = np.moveaxis(np.array(a), axis, 0)
          for i in range(1, len(a)):
              a[i] = ufunc(a[i - 1], a[i])
          return np.moveaxis(a, 0, axis)

      def real(val):
          return val.real if isinstance(val, complex) else val if isscalar(val) else np.asarray(val).real

      def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
          if indexing not in ("xy", "ij"):
              raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
          n = len(xi)
          r = [np.asarray(x).reshape((1,) * i + (-1,) + (1,) * (n - i - 1)) for i, x in enumerate(xi)]
          if indexing == "xy" and n > 1:
              r = [x.swapaxes(0, 1) for x in r]
          return tuple(r) if sparse else tuple(x.copy() for x in broadcast_arrays(*r))

      def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0):
          num = range(num).stop
          if num < 0:
              raise ValueError(f"Number of samples, {num}, must be non-negative.")
          start, stop = np.asarray(start) * 1.0, np.asarray(stop) * 1.0
          parts = num - 1 if endpoint else num
          step = (stop - start) / (parts or np.nan)
          r = np.arange(num).reshape((-1,) + (1,) * np.ndim(step)) * (step if parts else stop - start) + start
          if endpoint and num > 1:
              r[-1] = stop
          r = np.moveaxis(r, 0, axis)
          if dtype is not None:
              r = (np.floor(r) if np.dtype(dtype).kind in "iu" else r).astype(dtype)
          return (r, step) if retstep else r

      def array_str(a, max_line_width=None, precision=None, suppress_small=None):
          return np.array2string(a, max_line_width, precision, suppress_small) if np.ndim(a) else str(a)

      def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
          old = np.get_printoptions()
          np.set_printoptions(precision, linewidth=max_line_width, suppress=suppress_small)
          r = repr(arr)
          np.set_printoptions(**old)
          return r

      class _Printing:
          def __init__(self, options):
              self.options = options

          def __enter__(self):
              self.old = np.get_printoptions()
              np.set_printoptions(**self.options)
              return np.get_printoptions()

          def __exit__(self, *error):
              np.set_printoptions(**self.old)

      def printoptions(*args, **kwargs):
          if args:
              kwargs["precision"] = args[0]
          return _Printing(kwargs)

      def iterable(y):
          return isinstance(y, (list, tuple, dict, str, set, range)) or np.ndim(y) > 0

      def astype(x, dtype, /):
          return x.astype(dtype)

      def asarray_chkfinite(a, dtype=None):
          if not np.all(np.isfinite(a)):
              raise ValueError("array must not contain infs or NaNs")
          return np.asarray(a, dtype)

      def iscomplexobj(x):
          return not isrealobj(x)

      def array_equiv(a1, a2):
          try:
              return bool(np.all(np.equal(a1, a2)))
          except ValueError:
              return False

      def copyto(dst, src, casting='same_kind', where=True):
          src = np.asarray(src)
          if "bif".index(src.dtype.kind) > "bif".index(dst.dtype.kind):
              raise TypeError(f"Cannot cast array data from {src.dtype!r} to {dst.dtype!r} according to the rule 'same_kind'")
          dst[...] = src if where is True else np.where(where, src, dst)
      """;
}
