package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.python.DictValue;
import backproof.python.NoneValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forward and backward of a notebook, called with arguments that are found by name. */
final class Calls {
  static final String TABLE = "parameters";
  private static final String CACHE = "cache";

  private final Notebook notebook;
  private final Wiring wiring;
  private final Numbers numbers;
  private final Optional<Layer> layer;
  private final Set<String> handedOver = new LinkedHashSet<>();

  /**
   * @param layer present where forward gives arrays and no cost
   */
  Calls(Notebook notebook, Wiring wiring, Optional<Layer> layer) {
    this.notebook = notebook;
    this.wiring = wiring;
    this.numbers = notebook.numbers();
    this.layer = layer;
  }

  ForwardResult forward(Moved moved) {
    return switch (notebook.forward()) {
      case CellFunction function -> steps(moved);
      case CellCall call ->
          ForwardResult.of(
              notebook.again(call, Map.of(), moved), call.returned(), Map.of(), numbers);
      case CellScript script ->
          ForwardResult.of(
              notebook.again(script, variables(script, Map.of(), moved), moved),
              script.returned(),
              Map.of(),
              numbers);
    };
  }

  private ForwardResult steps(Moved moved) {
    CellFunction last = wiring.steps().getLast();
    Map<String, Value> made = new LinkedHashMap<>();
    Value result = NoneValue.NONE;
    for (CellFunction step : wiring.steps()) {
      result = notebook.call(step, arguments(step, moved, made, Optional.empty()), moved);
      keep(wiring.targets(step), result, made);
      if (step != last) {
        keep(step.returned(), result, made);
        ForwardResult.of(result, List.of(), Map.of(), numbers)
            .second()
            .ifPresent(second -> made.putIfAbsent(CACHE, second));
      }
    }
    return ForwardResult.of(result, last.returned(), made, numbers);
  }

  private static void keep(List<String> names, Value result, Map<String, Value> made) {
    List<Value> items =
        names.size() > 1 && result instanceof TupleValue tuple ? tuple.items() : List.of(result);
    for (int i = 0; i < names.size() && names.size() == items.size(); i++) {
      made.put(names.get(i), items.get(i));
    }
  }

  /** The gradients that belong to one forward pass. */
  Gradients gradients(ForwardResult forward, Moved moved) {
    Optional<Entry> backward = notebook.backward();
    if (backward.isPresent()) {
      Value value =
          switch (backward.get()) {
            case CellFunction function ->
                notebook.call(
                    function, arguments(function, moved, forward.named(), cache(forward)), moved);
            case CellCall call -> notebook.again(call, forward.named(), moved);
            case CellScript script ->
                notebook.gradients(script, variables(script, forward.named(), moved), moved);
          };
      return new Gradients(value, backward.get().returned(), wiring.targets(backward.get()));
    }
    return forward
        .gradients(numbers)
        .orElseThrow(
            () ->
                new Mismatch(
                    Cell.BACKWARD,
                    "there is no gradient: the backward cell is empty and "
                        + notebook.forward().name()
                        + " returns the cost alone",
                    "Define the backward pass, or let forward return (cost, gradients)."));
  }

  /** What a script finds: what forward made, and the names of setup as they were or are moved. */
  private Map<String, Value> variables(CellScript script, Map<String, Value> made, Moved moved) {
    Map<String, Value> variables = new LinkedHashMap<>(made);
    for (String name : script.returned()) {
      notebook.given(name).ifPresent(value -> variables.put(name, value));
    }
    argument(TABLE, moved.named()).ifPresent(table -> variables.put(TABLE, table));
    moved
        .named()
        .forEach(
            (name, value) -> notebook.given(name).ifPresent(old -> variables.put(name, value)));
    return variables;
  }

  private Optional<Value> cache(ForwardResult forward) {
    return layer.isPresent() && layer.get().hasSeveralOutputs() ? forward.last() : forward.second();
  }

  /** The cost as an array of one number. */
  NdArray cost(ForwardResult forward) {
    if (layer.isPresent()) {
      return layer.get().cost(forward, notebook.forward(), numbers);
    }
    Entry entry = notebook.forward();
    Optional<NdArray> cost = numbers.array(forward.cost());
    if (cost.isEmpty()) {
      throw new Mismatch(
          Cell.FORWARD,
          entry.line(),
          entry.name() + " returned " + kind(forward.cost()) + ", a cost must be one number",
          "Return the cost, or a tuple whose first item is the cost.");
    }
    if (cost.get().size() != 1) {
      String shape = Shapes.text(Parameter.shapeOf(cost.get()));
      throw new Mismatch(
          Cell.FORWARD,
          entry.line(),
          entry.name() + " returned an array of shape " + shape + ", a cost must be one number",
          "Sum it up, for example with np.sum or np.mean; the output of a layer is checked with a"
              + " backward pass that takes its upstream gradient, as in layer_backward(dout,"
              + " cache).");
    }
    return cost.get();
  }

  private static String kind(Value value) {
    String type = value.type().name();
    return type.equals("NoneType") ? "None" : "a " + type;
  }

  /** Whether backward was given what forward returned under this name. */
  boolean isHandedOver(String argument) {
    return handedOver.contains(argument);
  }

  /**
   * What a function of the cells is given that is no part of the check.
   *
   * @param made values by name beside those of setup
   */
  Map<String, Value> named(CellFunction function, Map<String, Value> made) {
    return arguments(function, Moved.nothing(numbers), made, Optional.empty());
  }

  /**
   * @param made what functions returned that were called before, by name
   */
  private Map<String, Value> arguments(
      CellFunction function, Moved moved, Map<String, Value> made, Optional<Value> cache) {
    Map<String, Value> named = moved.named();
    Map<String, Value> arguments = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String name : function.parameters()) {
      boolean isCache = name.equals(CACHE) && cache.isPresent();
      Optional<Value> value = isCache ? cache : argument(name, named);
      if (value.isEmpty() && !function.optional().contains(name)) {
        value =
            made.containsKey(name)
                ? Optional.of(made.get(name))
                : wiring.made(function, name, made);
        isCache = value.isPresent();
      }
      if (isCache) {
        handedOver.add(name);
      }
      value.ifPresent(found -> arguments.put(name, found));
      if (value.isEmpty() && !function.optional().contains(name)) {
        missing.add(name);
      }
    }
    if (missing.size() == 1 && cache.isPresent() && !arguments.containsKey(CACHE)) {
      arguments.put(missing.get(0), cache.get());
      handedOver.add(missing.get(0));
    } else if (!missing.isEmpty()) {
      throw undefined(function, missing.get(0));
    }
    return arguments;
  }

  private Optional<Value> argument(String name, Map<String, Value> moved) {
    if (layer.isPresent() && layer.get().gives(name)) {
      return Optional.of(numbers.value(layer.get().weight(name)));
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
        "Arguments are looked up by name among what the setup cell defines; \"cache\" is the second"
            + " value that forward returns. Define "
            + argument
            + " in setup, or call "
            + function.name()
            + " once below its definition.");
  }
}
