package backproof.numpy;

/** What the module re gives: places that fit, compiled patterns, and functions of both. */
final class MatchText {
  private MatchText() {}

  static final String TEXT =
      """

      _module, __name__ = __name__, "re"

      class Match:
          def __init__(self, pattern, state, start, end, pos, endpos):
              self.re, self.string, self.pos, self.endpos = pattern, state.text, pos, endpos
              self._spans = [(start, end)] + state.caps[1:]
              last = [n for n, span in enumerate(self._spans) if n and span]
              self.lastindex = max(last, key=lambda n: (self._spans[n][1], -n)) if last else None
              self.lastgroup = next((name for name, n in pattern.groupindex.items() if n == self.lastindex), None)
          def _number(self, group):
              if isinstance(group, str):
                  if group not in self.re.groupindex:
                      raise IndexError("no such group")
                  return self.re.groupindex[group]
              if not 0 <= group < len(self._spans):
                  raise IndexError("no such group")
              return group
          def _part(self, group, default=None):
              span = self._spans[self._number(group)]
              return default if span is None else self.string[span[0]:span[1]]
          def group(self, *groups):
              if len(groups) < 2:
                  return self._part(*groups or (0,))
              return tuple([self._part(each) for each in groups])
          def __getitem__(self, group):
              return self._part(group)
          def groups(self, default=None):
              return tuple([self._part(n, default) for n in range(1, len(self._spans))])
          def groupdict(self, default=None):
              return {name: self._part(n, default) for name, n in self.re.groupindex.items()}
          def span(self, group=0):
              return self._spans[self._number(group)] or (-1, -1)
          def start(self, group=0):
              return self.span(group)[0]
          def end(self, group=0):
              return self.span(group)[1]
          def expand(self, template):
              return _filled(template, self)
          def __bool__(self):
              return True
          def __repr__(self):
              return f"<re.Match object; span={self.span()}, match={self.group()!r}>"

      class Pattern:
          def __init__(self, pattern, flags):
              if not isinstance(pattern, str):
                  raise TypeError("first argument must be string or compiled pattern")
              parser = _Parser(pattern, flags)
              self._node = parser.whole()
              self.pattern, self.flags, self.groups = pattern, parser.flags | U, parser.groups
              self.groupindex = parser.names
          def __repr__(self):
              names = [name for bit, name in ((I, "IGNORECASE"), (M, "MULTILINE"), (S, "DOTALL"), (X, "VERBOSE")) if self.flags & bit]
              return f"re.compile({self.pattern!r}" + (", " + "|".join(["re." + n for n in names]) if names else "") + ")"
          def __eq__(self, other):
              return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)
          def __hash__(self):
              return hash((self.pattern, self.flags))
          def _try(self, state, start, accept, pos, endpos):
              state.caps[:] = [None] * len(state.caps)
              def final(end):
                  if not accept(end):
                      return False
                  state.end = end
                  return True
              if self._node(state, start, final):
                  return Match(self, state, start, state.end, pos, endpos)
              return None
          def _state(self, string, endpos):
              if not isinstance(string, str):
                  kind = type(string).__name__
                  raise TypeError("cannot use a string pattern on a bytes-like object" if kind in ("bytes", "bytearray")
                                  else f"expected string or bytes-like object, got {kind!r}")
              return _State(string if endpos is None else string[:endpos], self.groups)
          def match(self, string, pos=0, endpos=None):
              state = self._state(string, endpos)
              return self._try(state, pos, lambda end: True, pos, state.size)
          def fullmatch(self, string, pos=0, endpos=None):
              state = self._state(string, endpos)
              return self._try(state, pos, lambda end: end == state.size, pos, state.size)
          def _search(self, state, pos, advance=False):
              for start in range(pos, state.size + 1):
                  found = self._try(state, start, (lambda end: end != start) if advance and start == pos else (lambda end: True), pos, state.size)
                  if found:
                      return found
              return None
          def search(self, string, pos=0, endpos=None):
              return self._search(self._state(string, endpos), pos)
          def finditer(self, string, pos=0, endpos=None):
              state = self._state(string, endpos)
              return self._walk(state, pos)
          def _walk(self, state, pos):
              advance = False
              while pos <= state.size:
                  found = self._search(state, pos, advance)
                  if not found:
                      return
                  yield found
                  pos = found.end()
                  advance = found.end() == found.start()
          def findall(self, string, pos=0, endpos=None):
              out = []
              for found in self.finditer(string, pos, endpos):
                  out.append(found.group() if self.groups == 0 else found._part(1, "") if self.groups == 1 else found.groups(""))
              return out
          def subn(self, repl, string, count=0):
              out, last, made = [], 0, 0
              for found in self.finditer(string):
                  if count and made >= count:
                      break
                  out.append(string[last:found.start()])
                  out.append(repl(found) if callable(repl) else _filled(repl, found))
                  last = found.end()
                  made += 1
              return "".join(out) + string[last:], made
          def sub(self, repl, string, count=0):
              return self.subn(repl, string, count)[0]
          def split(self, string, maxsplit=0):
              out, last = [], 0
              for found in self.finditer(string):
                  if maxsplit and len(out) // (self.groups + 1) >= maxsplit:
                      break
                  out.append(string[last:found.start()])
                  out.extend(found.groups())
                  last = found.end()
              return out + [string[last:]]

      __name__ = _module

      def _filled(template, found):
          if "\\\\" not in template:
              return template
          out, i = [], 0
          while i < len(template):
              c = template[i]
              i += 1
              if c != "\\\\":
                  out.append(c)
                  continue
              if i >= len(template):
                  raise error("bad escape (end of pattern)", template, i - 1)
              c = template[i]
              i += 1
              if c == "g":
                  end = template.find(">", i)
                  name = template[i + 1:end]
                  i = end + 1
                  if not name.isdigit() and name not in found.re.groupindex:
                      raise IndexError(f"unknown group name {name!r}")
                  out.append(found._part(int(name) if name.isdigit() else name, ""))
              elif c in "123456789":
                  if i < len(template) and template[i].isdigit():
                      c += template[i]
                      i += 1
                  if int(c) > found.re.groups:
                      raise error(f"invalid group reference {int(c)}", template, i - len(c))
                  out.append(found._part(int(c), ""))
              elif c in _ESCAPES:
                  out.append(_ESCAPES[c])
              elif c.isalpha():
                  raise error(f"bad escape \\\\{c}", template, i - 2)
              else:
                  out.append(c if c == "\\\\" else "\\\\" + c)
          return "".join(out)

      _compiled = {}

      def compile(pattern, flags=0):
          if isinstance(pattern, Pattern):
              if flags:
                  raise ValueError("cannot process flags argument with a compiled pattern")
              return pattern
          key = (pattern, flags) if isinstance(pattern, str) else None
          if key not in _compiled:
              _compiled[key] = Pattern(pattern, flags)
          return _compiled[key]

      def match(pattern, string, flags=0):
          return compile(pattern, flags).match(string)

      def fullmatch(pattern, string, flags=0):
          return compile(pattern, flags).fullmatch(string)

      def search(pattern, string, flags=0):
          return compile(pattern, flags).search(string)

      def findall(pattern, string, flags=0):
          return compile(pattern, flags).findall(string)

      def finditer(pattern, string, flags=0):
          return compile(pattern, flags).finditer(string)

      def sub(pattern, repl, string, count=0, flags=0):
          return compile(pattern, flags).sub(repl, string, count)

      def subn(pattern, repl, string, count=0, flags=0):
          return compile(pattern, flags).subn(repl, string, count)

      def split(pattern, string, maxsplit=0, flags=0):
          return compile(pattern, flags).split(string, maxsplit)

      def escape(pattern):
          return "".join(["\\\\" + c if c in "()[]{}?*+-|^$\\\\.&~# \\t\\n\\r\\v\\f" else c for c in pattern])

      def purge():
          _compiled.clear()
      """;
}
