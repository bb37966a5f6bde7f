package backproof.python;

import java.util.List;
import java.util.function.BinaryOperator;

/** The methods of set. */
final class SetMethods {
  static final List<BuiltinFunction> FROZEN =
      List.of(
          row("copy(self, /)", "a new set of the same items", b -> set(b).alike(set(b).items())),
          row(
              "union(self, *others)",
              "what is in this set or in the others",
              b -> folded(b, SetValue::united)),
          row(
              "intersection(self, *others)",
              "what is in this set and in all others",
              b -> folded(b, (x, y) -> x.filtered(y, true))),
          row(
              "difference(self, *others)",
              "what is in this set and in none of the others",
              b -> folded(b, (x, y) -> x.filtered(y, false))),
          row(
              "symmetric_difference(self, *others)",
              "what is in one of the two sets only",
              b -> folded(b, SetMethods::either)),
          row(
              "issubset(self, other, /)",
              "whether all items are in the other",
              b -> BoolValue.of(set(b).isWithin(asSet(b.get(1))))),
          row(
              "issuperset(self, other, /)",
              "whether all items of the other are here",
              b -> BoolValue.of(asSet(b.get(1)).isWithin(set(b)))),
          row(
              "isdisjoint(self, other, /)",
              "whether no item is in both",
              b -> BoolValue.of(!set(b).filtered(asSet(b.get(1)), true).truth())));

  static final List<BuiltinFunction> TABLE =
      List.of(
          row("add(self, object, /)", "adds an item", b -> added(b)),
          row(
              "remove(self, object, /)",
              "removes an item; KeyError where it is missing",
              b -> removed(b, true)),
          row("discard(self, object, /)", "removes an item if it is there", b -> removed(b, false)),
          row("clear(self, /)", "removes all items", b -> changed(b, SetValue.of(List.of()))),
          row("pop(self, /)", "removes an item and gives it", b -> popped(b)),
          row(
              "update(self, *others)",
              "adds the items of the others",
              b -> changed(b, folded(b, SetValue::united))),
          row(
              "intersection_update(self, *others)",
              "keeps what is in all others too",
              b -> changed(b, folded(b, (x, y) -> x.filtered(y, true)))),
          row(
              "difference_update(self, *others)",
              "removes the items of the others",
              b -> changed(b, folded(b, (x, y) -> x.filtered(y, false)))),
          row(
              "symmetric_difference_update(self, *others)",
              "keeps what is in one of the two sets only",
              b -> changed(b, folded(b, SetMethods::either))));

  private SetMethods() {}

  private static BuiltinFunction row(
      String signature, @Documentation String doc, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, doc, body);
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
