package backproof.numpy;

/** Modules of Python about JSON and texts, written in Python. */
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
      """;
}
