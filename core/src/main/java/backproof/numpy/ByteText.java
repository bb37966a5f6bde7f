package backproof.numpy;

/** The classes bytes and bytearray, written in Python: texts of as many characters. */
final class ByteText {
  private ByteText() {}

  static final String TEXT =
      """

      #_more

      import math as _m

      def _hexadecimal(n, width):
          return format(n, "0" + str(width) + "x")

      def _shown(text):
          quote = '"' if "'" in text and '"' not in text else "'"
          known = {"\\\\": "\\\\\\\\", "\\n": "\\\\n", "\\t": "\\\\t", "\\r": "\\\\r", quote: "\\\\" + quote}
          parts = [known.get(c, c if " " <= c <= "~" else "\\\\x" + _hexadecimal(ord(c), 2)) for c in text]
          return "b" + quote + "".join(parts) + quote

      def _codec(encoding):
          name = encoding.lower().replace("_", "-")
          if name in ("utf-8", "utf8"):
              return "utf-8", 0x110000
          if name in ("latin-1", "latin1", "iso-8859-1", "iso8859-1"):
              return "latin-1", 256
          if name in ("ascii", "us-ascii"):
              return "ascii", 128
          if name in ("utf-16", "utf-32", "cp1252", "utf-8-sig", "utf-16-le"):
              raise NotImplementedError(f"the encoding {encoding!r} is not available here")
          raise LookupError(f"unknown encoding: {encoding}")

      def _encode(self, encoding="utf-8", errors="strict"):
          name, most = _codec(encoding)
          out = []
          for place, c in enumerate(self):
              n = ord(c)
              if name == "utf-8":
                  if n < 0x80:
                      out.append(n)
                  elif n < 0x800:
                      out += [0xC0 | n >> 6, 0x80 | n & 63]
                  elif n < 0x10000:
                      out += [0xE0 | n >> 12, 0x80 | n >> 6 & 63, 0x80 | n & 63]
                  else:
                      out += [0xF0 | n >> 18, 0x80 | n >> 12 & 63, 0x80 | n >> 6 & 63, 0x80 | n & 63]
              elif n < most:
                  out.append(n)
              elif errors == "replace":
                  out.append(63)
              elif errors == "xmlcharrefreplace":
                  out += [ord(d) for d in f"&#{n};"]
              elif errors == "backslashreplace":
                  width = 2 if n < 256 else 4 if n < 65536 else 8
                  out += [ord(d) for d in "\\\\" + {2: "x", 4: "u", 8: "U"}[width] + _hexadecimal(n, width)]
              elif errors != "ignore":
                  width = 2 if n < 256 else 4 if n < 65536 else 8
                  shown = "\\\\" + {2: "x", 4: "u", 8: "U"}[width] + _hexadecimal(n, width)
                  raise UnicodeEncodeError(f"{name!r} codec can't encode character '{shown}' in position"
                                           f" {place}: ordinal not in range({most})")
          return bytes(out)

      def _decoded(data, name, errors):
          most = 256 if name == "latin-1" else 128
          out, i = [], 0
          while i < len(data):
              n = data[i]
              if n < most:
                  out.append(chr(n))
                  i += 1
                  continue
              more, why = 0, "invalid start byte" if name == "utf-8" else "ordinal not in range(128)"
              if name == "utf-8" and 0xC2 <= n <= 0xF4:
                  more = 1 if n < 0xE0 else 2 if n < 0xF0 else 3
                  rest = data[i + 1:i + 1 + more]
                  good = 0
                  while good < len(rest) and rest[good] & 0xC0 == 0x80:
                      good += 1
                  if good == more:
                      value = n & (0xFF >> more + 2)
                      for each in rest:
                          value = value << 6 | each & 63
                      out.append(chr(value))
                      i += 1 + more
                      continue
                  why = "unexpected end of data" if good == len(rest) else "invalid continuation byte"
              if errors == "strict":
                  raise UnicodeDecodeError(f"{name!r} codec can't decode byte 0x{n:02x} in position {i}: {why}")
              if errors == "replace":
                  out.append("\\ufffd")
              elif errors == "backslashreplace":
                  out.append("\\\\x" + _hexadecimal(n, 2))
              i += 1
          return "".join(out)

      _module, __name__ = __name__, ""
      _NONE = object()

      def _text(source, encoding, errors, name):
          if isinstance(source, str):
              if encoding is None:
                  raise TypeError("string argument without an encoding")
              return _encode(source, encoding, errors)._text
          if isinstance(source, bytes):
              return source._text
          if isinstance(source, int):
              if source < 0:
                  raise ValueError("negative count")
              return "\\0" * source
          if hasattr(source, "__bytes__"):
              return source.__bytes__()._text
          if not hasattr(source, "__iter__"):
              raise TypeError(f"cannot convert {type(source).__name__!r} object to {name}")
          out = []
          for n in source:
              if not hasattr(n, "__index__"):
                  raise TypeError(f"{type(n).__name__!r} object cannot be interpreted as an integer")
              if not 0 <= n < 256:
                  raise ValueError("bytes must be in range(0, 256)" if name == "bytes" else "byte must be in range(0, 256)")
              out.append(chr(n))
          return "".join(out)

      def _like(x):
          if isinstance(x, bytes):
              return x._text
          if isinstance(x, int):
              return chr(x)
          raise TypeError(f"a bytes-like object is required, not {type(x).__name__!r}")

      class bytes:
          def __new__(cls, source="", encoding=None, errors="strict"):
              self = object.__new__(cls)
              empty = isinstance(source, str) and source == "" and encoding is None
              self._text = "" if empty else _text(source, encoding, errors, cls.__name__)
              return self
          @classmethod
          def fromhex(cls, string, /):
              plain = "".join(string.split())
              if len(plain) % 2 or any([c not in "0123456789abcdefABCDEF" for c in plain]):
                  at = next((i for i, c in enumerate(string) if c not in " 0123456789abcdefABCDEF"), len(string))
                  raise ValueError(f"non-hexadecimal number found in fromhex() arg at position {at}")
              return cls([int(plain[i:i + 2], 16) for i in range(0, len(plain), 2)])
          def _of(self, text):
              return type(self)(text, "latin-1")
          def __repr__(self):
              return _shown(self._text)
          def __len__(self):
              return len(self._text)
          def __bool__(self):
              return self._text != ""
          def __hash__(self):
              return hash(self._text)
          def __iter__(self):
              return iter([ord(c) for c in self._text])
          def __getitem__(self, key):
              if isinstance(key, slice):
                  return self._of(self._text[key])
              if not hasattr(key, "__index__"):
                  raise TypeError(f"byte indices must be integers or slices, not {type(key).__name__}")
              if not -len(self._text) <= key < len(self._text):
                  raise IndexError(("bytearray " if isinstance(self, bytearray) else "") + "index out of range")
              return ord(self._text[key])
          def __contains__(self, x):
              return _like(x) in self._text
          def __eq__(self, other):
              return self._text == other._text if isinstance(other, bytes) else NotImplemented
          def __lt__(self, other):
              return self._text < other._text if isinstance(other, bytes) else NotImplemented
          def __le__(self, other):
              return self._text <= other._text if isinstance(other, bytes) else NotImplemented
          def __gt__(self, other):
              return self._text > other._text if isinstance(other, bytes) else NotImplemented
          def __ge__(self, other):
              return self._text >= other._text if isinstance(other, bytes) else NotImplemented
          def __add__(self, other):
              if not isinstance(other, bytes):
                  raise TypeError(f"can't concat {type(other).__name__} to {type(self).__name__}")
              return self._of(self._text + other._text)
          def __mul__(self, n):
              return self._of(self._text * n)
          __rmul__ = __mul__
          def __mod__(self, values):
              values = tuple([v._text if isinstance(v, bytes) else v for v in (
                  values if isinstance(values, tuple) else (values,))])
              return self._of(self._text % values)
          def decode(self, encoding="utf-8", errors="strict"):
              return _decoded([ord(c) for c in self._text], _codec(encoding)[0], errors)
          def hex(self, sep="", bytes_per_sep=1):
              return sep.join([_hexadecimal(ord(c), 2) for c in self._text])
          def join(self, parts):
              return self._of(self._text.join([_like(part) for part in parts]))
          def split(self, sep=None, maxsplit=-1):
              return [self._of(part) for part in self._text.split(None if sep is None else _like(sep), maxsplit)]
          def splitlines(self, keepends=False):
              return [self._of(part) for part in self._text.splitlines(keepends)]
          def replace(self, old, new, count=-1):
              return self._of(self._text.replace(_like(old), _like(new), count))
          def startswith(self, prefix, *where):
              many = prefix if isinstance(prefix, tuple) else (prefix,)
              return self._text.startswith(tuple([_like(each) for each in many]), *where)
          def endswith(self, suffix, *where):
              many = suffix if isinstance(suffix, tuple) else (suffix,)
              return self._text.endswith(tuple([_like(each) for each in many]), *where)
          def strip(self, chars=None):
              return self._of(self._text.strip(None if chars is None else _like(chars)))
          def lstrip(self, chars=None):
              return self._of(self._text.lstrip(None if chars is None else _like(chars)))
          def rstrip(self, chars=None):
              return self._of(self._text.rstrip(None if chars is None else _like(chars)))
          def find(self, sub, *where):
              return self._text.find(_like(sub), *where)
          def rfind(self, sub, *where):
              return self._text.rfind(_like(sub), *where)
          def index(self, sub, *where):
              at = self.find(sub, *where)
              if at < 0:
                  raise ValueError("subsection not found")
              return at
          def count(self, sub, *where):
              return self._text.count(_like(sub), *where)
          def partition(self, sep):
              return tuple([self._of(part) for part in self._text.partition(_like(sep))])

      def _handed_on(name):
          def method(self, *args):
              result = getattr(self._text, name)(*[_like(a) if isinstance(a, bytes) else a for a in args])
              return self._of(result) if isinstance(result, str) else result
          return method

      for _name in ("upper", "lower", "title", "capitalize", "swapcase", "zfill", "center", "ljust", "rjust",
                    "isdigit", "isalpha", "isalnum", "isspace", "isupper", "islower", "removeprefix", "removesuffix"):
          setattr(bytes, _name, _handed_on(_name))

      class bytearray(bytes):
          __hash__ = None
          def __repr__(self):
              return "bytearray(" + _shown(self._text) + ")"
          def __setitem__(self, key, value):
              chars = list(self._text)
              if isinstance(key, slice):
                  chars[key] = list(_text(value, None, "", "bytearray"))
              else:
                  if not -len(chars) <= key < len(chars):
                      raise IndexError("bytearray index out of range")
                  chars[key] = _text([value], None, "", "bytearray")
              self._text = "".join(chars)
          def __delitem__(self, key):
              chars = list(self._text)
              del chars[key]
              self._text = "".join(chars)
          def append(self, value):
              self._text += _text([value], None, "", "bytearray")
          def extend(self, values):
              self._text += _text(values, None, "", "bytearray")
          def insert(self, index, value):
              chars = list(self._text)
              chars.insert(index, _text([value], None, "", "bytearray"))
              self._text = "".join(chars)
          def pop(self, index=-1):
              value = self[index]
              del self[index]
              return value
          def reverse(self):
              self._text = self._text[::-1]
          def clear(self):
              self._text = ""
          def copy(self):
              return bytearray(self)
          def __iadd__(self, other):
              self._text += _like(other)
              return self

      __name__ = _module
      """;
}
