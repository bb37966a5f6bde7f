package backproof.numpy;

/** Modules of Python about containers and abstract classes, written in Python as there. */
final class ContainerText {
  private ContainerText() {}

  static final String TEXT =
      """

      #collections

      class Counter(dict):
          def __init__(self, iterable=None, /, **kwds):
              self.update(iterable, **kwds)
          def __missing__(self, key):
              return 0
          def _count(self, iterable, sign, kwds):
              if iterable is not None:
                  pairs = iterable.items() if hasattr(iterable, "items") else [(k, 1) for k in iterable]
                  for key, count in pairs:
                      self[key] = self[key] + sign * count
              for key, count in kwds.items():
                  self[key] = self[key] + sign * count
          def update(self, iterable=None, /, **kwds):
              self._count(iterable, 1, kwds)
          def subtract(self, iterable=None, /, **kwds):
              self._count(iterable, -1, kwds)
          def most_common(self, n=None):
              return sorted(self.items(), key=lambda pair: pair[1], reverse=True)[:n]
          def elements(self):
              return iter([key for key, count in self.items() for _ in range(count)])
          def total(self):
              return sum(self.values())
          def copy(self):
              return Counter(self)
          def _joined(self, other, join):
              result = Counter()
              for key in list(self) + [key for key in other if key not in self]:
                  count = join(self[key], other[key])
                  if count > 0:
                      result[key] = count
              return result
          def __add__(self, other):
              return self._joined(other, lambda a, b: a + b)
          def __sub__(self, other):
              return self._joined(other, lambda a, b: a - b)
          def __and__(self, other):
              return self._joined(other, min)
          def __or__(self, other):
              return self._joined(other, max)
          def __repr__(self):
              return f"Counter({dict(self.most_common())})" if self else "Counter()"

      class defaultdict(dict):
          def __init__(self, default_factory=None, /, *args, **kwargs):
              if default_factory is not None and not callable(default_factory):
                  raise TypeError("first argument must be callable or None")
              super().__init__(*args, **kwargs)
              self.default_factory = default_factory
          def __missing__(self, key):
              if self.default_factory is None:
                  raise KeyError(key)
              value = self.default_factory()
              self[key] = value
              return value
          def copy(self):
              return defaultdict(self.default_factory, self)
          def __repr__(self):
              return f"defaultdict({self.default_factory!r}, {dict(self)!r})"

      class deque:
          def __init__(self, iterable=(), maxlen=None):
              self._items, self.maxlen = [], maxlen
              self.extend(iterable)
          def append(self, x):
              self._items.append(x)
              if self.maxlen is not None and len(self._items) > self.maxlen:
                  del self._items[0]
          def appendleft(self, x):
              self._items.insert(0, x)
              if self.maxlen is not None and len(self._items) > self.maxlen:
                  del self._items[-1]
          def pop(self):
              if not self._items:
                  raise IndexError("pop from an empty deque")
              return self._items.pop()
          def popleft(self):
              if not self._items:
                  raise IndexError("pop from an empty deque")
              return self._items.pop(0)
          def extend(self, iterable):
              for x in list(iterable):
                  self.append(x)
          def extendleft(self, iterable):
              for x in list(iterable):
                  self.appendleft(x)
          def rotate(self, n=1):
              if self._items:
                  k = -n % len(self._items)
                  self._items = self._items[k:] + self._items[:k]
          def clear(self):
              self._items.clear()
          def count(self, x):
              return self._items.count(x)
          def index(self, x):
              return self._items.index(x)
          def insert(self, i, x):
              self._items.insert(i, x)
          def remove(self, x):
              if x not in self._items:
                  raise ValueError("deque.remove(x): x not in deque")
              self._items.remove(x)
          def reverse(self):
              self._items.reverse()
          def copy(self):
              return deque(self._items, self.maxlen)
          def __len__(self):
              return len(self._items)
          def __iter__(self):
              return iter(self._items)
          def __contains__(self, x):
              return x in self._items
          def __getitem__(self, i):
              if not -len(self._items) <= i < len(self._items):
                  raise IndexError("deque index out of range")
              return self._items[i]
          def __setitem__(self, i, x):
              self[i]
              self._items[i] = x
          def __eq__(self, other):
              return self._items == other._items if isinstance(other, deque) else NotImplemented
          def __repr__(self):
              end = "" if self.maxlen is None else f", maxlen={self.maxlen}"
              return f"deque({self._items!r}{end})"

      def namedtuple(typename, field_names, *, rename=False, defaults=(), module=None):
          if isinstance(field_names, str):
              field_names = getattr(field_names.replace(",", " "), "split")()
          names, defaults = tuple(field_names), tuple(defaults or ())
          return _named(typename, names, dict(zip(names[len(names) - len(defaults):], defaults)), {})

      def _named(typename, names, known, members):
          class Record(tuple):
              _fields, _field_defaults = names, known
              __doc__ = f"{typename}({', '.join(names)})"
              def __new__(cls, *args, **kwargs):
                  if len(args) > len(names):
                      raise TypeError(f"{typename}.__new__() takes {len(names) + 1} positional"
                                      f" arguments but {len(args) + 1} were given")
                  values = {**known, **dict(zip(names, args)), **kwargs}
                  missing = [repr(name) for name in names if name not in values]
                  if missing:
                      these = missing[0] if len(missing) == 1 else (
                          ", ".join(missing[:-1]) + " and " + missing[-1])
                      raise TypeError(f"{typename}.__new__() missing {len(missing)} required"
                                      f" positional argument{'s' * (len(missing) > 1)}: {these}")
                  for name in kwargs:
                      if name not in names:
                          raise TypeError(f"{typename}.__new__() got an unexpected keyword"
                                          f" argument {name!r}")
                  return tuple.__new__(cls, [values[name] for name in names])
              def __repr__(self):
                  pairs = [f"{name}={self[i]!r}" for i, name in enumerate(names)]
                  return f"{typename}({', '.join(pairs)})"
              def __setattr__(self, name, value):
                  raise AttributeError("can't set attribute" if name in names else (
                      f"{typename!r} object has no attribute {name!r}"))
              def __getnewargs__(self):
                  return tuple(self)
              def _asdict(self):
                  return dict(zip(names, self))
              def _replace(self, /, **kwds):
                  return type(self)(**{**self._asdict(), **kwds})
              @classmethod
              def _make(cls, iterable):
                  return cls(*iterable)
          for i, name in enumerate(names):
              setattr(Record, name, property(lambda self, i=i: self[i]))
          return type(typename, (Record,), members)

      class NamedTuple:
          def __init_subclass__(cls):
              if NamedTuple in cls.__bases__:
                  members = dict(cls.__dict__)
                  names = tuple(members.get("__annotations__", {}))
                  known = {name: members.pop(name) for name in names if name in members}
                  made = _named(cls.__name__, names, known, members)
                  made.__match_args__ = names
                  cls.__new__ = lambda cls, *args, **kwargs: made(*args, **kwargs)

      class ChainMap:
          def __init__(self, *maps):
              self.maps = list(maps) or [{}]
          def _joined(self):
              result = {}
              for each in reversed(self.maps):
                  result.update(each)
              return result
          def __getitem__(self, key):
              for each in self.maps:
                  if key in each:
                      return each[key]
              raise KeyError(key)
          def get(self, key, default=None):
              return self._joined().get(key, default)
          def __setitem__(self, key, value):
              self.maps[0][key] = value
          def __delitem__(self, key):
              if key not in self.maps[0]:
                  raise KeyError(f"Key not found in the first mapping: {key!r}")
              del self.maps[0][key]
          def __contains__(self, key):
              return any([key in each for each in self.maps])
          def __iter__(self):
              return iter(self._joined())
          def __len__(self):
              return len(self._joined())
          def keys(self):
              return self._joined().keys()
          def values(self):
              return self._joined().values()
          def items(self):
              return self._joined().items()
          def new_child(self, m=None, **kwargs):
              return ChainMap({} if m is None else m, *self.maps)
          @property
          def parents(self):
              return ChainMap(*self.maps[1:])
          def __eq__(self, other):
              return self._joined() == (other._joined() if isinstance(other, ChainMap) else other)
          def __repr__(self):
              return f"ChainMap({', '.join([repr(each) for each in self.maps])})"

      #abc

      def abstractmethod(funcobj):
          getattr(funcobj, "fget", funcobj).__isabstractmethod__ = True
          return funcobj

      class ABC:
          def __new__(cls, *args, **kwargs):
              names = set()
              for each in cls.__mro__:
                  for name, member in (each.__dict__ if each is not object else {}).items():
                      found = getattr(cls, name)
                      found = getattr(found, "fget", found)
                      if getattr(found, "__isabstractmethod__", False):
                          names.add(name)
              if names:
                  raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract"
                                  f" method{'s' * (len(names) > 1)} {', '.join(sorted(names))}")
              return object.__new__(cls)

      ABCMeta = ABC

      def abstractproperty(funcobj):
          return property(abstractmethod(funcobj))
      """;
}
