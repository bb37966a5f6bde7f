package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.python.DictValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two functions of a notebook, called with arguments that are found by name. */
final class Calls {
  static final String TABLE = "parameters";
  private static final String CACHE = "cache";

  private final Notebook notebook;
  private final Numbers numbers;

  Calls(Notebook notebook, Numbers numbers) {
    this.notebook = notebook;
    this.numbers = numbers;
  }

  /**
   * @param moved the parameters that have other values than setup gave them; none for setup's own
   */
  ForwardResult forward(Map<String, Value> moved) {
    CellFunction function = notebook.forward();
    Value result = notebook.call(function, arguments(function, moved, Optional.empty()), moved);
    if (result instanceof TupleValue tuple && !tuple.items().isEmpty()) {
      List<Value> items = tuple.items();
      return new ForwardResult(
          items.get(0), items.size() > 1 ? Optional.of(items.get(1)) : Optional.empty());
    }
    return new ForwardResult(result, Optional.empty());
  }

  /** The gradients that belong to one forward pass. */
  Value gradients(ForwardResult forward, Map<String, Value> moved) {
    Optional<CellFunction> backward = notebook.backward();
    if (backward.isPresent()) {
      CellFunction function = backward.get();
      return notebook.call(function, arguments(function, moved, forward.second()), moved);
    }
    return forward
        .second()
        .orElseThrow(
            () ->
                new Mismatch(
                    Cell.BACKWARD,
                    "there is no gradient: the backward cell is empty and "
                        + notebook.forward().name()
                        + " returns the cost alone",
                    "Define the backward pass, or let forward return (cost, gradients)."));
  }

  /** The cost as an array of one number. */
  NdArray cost(ForwardResult forward) {
    CellFunction function = notebook.forward();
    Optional<NdArray> cost = numbers.array(forward.cost());
    if (cost.isEmpty()) {
      throw new Mismatch(
          Cell.FORWARD,
          function.line(),
          function.name() + " returned " + kind(forward.cost()) + ", a cost must be one number",
          "Return the cost, or a tuple whose first item is the cost.");
    }
    if (cost.get().size() != 1) {
      String shape = Shapes.text(Parameter.shapeOf(cost.get()));
      throw new Mismatch(
          Cell.FORWARD,
          function.line(),
          function.name() + " returned an array of shape " + shape + ", a cost must be one number",
          "Sum it up, for example with np.sum or np.mean.");
    }
    return cost.get();
  }

  private static String kind(Value value) {
    String type = value.type().name();
    return type.equals("NoneType") ? "None" : "a " + type;
  }

  private Map<String, Value> arguments(
      CellFunction function, Map<String, Value> moved, Optional<Value> cache) {
    Map<String, Value> arguments = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String name : function.parameters()) {
      Optional<Value> value = argument(name, moved, cache);
      value.ifPresent(found -> arguments.put(name, found));
      if (value.isEmpty() && !function.optional().contains(name)) {
        missing.add(name);
      }
    }
    if (missing.size() == 1 && cache.isPresent() && !arguments.containsKey(CACHE)) {
      arguments.put(missing.get(0), cache.get());
    } else if (!missing.isEmpty()) {
      throw undefined(function, missing.get(0));
    }
    return arguments;
  }

  private Optional<Value> argument(String name, Map<String, Value> moved, Optional<Value> cache) {
    if (name.equals(CACHE) && cache.isPresent()) {
      return cache;
    }
    if (moved.containsKey(name)) {
      return Optional.of(moved.get(name));
    }
    Optional<Value> given = notebook.given(name);
    if (name.equals(TABLE) && given.isPresent() && given.get() instanceof DictValue table) {
      return Optional.of(moved.isEmpty() ? table : movedTable(table, moved));
    }
    return given;
  }

  private static DictValue movedTable(DictValue table, Map<String, Value> moved) {
    DictValue copy = table.copy();
    for (Map.Entry<String, Value> entry : moved.entrySet()) {
      if (table.get(entry.getKey()).isPresent()) {
        copy.put(entry.getKey(), entry.getValue());
      }
    }
    return copy;
  }

  private static Mismatch undefined(CellFunction function, String argument) {
    return new Mismatch(
        function.cell(),
        function.line(),
        function.name() + " needs \"" + argument + "\", which setup does not define",
        "Arguments are looked up by name among what the setup cell defines; "
            + "\"cache\" is the second value that forward returns.");
  }
}
