package backproof.numpy;

/**
 * Modules of Python about kinds of values, files in memory, clocks and paths, written in Python.
 */
final class KindText {
  private KindText() {}

  static final String TEXT =
      """

      #io

      class StringIO:
          def __init__(self, initial_value="", newline="\\n"):
              self._text, self._at, self.closed = initial_value, 0, False
          def write(self, s):
              if not isinstance(s, str):
                  raise TypeError(f"string argument expected, got {type(s).__name__!r}")
              self._text = self._text[:self._at] + s + self._text[self._at + len(s):]
              self._at += len(s)
              return len(s)
          def writelines(self, lines):
              for line in lines:
                  self.write(line)
          def read(self, size=-1):
              start = self._at
              self._at = len(self._text) if size is None or size < 0 else min(len(self._text), start + size)
              return self._text[start:self._at]
          def readline(self, size=-1):
              end = self._text.find("\\n", self._at)
              return self.read(len(self._text) - self._at if end < 0 else end + 1 - self._at)
          def readlines(self):
              return list(self)
          def getvalue(self):
              return self._text
          def seek(self, pos, whence=0):
              self._at = pos if whence == 0 else len(self._text)
              return self._at
          def tell(self):
              return self._at
          def truncate(self, size=None):
              self._text = self._text[:self._at if size is None else size]
              return len(self._text)
          def flush(self):
              return None
          def close(self):
              self.closed = True
          def __iter__(self):
              return self
          def __next__(self):
              line = self.readline()
              if not line:
                  raise StopIteration
              return line
          def __enter__(self):
              return self
          def __exit__(self, *error):
              self.close()

      #numbers

      class Number:
          @classmethod
          def __subclasshook__(cls, C):
              return C is not str and (issubclass(C, (int, float, np.number)) or C.__name__ == "complex")

      class Complex(Number):
          pass

      class Real(Complex):
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, (int, float, np.integer, np.floating))

      class Rational(Real):
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, (int, np.integer))

      class Integral(Rational):
          pass

      #collections.abc

      _PLAIN = (list, tuple, str, dict, set, frozenset, range, np.ndarray)

      def _has(C, *names):
          return all([any([name in getattr(each, "__dict__", {}) for each in C.__mro__]) for name in names])

      class Iterable:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, _PLAIN) or _has(C, "__iter__") or C.__name__ in _WALKERS

      _WALKERS = ("generator", "list_iterator", "tuple_iterator", "zip", "map", "filter", "enumerate", "reversed",
                  "dict_keys", "dict_values", "dict_items", "range_iterator", "str_ascii_iterator", "set_iterator",
                  "dict_keyiterator", "iterator")

      class Iterator:
          @classmethod
          def __subclasshook__(cls, C):
              return _has(C, "__iter__", "__next__") or C.__name__ in _WALKERS and not C.__name__.startswith("dict_")

      class Generator:
          @classmethod
          def __subclasshook__(cls, C):
              return C.__name__ == "generator"

      class Sized:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, _PLAIN) or _has(C, "__len__")

      class Container:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, _PLAIN) or _has(C, "__contains__")

      class Collection:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, _PLAIN) or _has(C, "__len__", "__iter__", "__contains__")

      class Callable:
          @classmethod
          def __subclasshook__(cls, C):
              return C.__name__ in _FUNCTIONS or _has(C, "__call__")

      _FUNCTIONS = ("function", "builtin_function_or_method", "method", "type", "ufunc")

      class Hashable:
          @classmethod
          def __subclasshook__(cls, C):
              return C not in (list, dict, set, bytearray) and getattr(C, "__hash__", 0) is not None

      class Sequence:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, (list, tuple, str, range))

      class MutableSequence(Sequence):
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, list)

      class Mapping:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, dict)

      class MutableMapping(Mapping):
          pass

      class Set:
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, (set, frozenset))

      class MutableSet(Set):
          @classmethod
          def __subclasshook__(cls, C):
              return issubclass(C, set)

      #timeit

      _ticks = 0

      def default_timer():
          global _ticks
          _ticks += 1
          return _ticks / 1000

      def timeit(stmt='pass', setup='pass', timer=None, number=1000000, globals=None):
          if not callable(stmt):
              raise NotImplementedError("timeit of a text is not available here: give it a function")
          for _ in range(min(number, 1000)):
              stmt()
          return default_timer()

      #os

      name, sep, linesep, curdir = "posix", "/", "\\n", "."
      environ = {}

      class _Path:
          sep = "/"
          def join(self, a, *p):
              for each in p:
                  a = each if each.startswith("/") else a + each if not a or a.endswith("/") else a + "/" + each
              return a
          def split(self, p):
              i = p.rfind("/") + 1
              head = p[:i]
              return head.rstrip("/") if head != "/" * len(head) else head, p[i:]
          def basename(self, p):
              return self.split(p)[1]
          def dirname(self, p):
              return self.split(p)[0]
          def splitext(self, p):
              i = p.rfind(".")
              start = p.rfind("/") + 1
              return (p[:i], p[i:]) if i > start and p[start:i].strip(".") else (p, "")
          def exists(self, path):
              return False
          def isfile(self, path):
              return False
          def isdir(self, path):
              return False

      path = _Path()

      def getenv(key, default=None):
          return default

      def getcwd():
          return "/"

      def listdir(path='.'):
          return []

      def makedirs(name, mode=511, exist_ok=False):
          raise NotImplementedError("files are not available here")

      #typing

      def cast(typ, val):
          return val

      def NewType(name, tp):
          return lambda x: x

      TYPE_CHECKING = False

      def overload(func):
          return func

      def final(f):
          return f

      def runtime_checkable(cls):
          return cls

      def no_type_check(arg):
          return arg

      def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
          return dict(getattr(obj, "__annotations__", {}))

      class Generic:
          def __class_getitem__(cls, params):
              return cls

      class Protocol:
          def __class_getitem__(cls, params):
              return cls

      class TypedDict(dict):
          pass
      """;
}
