package backproof.python;

import java.util.ArrayList;
import java.util.List;

/** What lists and tuples share. */
final class Sequences {
  /** The special methods that programs ask containers for by name. */
  static final List<BuiltinFunction> SPECIAL =
      List.of(
          row("__len__(self, /)", b -> IntValue.of(core(b).length())),
          row("__getitem__(self, index, /)", b -> core(b).item(b.get(1))),
          row("__contains__(self, item, /)", b -> BoolValue.of(core(b).contains(b.get(1)))),
          row("__iter__(self, /)", b -> IterationBuiltins.iterator(core(b))));

  /** The same of those that can be changed. */
  static final List<BuiltinFunction> CHANGING =
      List.of(
          row(
              "__setitem__(self, index, value, /)",
              b -> {
                core(b).setItem(b.get(1), b.get(2));
                return NoneValue.NONE;
              }),
          row(
              "__delitem__(self, index, /)",
              b -> {
                core(b).deleteItem(b.get(1));
                return NoneValue.NONE;
              }));

  private Sequences() {}

  /** The container itself, also where a class made of it has methods of its own. */
  private static Value core(Bound b) {
    return Instance.core(b.get(0));
  }

  static List<Value> slice(List<Value> items, SliceValue slice) {
    SliceValue.Range range = slice.over(items.size());
    List<Value> picked = new ArrayList<>(range.count());
    for (int i = 0; i < range.count(); i++) {
      picked.add(items.get(range.at(i)));
    }
    return picked;
  }

  private static BuiltinFunction row(String signature, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, "", body);
  }

  private static List<Value> assignable(Value value) {
    try {
      return Operators.list(value);
    } catch (Raise raise) {
      if (raise.getMessage().endsWith("object is not iterable")) {
        throw Raise.typeError("can only assign an iterable");
      }
      throw raise;
    }
  }

  static void assign(List<Value> items, SliceValue slice, Value value) {
    List<Value> replacement = new ArrayList<>(assignable(value));
    SliceValue.Range range = slice.over(items.size());
    if (slice.step() == NoneValue.NONE || slice.step() == IntValue.ONE) {
      items.subList(range.start(), range.start() + range.count()).clear();
      items.addAll(range.start(), replacement);
      return;
    }
    if (replacement.size() != range.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size "
              + replacement.size()
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0; i < range.count(); i++) {
      items.set(range.at(i), replacement.get(i));
    }
  }

  static void delete(List<Value> items, SliceValue slice) {
    SliceValue.Range range = slice.over(items.size());
    for (int i = 0; i < range.count(); i++) {
      items.remove(range.step() > 0 ? range.at(range.count() - 1 - i) : range.at(i));
    }
  }

  static List<Value> joined(List<Value> first, List<Value> second) {
    Operators.demandRoom((long) first.size() + second.size());
    List<Value> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return all;
  }

  static List<Value> repeated(List<Value> items, IntegerNumber times) {
    int count = Operators.repetitions(times, items.size());
    List<Value> all = new ArrayList<>(items.size() * count);
    for (int i = 0; i < count; i++) {
      all.addAll(items);
    }
    return all;
  }

  static int indexOf(List<Value> items, Value item, int from, int to) {
    for (int i = from; i < Math.min(to, items.size()); i++) {
      if (Operators.same(items.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  static Value compare(Comparison op, List<Value> left, List<Value> right) {
    int shared = Math.min(left.size(), right.size());
    if (shared > 0 && Texts.isTooDeep(left.getLast()) && Texts.isTooDeep(right.getLast())) {
      throw Raise.of("RecursionError", "maximum recursion depth exceeded in comparison");
    }
    for (int i = 0; i < shared; i++) {
      if (!Operators.same(left.get(i), right.get(i))) {
        return switch (op) {
          case EQUAL -> BoolValue.FALSE;
          case NOT_EQUAL -> BoolValue.TRUE;
          case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
              Operators.compare(op, left.get(i), right.get(i));
        };
      }
    }
    return BoolValue.of(op.holds(Integer.compare(left.size(), right.size())));
  }
}
