package backproof.trial;

import backproof.array.NdArray;
import backproof.numpy.ArrayValue;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int LARGE = 1000;

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
   * functions are called. Those of lists of plain items alone come apart: these may be something
   * else, and longer without making a difference.
   *
   * @param moved those of the data that the gradient is taken of: what grows with them may be
   *     features
   */
  static List<List<Examples>> ways(
      Map<String, NdArray> data,
      Map<String, Value> lists,
      Map<String, Value> given,
      Set<String> moved) {
    List<Examples> ways = new ArrayList<>();
    List<Examples> doubtful = new ArrayList<>();
    Map<Integer, Set<String>> plain = new LinkedHashMap<>();
    lists.forEach((name, list) -> put(plain, isPlain(items(list)) ? items(list).size() : 0, name));
    for (boolean isLast : new boolean[] {true, false}) {
      Map<Integer, Set<String>> byLength = byLength(data, isLast);
      lists.forEach((name, list) -> put(byLength, items(list).size(), name));
      byLength.forEach(
          (count, names) -> {
            Set<String> open = plain.getOrDefault(count, Set.of());
            for (Set<String> chosen : choices(names, open)) {
              add(open.containsAll(chosen) ? doubtful : ways, count, isLast, chosen, given);
            }
          });
    }
    Comparator<Examples> heavier = (a, b) -> b.weight(moved) - a.weight(moved);
    ways.sort(heavier);
    doubtful.sort(heavier);
    return List.of(ways, doubtful);
  }

  /**
   * Whether a list or a tuple may have one item for each example: an array, a tuple, a label, a
   * word. One of plain numbers may be one of the sizes of layers as well.
   */
  static boolean mayBe(Value list) {
    List<Value> items = items(list);
    return items.size() > 1
        && items.stream()
            .allMatch(
                item -> item instanceof ArrayValue || !items(item).isEmpty() || isPlain(item));
  }

  /** Of a list or a tuple; none of anything else. */
  static List<Value> items(Value list) {
    return switch (list) {
      case ListValue items -> items.items();
      case TupleValue items -> items.items();
      default -> List.of();
    };
  }

  private static boolean isPlain(List<Value> items) {
    return items.stream().anyMatch(Examples::isPlain);
  }

  private static boolean isPlain(Value value) {
    return value instanceof IntValue || value instanceof FloatValue || value instanceof StrValue;
  }

  /** With all lists of plain items, with one of them, with none. */
  private static List<Set<String>> choices(Set<String> names, Set<String> plain) {
    Set<Set<String>> choices = new LinkedHashSet<>(List.of(names));
    Set<String> others = new LinkedHashSet<>(names);
    others.removeAll(plain);
    for (String name : plain) {
      Set<String> with = new LinkedHashSet<>(others);
      with.add(name);
      choices.add(with);
    }
    choices.add(others);
    return choices.stream().filter(each -> !each.isEmpty()).toList();
  }

  private static void add(
      List<Examples> ways, int count, boolean isLast, Set<String> names, Map<String, Value> given) {
    Set<String> usual = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    given.forEach(
        (name, value) -> {
          if (value instanceof IntValue whole && whole.isLong() && whole.longValue() == count) {
            all.add(name);
            if (USUAL.contains(name)) {
              usual.add(name);
            }
          }
        });
    for (Set<String> counts : new LinkedHashSet<>(List.of(usual, Set.<String>of(), all))) {
      ways.add(new Examples(count, isLast, names, counts));
    }
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

  /** First by what is data alone, then by all. */
  private int weight(Set<String> moved) {
    int weight = 0;
    for (String name : arrays) {
      weight += moved.contains(name) ? 1 : LARGE;
    }
    return weight;
  }

  /**
   * Whether whole numbers or words come twice that all differ in setup, or a scale goes back: with
   * places to write to, names of columns or times in their order a program may rely on that.
   */
  boolean repeatsPlaces(Map<String, NdArray> data, Map<String, Value> lists) {
    boolean repeats = false;
    for (String name : arrays) {
      Set<Object> different = new LinkedHashSet<>();
      NdArray array = data.get(name);
      if (array == null) {
        items(lists.getOrDefault(name, NoneValue.NONE)).forEach(item -> add(item, different));
      } else {
        repeats |= new Pattern(array).isScale();
        for (int i = 0; i < count && array.rank() == 1 && !array.dtype().isFloating(); i++) {
          different.add(array.longAt(i));
        }
      }
      repeats |= different.size() == count;
    }
    return repeats;
  }

  private static void add(Value item, Set<Object> different) {
    if (item instanceof IntValue || item instanceof StrValue) {
      different.add(item.repr());
    }
  }

  int axis(NdArray array) {
    return isLast ? array.rank() - 1 : 0;
  }
}
