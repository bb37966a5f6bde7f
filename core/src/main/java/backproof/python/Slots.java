package backproof.python;

import java.util.Optional;
import java.util.function.Function;

/** The methods with two underscores that built-in values have, for programs that name them. */
final class Slots {
  private Slots() {}

  static Optional<Value> of(Value self, String name) {
    if (!name.startsWith("__") || !name.endsWith("__") || self == NoneValue.NONE) {
      return Optional.empty();
    }
    if (self instanceof BuiltinType) {
      return of(IntValue.ZERO, name).or(() -> container(ListValue.of(), name)).isPresent()
          ? Optional.of(unbound(name))
          : Optional.empty();
    }
    boolean named =
        self instanceof Instance || self instanceof ModuleValue || Builtins.isCallable(self);
    return (named ? Optional.<Value>empty() : operator(self, name).or(() -> container(self, name)))
        .or(() -> compared(self, name))
        .or(() -> ofAll(self, name));
  }

  /** As a class has it: the object comes first. */
  private static Value unbound(String name) {
    return BuiltinFunction.of(
        name + "(self, /, *args)",
        "",
        b ->
            Operators.attribute(Instance.core(b.get(0)), name)
                .call(
                    Arguments.of(
                        b.rest("args").stream().map(Instance::core).toArray(Value[]::new))));
  }

  private static Optional<Value> taking(String name, Function<Value, Optional<Value>> body) {
    return Optional.of(
        BuiltinFunction.of(
            name + "(value, /)",
            "",
            b -> body.apply(b.get(0)).orElse(EllipsisValue.NOT_IMPLEMENTED)));
  }

  private static Optional<Value> plain(String name, java.util.function.Supplier<Value> body) {
    return Optional.of(BuiltinFunction.of(name + "(/)", "", b -> body.get()));
  }

  private static Optional<Value> operator(Value self, String name) {
    for (BinaryOperator op : BinaryOperator.values()) {
      if (name.equals(op.method)) {
        return taking(name, other -> self.binary(op, other));
      }
      if (name.equals(op.reflected)) {
        return taking(name, other -> self.reflected(op, other).or(() -> other.binary(op, self)));
      }
      boolean changes = self.type().member("__setitem__").isPresent() || Operators.isArray(self);
      if (name.equals(op.inPlace) && changes) {
        return taking(name, other -> self.inPlace(op, other).or(() -> self.binary(op, other)));
      }
    }
    return switch (name) {
      case "__neg__" -> plain(name, () -> Operators.unary(UnaryOperator.NEGATE, self));
      case "__pos__" -> plain(name, () -> Operators.unary(UnaryOperator.PLUS, self));
      case "__invert__" -> plain(name, () -> Operators.unary(UnaryOperator.INVERT, self));
      case "__bool__" -> plain(name, () -> BoolValue.of(self.truth()));
      default -> Optional.empty();
    };
  }

  /** Of what can be walked over and has no such methods in its table. */
  private static Optional<Value> container(Value self, String name) {
    if (self instanceof RealNumber || self instanceof EllipsisValue) {
      return Optional.empty();
    }
    return switch (name) {
      case "__len__" -> plain(name, () -> IntValue.of(self.length()));
      case "__iter__" -> plain(name, () -> IterationBuiltins.iterator(self));
      case "__getitem__" -> taking(name, index -> Optional.of(self.item(index)));
      case "__contains__" -> taking(name, item -> Optional.of(BoolValue.of(self.contains(item))));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> compared(Value self, String name) {
    for (Comparison op : Comparison.values()) {
      String lower =
          switch (op) {
            case EQUAL -> "__eq__";
            case NOT_EQUAL -> "__ne__";
            case LESS -> "__lt__";
            case LESS_EQUAL -> "__le__";
            case GREATER -> "__gt__";
            case GREATER_EQUAL -> "__ge__";
          };
      if (name.equals(lower)) {
        return taking(name, other -> self.compare(op, other));
      }
    }
    return Optional.empty();
  }

  private static Optional<Value> ofAll(Value self, String name) {
    return switch (name) {
      case "__str__" -> plain(name, () -> StrValue.of(self.str()));
      case "__repr__" -> plain(name, () -> StrValue.of(self.repr()));
      case "__format__" -> taking(name, spec -> Optional.of(StrValue.of(self.format(spec.str()))));
      case "__hash__" -> plain(name, () -> Builtins.hash(self));
      case "__call__" -> Builtins.isCallable(self) ? Optional.of(self) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
