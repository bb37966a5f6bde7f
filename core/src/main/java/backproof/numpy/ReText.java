package backproof.numpy;

/** The module re, written in Python: patterns become functions that try, go on, and take back. */
final class ReText {
  private ReText() {}

  static final String TEXT =
      """

      #re

      A = ASCII = 256
      I = IGNORECASE = 2
      M = MULTILINE = 8
      S = DOTALL = 16
      X = VERBOSE = 64
      U = UNICODE = 32

      _module, __name__ = __name__, "re"

      class error(Exception):
          def __init__(self, msg, pattern=None, pos=None):
              self.msg, self.pattern, self.pos = msg, pattern, pos
              super().__init__(msg if pos is None else f"{msg} at position {pos}")

      __name__ = _module

      class _State:
          def __init__(self, text, groups):
              self.text, self.size, self.caps, self.end = text, len(text), [None] * (groups + 1), -1

      def _is_word(c):
          return c.isalnum() or c == "_"

      _CLASSES = {"d": lambda c: c.isdigit(), "w": _is_word, "s": lambda c: c.isspace(),
                  "D": lambda c: not c.isdigit(), "W": lambda c: not _is_word(c), "S": lambda c: not c.isspace()}
      _ESCAPES = {"n": "\\n", "t": "\\t", "r": "\\r", "f": "\\f", "v": "\\v", "a": "\\a", "0": "\\0"}

      class _One:
          def __init__(self, test):
              self.test = test
          def __call__(self, st, i, k):
              return i < st.size and self.test(st.text[i]) and k(i + 1)

      def _text_of(chars, fold):
          if fold:
              return lambda st, i, k: st.text[i:i + len(chars)].lower() == chars and k(i + len(chars))
          return lambda st, i, k: st.text.startswith(chars, i) and k(i + len(chars))

      def _both(first, second):
          return lambda st, i, k: first(st, i, lambda j: second(st, j, k))

      def _either(options):
          def run(st, i, k):
              for option in options:
                  if option(st, i, k):
                      return True
              return False
          return run

      def _group(inner, n):
          def run(st, i, k):
              old = st.caps[n]
              def after(j):
                  kept = st.caps[n]
                  st.caps[n] = (i, j)
                  if k(j):
                      return True
                  st.caps[n] = kept
                  return False
              if inner(st, i, after):
                  return True
              st.caps[n] = old
              return False
          return run

      def _repeat(inner, low, high, greedy):
          if isinstance(inner, _One):
              test = inner.test
              def run(st, i, k):
                  most = st.size - i if high is None else min(high, st.size - i)
                  text, count = st.text, 0
                  if greedy:
                      while count < most and test(text[i + count]):
                          count += 1
                      while count >= low:
                          if k(i + count):
                              return True
                          count -= 1
                      return False
                  while count < low:
                      if count >= most or not test(text[i + count]):
                          return False
                      count += 1
                  while not k(i + count):
                      if count >= most or not test(text[i + count]):
                          return False
                      count += 1
                  return True
              return run
          def run(st, i, k):
              def step(count, i):
                  def again(j):
                      return (j != i or count < low) and step(count + 1, j)
                  if greedy:
                      return (high is None or count < high) and inner(st, i, again) or count >= low and k(i)
                  return count >= low and k(i) or (high is None or count < high) and inner(st, i, again)
              return step(0, i)
          return run

      def _possible(inner, wanted, behind):
          def run(st, i, k):
              caps = list(st.caps)
              if behind:
                  found = any([inner(st, start, lambda j: j == i) for start in range(i, -1, -1)])
              else:
                  found = inner(st, i, lambda j: True)
              if not (found and wanted):
                  st.caps[:] = caps
              return bool(found) == wanted and k(i)
          return run

      def _edge(st, i):
          before = i > 0 and _is_word(st.text[i - 1])
          return before != (i < st.size and _is_word(st.text[i]))

      def _again(n, fold):
          def run(st, i, k):
              if st.caps[n] is None:
                  return False
              part = st.text[st.caps[n][0]:st.caps[n][1]]
              here = st.text[i:i + len(part)]
              return (here == part or fold and here.lower() == part.lower()) and k(i + len(part))
          return run

      class _Parser:
          def __init__(self, text, flags):
              self.text, self.at, self.flags, self.groups, self.names = text, 0, flags, 0, {}
              self.prefix = ""
          def fail(self, message, at=None):
              raise error(message, self.text, self.at if at is None else at)
          def more(self):
              return self.at < len(self.text)
          def peek(self, chars):
              return self.text.startswith(chars, self.at)
          def take(self, chars):
              found = self.text.startswith(chars, self.at)
              self.at += len(chars) if found else 0
              return found
          def next(self):
              self.at += 1
              return self.text[self.at - 1]
          def whole(self):
              node = self.options()
              if self.more():
                  self.fail("unbalanced parenthesis")
              return node
          def options(self):
              parts = [self.sequence()]
              while self.take("|"):
                  parts.append(self.sequence())
              return parts[0] if len(parts) == 1 else _either(parts)
          def sequence(self):
              items, chars = [], ""
              while self.more() and not self.peek("|") and not self.peek(")"):
                  start = self.at
                  if self.flags & VERBOSE:
                      c = self.text[self.at]
                      if c.isspace():
                          self.at += 1
                          continue
                      if c == "#":
                          end = self.text.find("\\n", self.at)
                          self.at = len(self.text) if end < 0 else end + 1
                          continue
                  item = self.atom()
                  if item is None:
                      continue
                  quantified = self.quantifier(item, start)
                  if isinstance(item, str) and quantified is item:
                      chars += item
                      continue
                  if chars:
                      items.append(self.literal(chars))
                      chars = ""
                  items.append(quantified)
              if chars:
                  items.append(self.literal(chars))
              if not items:
                  return lambda st, i, k: k(i)
              node = items[-1]
              for item in reversed(items[:-1]):
                  node = _both(item, node)
              return node
          def literal(self, chars):
              fold = self.flags & IGNORECASE
              return _text_of(chars.lower() if fold else chars, fold)
          def quantifier(self, item, start):
              while self.more():
                  c, at = self.text[self.at], self.at
                  if c in "*+?":
                      self.at += 1
                      low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[c]
                  elif c == "{":
                      end = self.text.find("}", self.at)
                      low, comma, high = self.text[self.at + 1:end].partition(",") if end > 0 else ("x", "", "")
                      if not (low == "" or low.isdigit()) or not (high == "" or high.isdigit()) or low + comma == "":
                          return item
                      self.at = end + 1
                      low = int(low or 0)
                      high = (int(high) if high else None) if comma else low
                      if high is not None and high < low:
                          self.fail("min repeat greater than max repeat", at + 1)
                  else:
                      return item
                  greedy = not self.take("?")
                  if isinstance(item, str):
                      item = self.single(item)
                  item = _repeat(item, low, high, greedy)
                  if self.more() and self.text[self.at] in "*+":
                      self.fail("multiple repeat")
                  return item
              return item
          def single(self, c):
              if self.flags & IGNORECASE:
                  lower = c.lower()
                  return _One(lambda x: x.lower() == lower)
              return _One(lambda x: x == c)
          def atom(self):
              start = self.at
              c = self.next()
              if c == ".":
                  return _One(lambda x: True) if self.flags & DOTALL else _One(lambda x: x != "\\n")
              if c == "^":
                  if self.flags & MULTILINE:
                      return lambda st, i, k: (i == 0 or st.text[i - 1] == "\\n") and k(i)
                  return lambda st, i, k: i == 0 and k(i)
              if c == "$":
                  if self.flags & MULTILINE:
                      return lambda st, i, k: (i == st.size or st.text[i] == "\\n") and k(i)
                  return lambda st, i, k: (i == st.size or i == st.size - 1 and st.text[i] == "\\n") and k(i)
              if c == "[":
                  return self.choice(start)
              if c == "(":
                  return self.parenthesis(start)
              if c == "\\\\":
                  return self.escape(start)
              if c in "*+?":
                  self.fail("nothing to repeat", start)
              return c
          def escape(self, start):
              if not self.more():
                  self.fail("bad escape (end of pattern)", start)
              c = self.next()
              if c in _CLASSES:
                  return _One(_CLASSES[c])
              if c == "b":
                  return lambda st, i, k: _edge(st, i) and k(i)
              if c == "B":
                  return lambda st, i, k: not _edge(st, i) and k(i)
              if c == "A":
                  return lambda st, i, k: i == 0 and k(i)
              if c == "Z":
                  return lambda st, i, k: i == st.size and k(i)
              if c in "123456789":
                  while self.more() and self.text[self.at].isdigit():
                      c += self.next()
                  if int(c) > self.groups:
                      self.fail(f"invalid group reference {int(c)}", start + 1)
                  return _again(int(c), self.flags & IGNORECASE)
              return self.letter(c, start)
          def letter(self, c, start):
              if c in _ESCAPES:
                  return _ESCAPES[c]
              if c == "x" or c == "u":
                  width = 2 if c == "x" else 4
                  digits = self.text[self.at:self.at + width]
                  self.at += width
                  return chr(int(digits, 16))
              if c.isalpha() and c.isascii():
                  self.fail(f"bad escape \\\\{c}", start)
              return c
          def choice(self, start):
              negated, tests, chars = self.take("^"), [], []
              first, fold = True, self.flags & IGNORECASE
              while True:
                  if not self.more():
                      self.fail("unterminated character set", start)
                  at = self.at
                  c = self.next()
                  if c == "]" and not first:
                      break
                  first = False
                  if c == "\\\\":
                      c = self.next()
                      if c in _CLASSES:
                          tests.append(_CLASSES[c])
                          continue
                      c = "\\b" if c == "b" else self.letter(c, at)
                  if self.peek("-") and self.at + 1 < len(self.text) and self.text[self.at + 1] != "]":
                      self.at += 1
                      high = self.next()
                      if high == "\\\\":
                          high = self.letter(self.next(), self.at - 2)
                      if high < c:
                          self.fail(f"bad character range {c}-{high}", at)
                      tests.append(lambda x, low=c, high=high: low <= x <= high)
                  else:
                      chars.append(c)
              known = set(chars)
              def test(x):
                  if x in known:
                      return True
                  for each in tests:
                      if each(x):
                          return True
                  return False
              if fold:
                  plain = test
                  test = lambda x: plain(x) or plain(x.lower()) or plain(x.upper())
              return _One((lambda x: not test(x)) if negated else test)
          def parenthesis(self, start):
              number, build = None, None
              if self.take("?"):
                  if self.take(":"):
                      build = lambda inner: inner
                  elif self.take("="):
                      build = lambda inner: _possible(inner, True, False)
                  elif self.take("!"):
                      build = lambda inner: _possible(inner, False, False)
                  elif self.take("<="):
                      build = lambda inner: _possible(inner, True, True)
                  elif self.take("<!"):
                      build = lambda inner: _possible(inner, False, True)
                  elif self.take("#"):
                      end = self.text.find(")", self.at)
                      self.at = end + 1
                      return None
                  elif self.take("P="):
                      name = self.until(")")
                      if name not in self.names:
                          self.fail(f"unknown group name {name!r}", start + 4)
                      return _again(self.names[name], self.flags & IGNORECASE)
                  elif self.take("P<"):
                      name = self.until(">")
                      if not name.isidentifier():
                          self.fail(f"bad character in group name {name!r}", start + 4)
                      self.groups += 1
                      number = self.names[name] = self.groups
                  else:
                      letters = ""
                      while self.more() and self.text[self.at] in "aimsxuL":
                          letters += self.next()
                      if not letters or not self.take(")"):
                          self.fail("unknown extension ?" + self.text[start + 2:start + 3], start + 1)
                      for letter in letters:
                          self.flags |= {"i": I, "m": M, "s": S, "x": X, "a": A, "u": 0, "L": 0}[letter]
                      return None
              else:
                  self.groups += 1
                  number = self.groups
              inner = self.options()
              if not self.take(")"):
                  self.fail("missing ), unterminated subpattern", start)
              return _group(inner, number) if number else build(inner)
          def until(self, end):
              at = self.text.find(end, self.at)
              if at < 0:
                  self.fail(f"missing {end}, unterminated name")
              name = self.text[self.at:at]
              self.at = at + 1
              return name
      """;
}
