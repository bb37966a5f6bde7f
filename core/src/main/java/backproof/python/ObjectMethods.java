package backproof.python;

import java.util.List;
import java.util.Map;

/** What every object has, for a class's own methods to hand on to. */
final class ObjectMethods {
  static final List<BuiltinFunction> ALL =
      List.of(
          BuiltinFunction.of(
              "__setattr__(self, name, value, /)",
              "",
              b -> {
                ((Instance) b.get(0)).put(b.get(1).str(), b.get(2));
                return NoneValue.NONE;
              }),
          BuiltinFunction.of(
              "__delattr__(self, name, /)",
              "",
              b -> {
                ((Instance) b.get(0)).remove(b.get(1).str());
                return NoneValue.NONE;
              }),
          BuiltinFunction.of("__init__(self, /, *args, **kwargs)", "", ObjectMethods::start));

  /** {@code object.__new__}, which takes the class. */
  static final BuiltinFunction NEW =
      BuiltinFunction.of("__new__(cls, /, *args, **kwargs)", "", ObjectMethods::created);

  /** What a class above does with those that come from it. */
  static final BuiltinFunction INIT_SUBCLASS =
      BuiltinFunction.of("__init_subclass__()", "", b -> NoneValue.NONE);

  private ObjectMethods() {}

  private static Value created(Bound b) {
    if (b.get(0) instanceof UserClass type) {
      return Instance.of(type, new Arguments(b.rest("args"), Map.of()));
    }
    throw Raise.typeError("object.__new__(X): X is not a type object (" + b.get(0).repr() + ")");
  }

  private static Value start(Bound b) {
    if (b.get(0) instanceof ExceptionValue exception) {
      exception.setArgs(b.rest("args"));
    } else if (b.get(0) instanceof Instance own) {
      own.fill(new Arguments(b.rest("args"), DictMethods.strings(b.keywords("kwargs"))));
    }
    return NoneValue.NONE;
  }
}
