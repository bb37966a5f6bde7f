package backproof.numpy;

/** Small modules of Python about the machine, texts, operators, order and samples. */
final class ToolText {
  private ToolText() {}

  static final String TEXT =
      """

      #sys

      class _Info:
          max, min, epsilon = 1.7976931348623157e+308, 2.2250738585072014e-308, 2.220446049250313e-16
          dig, mant_dig, max_exp, min_exp, radix = 15, 53, 1024, -1021, 2

      float_info = _Info()
      class _Version(tuple):
          major, minor, micro, releaselevel, serial = 3, 11, 7, "final", 0
          def __repr__(self):
              return "sys.version_info(major=3, minor=11, micro=7, releaselevel='final', serial=0)"

      version, version_info = "3.11.7 (backproof)", _Version((3, 11, 7, "final", 0))
      maxsize, platform, byteorder, argv, path = 9223372036854775807, "browser", "little", [""], []

      def exit(status=None):
          raise SystemExit(*([] if status is None else [status]))

      def getrecursionlimit():
          return 1000

      def setrecursionlimit(limit):
          return None

      def getsizeof(object):
          return getattr(object, "nbytes", 0) + 28

      #string

      ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
      ascii_uppercase = ascii_lowercase.upper()
      ascii_letters = ascii_lowercase + ascii_uppercase
      digits, hexdigits = "0123456789", "0123456789abcdefABCDEF"
      punctuation = "!\\"#$%&'()*+,-./:;<=>?@[\\\\]^_`{|}~"
      whitespace = " \\t\\n\\r\\x0b\\x0c"
      octdigits, printable = "01234567", digits + ascii_letters + punctuation + whitespace

      def capwords(s, sep=None):
          return (sep or " ").join([word.capitalize() for word in getattr(s, "split")(sep)])

      class Template:
          def __init__(self, template):
              self.template = template
          def _filled(self, known, strict):
              out, text, i = [], self.template, 0
              while i < len(text):
                  if text[i] != "$":
                      out.append(text[i])
                      i += 1
                      continue
                  if text[i + 1:i + 2] == "$":
                      out.append("$")
                      i += 2
                      continue
                  braced = text[i + 1:i + 2] == "{"
                  j = start = i + 1 + braced
                  while j < len(text) and (text[j].isalnum() or text[j] == "_"):
                      j += 1
                  name, end = text[start:j], j + braced
                  if not name or name[0].isdigit() or braced and text[j:j + 1] != "}":
                      if strict:
                          line = text.count("\\n", 0, i) + 1
                          raise ValueError(f"Invalid placeholder in string: line {line}, col {i - text.rfind(chr(10), 0, i)}")
                      out.append("$")
                      i += 1
                      continue
                  if name in known:
                      out.append(str(known[name]))
                  elif strict:
                      raise KeyError(name)
                  else:
                      out.append(text[i:end])
                  i = end
              return "".join(out)
          def substitute(self, mapping={}, /, **kws):
              return self._filled({**mapping, **kws}, True)
          def safe_substitute(self, mapping={}, /, **kws):
              return self._filled({**mapping, **kws}, False)

      class Formatter:
          def format(self, format_string, /, *args, **kwargs):
              return format_string.format(*args, **kwargs)

      #operator

      add = lambda a, b: a + b
      sub = lambda a, b: a - b
      mul = lambda a, b: a * b
      truediv = lambda a, b: a / b
      floordiv = lambda a, b: a // b
      mod = lambda a, b: a % b
      pow = lambda a, b: a ** b
      matmul = lambda a, b: a @ b
      neg = lambda a: -a
      abs = lambda a: a.__abs__() if hasattr(a, "__abs__") else max(a, -a)
      eq = lambda a, b: a == b
      ne = lambda a, b: a != b
      lt = lambda a, b: a < b
      le = lambda a, b: a <= b
      gt = lambda a, b: a > b
      ge = lambda a, b: a >= b
      and_ = lambda a, b: a & b
      or_ = lambda a, b: a | b
      xor = lambda a, b: a ^ b
      not_ = lambda a: not a
      invert = inv = lambda a: ~a
      pos = lambda a: +a
      lshift = lambda a, b: a << b
      rshift = lambda a, b: a >> b
      concat = lambda a, b: a + b
      truth = lambda a: bool(a)
      is_ = lambda a, b: a is b
      is_not = lambda a, b: a is not b
      countOf = lambda a, b: len([x for x in a if x is b or x == b])
      indexOf = lambda a, b: list(a).index(b)
      index = lambda a: range(a).stop
      length_hint = lambda a, default=0: len(a) if hasattr(a, "__len__") else default

      def delitem(a, b):
          del a[b]
      contains = lambda a, b: b in a
      getitem = lambda a, b: a[b]

      def iadd(a, b):
          a += b
          return a

      def setitem(a, b, c):
          a[b] = c

      def itemgetter(*items):
          if len(items) == 1:
              return lambda obj: obj[items[0]]
          return lambda obj: tuple([obj[item] for item in items])

      def attrgetter(*attrs):
          def read(obj, path):
              for name in getattr(path, "split")("."):
                  obj = getattr(obj, name)
              return obj
          if len(attrs) == 1:
              return lambda obj: read(obj, attrs[0])
          return lambda obj: tuple([read(obj, path) for path in attrs])

      def methodcaller(name, /, *args, **kwargs):
          return lambda obj: getattr(obj, name)(*args, **kwargs)

      #heapq

      def _rise(heap, start, pos):
          item = heap[pos]
          while pos > start:
              parent = (pos - 1) >> 1
              if not item < heap[parent]:
                  break
              heap[pos] = heap[parent]
              pos = parent
          heap[pos] = item

      def _sink(heap, pos):
          start, item = pos, heap[pos]
          child = 2 * pos + 1
          while child < len(heap):
              if child + 1 < len(heap) and not heap[child] < heap[child + 1]:
                  child += 1
              heap[pos] = heap[child]
              pos, child = child, 2 * child + 1
          heap[pos] = item
          _rise(heap, start, pos)

      def heappush(heap, item):
          heap.append(item)
          _rise(heap, 0, len(heap) - 1)

      def heappop(heap):
          if not heap:
              raise IndexError("index out of range")
          last = heap.pop()
          if not heap:
              return last
          first, heap[0] = heap[0], last
          _sink(heap, 0)
          return first

      def heapify(x):
          for i in reversed(range(len(x) // 2)):
              _sink(x, i)

      def heappushpop(heap, item):
          if heap and heap[0] < item:
              item, heap[0] = heap[0], item
              _sink(heap, 0)
          return item

      def heapreplace(heap, item):
          first, heap[0] = heap[0], item
          _sink(heap, 0)
          return first

      def nlargest(n, iterable, key=None):
          return sorted(iterable, key=key, reverse=True)[:n]

      def nsmallest(n, iterable, key=None):
          return sorted(iterable, key=key)[:n]

      def merge(*iterables, key=None, reverse=False):
          items = [item for each in iterables for item in each]
          yield from sorted(items, key=key, reverse=reverse)

      #bisect

      def bisect_left(a, x, lo=0, hi=None, *, key=None):
          hi = len(a) if hi is None else hi
          while lo < hi:
              mid = (lo + hi) // 2
              if (a[mid] if key is None else key(a[mid])) < x:
                  lo = mid + 1
              else:
                  hi = mid
          return lo

      def bisect_right(a, x, lo=0, hi=None, *, key=None):
          hi = len(a) if hi is None else hi
          while lo < hi:
              mid = (lo + hi) // 2
              if x < (a[mid] if key is None else key(a[mid])):
                  hi = mid
              else:
                  lo = mid + 1
          return lo

      bisect = bisect_right

      def insort_left(a, x):
          a.insert(bisect_left(a, x), x)

      def insort_right(a, x):
          a.insert(bisect_right(a, x), x)

      insort = insort_right
      """;
}
