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

      def _message(pair, err_msg, header, verbose=True, names=("ACTUAL", "DESIRED"), precision=8):
          lines, err_msg = ["\\n" + header], str(err_msg)
          if err_msg:
              if "\\n" not in err_msg and len(err_msg) < 79 - len(header):
                  lines = [lines[0] + " " + err_msg]
              else:
                  lines.append(err_msg)
          for name, each in zip(names, pair if verbose else ()):
              shown = np.array_repr(each, precision=precision) if isinstance(each, np.ndarray) else repr(each)
              if shown.count("\\n") > 3:
                  shown = "\\n".join(shown.splitlines()[:3]) + "..."
              lines.append(f" {name}: {shown}")
          return "\\n".join(lines)

      def _compared(holds, x, y, err_msg, verbose, header, precision=6, equal_nan=True, equal_inf=True,
                    strict=False, names=("ACTUAL", "DESIRED")):
          x, y = np.asarray(x), np.asarray(y)
          def fail(reason, x=x, y=y):
              raise AssertionError(_message((x, y), str(err_msg) + "\\n" + reason, header, verbose, names, precision))
          if not (x.shape == () or y.shape == () or x.shape == y.shape) or strict and x.shape != y.shape:
              fail(f"(shapes {x.shape}, {y.shape} mismatch)")
          if strict and x.dtype != y.dtype:
              fail(f"(dtypes {x.dtype}, {y.dtype} mismatch)")
          flagged = np.zeros(np.broadcast_shapes(x.shape, y.shape), dtype=bool)
          if x.dtype.kind in "fiub" and y.dtype.kind in "fiub":
              if equal_nan:
                  if not np.all(np.isnan(x) == np.isnan(y)):
                      fail("nan location mismatch:")
                  flagged = flagged | np.isnan(x)
              if equal_inf:
                  infinite = np.isinf(x) & ~flagged
                  if not np.all(infinite == (np.isinf(y) & ~flagged)):
                      fail("inf location mismatch:")
                  if not np.all((x == y) | ~infinite):
                      fail("inf values mismatch:")
                  flagged = flagged | infinite
          wide = [np.broadcast_to(each, flagged.shape) for each in (x, y)]
          where = np.argwhere(~flagged)
          a, b = [each[~flagged] for each in wide]
          if a.size == 0:
              return
          wrong = ~np.asarray(holds(a, b))
          if not np.any(wrong):
              return
          count, total = int(wrong.sum()), max(flagged.size, 1)
          remarks = [f"Mismatched elements: {count} / {total} ({100 * count / total:.3g}%)"]
          if flagged.ndim:
              places = where[wrong].tolist()
              shown = "\\n".join([f" {p}: {x if x.ndim == 0 else x[tuple(p)]} ({names[0]}),"
                                 f" {y if y.ndim == 0 else y[tuple(p)]} ({names[1]})" for p in places[:5]])
              title = "Mismatch at index" if count == 1 else (
                  "Mismatch at indices" if count <= 5 else "First 5 mismatches are at indices")
              remarks.append(f"{title}:\\n{shown}")
          if a.dtype.kind in "fiub" and b.dtype.kind in "fiub" and not a.dtype == b.dtype == bool:
              error = np.abs(a - b)
              far = "difference among violations: "
              remarks.append("Max absolute " + far + np.array2string(np.max(error[wrong])))
              valid = wrong & (b != 0)
              most = np.max(error[valid] / np.abs(b[valid])) if valid.any() else np.array(np.inf)
              remarks.append("Max relative " + far + np.array2string(most))
          fail("\\n".join(remarks))

      def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, *, strict=False):
          _compared(lambda x, y: np.isclose(x, y, rtol, atol, equal_nan), actual, desired, err_msg, verbose,
                    f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", 6, equal_nan, strict=strict)

      def assert_array_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
          _compared(lambda x, y: x == y, actual, desired, err_msg, verbose, "Arrays are not equal", strict=strict)

      def assert_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
          if isinstance(desired, dict):
              if not isinstance(actual, dict):
                  raise AssertionError(repr(type(actual)))
              assert_equal(len(actual), len(desired), err_msg, verbose)
              for k in desired:
                  if k not in actual:
                      raise AssertionError(repr(k))
                  assert_equal(actual[k], desired[k], f"key={k!r}\\n{err_msg}", verbose)
              return
          if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
              assert_equal(len(actual), len(desired), err_msg, verbose)
              for k in range(len(desired)):
                  assert_equal(actual[k], desired[k], f"item={k!r}\\n{err_msg}", verbose)
              return
          if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
              return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
          both_nan = desired != desired and actual != actual
          if not both_nan and not desired == actual:
              raise AssertionError(_message((actual, desired), err_msg, "Items are not equal:", verbose))

      def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
          several = (np.ndarray, tuple, list)
          if isinstance(actual, several) or isinstance(desired, several):
              return assert_array_almost_equal(actual, desired, decimal, err_msg)
          near = desired == actual or desired != desired and actual != actual
          if not near and not abs(desired - actual) < 1.5 * 10.0 ** -decimal:
              raise AssertionError(_message(
                  (actual, desired), err_msg, f"Arrays are not almost equal to {decimal} decimals", verbose))

      def assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True):
          _compared(lambda x, y: np.abs(x - y) < 1.5 * 10.0 ** -decimal, actual, desired, err_msg, verbose,
                    f"Arrays are not almost equal to {decimal} decimals", decimal)

      def assert_array_less(x, y, err_msg='', verbose=True, *, strict=False):
          _compared(lambda x, y: x < y, x, y, err_msg, verbose, "Arrays are not strictly ordered `x < y`",
                    equal_inf=False, names=("x", "y"), strict=strict)

      def assert_raises(exception_class, callable=None, *args, **kwargs):
          if callable is None:
              return _Raising(exception_class)
          with _Raising(exception_class, " by " + callable.__name__):
              callable(*args, **kwargs)

      class _Raising:
          def __init__(self, wanted, by=""):
              self.wanted, self.by = wanted, by
          def __enter__(self):
              return self
          def __exit__(self, kind, value, traceback):
              if kind is None:
                  raise AssertionError(f"{self.wanted.__name__} not raised{self.by}")
              self.exception = value
              return issubclass(kind, self.wanted)

      def assert_(val, msg=''):
          if not val:
              raise AssertionError(msg() if callable(msg) else msg)

      #numpy.char

      def _mapped(function, *parts):
          parts = np.broadcast_arrays(*[np.asarray(part) for part in parts])
          rows = zip(*[part.ravel().tolist() for part in parts])
          return np.array([function(*row) for row in rows]).reshape(parts[0].shape)

      def _method(name):
          def applied(a, *args):
              return _mapped(lambda text, *more: getattr(text, name)(*more), a, *args)
          applied.__name__ = name
          return applied

      upper, lower, title, capitalize = [_method(n) for n in ("upper", "lower", "title", "capitalize")]
      swapcase, zfill, find, rfind = [_method(n) for n in ("swapcase", "zfill", "find", "rfind")]
      count, startswith, endswith = [_method(n) for n in ("count", "startswith", "endswith")]
      isalpha, isdigit, isspace = [_method(n) for n in ("isalpha", "isdigit", "isspace")]
      isupper, islower, isnumeric, isalnum = [_method(n) for n in ("isupper", "islower", "isnumeric", "isalnum")]
      replace, center, ljust, rjust = [_method(n) for n in ("replace", "center", "ljust", "rjust")]
      index, rindex, isdecimal, istitle = [_method(n) for n in ("index", "rindex", "isdecimal", "istitle")]
      equal, not_equal, greater, less = np.equal, np.not_equal, np.greater, np.less

      def strip(a, chars=None):
          return _mapped(lambda text: getattr(text, "strip")(chars), a)

      def lstrip(a, chars=None):
          return _mapped(lambda text: text.lstrip(chars), a)

      def rstrip(a, chars=None):
          return _mapped(lambda text: text.rstrip(chars), a)

      def add(x1, x2):
          return np.add(np.asarray(x1), np.asarray(x2))

      def multiply(a, i):
          return _mapped(lambda text, n: text * max(n, 0), a, i)

      def mod(a, values):
          return _mapped(lambda text, value: text % value, a, values)

      def str_len(a):
          return _mapped(len, a)

      def _pieces(a, name, *args):
          parts = np.empty(np.shape(a), dtype=object)
          for place, text in np.ndenumerate(np.asarray(a)):
              parts[place] = getattr(text, name)(*args)
          return parts[()]

      def split(a, sep=None, maxsplit=-1):
          return _pieces(a, "split", sep, maxsplit)

      def rsplit(a, sep=None, maxsplit=-1):
          return _pieces(a, "rsplit", sep, maxsplit)

      def splitlines(a, keepends=False):
          return _pieces(a, "splitlines", keepends)

      def partition(a, sep):
          return np.array([text.partition(sep) for text in np.ravel(a).tolist()]).reshape(np.shape(a) + (3,))

      def join(sep, seq):
          return _mapped(lambda glue, text: glue.join(text), sep, seq)
      """;
}
