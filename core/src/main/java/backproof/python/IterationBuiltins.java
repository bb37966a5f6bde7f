package backproof.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in functions about walking over things. */
final class IterationBuiltins {
  private final Map<String, Value> table;

  IterationBuiltins(Map<String, Value> table) {
    this.table = table;
  }

  private void row(String signature, @Documentation String doc, BuiltinFunction.Body body) {
    Builtins.row(table, signature, doc, body);
  }

  void add() {
    row(
        "iter(obj, sentinel=?, /)",
        "an iterator over the items, or over what a function gives until it is the sentinel",
        b -> b.find("sentinel").isPresent() ? calls(b) : iterator(b.get(0)));
    row(
        "next(iterator, default=?, /)",
        "the next item of an iterator; default or StopIteration at its end",
        IterationBuiltins::next);
    row(
        "enumerate^(iterable, start=0)",
        "the pairs (number, item), counted from start",
        IterationBuiltins::enumerate);
    row(
        "zip(*iterables, strict=False)",
        "tuples of the first items, the second ones and so on, up to the shortest",
        IterationBuiltins::zip);
    row(
        "map(function=?, /, *iterables)",
        "the results of a function for each item",
        IterationBuiltins::map);
    row(
        "filter(function, iterable, /)",
        "the items for which a function gives true",
        IterationBuiltins::filter);
    row(
        "reversed(sequence, /)",
        "the items from the last to the first",
        IterationBuiltins::reversed);
    row(
        "sorted(iterable, /, *, key=None, reverse=False)",
        "a sorted list of the items; key gives what is compared",
        b ->
            ListValue.of(
                ListMethods.sorted(
                    Operators.list(b.get(0)),
                    b.get("key"),
                    Operators.index(b.get("reverse")) != 0)));
    row(
        "any(iterable, /)",
        "whether at least one item is true",
        b -> BoolValue.of(hasTruth(b, true)));
    row("all(iterable, /)", "whether all items are true", b -> BoolValue.of(!hasTruth(b, false)));
  }

  private static boolean hasTruth(Bound b, boolean wanted) {
    Cursor cursor = Operators.limited(b.get(0).iterate());
    for (Optional<Value> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      if (next.get().truth() == wanted) {
        return true;
      }
    }
    return false;
  }

  static Value iterator(Value value) {
    if (value instanceof IteratorValue) {
      return value;
    }
    if (value instanceof Instance instance && instance.type().member("__iter__").isPresent()) {
      return demandIterator(Operators.attribute(instance, "__iter__").call(Arguments.NONE));
    }
    return value instanceof Instance
        ? new IteratorValue("iterator", value.iterate())
        : new IteratorValue(walker(value.type().shortName()), value.iterate());
  }

  private static String walker(String type) {
    return switch (type) {
      case "ndarray" -> "iterator";
      case "dict" -> "dict_keyiterator";
      case "str" -> "str_ascii_iterator";
      default -> type + "_iterator";
    };
  }

  private static Value calls(Bound b) {
    if (!Builtins.isCallable(b.get(0))) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return new IteratorValue(
        "callable_iterator",
        () ->
            Optional.of(b.get(0).call(Arguments.NONE))
                .filter(item -> !Operators.same(item, b.get(1))));
  }

  static Value demandIterator(Value made) {
    if (made instanceof IteratorValue || made.type().member("__next__").isPresent()) {
      return made;
    }
    throw Raise.typeError("iter() returned non-iterator of type '" + made.type().name() + "'");
  }

  private static Value next(Bound b) {
    if (b.get(0) instanceof IteratorValue iterator) {
      Optional<Value> item = iterator.cursor().next();
      return item.or(() -> b.find("default")).orElseThrow(iterator::end);
    }
    if (b.get(0) instanceof Instance instance && instance.type().member("__next__").isPresent()) {
      try {
        return Operators.attribute(instance, "__next__").call(Arguments.NONE);
      } catch (Raise raise) {
        if (raise.typeName().equals("StopIteration") && b.find("default").isPresent()) {
          return b.get(1);
        }
        throw raise;
      }
    }
    throw Raise.typeError("'" + b.get(0).type().name() + "' object is not an iterator");
  }

  private static Value enumerate(Bound b) {
    Cursor items = b.get(0).iterate();
    long[] next = {Operators.index(b.get(1))};
    return new IteratorValue(
        "enumerate", () -> items.next().map(item -> TupleValue.of(IntValue.of(next[0]++), item)));
  }

  private static List<Cursor> cursors(List<Value> iterables) {
    List<Cursor> all = new ArrayList<>();
    iterables.forEach(each -> all.add(each.iterate()));
    return all;
  }

  private static Optional<List<Value>> row(List<Cursor> cursors) {
    List<Value> values = new ArrayList<>(cursors.size());
    for (Cursor cursor : cursors) {
      Optional<Value> next = cursor.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      values.add(next.get());
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private static Optional<List<Value>> strictRow(List<Cursor> cursors) {
    List<Value> values = new ArrayList<>(cursors.size());
    for (int i = 0; i < cursors.size(); i++) {
      Optional<Value> next = cursors.get(i).next();
      if (next.isPresent() != (i == 0 ? next.isPresent() : values.size() > 0)) {
        String before = i == 1 ? "argument 1" : "arguments 1-" + i;
        throw Raise.valueError(
            "zip() argument "
                + (i + 1)
                + (next.isPresent() ? " is longer than " : " is shorter than ")
                + before);
      }
      next.ifPresent(values::add);
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private static Value zip(Bound b) {
    List<Cursor> cursors = cursors(b.rest("iterables"));
    if (!b.truth("strict")) {
      return new IteratorValue("zip", () -> row(cursors).map(TupleValue::of));
    }
    return new IteratorValue("zip", () -> strictRow(cursors).map(TupleValue::of));
  }

  private static Value map(Bound b) {
    if (b.rest("iterables").isEmpty()) {
      throw Raise.typeError("map() must have at least two arguments.");
    }
    List<Cursor> cursors = cursors(b.rest("iterables"));
    Value function = b.get(0);
    return new IteratorValue(
        "map", () -> row(cursors).map(values -> function.call(new Arguments(values, Map.of()))));
  }

  private static Value filter(Bound b) {
    Cursor items = b.get(1).iterate();
    Value function = b.get(0);
    return new IteratorValue(
        "filter",
        () -> {
          Optional<Value> next = items.next();
          while (next.isPresent() && !passes(function, next.get())) {
            next = items.next();
          }
          return next;
        });
  }

  private static boolean passes(Value function, Value item) {
    return function == NoneValue.NONE ? item.truth() : function.call(Arguments.of(item)).truth();
  }

  private static Value reversed(Bound b) {
    Value sequence = b.get(0);
    Optional<Value> own = sequence.findAttribute("__reversed__");
    if (own.isPresent()) {
      return own.get().call(Arguments.NONE);
    }
    if (sequence instanceof SetValue
        || sequence instanceof IteratorValue
        || sequence instanceof RealNumber
        || sequence == NoneValue.NONE) {
      throw Raise.typeError("'" + sequence.type().name() + "' object is not reversible");
    }
    List<Value> items =
        sequence instanceof DictValue dict
            ? dict.keys()
            : new ArrayList<>(Operators.list(sequence));
    int[] left = {items.size()};
    return new IteratorValue(
        "reversed", () -> left[0] > 0 ? Optional.of(items.get(--left[0])) : Optional.empty());
  }
}
