package backproof.numpy;

/** Modules of Python about containers and kinds of classes, written in Python as there. */
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
          known = dict(zip(names[len(names) - len(defaults):], defaults))
          class Record(tuple):
              _fields, _field_defaults = names, known
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
              def _asdict(self):
                  return dict(zip(names, self))
              def _replace(self, /, **kwds):
                  return type(self)(**{**self._asdict(), **kwds})
              @classmethod
              def _make(cls, iterable):
                  return cls(*iterable)
          for i, name in enumerate(names):
              setattr(Record, name, property(lambda self, i=i: self[i]))
          return type(typename, (Record,), {})

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

      #enum

      class auto:
          pass

      class Enum:
          _members_ = {}
          def __init_subclass__(cls):
              cls._members_ = {}
              last = 0
              for name, value in list(cls.__dict__.items()):
                  if name.startswith("_") or callable(value) and not isinstance(value, type) or (
                          isinstance(value, property)):
                      continue
                  value = last + 1 if isinstance(value, auto) else value
                  last = value if isinstance(value, int) else last
                  same = [each for each in cls._members_.values() if each.value == value]
                  if same:
                      setattr(cls, name, same[0])
                      continue
                  member = object.__new__(cls, value)
                  object.__setattr__(member, "name", name)
                  object.__setattr__(member, "value", value)
                  object.__setattr__(member, "_value_", value)
                  cls._members_[name] = member
                  setattr(cls, name, member)
                  if "__init__" in cls.__dict__:
                      member.__init__(*(value if isinstance(value, tuple) else (value,)))
              cls.__members__ = cls._members_
              if cls._members_:
                  cls.__init__ = lambda self, *args: None
          def __new__(cls, value):
              for each in cls._members_.values():
                  if each.value == value:
                      return each
              raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
          def __class_getitem__(cls, name):
              return cls._members_[name]
          def __class_iter__(cls):
              return iter(cls._members_.values())
          def __repr__(self):
              return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
          def __str__(self):
              return f"{type(self).__name__}.{self.name}"
          def __hash__(self):
              return hash(self.name)
          def __eq__(self, other):
              return self is other

      class IntEnum(int, Enum):
          def __init_subclass__(cls):
              Enum.__init_subclass__(cls)
          def __repr__(self):
              return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
          def __str__(self):
              return str(self.value)
          def __eq__(self, other):
              return int(self.value) == other
          def __hash__(self):
              return hash(self.value)

      def unique(enumeration):
          return enumeration

      #contextlib

      class _Manager:
          def __init__(self, generator):
              self.generator = generator
          def __enter__(self):
              return next(self.generator)
          def __exit__(self, kind, value, traceback):
              try:
                  if kind is None:
                      next(self.generator)
                  else:
                      self.generator.throw(value)
              except StopIteration:
                  return kind is not None
              raise RuntimeError("generator didn't stop")

      def contextmanager(func):
          return lambda *args, **kwargs: _Manager(func(*args, **kwargs))

      class suppress:
          def __init__(self, *exceptions):
              self.exceptions = exceptions
          def __enter__(self):
              return None
          def __exit__(self, kind, value, traceback):
              return kind is not None and issubclass(kind, self.exceptions)

      class nullcontext:
          def __init__(self, enter_result=None):
              self.enter_result = enter_result
          def __enter__(self):
              return self.enter_result
          def __exit__(self, *excinfo):
              return None

      #types

      class SimpleNamespace:
          def __init__(self, **kwargs):
              self.__dict__.update(kwargs)
          def __repr__(self):
              pairs = [f"{key}={value!r}" for key, value in self.__dict__.items()]
              return "namespace(" + ", ".join(pairs) + ")"
          def __eq__(self, other):
              return self.__dict__ == other.__dict__
      """;
}
