package backproof.numpy;

/**
 * Arrays of objects and of complex numbers, written in Python: a list of elements, and an array of
 * whole numbers that says which of them are where. Whatever moves elements moves those numbers.
 */
final class ObjectText {
  private ObjectText() {}

  static final String TEXT =
      """

      #numpy.objects

      import cmath as _c
      import math as _m

      _module, __name__ = __name__, "numpy"

      class _DType:
          def __init__(self, name, kind, char, itemsize, type, known):
              self.name, self.kind, self.char, self.itemsize = name, kind, char, itemsize
              self.type, self._known, self.names, self.fields, self.ndim = type, known, None, None, 0
              self.str = "|O" if kind == "O" else "<c16"
          def __repr__(self):
              return "dtype('O')" if self.kind == "O" else f"dtype({self.name!r})"
          def __str__(self):
              return self.name
          def __eq__(self, other):
              return other is self or any([other is each or isinstance(each, str) and other == each
                                           for each in self._known])
          def __hash__(self):
              return hash(self.name)

      def _real_or(value, like):
          return complex128(value) if isinstance(value, complex) else (
              np.float64(value) if isinstance(value, float) else value)

      class complex128(complex):
          def __repr__(self):
              text = str(self)
              return f"np.complex128({text[1:-1] if text.startswith('(') else text})"
          def __str__(self):
              return complex.__repr__(self)
          def __getattr__(self, name):
              if name in ("real", "imag"):
                  return np.float64(self._real if name == "real" else self._imag)
              if name in ("dtype", "shape", "ndim", "size"):
                  return {"dtype": _COMPLEX, "shape": (), "ndim": 0, "size": 1}[name]
              if name in ("item", "tolist"):
                  return lambda: complex(self._real, self._imag)
              if name in ("conj", "round", "astype"):
                  return lambda *args: getattr(array(self), name)(*args)[()]
              return complex.__getattr__(self, name)

      def _kept(name):
          method = getattr(complex, name)
          return lambda self, *args: _real_or(method(self, *args), self)

      for _name in ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "pow", "rpow"):
          setattr(complex128, f"__{_name}__", _kept(f"__{_name}__"))
      for _name in ("__neg__", "__pos__", "__abs__", "conjugate"):
          setattr(complex128, _name, _kept(_name))

      _OBJECT = _DType("object", "O", "O", 8, object, (object, "O", "object", "object_"))
      _COMPLEX = _DType("complex128", "c", "D", 16, complex128,
                        (complex, complex128, "complex", "complex128", "D", "c16", "<c16"))
      object_, cdouble = object, complex128
      complexfloating = complex128

      def _kind_of(dtype):
          if dtype is None:
              return ""
          if dtype == "O" or dtype == "object" or dtype is object or dtype == _OBJECT:
              return "O"
          if dtype is complex or dtype is complex128 or _COMPLEX == dtype:
              return "c"
          return ""

      def _dtype(dtype):
          if isinstance(dtype, _Fields):
              return dtype
          kind = _kind_of(dtype)
          if kind:
              return _OBJECT if kind == "O" else _COMPLEX
          if isinstance(dtype, list):
              return _Fields(dtype)
          shown = dtype.__name__ if isinstance(dtype, type) else dtype
          if isinstance(dtype, str):
              raise NotImplementedError(f"dtype {shown!r} is not available here")
          raise NotImplementedError(f"dtype {shown} is not available here")

      class ndarray(np.ndarray):
          def __new__(cls, items, places, kind):
              self = object.__new__(cls)
              self._items, self._places, self._kind = items, places, kind
              return self

          @property
          def shape(self):
              return self._places.shape
          @shape.setter
          def shape(self, shape):
              self._places = self._places.reshape(shape)
          @property
          def ndim(self):
              return self._places.ndim
          @property
          def size(self):
              return self._places.size
          @property
          def dtype(self):
              return _OBJECT if self._kind == "O" else _COMPLEX
          @property
          def itemsize(self):
              return self.dtype.itemsize
          @property
          def nbytes(self):
              return self.size * self.itemsize
          @property
          def T(self):
              return self._on(self._places.T)
          @property
          def flat(self):
              return iter(self._flat())
          @property
          def base(self):
              return None
          @property
          def real(self):
              return self if self._kind == "O" else np.array([z.real for z in self._flat()], dtype=float).reshape(self.shape)
          @property
          def imag(self):
              return np.array([getattr(z, "imag", 0) for z in self._flat()], dtype=float).reshape(self.shape)
          def _on(self, places):
              return ndarray(self._items, places, self._kind)
          def _flat(self):
              return [self._items[i] for i in self._places.ravel().tolist()]

          def __len__(self):
              return len(self._places)
          def __iter__(self):
              if self.ndim == 0:
                  raise TypeError("iteration over a 0-d array")
              return iter([self[i] for i in range(len(self))])
          def __getitem__(self, key):
              picked = self._places[key]
              if not isinstance(picked, np.ndarray):
                  item = self._items[picked]
                  return complex128(item) if self._kind == "c" else item
              if np.shares_memory(picked, self._places):
                  return self._on(picked)
              return _made([self._items[i] for i in picked.ravel().tolist()], picked.shape, self._kind)
          def __setitem__(self, key, value):
              picked = self._places[key]
              if not isinstance(picked, np.ndarray):
                  self._items[picked] = _element(value) if self._kind == "c" else value
                  return
              items, places = _parts(value, self._kind)
              given = np.zeros(picked.shape, dtype=int)
              given[...] = places
              for place, at in zip(picked.ravel().tolist(), given.ravel().tolist()):
                  self._items[place] = items[at]
          def __contains__(self, item):
              return any([each is item or bool(each == item) for each in self._flat()])
          def __bool__(self):
              if self.size == 1:
                  return bool(self._flat()[0])
              raise ValueError("The truth value of an array with more than one element is ambiguous."
                               " Use a.any() or a.all()")
          def __float__(self):
              return float(self.item())
          def __int__(self):
              return int(self.item())
          def __complex__(self):
              return complex(self.item())
          __hash__ = None

          def __repr__(self):
              end = ", dtype=object)" if self._kind == "O" else ")"
              text = _shown(self, ", ", "array(")
              last = len(text) - text.rfind("\\n") - 1 + (0 if "\\n" in text else 6)
              width = np.get_printoptions()["linewidth"]
              if self._kind == "O" and last + len(end) > width:
                  end = ",\\n      dtype=object)"
              if self.size == 0:
                  shape = "" if self.ndim == 1 else f", shape={self.shape}"
                  return f"array([]{shape}, dtype={self.dtype})"
              return "array(" + text + end
          def __str__(self):
              return str(self._flat()[0]) if self.ndim == 0 else _shown(self, " ", "")
          def __format__(self, spec):
              if spec:
                  raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
              return str(self)

          def reshape(self, *shape, order="C"):
              return self._on(self._places.reshape(*shape, order=order))
          def transpose(self, *axes):
              return self._on(self._places.transpose(*axes))
          def ravel(self, order="C"):
              return self._on(self._places.ravel(order))
          def flatten(self, order="C"):
              return self.ravel(order).copy()
          def squeeze(self, axis=None):
              return self._on(np.squeeze(self._places, axis))
          def swapaxes(self, axis1, axis2):
              return self._on(self._places.swapaxes(axis1, axis2))
          def view(self, *type):
              return self._on(self._places)
          def copy(self, order="C"):
              return _made(self._flat(), self.shape, self._kind)
          def repeat(self, repeats, axis=None):
              return self._on(self._places.repeat(repeats, axis)).copy()
          def take(self, indices, axis=None):
              return self._on(np.asarray(np.take(self._places, indices, axis))).copy()[()]
          def tolist(self):
              if self.ndim == 0:
                  return self._items[self._places.item()]
              return [each.tolist() if isinstance(each, ndarray) else each for each in (
                  [self._on(row) if isinstance(row, np.ndarray) else self._items[row] for row in self._places])]
          def item(self, *args):
              return self._items[self._places.item(*args)]
          def fill(self, value):
              self[...] = value
          def sort(self, axis=-1, kind=None, order=None):
              self[...] = _sort(self, axis)
          def argsort(self, axis=-1, kind=None, order=None):
              return _argsort(self, axis)
          def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
              kind = _kind_of(dtype)
              if kind:
                  items = [complex(x) for x in self._flat()] if kind == "c" else [_plain(x) for x in self._flat()]
                  return _made(items, self.shape, kind)
              if self._kind == "c" and dtype is not str and np.dtype(dtype).kind in "iufb":
                  return self.real.astype(dtype)
              if dtype is str or np.dtype(dtype).kind == "U":
                  return np.array([str(x) for x in self._flat()]).reshape(self.shape)
              return np.array(self._flat(), dtype=dtype).reshape(self.shape)
          def round(self, decimals=0):
              return _F["round"](self, decimals)
          def conj(self):
              return _each(lambda z: z.conjugate() if hasattr(z, "conjugate") else z, self)
          conjugate = conj
          def dot(self, b):
              return _F["dot"](self, b)
          def nonzero(self):
              return np.nonzero(_truths(self))
          def any(self, axis=None, keepdims=False):
              return _F["any"](self, axis, keepdims=keepdims)
          def all(self, axis=None, keepdims=False):
              return _F["all"](self, axis, keepdims=keepdims)
      """;
}
