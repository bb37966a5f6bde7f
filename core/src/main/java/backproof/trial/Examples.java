package backproof.trial;

import backproof.array.NdArray;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to give the functions more examples: which arrays of setup are made longer, along their
 * first or their last axis, and which counts with them.
 *
 * @param count how many examples setup gives
 * @param isLast whether examples lie along the last axis
 */
public record Examples(int count, boolean isLast, Set<String> arrays, Set<String> counts) {
  /** What programs call the number of examples. */
  private static final Set<String> USUAL =
      Set.of(
          "m",
          "n",
          "N",
          "M",
          "B",
          "batch",
          "batch_size",
          "num_examples",
          "n_examples",
          "num_samples",
          "n_samples",
          "num_train",
          "num_inputs",
          "m_train");

  /**
   * The ways that the data suggest, the likeliest first; whether one is right shows when the
   * functions are called.
   */
  static List<Examples> ways(
      Map<String, NdArray> data, Map<String, ListValue> lists, Map<String, Value> given) {
    List<Examples> ways = new ArrayList<>();
    for (boolean isLast : new boolean[] {true, false}) {
      Map<Integer, Set<String>> byLength = byLength(data, isLast);
      lists.forEach((name, list) -> put(byLength, list.items().size(), name));
      byLength.forEach((count, names) -> add(ways, count, isLast, names, given));
    }
    ways.sort((a, b) -> b.arrays.size() - a.arrays.size());
    return List.copyOf(ways);
  }

  private static void add(
      List<Examples> ways, int count, boolean isLast, Set<String> names, Map<String, Value> given) {
    Set<String> counts = new LinkedHashSet<>();
    given.forEach(
        (name, value) -> {
          if (USUAL.contains(name)
              && value instanceof IntValue whole
              && whole.isLong()
              && whole.longValue() == count) {
            counts.add(name);
          }
        });
    if (!counts.isEmpty()) {
      ways.add(new Examples(count, isLast, names, counts));
    }
    ways.add(new Examples(count, isLast, names, Set.of()));
  }

  private static Map<Integer, Set<String>> byLength(Map<String, NdArray> data, boolean isLast) {
    Map<Integer, Set<String>> byLength = new LinkedHashMap<>();
    data.forEach(
        (name, array) -> {
          int axis = isLast ? array.rank() - 1 : 0;
          int length = array.rank() > 0 ? array.shape().length(axis) : 0;
          if (length > 1) {
            put(byLength, length, name);
          }
        });
    return byLength;
  }

  private static void put(Map<Integer, Set<String>> byLength, int length, String name) {
    byLength.computeIfAbsent(length, key -> new LinkedHashSet<>()).add(name);
  }

  int axis(NdArray array) {
    return isLast ? array.rank() - 1 : 0;
  }
}
