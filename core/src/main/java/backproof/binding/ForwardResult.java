package backproof.binding;

import backproof.array.NdArray;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forward returned: the cost or the output of a layer and, where it is a tuple, what it keeps
 * for backward (or the gradients, where the backward cell is empty).
 *
 * @param names what forward calls them, empty text where it has no name
 * @param made what functions before the last one of the cell made for it, by name
 * @param costPlace which item of the tuple the first of these items was; negative where there is
 *     none
 */
public record ForwardResult(
    List<Value> items, List<String> names, Map<String, Value> made, int costPlace) {
  private static final String CACHE = "cache";

  /** The cost goes first, also where the program returns it after the gradients. */
  public static ForwardResult of(
      Value result, List<String> returned, Map<String, Value> made, Numbers numbers) {
    boolean several = result instanceof TupleValue tuple && !tuple.items().isEmpty();
    List<Value> items = new ArrayList<>(several ? ((TupleValue) result).items() : List.of(result));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      names.add(returned.size() == items.size() ? returned.get(i) : "");
    }
    int cost = placeOfCost(items, names, numbers);
    items.add(0, items.remove(cost));
    names.add(0, names.remove(cost));
    return new ForwardResult(items, names, made, several ? cost : -1);
  }

  private static int placeOfCost(List<Value> items, List<String> names, Numbers numbers) {
    if (isNumber(items.get(0), numbers)) {
      return 0;
    }
    for (int i = 1; i < items.size(); i++) {
      if (GradientNames.isCost(names.get(i)) && isNumber(items.get(i), numbers)) {
        return i;
      }
    }
    int last = items.size() - 1;
    boolean isSomethingElse = numbers.array(items.get(0)).isEmpty();
    return isSomethingElse && isNumber(items.get(last), numbers) ? last : 0;
  }

  private static boolean isNumber(Value value, Numbers numbers) {
    Optional<NdArray> array = numbers.array(value);
    return array.isPresent() && array.get().size() == 1;
  }

  public Value cost() {
    return items.get(0);
  }

  /** The second value, or that of another place where only this one is called cache. */
  Optional<Value> second() {
    int place = placeOfSecond();
    return items.size() > place
        ? Optional.of(items.get(place))
        : Optional.ofNullable(made.get(CACHE));
  }

  int placeOfSecond() {
    return Math.max(names.indexOf(CACHE), 1);
  }

  private Optional<List<String>> namedInside(int item, List<List<String>> inside) {
    int place = place(item);
    return Optional.of(place)
        .filter(each -> costPlace >= 0 && inside.size() == items.size())
        .map(inside::get)
        .filter(names -> !names.isEmpty());
  }

  /** How Python reaches an item in what forward returned; empty text for the whole of it. */
  public String path(int item) {
    return costPlace < 0 ? "" : "[" + place(item) + "]";
  }

  /** Where the program itself returns it. */
  private int place(int item) {
    return item == 0 ? costPlace : item <= costPlace ? item - 1 : item;
  }

  /**
   * The gradients, where there is no backward pass; several may stand side by side.
   *
   * @param inside the names inside each value that forward returns
   */
  Optional<Gradients> gradients(Numbers numbers, List<List<String>> inside) {
    List<Integer> places = placesOfGradients(numbers);
    List<Value> values = places.stream().map(items::get).toList();
    List<String> named = places.stream().map(names::get).toList();
    return switch (values.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              new Gradients(
                  values.get(0), namedInside(places.get(0), inside).orElse(named), List.of()));
      default -> Optional.of(new Gradients(TupleValue.of(values), named, List.of()));
    };
  }

  public List<Integer> placesOfGradients(Numbers numbers) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (GradientNames.isGradient(names.get(i))) {
        places.add(i);
      }
    }
    boolean isWhole = items.size() > 1 && numbers.array(items.get(1)).isEmpty();
    for (int i = 1; places.isEmpty() && i < (isWhole ? 2 : items.size()); i++) {
      places.add(i);
    }
    return places;
  }

  /** The last value of several: a layer with more than one output keeps its cache there. */
  Optional<Value> last() {
    return items.size() > 1 ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
  }

  /** The values by the names under which forward returns them, without the first. */
  Map<String, Value> named() {
    Map<String, Value> named = new LinkedHashMap<>(made);
    for (int i = 1; i < items.size(); i++) {
      if (!names.get(i).isEmpty()) {
        named.put(names.get(i), items.get(i));
      }
    }
    return named;
  }
}
