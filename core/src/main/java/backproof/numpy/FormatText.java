package backproof.numpy;

/**
 * Modules of Python about JSON, texts, files in memory, kinds of values, fractions, paths and
 * types.
 */
final class FormatText {
  private FormatText() {}

  static final String TEXT =
      """

      #json

      class JSONDecodeError(ValueError):
          def __init__(self, msg, doc, pos):
              self.msg, self.doc, self.pos = msg, doc, pos
              self.lineno = doc.count("\\n", 0, pos) + 1
              self.colno = pos - doc.rfind("\\n", 0, pos)
              super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")

      _escapes = {'"': '\\\\"', "\\\\": "\\\\\\\\", "\\n": "\\\\n", "\\r": "\\\\r", "\\t": "\\\\t", "\\f": "\\\\f", "\\b": "\\\\b"}

      def _quoted(text, plain):
          out = []
          for c in text:
              n = ord(c)
              if c in _escapes:
                  out.append(_escapes[c])
              elif n < 32 or plain and 126 < n < 65536:
                  out.append(f"\\\\u{n:04x}")
              elif plain and n > 126:
                  n -= 65536
                  out.append(f"\\\\u{55296 + (n >> 10):04x}\\\\u{56320 + (n & 1023):04x}")
              else:
                  out.append(c)
          return '"' + "".join(out) + '"'

      def _number(x):
          if x != x:
              return "NaN"
          if x in (float("inf"), float("-inf")):
              return "Infinity" if x > 0 else "-Infinity"
          return repr(float(x))

      def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
                indent=None, separators=None, default=None, sort_keys=False, **kw):
          item, colon = separators or (", " if indent is None else ",", ": ")
          step = " " * indent if isinstance(indent, int) else indent
          if default is None and cls is not None:
              default = cls().default
          def pieces(parts, ends, level):
              if not parts:
                  return ends
              if indent is None:
                  return ends[0] + item.join(parts) + ends[1]
              line = "\\n" + step * (level + 1)
              return ends[0] + line + (item + line).join(parts) + "\\n" + step * level + ends[1]
          def key(k):
              if isinstance(k, str):
                  return k
              if k is True or k is False or k is None:
                  return {True: "true", False: "false", None: "null"}[k]
              if isinstance(k, float):
                  return _number(k)
              if isinstance(k, int):
                  return str(int(k))
              raise TypeError(f"keys must be str, int, float, bool or None, not {type(k).__name__}")
          def text(o, level):
              if isinstance(o, str):
                  return _quoted(o, ensure_ascii)
              if o is None:
                  return "null"
              if o is True or o is False:
                  return "true" if o else "false"
              if isinstance(o, int):
                  return str(int(o))
              if isinstance(o, float):
                  if not allow_nan and (o != o or o - o != 0):
                      raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
                  return _number(o)
              if isinstance(o, dict):
                  pairs = sorted(o.items()) if sort_keys else o.items()
                  return pieces([_quoted(key(k), ensure_ascii) + colon + text(v, level + 1) for k, v in pairs],
                                "{}", level)
              if isinstance(o, (list, tuple)):
                  return pieces([text(each, level + 1) for each in o], "[]", level)
              if default is None:
                  raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")
              return text(default(o), level)
          return text(obj, 0)

      class JSONEncoder:
          def default(self, o):
              raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

      class _Reader:
          def __init__(self, text):
              self.text = text
          def fail(self, msg, pos):
              raise JSONDecodeError(msg, self.text, pos)
          def space(self, i):
              while i < len(self.text) and self.text[i] in " \\t\\n\\r":
                  i += 1
              return i
          def string(self, i):
              out, start = [], i
              i += 1
              while True:
                  if i >= len(self.text):
                      self.fail("Unterminated string starting at", start)
                  c = self.text[i]
                  if c == '"':
                      return "".join(out), i + 1
                  if c == "\\\\":
                      i += 1
                      e = self.text[i:i + 1]
                      if e == "u":
                          n = int(self.text[i + 1:i + 5], 16)
                          i += 4
                          if 55296 <= n < 56320 and self.text[i + 1:i + 3] == "\\\\u":
                              n = 65536 + (n - 55296 << 10) + int(self.text[i + 3:i + 7], 16) - 56320
                              i += 6
                          out.append(chr(n))
                      else:
                          plain = {'"': '"', "\\\\": "\\\\", "/": "/", "b": "\\b", "f": "\\f", "n": "\\n", "r": "\\r", "t": "\\t"}
                          if e not in plain:
                              self.fail("Invalid \\\\escape", i - 1)
                          out.append(plain[e])
                  elif ord(c) < 32:
                      self.fail("Invalid control character at", i)
                  else:
                      out.append(c)
                  i += 1
          def value(self, i):
              text = self.text
              c = text[i:i + 1]
              if c == '"':
                  return self.string(i)
              if c == "{":
                  result, i = {}, self.space(i + 1)
                  if text[i:i + 1] == "}":
                      return result, i + 1
                  while True:
                      if text[i:i + 1] != '"':
                          self.fail("Expecting property name enclosed in double quotes", i)
                      name, i = self.string(i)
                      i = self.space(i)
                      if text[i:i + 1] != ":":
                          self.fail("Expecting ':' delimiter", i)
                      result[name], i = self.value(self.space(i + 1))
                      i = self.space(i)
                      if text[i:i + 1] == "}":
                          return result, i + 1
                      if text[i:i + 1] != ",":
                          self.fail("Expecting ',' delimiter", i)
                      i = self.space(i + 1)
              if c == "[":
                  result, i = [], self.space(i + 1)
                  if text[i:i + 1] == "]":
                      return result, i + 1
                  while True:
                      item, i = self.value(i)
                      result.append(item)
                      i = self.space(i)
                      if text[i:i + 1] == "]":
                          return result, i + 1
                      if text[i:i + 1] != ",":
                          self.fail("Expecting ',' delimiter", i)
                      i = self.space(i + 1)
              for word, value in (("null", None), ("true", True), ("false", False), ("NaN", float("nan")),
                                  ("Infinity", float("inf")), ("-Infinity", float("-inf"))):
                  if text.startswith(word, i):
                      return value, i + len(word)
              j = i + 1 if c == "-" else i
              digits = j
              while j < len(text) and text[j] in "0123456789":
                  j += 1
              if j == digits:
                  self.fail("Expecting value", i)
              if text[digits] == "0":
                  j = digits + 1
              whole = j
              if text[j:j + 1] == "." and text[j + 1:j + 2].isdigit():
                  j += 1
                  while j < len(text) and text[j] in "0123456789":
                      j += 1
              k = j + 2 if text[j + 1:j + 2] in ("+", "-") else j + 1
              if text[j:j + 1] in ("e", "E") and text[k:k + 1].isdigit():
                  j = k
                  while j < len(text) and text[j] in "0123456789":
                      j += 1
              return int(text[i:j]) if j == whole else float(text[i:j]), j

      def loads(s, **kw):
          if not isinstance(s, str):
              raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
          reader = _Reader(s)
          value, i = reader.value(reader.space(0))
          i = reader.space(i)
          if i != len(s):
              reader.fail("Extra data", i)
          return value

      def dump(obj, fp, **kw):
          fp.write(dumps(obj, **kw))

      def load(fp, **kw):
          return loads(fp.read())

      #textwrap

      def dedent(text):
          lines = text.split("\\n")
          margin = None
          for line in lines:
              if line.strip():
                  lead = line[:len(line) - len(line.lstrip())]
                  if margin is None:
                      margin = lead
                  while not lead.startswith(margin):
                      margin = margin[:-1]
          margin = margin or ""
          return "\\n".join([line[len(margin):] if line.strip() else "" for line in lines])

      def indent(text, prefix, predicate=None):
          test = predicate or (lambda line: line.strip())
          return "".join([prefix + line if test(line) else line for line in text.splitlines(True)])

      def wrap(text, width=70, initial_indent='', subsequent_indent='', **kw):
          lines, line = [], None
          for word in text.split():
              while len(word) > width:
                  if line is not None and line.strip():
                      lines.append(line)
                      line = None
                  lead = subsequent_indent if lines else initial_indent
                  lines.append(lead + word[:width - len(lead)])
                  word = word[width - len(lead):]
              if line is None:
                  line = (subsequent_indent if lines else initial_indent) + word
              elif len(line) + 1 + len(word) <= width:
                  line += " " + word
              else:
                  lines.append(line)
                  line = subsequent_indent + word
          return lines + [line] if line is not None else lines

      def fill(text, width=70, **kw):
          return "\\n".join(wrap(text, width, **kw))

      def shorten(text, width, placeholder=' [...]'):
          text = " ".join(text.split())
          if len(text) <= width:
              return text
          kept = ""
          for word in text.split():
              longer = kept + " " + word if kept else word
              if len(longer) + len(placeholder) > width:
                  break
              kept = longer
          return kept + placeholder if kept else placeholder.strip()

      #pprint

      def _lines(o, indent, left, width):
          text = repr(o)
          if left + len(text) <= width or not isinstance(o, (dict, list, tuple, set)) or not o:
              return text
          if isinstance(o, dict):
              items = sorted(o.items(), key=lambda pair: str(pair[0]))
              parts = [repr(k) + ": " + _lines(v, 1, left + len(repr(k)) + 3, width) for k, v in items]
              ends = "{}"
          else:
              items = sorted(o) if isinstance(o, set) else o
              parts = [_lines(each, 1, left + 1, width - (1 if i == len(items) - 1 else 1)) for i, each in enumerate(items)]
              ends = "[]" if isinstance(o, list) else "()" if isinstance(o, tuple) else "{}"
          return ends[0] + (",\\n" + " " * (left + 1)).join(parts) + ends[1]

      def _sorted(o):
          if isinstance(o, dict) and type(o) is dict:
              return {k: _sorted(v) for k, v in sorted(o.items(), key=lambda pair: str(pair[0]))}
          if type(o) in (list, tuple):
              return type(o)([_sorted(each) for each in o])
          return o

      def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
          return _lines(_sorted(object) if sort_dicts else object, indent, 0, width)

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
                  "dict_keys", "dict_values", "dict_items", "range_iterator", "str_iterator", "set_iterator")

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

      #fractions

      import math as _m

      class Fraction:
          def __init__(self, numerator=0, denominator=None):
              if isinstance(numerator, str):
                  text = numerator.strip()
                  if "/" in text:
                      top, bottom = text.split("/")
                      numerator, denominator = int(top), int(bottom)
                  else:
                      head, _, power = text.lower().partition("e")
                      whole, _, part = head.partition(".")
                      numerator, denominator = int(whole + part), 10 ** len(part)
                      if power:
                          numerator, denominator = numerator * 10 ** max(int(power), 0), denominator * 10 ** max(-int(power), 0)
              elif isinstance(numerator, float):
                  numerator, denominator = numerator.as_integer_ratio()
              elif isinstance(numerator, Fraction) and denominator is None:
                  numerator, denominator = numerator.numerator, numerator.denominator
              if denominator is None:
                  denominator = 1
              if isinstance(numerator, Fraction) or isinstance(denominator, Fraction):
                  numerator, denominator = Fraction(numerator), Fraction(denominator)
                  numerator, denominator = (numerator.numerator * denominator.denominator,
                                            numerator.denominator * denominator.numerator)
              if denominator == 0:
                  raise ZeroDivisionError(f"Fraction({numerator}, 0)")
              if not isinstance(numerator, int):
                  raise TypeError("argument should be a string or a Rational instance")
              shared = _m.gcd(numerator, denominator) * (-1 if denominator < 0 else 1)
              self.numerator, self.denominator = numerator // shared, denominator // shared
          def __repr__(self):
              return f"Fraction({self.numerator}, {self.denominator})"
          def __str__(self):
              return f"{self.numerator}/{self.denominator}" if self.denominator != 1 else str(self.numerator)
          def _with(self, other, whole, real, turned=False):
              if isinstance(other, int):
                  other = Fraction(other)
              if isinstance(other, Fraction):
                  return whole(other, self) if turned else whole(self, other)
              if isinstance(other, float):
                  return real(other, float(self)) if turned else real(float(self), other)
              return NotImplemented
          def __add__(self, other):
              return self._with(other, lambda a, b: Fraction(
                  a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator), lambda a, b: a + b)
          __radd__ = __add__
          def _less(a, b):
              return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
          def __sub__(self, other):
              return self._with(other, Fraction._less, lambda a, b: a - b)
          def __rsub__(self, other):
              return self._with(other, Fraction._less, lambda a, b: a - b, True)
          def __mul__(self, other):
              return self._with(other, lambda a, b: Fraction(
                  a.numerator * b.numerator, a.denominator * b.denominator), lambda a, b: a * b)
          __rmul__ = __mul__
          def _over(a, b):
              return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
          def __truediv__(self, other):
              return self._with(other, Fraction._over, lambda a, b: a / b)
          def __rtruediv__(self, other):
              return self._with(other, Fraction._over, lambda a, b: a / b, True)
          def __floordiv__(self, other):
              return self._with(other, lambda a, b: (a.numerator * b.denominator) // (a.denominator * b.numerator), lambda a, b: a // b)
          def __mod__(self, other):
              return self - other * (self // other)
          def __pow__(self, n):
              if isinstance(n, int):
                  return Fraction(self.numerator ** n, self.denominator ** n) if n >= 0 else Fraction(
                      self.denominator ** -n, self.numerator ** -n)
              return float(self) ** float(n)
          def __neg__(self):
              return Fraction(-self.numerator, self.denominator)
          def __pos__(self):
              return self
          def __abs__(self):
              return Fraction(abs(self.numerator), self.denominator)
          def __float__(self):
              return self.numerator / self.denominator
          def __int__(self):
              return self.numerator // self.denominator if self.numerator >= 0 else -(-self.numerator // self.denominator)
          def __bool__(self):
              return self.numerator != 0
          def __round__(self, n=None):
              if n is None:
                  return round(self.numerator * 2 // self.denominator / 2) if self.denominator == 2 else (
                      (2 * self.numerator + self.denominator) // (2 * self.denominator))
              return Fraction(round(self * 10 ** n), 10 ** n)
          def __hash__(self):
              return hash(self.numerator) if self.denominator == 1 else hash((self.numerator, self.denominator))
          def __eq__(self, other):
              if isinstance(other, Fraction):
                  return self.numerator == other.numerator and self.denominator == other.denominator
              if isinstance(other, int):
                  return self.denominator == 1 and self.numerator == other
              return float(self) == other if isinstance(other, float) else NotImplemented
          def __lt__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator < b.numerator * a.denominator, lambda a, b: a < b)
          def __le__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator <= b.numerator * a.denominator, lambda a, b: a <= b)
          def __gt__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator > b.numerator * a.denominator, lambda a, b: a > b)
          def __ge__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator >= b.numerator * a.denominator, lambda a, b: a >= b)
          def limit_denominator(self, max_denominator=1000000):
              if self.denominator <= max_denominator:
                  return Fraction(self)
              p0, q0, p1, q1 = 0, 1, 1, 0
              n, d = self.numerator, self.denominator
              while True:
                  a = n // d
                  q2 = q0 + a * q1
                  if q2 > max_denominator:
                      break
                  p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                  n, d = d, n - a * d
              k = (max_denominator - q0) // q1
              first, second = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
              return second if abs(second - self) <= abs(first - self) else first
          def as_integer_ratio(self):
              return self.numerator, self.denominator

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
