package backproof.numpy;

/** Modules of Python about named values, contexts and types, written in Python as there. */
final class EnumText {
  private EnumText() {}

  static final String TEXT =
      """

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
                      cls._members_[name] = same[0]
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
          def __class_repr__(cls):
              return f"<enum {cls.__name__!r}>"
          def __class_iter__(cls):
              return iter([each for name, each in cls._members_.items() if each.name == name])
          def __repr__(self):
              return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
          def __setattr__(self, name, value):
              if name in ("name", "value"):
                  raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
              object.__setattr__(self, name, value)
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

      class StrEnum(str, Enum):
          def __init_subclass__(cls):
              for name, value in list(cls.__dict__.items()):
                  if isinstance(value, auto):
                      setattr(cls, name, name.lower())
              Enum.__init_subclass__(cls)
          def __repr__(self):
              return f"<{type(self).__name__}.{self.name}: {self.value!r}>"
          def __str__(self):
              return self.value
          def __format__(self, spec):
              return format(self.value, spec)
          def __eq__(self, other):
              return self.value == (other.value if isinstance(other, StrEnum) else other)
          def __hash__(self):
              return hash(self.value)

      class Flag:
          def __init_subclass__(cls):
              cls._members_, last = {}, 0
              for name, value in list(cls.__dict__.items()):
                  if name.startswith("_") or callable(value) or isinstance(value, property):
                      continue
                  if isinstance(value, auto):
                      value = 1 << last.bit_length()
                  value = value._value_ if isinstance(value, Flag) else value
                  last = max(last, value)
                  cls._members_[name] = member = cls._made(value, name)
                  setattr(cls, name, member)
              cls.__members__ = cls._members_
          @classmethod
          def _made(cls, value, name):
              member = object.__new__(cls)
              for key, each in (("name", name), ("value", value), ("_value_", value)):
                  object.__setattr__(member, key, each)
              return member
          def __new__(cls, value):
              for each in cls._members_.values():
                  if each.value == value:
                      return each
              most = 0
              for each in cls._members_.values():
                  most |= each.value
              if value < 0:
                  value &= most
                  return cls(value)
              if value & ~most:
                  raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
              names = [name for name, each in cls._members_.items() if each.value & value and each.value & (each.value - 1) == 0]
              return cls._made(value, "|".join(names) or None)
          def __init__(self, value):
              pass
          def __class_getitem__(cls, name):
              return cls._members_[name]
          def __class_repr__(cls):
              return f"<flag {cls.__name__!r}>"
          def __class_iter__(cls):
              return iter([each for each in cls._members_.values() if each.value and each.value & (each.value - 1) == 0])
          def __iter__(self):
              return iter([each for each in type(self) if each.value & self.value])
          def __len__(self):
              return len(list(self))
          def __or__(self, other):
              return type(self)(self.value | other.value)
          def __and__(self, other):
              return type(self)(self.value & other.value)
          def __xor__(self, other):
              return type(self)(self.value ^ other.value)
          def __invert__(self):
              return type(self)(~self.value)
          def __contains__(self, other):
              return other.value & self.value == other.value
          def __bool__(self):
              return self.value != 0
          def __eq__(self, other):
              return type(self) is type(other) and self.value == other.value
          def __hash__(self):
              return hash(self.value)
          def __repr__(self):
              shown = f"{type(self).__name__}.{self.name}: {self.value!r}" if self.name else f"{type(self).__name__}: {self.value!r}"
              return f"<{shown}>"
          def __str__(self):
              return f"{type(self).__name__}.{self.name}" if self.name else f"{type(self).__name__}({self.value!r})"

      class IntFlag(int, Flag):
          def __init_subclass__(cls):
              Flag.__init_subclass__(cls)
          def __str__(self):
              return str(self.value)

      def unique(enumeration):
          seen = {}
          doubles = []
          for name, each in enumeration._members_.items():
              if each.value in seen:
                  doubles.append(f"{name} -> {seen[each.value]}")
              seen.setdefault(each.value, name)
          if doubles:
              raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(doubles)}")
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
              raise RuntimeError("generator didn't stop" + (" after throw()" if kind else ""))

          def __call__(self, func):
              def inner(*args, **kwargs):
                  with self.again():
                      return func(*args, **kwargs)
              return inner

      def contextmanager(func):
          def made(*args, **kwargs):
              manager = _Manager(func(*args, **kwargs))
              manager.again = lambda: made(*args, **kwargs)
              return manager
          made.__name__ = func.__name__
          made.__doc__ = func.__doc__
          return made

      class ContextDecorator:
          def __call__(self, func):
              def inner(*args, **kwargs):
                  with self:
                      return func(*args, **kwargs)
              return inner

      class ExitStack:
          def __init__(self):
              self._exits = []
          def enter_context(self, cm):
              value = cm.__enter__()
              self._exits.append(cm.__exit__)
              return value
          def push(self, exit):
              self._exits.append(getattr(exit, "__exit__", exit))
              return exit
          def callback(self, callback, /, *args, **kwds):
              self._exits.append(lambda *error: callback(*args, **kwds) and False)
              return callback
          def close(self):
              self.__exit__(None, None, None)
          def __enter__(self):
              return self
          def __exit__(self, kind, value, traceback):
              caught = False
              while self._exits:
                  if self._exits.pop()(kind, value, traceback):
                      kind = value = traceback = None
                      caught = True
              return caught

      class closing:
          def __init__(self, thing):
              self.thing = thing
          def __enter__(self):
              return self.thing
          def __exit__(self, *excinfo):
              self.thing.close()

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

      FunctionType = LambdaType = type(lambda: 0)
      BuiltinFunctionType = type(len)
      GeneratorType = type(_ for _ in ())
      ModuleType, NoneType = type(np), type(None)

      class MappingProxyType:
          def __init__(self, mapping):
              self._mapping = mapping
          def __getitem__(self, key):
              return self._mapping[key]
          def __setitem__(self, key, value):
              raise TypeError("'mappingproxy' object does not support item assignment")
          def __contains__(self, key):
              return key in self._mapping
          def __iter__(self):
              return iter(self._mapping)
          def __len__(self):
              return len(self._mapping)
          def __getattr__(self, name):
              return getattr(self._mapping, name)
          def __repr__(self):
              return f"mappingproxy({self._mapping!r})"
      """;
}
