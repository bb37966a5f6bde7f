package backproof.python;

import java.util.List;
import java.util.function.BinaryOperator;

/** The methods of set. */
final class SetMethods {
  static final List<BuiltinFunction> FROZEN =
      List.of(
          row("copy(self, /)", b -> set(b).alike(set(b).items())),
          row("union(self, *others)", b -> folded(b, SetValue::united)),
          row("intersection(self, *others)", b -> folded(b, (x, y) -> x.filtered(y, true))),
          row("difference(self, *others)", b -> folded(b, (x, y) -> x.filtered(y, false))),
          row("symmetric_difference(self, *others)", b -> folded(b, SetMethods::either)),
          row("issubset(self, other, /)", b -> BoolValue.of(set(b).isWithin(asSet(b.get(1))))),
          row("issuperset(self, other, /)", b -> BoolValue.of(asSet(b.get(1)).isWithin(set(b)))),
          row(
              "isdisjoint(self, other, /)",
              b -> BoolValue.of(!set(b).filtered(asSet(b.get(1)), true).truth())));

  static final List<BuiltinFunction> TABLE =
      List.of(
          row("add(self, object, /)", b -> added(b)),
          row("remove(self, object, /)", b -> removed(b, true)),
          row("discard(self, object, /)", b -> removed(b, false)),
          row("clear(self, /)", b -> changed(b, SetValue.of(List.of()))),
          row("pop(self, /)", b -> popped(b)),
          row("update(self, *others)", b -> changed(b, folded(b, SetValue::united))),
          row(
              "intersection_update(self, *others)",
              b -> changed(b, folded(b, (x, y) -> x.filtered(y, true)))),
          row(
              "difference_update(self, *others)",
              b -> changed(b, folded(b, (x, y) -> x.filtered(y, false)))),
          row(
              "symmetric_difference_update(self, *others)",
              b -> changed(b, folded(b, SetMethods::either))));

  private SetMethods() {}

  private static BuiltinFunction row(String signature, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, "", body);
  }

  private static SetValue set(Bound b) {
    return (SetValue) b.get(0);
  }

  private static SetValue asSet(Value value) {
    return value instanceof SetValue set ? set : SetValue.of(Operators.list(value));
  }

  private static Value added(Bound b) {
    set(b).add(b.get(1));
    return NoneValue.NONE;
  }

  private static Value removed(Bound b, boolean must) {
    if (!set(b).remove(b.get(1)) && must) {
      throw Raise.keyError(b.get(1));
    }
    return NoneValue.NONE;
  }

  private static Value changed(Bound b, SetValue result) {
    set(b).become(result);
    return NoneValue.NONE;
  }

  private static SetValue either(SetValue x, SetValue y) {
    return x.filtered(y, false).united(y.filtered(x, false));
  }

  private static Value popped(Bound b) {
    List<Value> items = set(b).items();
    if (items.isEmpty()) {
      throw Raise.keyError(StrValue.of("pop from an empty set"));
    }
    set(b).remove(items.get(0));
    return items.get(0);
  }

  private static SetValue folded(Bound b, BinaryOperator<SetValue> step) {
    SetValue result = set(b).alike(set(b).items());
    for (Value other : b.rest("others")) {
      result = step.apply(result, asSet(other));
    }
    return result;
  }
}
