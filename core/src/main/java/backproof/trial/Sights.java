package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Numbers;
import backproof.check.Flat;
import backproof.diagnosis.Bench;
import backproof.diagnosis.Seen;
import backproof.numpy.ArrayValue;
import backproof.python.Alternatives;
import backproof.python.BuiltinFunction;
import backproof.python.DictValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a program hands over while it runs, as plain numbers. */
final class Sights {
  private final Numbers numbers;
  private final boolean withMasks;
  private final List<Seen> seen = new ArrayList<>();

  /**
   * @param withMasks whether arrays of truth values and of whole numbers count as well
   */
  Sights(Numbers numbers, boolean withMasks) {
    this.numbers = numbers;
    this.withMasks = withMasks;
  }

  /** In the order in which it was handed over, growing. */
  List<Seen> seen() {
    return seen;
  }

  /** What a program calls to hand something over to this. */
  Value function() {
    return function(this::add);
  }

  private void add(int place, Value value) {
    double[] values = flat(value);
    if (values.length > 0) {
      seen.add(new Seen(place, values));
    }
  }

  /**
   * What hands over all that it is called with, as far as that can be evaluated.
   *
   * @param most how many times, until that is enough
   */
  Alternatives all(int most) {
    int[] times = {0};
    return (count, value) -> {
      times[0]++;
      if (times[0] > most) {
        throw Raise.runtimeError("seen enough");
      }
      for (int place = 0; place < count; place++) {
        try {
          add(place, value.apply(place));
        } catch (Raise raise) {
          if (raise.isFinal()) {
            throw raise;
          }
        }
      }
      return NoneValue.NONE;
    };
  }

  static Value function(BiConsumer<Integer, Value> told) {
    return BuiltinFunction.of(
        Bench.SIGHT + "(place, value)",
        "the value",
        bound -> {
          told.accept(bound.integer("place"), bound.get(1));
          return bound.get(1);
        });
  }

  /** All numbers of a value, one after the other; none where there is something else in it. */
  private double[] flat(Value value) {
    List<Value> items =
        switch (value) {
          case TupleValue tuple -> tuple.items();
          case ListValue list -> list.items();
          case DictValue dict -> dict.entries().stream().map(DictValue.Entry::value).toList();
          default -> List.of();
        };
    if (!items.isEmpty()) {
      return Flat.joined(items.stream().map(this::flat).toList());
    }
    return withMasks && value instanceof ArrayValue array
        ? array.array().toDoubles()
        : numbers.array(value).map(NdArray::toDoubles).orElseGet(() -> new double[0]);
  }
}
