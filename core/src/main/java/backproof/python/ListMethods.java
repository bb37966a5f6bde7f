package backproof.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The methods of list and tuple. */
final class ListMethods {
  static final List<BuiltinFunction> TABLE =
      List.of(
          row(
              "append(self, object, /)",
              "adds one item at the end",
              b -> done(items(b).add(b.get(1)))),
          row(
              "extend(self, iterable, /)",
              "adds all items of an iterable at the end",
              b -> extended(items(b), Operators.list(b.get(1)))),
          row(
              "insert(self, index, object, /)",
              "puts an item before the one at index",
              ListMethods::insert),
          row(
              "pop(self, index=-1, /)",
              "removes the item at index and gives it, by default the last",
              ListMethods::pop),
          row(
              "remove(self, value, /)",
              "removes the first item that equals value; ValueError where there is none",
              ListMethods::remove),
          row("clear(self, /)", "removes all items", b -> cleared(items(b))),
          row("copy(self, /)", "a new list of the same items", b -> ListValue.of(items(b))),
          row("reverse(self, /)", "turns the order around, in place", b -> reversed(items(b))),
          row(
              "index(self, value, start=0, stop=2000000000, /)",
              "the first place of value; ValueError where there is none",
              ListMethods::index),
          row("count(self, value, /)", "how many items equal value", ListMethods::count),
          row(
              "sort(self, *, key=None, reverse=False)",
              "sorts in place, keeping the order of equals; key gives what is compared",
              ListMethods::sort));

  static final List<BuiltinFunction> TUPLE =
      List.of(
          row(
              "index(self, value, start=0, stop=2000000000, /)",
              "the first place of value; ValueError where there is none",
              ListMethods::index),
          row("count(self, value, /)", "how many items equal value", ListMethods::count));

  private ListMethods() {}

  private static BuiltinFunction row(
      String signature, @Documentation String doc, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, doc, body);
  }

  private static List<Value> items(Bound b) {
    Value self = Instance.core(b.get(0));
    return self instanceof ListValue list ? list.items() : Operators.list(self);
  }

  private static Value done(boolean changed) {
    return NoneValue.NONE;
  }

  private static Value cleared(List<Value> items) {
    items.clear();
    return NoneValue.NONE;
  }

  private static Value reversed(List<Value> items) {
    Collections.reverse(items);
    return NoneValue.NONE;
  }

  private static int within(int index, int size) {
    return Math.max(0, Math.min(size, index < 0 ? index + size : index));
  }

  private static Value insert(Bound b) {
    List<Value> items = items(b);
    items.add(within(Operators.index(b.get(1)), items.size()), b.get(2));
    return NoneValue.NONE;
  }

  private static Value extended(List<Value> items, List<Value> more) {
    Operators.demandRoom((long) items.size() + more.size());
    items.addAll(more);
    return NoneValue.NONE;
  }

  private static Value pop(Bound b) {
    List<Value> items = items(b);
    if (items.isEmpty()) {
      throw Raise.indexError("pop from empty list");
    }
    Operators.integer(b.get(1));
    return items.remove(Operators.position(b.get(1), items.size(), "list", "pop"));
  }

  private static Value remove(Bound b) {
    int at = Sequences.indexOf(items(b), b.get(1), 0, Integer.MAX_VALUE);
    if (at < 0) {
      throw Raise.valueError("list.remove(x): x not in list");
    }
    items(b).remove(at);
    return NoneValue.NONE;
  }

  private static Value index(Bound b) {
    List<Value> items = items(b);
    int from = within(Operators.index(b.get(2)), items.size());
    int to = within(Operators.index(b.get(3)), items.size());
    int at = Sequences.indexOf(items, b.get(1), from, to);
    if (at < 0) {
      boolean tuple = b.get(0) instanceof TupleValue;
      throw Raise.valueError(
          tuple ? "tuple.index(x): x not in tuple" : b.get(1).repr() + " is not in list");
    }
    return IntValue.of(at);
  }

  private static Value count(Bound b) {
    long found = items(b).stream().filter(each -> Operators.same(each, b.get(1))).count();
    return IntValue.of(found);
  }

  private static Value sort(Bound b) {
    List<Value> items = items(b);
    List<Value> sorted = sorted(items, b.get(1), Operators.index(b.get(2)) != 0);
    items.clear();
    items.addAll(sorted);
    return NoneValue.NONE;
  }

  private static final int LONGEST_RUN = 64;

  private record Keyed(Value key, Value item) {}

  /** A stable merge sort that asks only {@code <}. */
  static List<Value> sorted(List<Value> items, Value key, boolean reverse) {
    List<Keyed> keyed = new ArrayList<>(items.size());
    for (Value item : items) {
      keyed.add(new Keyed(key == NoneValue.NONE ? item : key.call(Arguments.of(item)), item));
    }
    Comparator<Keyed> order = (x, y) -> Operators.holds(Comparison.LESS, x.key(), y.key()) ? -1 : 1;
    if (reverse) {
      Collections.reverse(keyed);
    }
    List<Keyed> result = merged(keyed, order);
    if (reverse) {
      Collections.reverse(result);
    }
    List<Value> sorted = new ArrayList<>(result.size());
    result.forEach(each -> sorted.add(each.item()));
    return sorted;
  }

  /** Which items are compared, and which way round, shows where they cannot be. */
  private static List<Keyed> merged(List<Keyed> items, Comparator<Keyed> order) {
    if (items.size() < LONGEST_RUN) {
      insert(items, order);
      return items;
    }
    int middle = items.size() >> 1;
    List<Keyed> left = merged(new ArrayList<>(items.subList(0, middle)), order);
    List<Keyed> right = merged(new ArrayList<>(items.subList(middle, items.size())), order);
    List<Keyed> all = new ArrayList<>(items.size());
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      all.add(order.compare(right.get(j), left.get(i)) < 0 ? right.get(j++) : left.get(i++));
    }
    all.addAll(left.subList(i, left.size()));
    all.addAll(right.subList(j, right.size()));
    return all;
  }

  /**
   * As CPython does: behind the run that it begins with, each into its place among those before.
   */
  private static void insert(List<Keyed> items, Comparator<Keyed> order) {
    int run = Math.min(1, items.size());
    int way = 0;
    while (run < items.size()) {
      int next = order.compare(items.get(run), items.get(run - 1));
      if (run > 1 && next != way) {
        break;
      }
      way = next;
      run++;
    }
    if (way < 0) {
      Collections.reverse(items.subList(0, run));
    }
    for (int i = run; i < items.size(); i++) {
      Keyed item = items.remove(i);
      int from = 0;
      int to = i;
      while (from < to) {
        int middle = (from + to) >> 1;
        boolean isLess = order.compare(item, items.get(middle)) < 0;
        from = isLess ? from : middle + 1;
        to = isLess ? middle : to;
      }
      items.add(from, item);
    }
  }
}
