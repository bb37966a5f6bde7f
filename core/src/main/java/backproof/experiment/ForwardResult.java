package backproof.experiment;

import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forward returned: the cost or the output of a layer and, where it is a tuple, what it keeps
 * for backward (or the gradients, where the backward cell is empty).
 *
 * @param names what forward calls them, empty text where it has no name
 */
record ForwardResult(List<Value> items, List<String> names) {
  private static final String CACHE = "cache";

  static ForwardResult of(Value result, List<String> names) {
    boolean several = result instanceof TupleValue tuple && !tuple.items().isEmpty();
    return several
        ? new ForwardResult(((TupleValue) result).items(), names)
        : new ForwardResult(List.of(result), names);
  }

  Value cost() {
    return items.get(0);
  }

  /** The second value, or that of another place where only this one is called cache. */
  Optional<Value> second() {
    int named = names.size() == items.size() ? names.indexOf(CACHE) : -1;
    int place = Math.max(named, 1);
    return items.size() > place ? Optional.of(items.get(place)) : Optional.empty();
  }

  /** The gradients, where there is no backward pass. */
  Optional<Value> gradients() {
    return items.size() > 1 ? Optional.of(items.get(1)) : Optional.empty();
  }

  /** The last value of several: a layer with more than one output keeps its cache there. */
  Optional<Value> last() {
    return items.size() > 1 ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
  }

  /** The values by the names under which forward returns them, without the first. */
  Map<String, Value> named() {
    Map<String, Value> named = new LinkedHashMap<>();
    for (int i = 1; i < items.size() && names.size() == items.size(); i++) {
      if (!names.get(i).isEmpty()) {
        named.put(names.get(i), items.get(i));
      }
    }
    return named;
  }
}
