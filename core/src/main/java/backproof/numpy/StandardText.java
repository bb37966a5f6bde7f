package backproof.numpy;

/** Modules of Python about functions, iterators, time and warnings, written in Python as there. */
final class StandardText {
  private StandardText() {}

  static final String TEXT =
      """

      #functools

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

      class partial:
          def __init__(self, func, /, *args, **keywords):
              self.func, self.args, self.keywords = func, args, keywords
          def __call__(self, /, *more, **others):
              return self.func(*self.args, *more, **{**self.keywords, **others})
          def __repr__(self):
              shown = [repr(each) for each in (self.func,) + self.args]
              shown += [f"{key}={value!r}" for key, value in self.keywords.items()]
              return "functools.partial(" + ", ".join(shown) + ")"

      def wraps(wrapped):
          def decorate(wrapper):
              for name in ("__name__", "__qualname__", "__doc__", "__module__"):
                  if hasattr(wrapped, name):
                      setattr(wrapper, name, getattr(wrapped, name))
              wrapper.__wrapped__ = wrapped
              return wrapper
          return decorate

      def cache(user_function):
          return _remembering(user_function, None)

      class CacheInfo:
          def __init__(self, hits, misses, maxsize, currsize):
              self.hits, self.misses, self.maxsize, self.currsize = hits, misses, maxsize, currsize
          def __iter__(self):
              return iter((self.hits, self.misses, self.maxsize, self.currsize))
          def __repr__(self):
              return f"CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})"

      def _remembering(user_function, maxsize):
          known, counts = {}, [0, 0]
          def remembered(*args, **kwargs):
              key = args + tuple(kwargs.items())
              if key in known:
                  counts[0] += 1
                  value = known.pop(key)
              else:
                  counts[1] += 1
                  value = user_function(*args, **kwargs)
                  if maxsize is not None and len(known) >= maxsize and known:
                      del known[next(iter(known))]
              known[key] = value
              return value
          def cache_clear():
              known.clear()
              counts[:] = [0, 0]
          remembered.cache_clear = cache_clear
          remembered.cache_info = lambda: CacheInfo(counts[0], counts[1], maxsize, len(known))
          return wraps(user_function)(remembered)

      def lru_cache(maxsize=128, typed=False):
          if callable(maxsize):
              return _remembering(maxsize, 128)
          return lambda user_function: _remembering(user_function, maxsize)

      def cached_property(func):
          name = "_cached_" + func.__name__
          def read(self):
              if not hasattr(self, name):
                  setattr(self, name, func(self))
              return getattr(self, name)
          return property(read)

      def singledispatch(func):
          known = {}
          def register(cls, func=None):
              if func is None:
                  if isinstance(cls, type):
                      return lambda f: register(cls, f)
                  func = cls
                  cls = next(iter(func.__annotations__.values()))
              known[cls] = func
              return func
          def dispatched(*args, **kwargs):
              for each in type(args[0]).__mro__:
                  if each in known:
                      return known[each](*args, **kwargs)
              return func(*args, **kwargs)
          dispatched.register = register
          return wraps(func)(dispatched)

      class _Key:
          def __init__(self, value, order):
              self.value, self.order = value, order
          def __lt__(self, other):
              return self.order(self.value, other.value) < 0

      def cmp_to_key(mycmp):
          return lambda value: _Key(value, mycmp)

      def total_ordering(cls):
          if "__lt__" in cls.__dict__:
              cls.__gt__ = lambda self, other: not (self < other or self == other)
              cls.__le__ = lambda self, other: self < other or self == other
              cls.__ge__ = lambda self, other: not self < other
          else:
              cls.__lt__ = lambda self, other: not (self > other or self == other)
              cls.__ge__ = lambda self, other: self > other or self == other
              cls.__le__ = lambda self, other: not self > other
          return cls

      #itertools

      def _chained(iterables):
          for each in iterables:
              yield from each

      def chain(*iterables):
          return _chained(iterables)

      chain.from_iterable = _chained

      class count:
          def __init__(self, start=0, step=1):
              self.start, self.step = start, step
          def __iter__(self):
              return self
          def __next__(self):
              value = self.start
              self.start = value + self.step
              return value
          def __repr__(self):
              return f"count({self.start})" if self.step == 1 else f"count({self.start}, {self.step})"

      def cycle(iterable):
          items = []
          for item in iterable:
              yield item
              items.append(item)
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
          n = len(pool)
          r = n if r is None else r
          if r > n:
              return
          order, cycles = list(range(n)), list(range(n, n - r, -1))
          yield tuple([pool[i] for i in order[:r]])
          i = r - 1
          while i >= 0:
              cycles[i] -= 1
              if cycles[i] == 0:
                  order[i:] = order[i + 1:] + order[i:i + 1]
                  cycles[i] = n - i
                  i -= 1
              else:
                  j = n - cycles[i]
                  order[i], order[j] = order[j], order[i]
                  yield tuple([pool[k] for k in order[:r]])
                  i = r - 1

      def combinations(iterable, r):
          pool = tuple(iterable)
          n = len(pool)
          if r > n:
              return
          places = list(range(r))
          yield tuple([pool[i] for i in places])
          while True:
              i = r - 1
              while i >= 0 and places[i] == i + n - r:
                  i -= 1
              if i < 0:
                  return
              places[i] += 1
              for j in range(i + 1, r):
                  places[j] = places[j - 1] + 1
              yield tuple([pool[i] for i in places])

      def zip_longest(*iterables, fillvalue=None):
          open, end = [iter(each) for each in iterables], object()
          while True:
              row = [next(each, end) for each in open]
              if all([item is end for item in row]):
                  return
              yield tuple([fillvalue if item is end else item for item in row])

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

      def combinations_with_replacement(iterable, r):
          pool = tuple(iterable)
          for places in product(range(len(pool)), repeat=r):
              if sorted(places) == list(places):
                  yield tuple([pool[i] for i in places])

      def filterfalse(function, iterable):
          for item in iterable:
              if not (item if function is None else function(item)):
                  yield item

      def compress(data, selectors):
          for item, wanted in zip(data, selectors):
              if wanted:
                  yield item

      def pairwise(iterable):
          items = iter(iterable)
          for before in items:
              break
          else:
              return
          for item in items:
              yield before, item
              before = item

      def groupby(iterable, key=None):
          group = []
          for item in iterable:
              mark = item if key is None else key(item)
              if group and mark != last:
                  yield last, iter(group)
                  group = []
              group.append(item)
              last = mark
          if group:
              yield last, iter(group)

      def tee(iterable, n=2):
          items = list(iterable)
          return tuple([iter(items) for _ in range(n)])

      #time

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

      def time_ns():
          return int(time() * 1000000000)

      def perf_counter_ns():
          return time_ns()

      def sleep(secs):
          return None

      #warnings

      _filters, _state = [], {"log": None, "seen": set()}

      class WarningMessage:
          def __init__(self, message, category):
              self.message, self.category, self.filename, self.lineno = message, category, "<script>", 0
          def __str__(self):
              return (f"{{message : {self.message!r}, category : {self.category.__name__!r},"
                      f" filename : {self.filename!r}, lineno : {self.lineno}, line : None}}")

      def _changed():
          hears = _state["log"] is not None or any([action == "error" for action, _, _ in _filters])
          np._listen((lambda text: warn(text, RuntimeWarning)) if hears else None)

      class catch_warnings:
          def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
              self._record, self._action, self._category = record, action, category
          def __enter__(self):
              self._old = list(_filters), _state["log"]
              _state["log"] = [] if self._record else _state["log"]
              if self._action:
                  simplefilter(self._action, self._category)
              _changed()
              return _state["log"] if self._record else None
          def __exit__(self, *error):
              _filters[:], _state["log"] = self._old
              _changed()

      def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
          _filters.insert(len(_filters) if append else 0, (action, message, category))
          _changed()

      def simplefilter(action, category=Warning, lineno=0, append=False):
          filterwarnings(action, "", category, append=append)

      def resetwarnings():
          _filters.clear()
          _changed()

      def warn(message, category=None, stacklevel=1, source=None):
          if isinstance(message, Warning):
              category = type(message)
          else:
              category = category or UserWarning
              message = category(message)
          text = str(message)
          action = next((a for a, start, kind in _filters if issubclass(category, kind)
                         and text.lower().startswith(start.lower().removeprefix(".*"))), "default")
          if action == "error":
              raise message
          if action == "ignore" or _state["log"] is None:
              return
          if action != "always" and (text, category) in _state["seen"]:
              return
          _state["seen"].add((text, category))
          _state["log"].append(WarningMessage(message, category))
      """;
}
