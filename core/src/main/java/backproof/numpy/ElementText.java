package backproof.numpy;

/**
 * How values become arrays of objects or of complex numbers, how these are shown, and their
 * operators.
 */
final class ElementText {
  private ElementText() {}

  static final String TEXT =
      """

      def _plain(x):
          return x.item() if isinstance(x, np.generic) and not isinstance(x, str) else x

      def _element(x):
          return x if isinstance(x, complex) else complex(x)

      def _made(items, shape, kind):
          return ndarray(items, np.arange(len(items)).reshape(shape), kind)

      def _parts(x, kind=""):
          if isinstance(x, (list, tuple)) or isinstance(x, range):
              x = array(x, dtype=object if kind == "O" else None) if kind != "c" else array(x, dtype=complex)
          if isinstance(x, ndarray):
              return x._items, x._places
          if isinstance(x, np.ndarray):
              items = x.ravel().tolist()
              return [_element(i) for i in items] if kind == "c" else items, np.arange(x.size).reshape(x.shape)
          return [_element(x) if kind == "c" else _plain(x)], np.array(0)

      def _shape_of(x):
          if isinstance(x, np.ndarray):
              return x.shape
          if not isinstance(x, (list, tuple, range)):
              return ()
          shapes = [_shape_of(each) for each in x]
          if not shapes:
              return (0,)
          common = shapes[0]
          for shape in shapes[1:]:
              n = 0
              while n < len(common) and n < len(shape) and common[n] == shape[n]:
                  n += 1
              common = common[:n]
          return (len(shapes),) + common

      def _ragged(x, depth):
          if depth == 0:
              return isinstance(x, (list, tuple, range)) or isinstance(x, np.ndarray) and x.ndim > 0
          return any([_ragged(each, depth - 1) for each in x])

      def _leaves(x, depth, out):
          if depth == 0:
              if isinstance(x, np.ndarray) and x.ndim == 0:
                  x = x.item()
              out.append(x if isinstance(x, np.ndarray) else _plain(x))
          else:
              for each in x.tolist() if isinstance(x, np.ndarray) and depth == x.ndim and not isinstance(x, ndarray) else x:
                  _leaves(each, depth - 1, out)
          return out

      def array(object, dtype=None, copy=True, order="K", subok=False, ndmin=0, **others):
          if isinstance(dtype, (list, _Fields)):
              return _records(object, dtype)
          kind = _kind_of(dtype)
          if isinstance(object, ndarray):
              result = object.astype(dtype) if dtype is not None else object.copy()
          elif isinstance(object, _Records):
              return object
          else:
              if dtype is not None and not kind:
                  if dtype is bytes or isinstance(dtype, str) and dtype[:1] in "SMm" or not isinstance(dtype, str):
                      _dtype(dtype)
                  if not (isinstance(object, complex) or hasattr(object, "__len__")):
                      raise TypeError(f"float() argument must be a string or a real number, not {type(object).__name__!r}")
              shape = _shape_of(object)
              items = _leaves(object, len(shape), [])
              if not kind:
                  if _ragged(object, len(shape)):
                      raise ValueError(
                          "setting an array element with a sequence. The requested array has an inhomogeneous"
                          f" shape after {len(shape)} dimensions. The detected shape was {shape} + inhomogeneous part.")
                  numbers = all([isinstance(x, (int, float, complex)) for x in items])
                  if numbers and all([isinstance(x, int) for x in items]):
                      if not [x for x in items if not -2 ** 63 <= x < 2 ** 64]:
                          raise NotImplementedError("an array of integers from 2**63 on is not available here")
                      numbers = False
                  if not numbers and items and all([isinstance(x, bytes) for x in items]):
                      raise NotImplementedError("an array with elements of type 'bytes' is not available here")
                  kind = "c" if numbers else "O"
                  if dtype is not None:
                      return _made(items, shape, kind).astype(dtype)
              result = _made([_element(x) for x in items] if kind == "c" else items, shape, kind)
          while result.ndim < ndmin:
              result = result._on(result._places[None])
          return result

      def _shown(a, separator, prefix, **options):
          if a._kind == "c":
              flat = a._flat()
              if a.size > np.get_printoptions()["threshold"]:
                  raise NotImplementedError("printing a large array of complex numbers is not available here")
              def column(numbers, **more):
                  return np.array2string(np.array(numbers, dtype=float), separator="|", max_line_width=10 ** 9, **more)[1:-1].split("|")
              whole, part = column([z.real for z in flat]), column([z.imag for z in flat], sign="+")
              texts = [r + i.rstrip() + "j" + " " * (len(i) - len(i.rstrip())) for r, i in zip(whole, part)]
          else:
              texts = [("list(" + repr(x) + ")") if type(x) is list else repr(x) for x in a._flat()]
          plain = np.arange(a.size).reshape(a.shape)
          return np.array2string(plain, separator=separator, prefix=prefix, formatter={"int": lambda i: texts[i]}, **options)

      def _array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", **others):
          options = {} if max_line_width is None else {"max_line_width": max_line_width}
          return _shown(a, separator, prefix, **options)

      def _each(function, *args):
          kinds = [x._kind for x in args if isinstance(x, ndarray)]
          kind = "O" if "O" in kinds or not kinds and not any([isinstance(x, complex) for x in args]) else "c"
          parts = [_parts(x, "O" if isinstance(x, (list, tuple)) and kind == "O" else "") for x in args]
          places = [p for _, p in parts]
          whole = places[0] * 0
          for each in places[1:]:
              whole = whole + each * 0
          shape = np.shape(whole)
          columns = [[items[i] for i in np.broadcast_to(p, shape).ravel().tolist()] for items, p in parts]
          return _packed([function(*row) for row in zip(*columns)], shape, kind)

      def _packed(out, shape, kind):
          if kind == "O":
              return out[0] if shape == () else _made(out, shape, kind)
          if any([isinstance(x, complex) for x in out]):
              return complex128(out[0]) if shape == () else _made([_element(x) for x in out], shape, kind)
          return np.array(out).reshape(shape)[()]

      def _truth(function):
          def compared(*args):
              result = _each(function, *args)
              if isinstance(result, ndarray):
                  return np.array([bool(x) for x in result._flat()], dtype=bool).reshape(result.shape)
              return np.bool_(result) if not isinstance(result, np.ndarray) else result
          return compared

      def _truths(a):
          return np.array([bool(x) for x in a._flat()], dtype=bool).reshape(a.shape)

      def _quiet(function):
          def safe(a, b):
              try:
                  return function(a, b)
              except ZeroDivisionError:
                  if not (isinstance(a, complex) or isinstance(b, complex)):
                      raise
                  return complex(_m.nan, _m.nan)
          return safe

      def _logical_and(a, b):
          return a and b

      _BINARY = {
          "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
          "truediv": _quiet(lambda a, b: a / b), "floordiv": lambda a, b: a // b, "mod": lambda a, b: a % b,
          "pow": lambda a, b: a ** b}
      _COMPARED = {
          "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b,
          "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b}

      def _operator(name, function):
          setattr(ndarray, f"__{name}__", lambda self, other: _each(function, self, other))
          setattr(ndarray, f"__r{name}__", lambda self, other: _each(function, other, self))
          def in_place(self, other):
              self[...] = _each(function, self, other)
              return self
          setattr(ndarray, f"__i{name}__", in_place)

      for _name, _function in _BINARY.items():
          _operator(_name, _function)
      for _name, _function in _COMPARED.items():
          setattr(ndarray, f"__{_name}__", lambda self, other, f=_truth(_function): f(self, other))
      ndarray.__and__ = lambda self, other: _each(lambda a, b: a & b, self, other)
      ndarray.__or__ = lambda self, other: _each(lambda a, b: a | b, self, other)
      ndarray.__neg__ = lambda self: _each(lambda x: -x, self)
      ndarray.__pos__ = lambda self: self.copy()
      ndarray.__abs__ = lambda self: _each(abs, self)
      ndarray.__matmul__ = lambda self, other: _matmul(self, other)
      ndarray.__rmatmul__ = lambda self, other: _matmul(other, self)

      __name__ = _module

      _SYMBOLS = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow"}

      def _operated(symbol, a, b):
          if symbol == "@":
              return _matmul(a, b)
          if symbol not in _SYMBOLS:
              raise TypeError(f"ufunc {symbol!r} not supported for the input types")
          return _each(_BINARY[_SYMBOLS[symbol]], a, b)
      """;
}
