package backproof.numpy;

/** What is written in Python of {@code np}: functions that rearrange arrays and pick from them. */
final class PlaceText {
  private PlaceText() {}

  static final String TEXT =
      """

      class _Flags:
          def __init__(self, array):
              object.__setattr__(self, "_array", array)
          def _lies(self, lengths, strides):
              width = self._array.itemsize
              for length, stride in zip(lengths, strides):
                  if length != 1 and stride != width:
                      return False
                  width *= length
              return True
          def _all(self):
              a = self._array
              return {"C_CONTIGUOUS": a.size == 0 or self._lies(a.shape[::-1], a.strides[::-1]),
                      "F_CONTIGUOUS": a.size == 0 or self._lies(a.shape, a.strides),
                      "OWNDATA": a.base is None, "WRITEABLE": a._writeable,
                      "ALIGNED": True, "WRITEBACKIFCOPY": False}
          def __getitem__(self, key):
              flags = self._all()
              flags["CONTIGUOUS"] = flags["C_CONTIGUOUS"]
              flags["FORTRAN"] = flags["F_CONTIGUOUS"]
              flags["FORC"] = flags["C_CONTIGUOUS"] or flags["F_CONTIGUOUS"]
              flags["FNC"] = flags["F_CONTIGUOUS"] and not flags["C_CONTIGUOUS"]
              short = {"C": "C_CONTIGUOUS", "F": "F_CONTIGUOUS", "O": "OWNDATA", "W": "WRITEABLE", "A": "ALIGNED"}
              key = short.get(key, key)
              if key not in flags:
                  raise KeyError("Unknown flag")
              return flags[key]
          def __getattr__(self, name):
              if name == name.lower() and not name.startswith("_"):
                  return self[name.upper()]
              raise AttributeError(f"'numpy.flagsobj' object has no attribute {name!r}")
          def __setattr__(self, name, value):
              self[name.upper()] = value
          def __setitem__(self, key, value):
              if key not in ("WRITEABLE", "W"):
                  raise NotImplementedError("setting this flag is not available here")
              self._array._writeable = value
          def _set(self, write=None, align=None, uic=None):
              if write is not None:
                  self._array._writeable = write
          def __eq__(self, other):
              return isinstance(other, _Flags) and self._all() == other._all()
          def __repr__(self):
              return "".join([f"  {name} : {value}\\n" for name, value in self._all().items()])

      import math as _math

      def _bits(x, size):
          places, bias = {8: (52, 1023), 4: (23, 127), 2: (10, 15)}[size]
          sign = (1 if np.signbit(x) else 0) << 8 * size - 1
          if x != x:
              return (2 * bias + 1 << places) | 1 << places - 1
          if np.isinf(x):
              return sign | 2 * bias + 1 << places
          m, e = _math.frexp(abs(x))
          if e < 2 - bias:
              return sign | int(_math.ldexp(abs(x), bias - 1 + places))
          return sign | e - 1 + bias << places | int(_math.ldexp(m * 2 - 1, places))

      def _tobytes(a, order="C"):
          a, out = np.asarray(a), []
          kind, size = a.dtype.kind, a.itemsize
          for x in a.ravel("F" if order == "F" else "C").tolist():
              if kind == "U":
                  parts = [ord(c) for c in x.ljust(size // 4, chr(0))]
              else:
                  parts = [_bits(x, size) if kind == "f" else int(x)]
              for n in parts:
                  out += [n >> 8 * i & 255 for i in range(4 if kind == "U" else size)]
          return bytes(out)

      def _resize(a, *shape, refcheck=True):
          if a.base is not None:
              raise ValueError("cannot resize this array: it does not own its data")
          shape = shape[0] if len(shape) == 1 else shape
          new = np.zeros(shape, dtype=a.dtype)
          n = min(new.size, a.size)
          new.reshape(-1)[:n] = a.ravel()[:n]
          a._whole = new

      def _arrange(a, kth, axis=-1, kind="introselect", order=None):
          a[...] = partition(a, kth, axis)

      def _late(a, name):
          own = {"tobytes": _tobytes, "resize": _resize, "partition": _arrange,
                 "compress": lambda a, condition, axis=None, out=None: compress(condition, a, axis),
                 "argpartition": lambda a, *args, **kwargs: argpartition(a, *args, **kwargs),
                 "bit_count": lambda a: bin(abs(int(a))).count("1")}.get(name)
          if own is None:
              raise NotImplementedError(f"ndarray.{name} is not available here")
          return lambda *args, **kwargs: own(a, *args, **kwargs)

      def take(a, indices, axis=None, out=None, mode='raise'):
          a = np.asarray(a)
          axis = None if axis is None else _axis(axis, a.ndim)
          at, n = np.asarray(indices), a.size if axis is None else a.shape[axis]
          if at.dtype.kind == "f" and at.size:
              raise TypeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
          at = at.astype(int)
          at = at % n if mode == "wrap" else np.clip(at, 0, n - 1) if mode == "clip" else at
          return a.ravel()[at] if axis is None else a[(slice(None),) * axis + (at,)]

      def diagonal(a, offset=0, axis1=0, axis2=1):
          a = np.asarray(a)
          if a.ndim < 2:
              raise ValueError("diag requires an array of at least two dimensions")
          a = np.moveaxis(a, (axis1, axis2), (-2, -1))
          if a.ndim == 2:
              return np.diag(a, offset)
          down, right = max(-offset, 0), max(offset, 0)
          i = np.arange(max(min(a.shape[-2] - down, a.shape[-1] - right), 0))
          return a[..., i + down, i + right]

      def trace(a, offset=0, axis1=0, axis2=1):
          return diagonal(a, offset, axis1, axis2).sum(axis=-1)

      def matrix_transpose(x, /):
          return np.swapaxes(x, -1, -2)

      def _axis(axis, n):
          if not -n <= axis < n:
              raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {n}")
          return axis % n

      def roll(a, shift, axis=None):
          a = np.asarray(a)
          if axis is None:
              return roll(a.ravel(), shift, 0).reshape(a.shape)
          shifts, axes = np.broadcast_arrays(shift, axis)
          a = a.copy()
          for s, i in zip(np.ravel(shifts).tolist(), np.ravel(axes).tolist()):
              i = _axis(i, a.ndim)
              if a.shape[i]:
                  cut, before = a.shape[i] - int(s) % a.shape[i], (slice(None),) * i
                  a = np.concatenate((a[before + (slice(cut, None),)], a[before + (slice(0, cut),)]), axis=i)
          return a

      def tile(A, reps):
          reps = tuple(np.ravel(reps).tolist())
          a = np.array(A, ndmin=len(reps))
          for axis, times in enumerate((1,) * (a.ndim - len(reps)) + reps):
              if times < 0:
                  raise ValueError("negative dimensions are not allowed")
              n = a.shape[axis]
              a = np.take(a, np.arange(times * n) % max(n, 1), axis=axis) if times != 1 else a
          return a

      def rollaxis(a, axis, start=0):
          axis %= a.ndim
          start += a.ndim if start < 0 else 0
          return np.moveaxis(a, axis, start - 1 if axis < start else start)

      def append(arr, values, axis=None):
          if axis is None:
              arr, values, axis = np.ravel(arr), np.ravel(values), 0
          return np.concatenate((arr, values), axis)

      def dstack(tup):
          return np.concatenate([atleast_3d(a) for a in tup], axis=2)

      def atleast_3d(ary):
          a = np.asarray(ary)
          return a if a.ndim > 2 else np.atleast_2d(a)[:, :, None]

      def array_split(ary, indices_or_sections, axis=0):
          return _divided(np.asarray(ary), indices_or_sections, axis, False)

      def split(ary, indices_or_sections, axis=0):
          if np.ndim(indices_or_sections) == 0:
              ary.shape[axis]
          return _divided(np.asarray(ary), indices_or_sections, axis, True)

      def _divided(a, sections, axis, equal):
          n, before = a.shape[axis], (slice(None),) * (axis % a.ndim)
          if np.ndim(sections) == 0:
              k = int(sections)
              if equal and k == 0:
                  raise ZeroDivisionError("integer modulo by zero")
              if k <= 0:
                  raise ValueError("number sections must be larger than 0.")
              if equal and n % k:
                  raise ValueError("array split does not result in an equal division")
              cuts = [(i + 1) * (n // k) + min(i + 1, n % k) for i in range(k - 1)]
          else:
              cuts = np.asarray(sections).astype(int).tolist()
          return [a[before + (slice(x, y),)] for x, y in zip([0] + cuts, cuts + [n])]

      _parts = split

      def hsplit(ary, indices_or_sections):
          return _parts(ary, indices_or_sections, axis=1 if np.ndim(ary) > 1 else 0)

      def vsplit(ary, indices_or_sections):
          if np.ndim(ary) < 2:
              raise ValueError("vsplit only works on arrays of 2 or more dimensions")
          return _parts(ary, indices_or_sections)

      def dsplit(ary, indices_or_sections):
          if np.ndim(ary) < 3:
              raise ValueError("dsplit only works on arrays of 3 or more dimensions")
          return _parts(ary, indices_or_sections, axis=2)

      def _along(arr, obj, axis):
          a = np.asarray(arr)
          if axis is None:
              a, axis = a.ravel(), 0
          axis = _axis(axis, a.ndim)
          return a, axis, np.arange(a.shape[axis])[obj] if isinstance(obj, slice) else obj

      def _outside(i, axis, n):
          return IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")

      def insert(arr, obj, values, axis=None):
          a, axis, obj = _along(arr, obj, axis)
          n, before = a.shape[axis], (slice(None),) * axis
          at = np.array(obj)
          at = at.nonzero()[0] if at.dtype == bool else at
          for i in at.ravel().tolist():
              if i < -n or i > n:
                  raise _outside(i, axis, n)
          at = np.where(at < 0, at + n, at)
          if at.size == 1:
              v = np.array(values, ndmin=a.ndim).astype(a.dtype)
              v = np.moveaxis(v, 0, axis) if at.ndim == 0 else v
              shape = list(a.shape)
              shape[axis] = v.shape[axis]
              i = int(at.ravel()[0])
              new = np.empty(shape, dtype=a.dtype)
              new[...] = v
              return np.concatenate((a[before + (slice(0, i),)], new, a[before + (slice(i, n),)]), axis)
          order = np.argsort(at)
          at[order] += np.arange(len(order))
          keep = np.ones(n + len(at), dtype=bool)
          keep[at] = False
          r = np.zeros(a.shape[:axis] + keep.shape + a.shape[axis + 1:], dtype=a.dtype)
          r[before + (at,)] = values
          r[before + (keep,)] = a
          return r

      def delete(arr, obj, axis=None):
          a, axis, obj = _along(arr, obj, axis)
          n = a.shape[axis]
          if np.ndim(obj) == 0 and not -n <= obj < n:
              raise _outside(obj, axis, n)
          keep = np.ones(n, dtype=bool)
          keep[obj] = False
          return a[(slice(None),) * axis + (keep,)]

      def resize(a, new_shape):
          a = np.ravel(a)
          n = int(np.prod(new_shape))
          return np.concatenate((a,) * (-(-n // max(len(a), 1)) or 1))[:n].reshape(new_shape)

      def rot90(m, k=1, axes=(0, 1)):
          m = np.asarray(m)
          a, b = axes
          k %= 4
          if k == 0 or k == 2:
              return np.flip(m, axes) if k else m[:]
          return np.flip(m, b).swapaxes(a, b) if k == 1 else np.flip(m.swapaxes(a, b), b)

      def broadcast_shapes(*args):
          args = [(s,) if isinstance(s, int) else tuple(s) for s in args]
          r = [1] * max([len(s) for s in args] + [0])
          by = [0] * len(r)
          for k, shape in enumerate(args):
              for i in range(1, len(shape) + 1):
                  if shape[-i] != 1 and r[-i] not in (1, shape[-i]):
                      raise ValueError(
                          "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
                          f"arg {by[-i]} with shape {args[by[-i]]} and arg {k} with shape {shape}.")
                  if shape[-i] != 1:
                      r[-i], by[-i] = shape[-i], k
          return tuple(r)

      def broadcast_arrays(*args):
          arrays = [np.asarray(a) for a in args]
          shape = broadcast_shapes(*[a.shape for a in arrays])
          return tuple(np.broadcast_to(a, shape) for a in arrays)

      def block(arrays):
          def depth(x):
              return 1 + max(depth(i) for i in x) if isinstance(x, list) else 0
          def rank(x):
              return max(rank(i) for i in x) if isinstance(x, list) else np.ndim(x)
          most = max(depth(arrays), rank(arrays))
          def join(x, level):
              if isinstance(x, list):
                  return np.concatenate([join(i, level - 1) for i in x], axis=-level)
              return np.array(x, ndmin=most)
          return join(arrays, depth(arrays))

      def _by_axis(a, indices, axis):
          axis = _axis(axis, a.ndim)
          grid = [np.arange(n).reshape((1,) * i + (-1,) + (1,) * (a.ndim - i - 1)) for i, n in enumerate(a.shape)]
          grid[axis] = np.asarray(indices)
          return tuple(grid)

      def take_along_axis(arr, indices, axis=-1):
          a = np.asarray(arr)
          return a.ravel()[indices] if axis is None else a[_by_axis(a, indices, axis)]

      def put_along_axis(arr, indices, values, axis):
          arr[_by_axis(arr, indices, axis)] = values

      def put(a, ind, v):
          a.flat[ind] = resize(v, np.shape(ind))

      def place(arr, mask, vals):
          arr[np.asarray(mask, dtype=bool)] = resize(vals, np.count_nonzero(mask))

      def putmask(a, mask, values):
          a[...] = np.where(mask, resize(values, a.shape), a)

      def fill_diagonal(a, val):
          i = np.arange(min(a.shape))
          a[(i,) * a.ndim] = val

      def compress(condition, a, axis=None):
          return np.take(a, flatnonzero(condition), axis=axis)

      def extract(condition, arr):
          return np.ravel(arr)[flatnonzero(condition)]

      def tril_indices(n, k=0, m=None):
          return np.nonzero(tri(n, m, k))

      def triu_indices(n, k=0, m=None):
          return np.nonzero(tri(n, m, k - 1) == 0)

      def tril_indices_from(arr, k=0):
          return tril_indices(arr.shape[-2], k, arr.shape[-1])

      def triu_indices_from(arr, k=0):
          return triu_indices(arr.shape[-2], k, arr.shape[-1])

      def diag_indices(n, ndim=2):
          return (np.arange(n),) * ndim

      def diag_indices_from(arr):
          return diag_indices(arr.shape[0], arr.ndim)

      def select(condlist, choicelist, default=0):
          if len(condlist) != len(choicelist):
              raise ValueError("list of cases must be same length as list of conditions")
          r = default
          for c, x in zip(condlist[::-1], choicelist[::-1]):
              r = np.where(c, x, r)
          return r

      def choose(a, choices, out=None, mode='raise'):
          a = np.asarray(a)
          if mode != "raise":
              a = a % len(choices) if mode == "wrap" else np.clip(a, 0, len(choices) - 1)
          if np.any((a < 0) | (a >= len(choices))):
              raise ValueError("invalid entry in choice array")
          return select([a == i for i in range(len(choices))], [np.asarray(c) for c in choices])

      def piecewise(x, condlist, funclist):
          x = np.asarray(x)
          condlist = [np.asarray(c, dtype=bool) for c in (condlist if isinstance(condlist, list) else [condlist])]
          if len(funclist) == len(condlist) + 1:
              condlist.append(~np.any(np.array(condlist), axis=0))
          r = np.zeros_like(x)
          for c, f in zip(condlist, funclist):
              r[c] = f(x[c]) if callable(f) else f
          return r

      def trim_zeros(filt, trim='fb'):
          keep = flatnonzero(filt)
          if len(keep) == 0:
              return filt[:0]
          return filt[keep[0] if "f" in trim else 0:keep[-1] + 1 if "b" in trim else len(filt)]

      """;
}
