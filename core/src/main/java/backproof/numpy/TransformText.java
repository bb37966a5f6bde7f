package backproof.numpy;

/** The modules numpy.fft and numpy.ma, written in Python. */
final class TransformText {
  private TransformText() {}

  static final String TEXT =
      """

      #numpy.fft

      import math as _m

      def _turn(k, n, sign):
          k = k * sign % n
          if 8 * k % n == 0:
              h = _m.sqrt(0.5)
              return [1 + 0j, complex(h, -h), complex(0, -1), complex(-h, -h), complex(-1, 0),
                      complex(-h, h), complex(0, 1), complex(h, h)][8 * k // n]
          angle = -2 * _m.pi * k / n
          return complex(_m.cos(angle), _m.sin(angle))

      def _transformed(x, sign=1):
          n = len(x)
          if n <= 1:
              return x
          if n % 2:
              factor = next((p for p in range(3, n, 2) if n % p == 0), n)
          else:
              factor = 2
          m = n // factor
          parts = [_transformed(x[r::factor], sign) for r in range(factor)]
          out = []
          for k in range(n):
              total = parts[0][k % m]
              for r in range(1, factor):
                  total = total + parts[r][k % m] * _turn(k * r, n, sign)
              out.append(total)
          return out

      def _moved(function, a, n, axis):
          a = np.asarray(a)
          a = np.moveaxis(a, axis, -1)
          rows = a.reshape(-1, a.shape[-1]).tolist() if a.shape[-1] else []
          n = a.shape[-1] if n is None else n
          if n < 1:
              raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
          out = [function([complex(z) for z in row[:n]] + [0j] * (n - len(row))) for row in rows]
          result = np.array(out).reshape(a.shape[:-1] + (len(out[0]),))
          return np.moveaxis(result, -1, axis)

      def _scaled(values, by):
          return values if by == 1 else [z * by for z in values]

      def _by(n, norm, inverse):
          if norm == "ortho":
              return 1 / _m.sqrt(n)
          return 1 / n if inverse == (norm != "forward") else 1

      def fft(a, n=None, axis=-1, norm=None, out=None):
          return _moved(lambda x: _scaled(_transformed(x), _by(len(x), norm, False)), a, n, axis)

      def _back(x, norm):
          return _scaled(_transformed(x, -1), _by(len(x), norm, True))

      def ifft(a, n=None, axis=-1, norm=None, out=None):
          return _moved(lambda x: _back(x, norm), a, n, axis)

      def rfft(a, n=None, axis=-1, norm=None, out=None):
          return _moved(lambda x: _scaled(_transformed(x)[:len(x) // 2 + 1], _by(len(x), norm, False)), a, n, axis)

      def irfft(a, n=None, axis=-1, norm=None, out=None):
          a = np.asarray(a)
          n = 2 * (a.shape[axis] - 1) if n is None else n
          def whole(x):
              x = x[:n // 2 + 1]
              return _back(x + [z.conjugate() for z in x[1:(n + 1) // 2][::-1]], norm)
          return np.real(_moved(whole, a, None, axis))

      def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
          return fft(fft(a, axis=axes[1], norm=norm), axis=axes[0], norm=norm)

      def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
          return ifft(ifft(a, axis=axes[1], norm=norm), axis=axes[0], norm=norm)

      def fftfreq(n, d=1.0, device=None):
          return np.concatenate([np.arange(0, (n - 1) // 2 + 1), np.arange(-(n // 2), 0)]) * (1.0 / (n * d))

      def rfftfreq(n, d=1.0, device=None):
          return np.arange(0, n // 2 + 1) * (1.0 / (n * d))

      def fftshift(x, axes=None):
          x = np.asarray(x)
          axes = tuple(range(x.ndim)) if axes is None else axes
          return np.roll(x, tuple([x.shape[a] // 2 for a in axes]) if isinstance(axes, tuple) else x.shape[axes] // 2, axes)

      def ifftshift(x, axes=None):
          x = np.asarray(x)
          axes = tuple(range(x.ndim)) if axes is None else axes
          return np.roll(x, tuple([-(x.shape[a] // 2) for a in axes]) if isinstance(axes, tuple) else -(x.shape[axes] // 2), axes)

      #numpy.ma

      _module, __name__ = __name__, "numpy.ma"

      class MaskedConstant:
          def __repr__(self):
              return "masked"
          def __str__(self):
              return "--"
          def __float__(self):
              return float("nan")

      masked = MaskedConstant()
      nomask = False

      class MaskError(Exception):
          pass

      class MaskedArray:
          def __init__(self, data, mask=False, dtype=None, fill_value=None, copy=False):
              if isinstance(data, MaskedArray):
                  mask = data.mask | mask
                  data = data.data
              self.data, self._bare = np.array(data, dtype=dtype), mask is False
              self.mask = np.array(np.broadcast_to(np.asarray(mask, dtype=bool), self.data.shape))
              kind = self.data.dtype.kind
              self.fill_value = fill_value if fill_value is not None else {
                  "f": np.float64(1e20), "i": np.int64(999999), "b": np.True_, "U": np.str_("N/A")}.get(kind, 0)
          @property
          def shape(self):
              return self.data.shape
          @property
          def dtype(self):
              return self.data.dtype
          @property
          def ndim(self):
              return self.data.ndim
          @property
          def size(self):
              return self.data.size
          @property
          def T(self):
              return MaskedArray(self.data.T, self.mask.T)
          def __len__(self):
              return len(self.data)
          def _texts(self):
              out = self.data.astype(object)
              for i, gone in enumerate(self.mask.ravel().tolist()):
                  if gone:
                      out._items[i] = masked
              return out
          def __str__(self):
              return _plain(self._texts())
          def __repr__(self):
              wide = self.ndim < 2
              data = _plain(self._texts(), ", ", "masked_array(data=" if wide else "  data=")
              mask = np.array2string(self.mask, separator=", ", prefix="masked_array(mask=" if wide else "  mask=")
              mask = "False" if self._bare and not self.mask.any() else mask
              rows = ["data=" + data, "mask=" + mask, f"fill_value={self.fill_value}"]
              if not wide:
                  return "masked_array(\\n  " + ",\\n  ".join(rows) + ")"
              rows = [" " * (17 - len(row.partition("=")[0])) + row for row in rows]
              rows[0] = "masked_array(" + rows[0].lstrip()
              return ",\\n".join(rows) + ")"
          def filled(self, fill_value=None):
              return np.where(self.mask, self.fill_value if fill_value is None else fill_value, self.data).astype(self.data.dtype)
          def compressed(self):
              return self.data[~self.mask]
          def count(self, axis=None):
              return (~self.mask).sum(axis=axis) if axis is not None else int((~self.mask).sum())
          def _reduced(self, function, axis, neutral):
              count = (~self.mask).sum(axis=axis)
              result = function(np.where(self.mask, neutral, self.data), axis=axis)
              if axis is None:
                  return masked if count == 0 else result
              return MaskedArray(result, count == 0)
          def sum(self, axis=None):
              return self._reduced(np.sum, axis, np.zeros(1, self.dtype)[0])
          def mean(self, axis=None):
              total, count = self.sum(axis), (~self.mask).sum(axis=axis)
              if axis is None:
                  return total if total is masked else total * 1.0 / count
              return MaskedArray(total.data / np.maximum(count, 1), count == 0)
          def max(self, axis=None):
              return self._reduced(np.max, axis, np.min(self.data[~self.mask]))
          def min(self, axis=None):
              return self._reduced(np.min, axis, np.max(self.data[~self.mask]))
          def var(self, axis=None, ddof=0):
              if axis is not None:
                  raise NotImplementedError("the variance of a masked array along an axis is not available here")
              return self.compressed().var(ddof=ddof)
          def std(self, axis=None, ddof=0):
              return np.sqrt(self.var(axis, ddof))
          def tolist(self):
              return [None if gone else x for x, gone in zip(self.data.tolist(), self.mask.tolist())] if self.ndim == 1 else [
                  MaskedArray(x, gone).tolist() for x, gone in zip(self.data, self.mask)]
          def __getitem__(self, key):
              data, mask = self.data[key], self.mask[key]
              if isinstance(data, np.ndarray):
                  return MaskedArray(data, mask)
              return masked if mask else data
          def __setitem__(self, key, value):
              if value is masked:
                  self.mask[key] = True
              else:
                  self.data[key] = value
                  self.mask[key] = False
          def __iter__(self):
              return iter([self[i] for i in range(len(self))])
          def _with(self, other, function):
              mask = self.mask | other.mask if isinstance(other, MaskedArray) else self.mask
              return MaskedArray(function(self.data, other.data if isinstance(other, MaskedArray) else other), mask)
          def __add__(self, other):
              return self._with(other, lambda a, b: a + b)
          __radd__ = __add__
          def __sub__(self, other):
              return self._with(other, lambda a, b: a - b)
          def __rsub__(self, other):
              return self._with(other, lambda a, b: b - a)
          def __mul__(self, other):
              return self._with(other, lambda a, b: a * b)
          __rmul__ = __mul__
          def __truediv__(self, other):
              return self._with(other, lambda a, b: a / b)
          def __gt__(self, other):
              return self._with(other, lambda a, b: a > b)
          def __lt__(self, other):
              return self._with(other, lambda a, b: a < b)

      def _plain(objects, separator=" ", prefix=""):
          texts = [str(x) for x in objects._flat()]
          return np.array2string(np.arange(len(texts)).reshape(objects.shape), separator=separator, prefix=prefix,
                                 formatter={"int": lambda i: texts[i]})

      __name__ = _module

      def array(data, dtype=None, copy=False, order=None, mask=False, fill_value=None, **others):
          return MaskedArray(data, mask, dtype, fill_value)

      masked_array = array

      def masked_where(condition, a, copy=True):
          return MaskedArray(a, condition)

      def masked_invalid(a, copy=True):
          return MaskedArray(a, ~np.isfinite(a))

      def masked_equal(x, value, copy=True):
          return MaskedArray(x, np.equal(x, value), fill_value=value)

      def masked_greater(x, value, copy=True):
          return MaskedArray(x, np.greater(x, value))

      def masked_less(x, value, copy=True):
          return MaskedArray(x, np.less(x, value))

      def masked_not_equal(x, value, copy=True):
          return MaskedArray(x, np.not_equal(x, value))

      def masked_greater_equal(x, value, copy=True):
          return MaskedArray(x, np.greater_equal(x, value))

      def masked_less_equal(x, value, copy=True):
          return MaskedArray(x, np.less_equal(x, value))

      def masked_inside(x, v1, v2, copy=True):
          return MaskedArray(x, (np.asarray(x) >= v1) & (np.asarray(x) <= v2))

      def getmask(a):
          return a.mask

      def getdata(a):
          return a.data

      def median(a, axis=None):
          return np.median(MaskedArray(a).compressed())

      def mean(a, axis=None):
          return MaskedArray(a).mean(axis)

      def sum(a, axis=None):
          return MaskedArray(a).sum(axis)

      def filled(a, fill_value=None):
          return a.filled(fill_value)

      def masked_outside(x, v1, v2, copy=True):
          return MaskedArray(x, (np.asarray(x) < v1) | (np.asarray(x) > v2))

      def getmaskarray(a):
          return a.mask

      def is_masked(x):
          return isinstance(x, MaskedArray) and bool(x.mask.any())
      """;
}
