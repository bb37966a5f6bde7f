package backproof.numpy;

/** The modules dataclasses and numpy.testing, written in Python as there. */
final class RecordText {
  private RecordText() {}

  static final String TEXT =
      """

      #dataclasses

      _NONE = object()

      class FrozenInstanceError(AttributeError):
          pass

      class _Field:
          def __init__(self, name, default, default_factory, init, repr, compare):
              self.name, self.default, self.default_factory = name, default, default_factory
              self.init, self.repr, self.compare = init, repr, compare
          def value(self):
              return self.default if self.default_factory is _NONE else self.default_factory()
          def optional(self):
              return self.default is not _NONE or self.default_factory is not _NONE

      def field(*, default=_NONE, default_factory=_NONE, init=True, repr=True, hash=None,
                compare=True, metadata=None, kw_only=False):
          return _Field("", default, default_factory, init, repr, compare)

      def _collect(cls):
          known = dict(getattr(cls, "_fields_of_dataclass", {}))
          for name, kind in cls.__dict__.get("__annotations__", {}).items():
              given = cls.__dict__.get(name, _NONE)
              if isinstance(given, (list, dict, set)):
                  raise ValueError(f"mutable default {type(given)} for field {name} is not allowed:"
                                   " use default_factory")
              if isinstance(given, _Field):
                  known[name] = given
                  given.name = name
                  if given.default is not _NONE:
                      setattr(cls, name, given.default)
              else:
                  known[name] = _Field(name, given, _NONE, True, True, True)
              known[name].type = kind
          optional = False
          for each in known.values():
              if optional and each.init and not each.optional():
                  raise TypeError(f"non-default argument {each.name!r} follows default argument")
              optional = optional or (each.init and each.optional())
          return known

      def _bound(self, known, args, kwargs):
          name = type(self).__name__ + ".__init__()"
          wanted = [each for each in known.values() if each.init]
          if len(args) > len(wanted):
              least = 1 + len([each for each in wanted if not each.optional()])
              most = len(wanted) + 1
              bound = f"from {least} to {most}" if least < most else str(most)
              raise TypeError(f"{name} takes {bound} positional argument{'s' * (most > 1)} but"
                              f" {len(args) + 1} were given")
          values = dict(zip([each.name for each in wanted], args))
          for key, value in kwargs.items():
              if key in values:
                  raise TypeError(f"{name} got multiple values for argument {key!r}")
              if key not in [each.name for each in wanted]:
                  raise TypeError(f"{name} got an unexpected keyword argument {key!r}")
              values[key] = value
          missing = [repr(each.name) for each in wanted
                     if each.name not in values and not each.optional()]
          if missing:
              these = missing[0] if len(missing) == 1 else (
                  ", ".join(missing[:-1]) + (",", "")[len(missing) == 2] + " and " + missing[-1])
              raise TypeError(f"{name} missing {len(missing)} required positional"
                              f" argument{'s' * (len(missing) > 1)}: {these}")
          return values

      def _decorated(cls, init, repr_, eq, order, frozen):
          known = _collect(cls)
          cls._fields_of_dataclass = known
          def __init__(self, *args, **kwargs):
              values = _bound(self, known, args, kwargs)
              for each in known.values():
                  if each.name in values or each.optional():
                      value = values[each.name] if each.name in values else each.value()
                      object.__setattr__(self, each.name, value)
              if hasattr(self, "__post_init__"):
                  self.__post_init__()
          def __repr__(self):
              shown = [f"{each.name}={getattr(self, each.name)!r}"
                       for each in known.values() if each.repr]
              return f"{type(self).__qualname__}({', '.join(shown)})"
          def compared(self):
              return tuple([getattr(self, each.name) for each in known.values() if each.compare])
          def __setattr__(self, name, value):
              raise FrozenInstanceError(f"cannot assign to field {name!r}")
          def __delattr__(self, name):
              raise FrozenInstanceError(f"cannot delete field {name!r}")
          if init and "__init__" not in cls.__dict__:
              cls.__init__ = __init__
          if repr_ and "__repr__" not in cls.__dict__:
              cls.__repr__ = __repr__
          if eq and "__eq__" not in cls.__dict__:
              cls.__eq__ = lambda self, other: (
                  compared(self) == compared(other) if type(self) is type(other) else NotImplemented)
          if order:
              cls.__lt__ = lambda self, other: compared(self) < compared(other)
              cls.__le__ = lambda self, other: compared(self) <= compared(other)
              cls.__gt__ = lambda self, other: compared(self) > compared(other)
              cls.__ge__ = lambda self, other: compared(self) >= compared(other)
          if frozen:
              cls.__setattr__ = __setattr__
              cls.__hash__ = lambda self: hash(compared(self))
          return cls

      def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                    frozen=False, match_args=True, kw_only=False, slots=False):
          def decorate(cls):
              return _decorated(cls, init, repr, eq, order, frozen)
          return decorate if cls is None else decorate(cls)

      def fields(class_or_instance):
          return tuple(class_or_instance._fields_of_dataclass.values())

      def _plain(value):
          if hasattr(value, "_fields_of_dataclass"):
              return asdict(value)
          if isinstance(value, (list, tuple)):
              return type(value)([_plain(each) for each in value])
          return {k: _plain(v) for k, v in value.items()} if isinstance(value, dict) else value

      def asdict(obj):
          return {each.name: _plain(getattr(obj, each.name)) for each in fields(obj)}

      def astuple(obj):
          return tuple([getattr(obj, each.name) for each in fields(obj)])

      def replace(obj, /, **changes):
          given = {each.name: getattr(obj, each.name) for each in fields(obj) if each.init}
          return type(obj)(**{**given, **changes})

      #numpy.testing

      def _held(holds, words, err_msg):
          if not np.all(holds):
              raise AssertionError(f"\\n{words}\\n{err_msg}")

      def assert_allclose(a, b, rtol=1e-07, atol=0.0, equal_nan=True, err_msg='', verbose=True):
          _held(np.allclose(a, b, rtol, atol, equal_nan),
                f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", err_msg)

      def assert_array_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
          a, b = np.asarray(actual), np.asarray(desired)
          same = a == b
          if a.dtype.kind == "f" and b.dtype.kind == "f":
              same = same | np.isnan(a) & np.isnan(b)
          _held(same, "Arrays are not equal", err_msg)

      def assert_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
          _held(actual == desired, "Items are not equal:", err_msg)

      def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
          _held(np.abs(np.asarray(desired) - actual) < 1.5 * 10.0 ** -decimal,
                f"Arrays are not almost equal to {decimal} decimals", err_msg)

      def assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True):
          assert_almost_equal(actual, desired, decimal, err_msg)

      def assert_array_less(x, y, err_msg='', verbose=True, *, strict=False):
          _held(np.asarray(x) < y, "Arrays are not strictly ordered `x < y`", err_msg)
      """;
}
