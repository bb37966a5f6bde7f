package backproof.numpy;

/** Modules of Python's own library that are written in Python here, as they are there. */
final class StandardText {
  private StandardText() {}

  static final String FUNCTOOLS =
      """

      def reduce(function, iterable, *initial):
          items = iter(iterable)
          if initial:
              value = initial[0]
          else:
              try:
                  value = next(items)
              except StopIteration:
                  raise TypeError("reduce() of empty iterable with no initial value") from None
          for item in items:
              value = function(value, item)
          return value

      def partial(func, /, *args, **keywords):
          return lambda *more, **others: func(*args, *more, **{**keywords, **others})

      def wraps(wrapped):
          return lambda wrapper: wrapper

      def cache(user_function):
          known = {}
          def remembered(*args):
              if args not in known:
                  known[args] = user_function(*args)
              return known[args]
          return remembered

      def lru_cache(maxsize=128):
          return cache(maxsize) if callable(maxsize) else cache
      """;

  static final String ITERTOOLS =
      """

      def chain(*iterables):
          for each in iterables:
              yield from each

      def count(start=0, step=1):
          while True:
              yield start
              start += step

      def cycle(iterable):
          items = list(iterable)
          while items:
              yield from items

      def repeat(object, times=None):
          while times is None or times > 0:
              yield object
              times = None if times is None else times - 1

      def accumulate(iterable, func=None, *, initial=None):
          total = initial
          started = initial is not None
          if started:
              yield total
          for item in iterable:
              total = item if not started else total + item if func is None else func(total, item)
              started = True
              yield total

      def product(*iterables, repeat=1):
          rows = [()]
          for pool in [tuple(each) for each in iterables] * repeat:
              rows = [row + (item,) for row in rows for item in pool]
          yield from rows

      def permutations(iterable, r=None):
          pool = tuple(iterable)
          for places in product(range(len(pool)), repeat=len(pool) if r is None else r):
              if len(set(places)) == len(places):
                  yield tuple([pool[i] for i in places])

      def combinations(iterable, r):
          pool = tuple(iterable)
          for places in permutations(range(len(pool)), r):
              if sorted(places) == list(places):
                  yield tuple([pool[i] for i in places])

      def zip_longest(*iterables, fillvalue=None):
          rows = [list(each) for each in iterables]
          for i in range(max([len(row) for row in rows], default=0)):
              yield tuple([row[i] if i < len(row) else fillvalue for row in rows])

      def islice(iterable, *args):
          start, stop, step = (0, args[0], 1) if len(args) == 1 else (tuple(args) + (1,))[:3]
          for i, item in enumerate(iterable if stop is None else _first(iterable, stop)):
              if i >= (start or 0) and (i - (start or 0)) % (step or 1) == 0:
                  yield item

      def _first(iterable, stop):
          items = iter(iterable)
          for _ in range(stop):
              try:
                  item = next(items)
              except StopIteration:
                  return
              yield item

      def takewhile(predicate, iterable):
          for item in iterable:
              if not predicate(item):
                  return
              yield item

      def dropwhile(predicate, iterable):
          dropping = True
          for item in iterable:
              dropping = dropping and predicate(item)
              if not dropping:
                  yield item

      def starmap(function, iterable):
          for args in iterable:
              yield function(*args)
      """;

  static final String TIME =
      """

      _now = 0

      def time():
          global _now
          _now += 1
          return _now / 1000

      def perf_counter():
          return time()

      def process_time():
          return time()

      def monotonic():
          return time()

      def sleep(secs):
          return None
      """;

  static final String WARNINGS =
      """

      class _Caught:
          def __enter__(self):
              return []

          def __exit__(self, *error):
              return None

      def catch_warnings(*, record=False):
          return _Caught()

      def filterwarnings(action, message='', category=None, module='', lineno=0, append=False):
          return None

      def simplefilter(action, category=None, lineno=0, append=False):
          return None

      def warn(message, category=None, stacklevel=1):
          return None
      """;
}
