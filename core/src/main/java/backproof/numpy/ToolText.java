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
      version, version_info = "3.11.7 (backproof)", (3, 11, 7, "final", 0)
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

      #statistics

      def _exact(total, n):
          return total // n if isinstance(total, int) and total % n == 0 else total / n

      def _sum(data):
          return sum(data) if all([isinstance(x, int) for x in data]) else float(np.sum(data))

      def mean(data):
          data = list(data)
          if not data:
              raise ValueError("mean requires at least one data point")
          return _exact(_sum(data), len(data))

      def fmean(data):
          return float(mean(data))

      def median(data):
          data = sorted(data)
          if not data:
              raise ValueError("no median for empty data")
          half = len(data) // 2
          return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2

      def mode(data):
          counts = {}
          for each in data:
              counts[each] = counts.get(each, 0) + 1
          return max(counts, key=counts.get)

      def _spread(data, n):
          middle = sum(data) / len(data)
          return _exact(_sum([(x - middle) ** 2 for x in data]), n)

      def pvariance(data):
          return _spread(list(data), len(list(data)))

      def variance(data):
          data = list(data)
          if len(data) < 2:
              raise ValueError("variance requires at least two data points")
          total = _spread(data, len(data) - 1)
          return int(total) if all([isinstance(x, int) for x in data]) and total % 1 == 0 else total

      def pstdev(data):
          return pvariance(data) ** 0.5

      def stdev(data):
          return variance(data) ** 0.5
      """;
}
