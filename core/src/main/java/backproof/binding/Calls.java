package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.experiment.Cell;
import backproof.python.DictValue;
import backproof.python.NoneValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forward and backward of a notebook, called with arguments that are found by name. */
public final class Calls {
  public static final String TABLE = "parameters";
  private static final String CACHE = "cache";

  private final Notebook notebook;
  private final Wiring wiring;
  private final Numbers numbers;
  private final Optional<Layer> layer;

  /** How Python reaches what the functions made, by the names under which it is known. */
  private final Map<String, String> places;

  /** What functions were given of that, by function and argument. */
  private final Map<String, Map<String, String>> handed;

  /** Where an argument comes from that no call made. */
  public enum Origin {
    UPSTREAM,
    MOVED,
    TABLE,
    GIVEN,
    NOWHERE
  }

  Calls(Notebook notebook, Wiring wiring) {
    this(notebook, wiring, Optional.empty(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private Calls(
      Notebook notebook,
      Wiring wiring,
      Optional<Layer> layer,
      Map<String, String> places,
      Map<String, Map<String, String>> handed) {
    this.notebook = notebook;
    this.wiring = wiring;
    this.numbers = notebook.numbers();
    this.layer = layer;
    this.places = places;
    this.handed = handed;
  }

  /**
   * @param layer present where forward gives arrays and no cost
   */
  Calls of(Optional<Layer> layer) {
    return new Calls(notebook, wiring, layer, places, handed);
  }

  public ForwardResult forward(Moved moved) {
    ForwardResult result = forward(notebook.forward(), moved);
    for (int i = 1; i < result.items().size(); i++) {
      if (!result.names().get(i).isEmpty()) {
        places.put(result.names().get(i), variable(last()) + result.path(i));
      }
    }
    return result;
  }

  private ForwardResult forward(Entry entry, Moved moved) {
    return switch (entry) {
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
      result = notebook.call(step, arguments(step, moved, made, Optional.empty(), ""), moved);
      keep(step, wiring.targets(step), result, made);
      if (step != last) {
        keep(step, step.returned(), result, made);
        ForwardResult whole = ForwardResult.of(result, List.of(), Map.of(), numbers);
        if (whole.second().isPresent() && !made.containsKey(CACHE)) {
          made.put(CACHE, whole.second().get());
          places.put(CACHE, variable(step) + whole.path(1));
        }
      }
    }
    return ForwardResult.of(result, last.returned(), made, numbers);
  }

  private void keep(CellFunction step, List<String> names, Value result, Map<String, Value> made) {
    boolean several = names.size() > 1 && result instanceof TupleValue;
    List<Value> items = several ? ((TupleValue) result).items() : List.of(result);
    for (int i = 0; i < names.size() && names.size() == items.size(); i++) {
      made.put(names.get(i), items.get(i));
      places.put(names.get(i), variable(step) + (several ? "[" + i + "]" : ""));
    }
  }

  /** What the result of a call is called where the calls are written down. */
  public static String variable(Entry entry) {
    return "from_" + (entry instanceof CellFunction ? entry.name() : entry.cell().key());
  }

  /** What the cost comes from. */
  public Entry last() {
    return wiring.steps().isEmpty() ? notebook.forward() : wiring.steps().getLast();
  }

  /** How Python reaches what was made, by the names under which it is known. */
  public Map<String, String> places() {
    return places;
  }

  /** Which arguments of a function are what others made, and how Python reaches that. */
  public Map<String, String> handed(CellFunction function) {
    return handed.getOrDefault(function.name(), Map.of());
  }

  /** The gradients that belong to one forward pass. */
  Gradients gradients(ForwardResult forward, Moved moved) {
    Optional<Entry> backward = notebook.backward();
    if (backward.isPresent()) {
      Value value =
          switch (backward.get()) {
            case CellFunction function ->
                notebook.call(
                    function,
                    arguments(
                        function, moved, forward.named(), cache(forward), placeOfCache(forward)),
                    moved);
            case CellCall call -> notebook.again(call, forward.named(), moved);
            case CellScript script ->
                notebook.gradients(script, variables(script, forward.named(), moved), moved);
          };
      return new Gradients(
          value == NoneValue.NONE ? Kept.global(notebook).orElse(value) : value,
          backward.get().returned(),
          wiring.targets(backward.get()));
    }
    return forward
        .gradients(numbers, last() instanceof CellFunction function ? function.inside() : List.of())
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
    return isLast() ? forward.last() : forward.second();
  }

  private boolean isLast() {
    return layer.isPresent() && layer.get().hasSeveralOutputs();
  }

  private String placeOfCache(ForwardResult forward) {
    int item = isLast() ? forward.items().size() - 1 : forward.placeOfSecond();
    return item < forward.items().size()
        ? variable(last()) + forward.path(item)
        : places.getOrDefault(CACHE, "");
  }

  /** The cost as an array of one number. */
  public NdArray cost(ForwardResult forward) {
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
          "Sum it up, as with np.sum; of a net compute the cost of its output; a layer needs a"
              + " backward pass that takes its upstream gradient: layer_backward(dout, cache).");
    }
    return cost.get();
  }

  private static String kind(Value value) {
    String type = value.type().name();
    return type.equals("NoneType") ? "None" : "a " + type;
  }

  /** Whether backward was given what forward returned under this name. */
  boolean isHandedOver(String argument) {
    return notebook.backward().orElse(null) instanceof CellFunction backward
        && handed(backward).containsKey(argument);
  }

  /**
   * What a function of the cells is given that is no part of the check.
   *
   * @param made values by name beside those of setup
   */
  public Map<String, Value> named(CellFunction function, Map<String, Value> made) {
    return arguments(function, Moved.nothing(numbers), made, Optional.empty(), "");
  }

  /**
   * @param made what functions returned that were called before, by name
   */
  private Map<String, Value> arguments(
      CellFunction function,
      Moved moved,
      Map<String, Value> made,
      Optional<Value> cache,
      String placeOfCache) {
    Map<String, Value> named = moved.named();
    Map<String, Value> arguments = new LinkedHashMap<>();
    Map<String, String> handedOver = new LinkedHashMap<>();
    handed.put(function.name(), handedOver);
    List<String> missing = new ArrayList<>();
    for (String name : function.parameters()) {
      boolean isCache = name.equals(CACHE) && cache.isPresent();
      Optional<Value> value = isCache ? cache : argument(name, named);
      if (isCache) {
        handedOver.put(name, placeOfCache);
      } else if (value.isEmpty() && !function.optional().contains(name)) {
        String known = made.containsKey(name) ? name : wiring.variable(function, name);
        value = Optional.ofNullable(made.get(known));
        value.ifPresent(found -> handedOver.put(name, places.getOrDefault(known, "")));
      }
      value.ifPresent(found -> arguments.put(name, found));
      if (value.isEmpty() && !function.optional().contains(name)) {
        missing.add(name);
      }
    }
    if (missing.size() == 1 && cache.isPresent() && !arguments.containsKey(CACHE)) {
      arguments.put(missing.get(0), cache.get());
      handedOver.put(missing.get(0), placeOfCache);
    } else if (!missing.isEmpty()) {
      throw undefined(function, missing.get(0));
    }
    return arguments;
  }

  private Optional<Value> argument(String name, Map<String, Value> moved) {
    return switch (origin(name, moved.keySet())) {
      case UPSTREAM -> layer.map(above -> numbers.value(above.weight(name)));
      case MOVED -> Optional.ofNullable(moved.get(name));
      case TABLE ->
          notebook
              .given(name)
              .map(table -> moved.isEmpty() ? table : movedTable((DictValue) table, moved));
      case GIVEN, NOWHERE -> notebook.given(name);
    };
  }

  /** Where an argument comes from, by its name. */
  public Origin origin(String name, Set<String> moved) {
    if (layer.isPresent() && layer.get().gives(name)) {
      return Origin.UPSTREAM;
    }
    if (moved.contains(name)) {
      return Origin.MOVED;
    }
    Optional<Value> given = notebook.given(name);
    if (name.equals(TABLE) && given.orElse(null) instanceof DictValue) {
      return Origin.TABLE;
    }
    return given.isPresent() ? Origin.GIVEN : Origin.NOWHERE;
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
        "Arguments are looked up by name in setup; \"cache\" is the second value that forward"
            + " returns. Define "
            + argument
            + " in setup, or call "
            + function.name()
            + " once below its definition.");
  }
}
