package backproof.laboratory;

import backproof.binding.Binding;
import backproof.binding.Calls;
import backproof.binding.CellCall;
import backproof.binding.CellFunction;
import backproof.binding.CellScript;
import backproof.binding.Entry;
import backproof.binding.Home;
import backproof.binding.Layer;
import backproof.binding.Mismatch;
import backproof.binding.Notebook;
import backproof.binding.Parameter;
import backproof.binding.Wiring;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.DictValue;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a binding down as Python. */
final class Planner {
  private final Experiment experiment;
  private final Binding binding;
  private final Notebook notebook;
  private final Calls calls;
  private final String point;
  private final String made;
  private final Map<String, Value> variables;
  private final Set<String> moved = new LinkedHashSet<>();
  private final Set<String> saved = new LinkedHashSet<>();
  private final Map<String, String> lent = new LinkedHashMap<>();
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final List<Plan.Block> blocks = new ArrayList<>();

  Planner(Experiment experiment, Binding binding) {
    this.experiment = experiment;
    this.binding = binding;
    this.notebook = binding.notebook();
    this.calls = binding.calls();
    this.variables = notebook.variables();
    this.point = free("theta");
    this.made = free("made");
    for (Parameter parameter : binding.parameters()) {
      if (parameter.home() instanceof Home.Named) {
        moved.add(parameter.name());
      }
    }
  }

  /** A name that no cell contains. */
  private String free(String name) {
    for (Cell cell : Cell.values()) {
      if (experiment.source(cell).contains(name)) {
        return free(name + "_");
      }
    }
    return name;
  }

  Plan plan() {
    Map<String, String> upstream = upstream();
    List<Plan.Call> forward = forward();
    kept.put(Plan.COST, cost());
    Plan.Call backward = notebook.backward().map(this::backward).orElseGet(this::gradients);
    return new Plan(
        point,
        made,
        saved,
        lent,
        upstream,
        blocks,
        forward,
        kept,
        backward,
        places(),
        !moved.isEmpty() && isTable() ? given(Calls.TABLE) : "",
        globals());
  }

  private List<Plan.Call> forward() {
    List<Plan.Call> all = new ArrayList<>();
    switch (notebook.forward()) {
      case CellFunction last ->
          binding.wiring().steps().forEach(step -> all.add(called(step, call(step))));
      case CellCall call -> all.add(called(call, call(call, Map.of())));
      case CellScript script -> all.add(called(script, script(script, Map.of())));
    }
    return all;
  }

  private Plan.Call backward(Entry entry) {
    String text =
        switch (entry) {
          case CellFunction function -> call(function);
          case CellCall call -> call(call, calls.places());
          case CellScript script -> script(script, calls.places());
        };
    return called(entry, text);
  }

  /** What forward itself returns as gradients. */
  private Plan.Call gradients() {
    List<String> parts = new ArrayList<>();
    for (int place : binding.first().placesOfGradients(notebook.numbers())) {
      parts.add(item(place));
    }
    String all = String.join(", ", parts);
    kept.put("gradients", parts.size() == 1 ? all : "(" + all + ")");
    return called(notebook.forward(), made + "[\"gradients\"]");
  }

  private static Plan.Call called(Entry entry, String text) {
    return new Plan.Call(Calls.variable(entry), text);
  }

  private String item(int place) {
    return Calls.variable(calls.last()) + binding.first().path(place);
  }

  private String cost() {
    if (binding.layer().isEmpty()) {
      return item(0);
    }
    List<String> arguments = binding.layer().get().arguments();
    List<String> products = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      products.add("np.sum(" + item(i) + " * " + Plan.OWN + arguments.get(i) + ")");
    }
    return String.join(" + ", products);
  }

  private Map<String, String> upstream() {
    Map<String, String> upstream = new LinkedHashMap<>();
    binding
        .layer()
        .ifPresent(
            layer -> {
              for (String name : layer.arguments()) {
                upstream.put(name, upstream(layer, name));
              }
            });
    return upstream;
  }

  private String upstream(Layer layer, String name) {
    if (!layer.isGiven()) {
      List<String> lengths = new ArrayList<>();
      Parameter.shapeOf(layer.weight(name)).forEach(length -> lengths.add("" + length));
      return "np.random.RandomState(0).randn(" + String.join(", ", lengths) + ")";
    }
    String value =
        notebook.backward().orElse(null) instanceof CellCall call
            ? stable(call.cell(), call.call().arguments().get(0), call.seen())
            : given(name);
    return "np.array(" + value + ", float)";
  }

  /** An expression of a cell whose variables still are what they were. */
  private String stable(Cell cell, Expression expression, Map<String, Value> seen) {
    for (String name : Names.mentioned(expression)) {
      if (seen.containsKey(name) && seen.get(name) != variables.get(name)) {
        throw changed(cell, name, expression.span());
      }
    }
    return CellText.of(experiment.source(cell), expression.span());
  }

  private static Mismatch changed(Cell cell, String name, Span place) {
    return new Mismatch(
        cell,
        place.line(),
        name + " has another value after the cells than in the call in line " + place.line(),
        "Give one of the two another name.");
  }

  private String call(CellFunction function) {
    Map<String, String> handed = calls.handed(function);
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      String name = function.parameters().get(i);
      Optional<String> text =
          handed.containsKey(name)
              ? Optional.of(handed(function.cell(), name, handed.get(name)))
              : argument(name);
      String before = i < function.positionalOnly() ? "" : name + "=";
      text.ifPresent(found -> arguments.add(before + found));
    }
    return function.name() + "(" + String.join(", ", arguments) + ")";
  }

  /** Backward is given what was kept of the forward pass. */
  private String handed(Cell cell, String name, String path) {
    if (cell != Cell.BACKWARD) {
      return path;
    }
    kept.put(name, path);
    return made + "[\"" + name + "\"]";
  }

  private Optional<String> argument(String name) {
    return switch (calls.origin(name, moved)) {
      case UPSTREAM -> Optional.of(Plan.OWN + name + ".copy()");
      case MOVED -> Optional.of(moved(name));
      case TABLE -> Optional.of(table());
      case GIVEN -> Optional.of(given(name));
      case NOWHERE -> Optional.empty();
    };
  }

  private String moved(String name) {
    return point + "[\"" + name + "\"]";
  }

  /** The dict of the parameters with those that have moved. */
  private String table() {
    String table = given(Calls.TABLE);
    Set<String> keys = notebook.table(Calls.TABLE).keySet();
    if (moved.isEmpty()) {
      return table;
    }
    if (isTable()) {
      return point;
    }
    return keys.containsAll(moved)
        ? "{**" + table + ", **" + point + "}"
        : "{k: " + point + ".get(k, v) for k, v in " + table + ".items()}";
  }

  /** Whether the parameters are just what the dict holds. */
  private boolean isTable() {
    boolean isWhole =
        notebook.given(Calls.TABLE).orElse(null) instanceof DictValue table
            && table.keys().size() == moved.size();
    return isWhole && List.copyOf(moved).equals(List.copyOf(notebook.table(Calls.TABLE).keySet()));
  }

  private String given(String name) {
    Optional<Wiring.Lent> source = binding.wiring().lent(name);
    if (source.isPresent()) {
      return lent(name, source.get());
    }
    return ofSetup(name);
  }

  private String ofSetup(String name) {
    if (notebook.given(name).orElse(null) == variables.get(name)) {
      return name;
    }
    saved.add(name);
    return Plan.SETUP + "[\"" + name + "\"]";
  }

  /** What is more than a name or a number is worked out once. */
  private String lent(String name, Wiring.Lent source) {
    Expression actual = source.actual();
    String text = stable(source.trial().cell(), actual, source.trial().seen());
    boolean isPlain =
        actual instanceof Expression.Name
            || actual instanceof Expression.IntLiteral
            || actual instanceof Expression.FloatLiteral
            || actual instanceof Expression.ConstantLiteral;
    if (isPlain) {
      return text;
    }
    lent.put(name, text);
    return Plan.LENT + "[\"" + name + "\"]";
  }

  private String call(CellCall call, Map<String, String> fresh) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Map.Entry<String, Value> variable : call.seen().entrySet()) {
      String name = variable.getKey();
      if (moved.contains(name)) {
        arguments.put(name, moved(name));
      } else if (fresh.containsKey(name)) {
        arguments.put(name, handed(call.cell(), name, fresh.getOrDefault(name, "")));
      } else if (variable.getValue() != variables.get(name)) {
        if (notebook.given(name).orElse(null) != variable.getValue()) {
          throw changed(call.cell(), name, call.call().span());
        }
        arguments.put(name, ofSetup(name));
      }
    }
    String text = CellText.of(experiment.source(call.cell()), call.call().span());
    return arguments.isEmpty() ? text : block(call, arguments, List.of("return " + text), Set.of());
  }

  private String script(CellScript script, Map<String, String> fresh) {
    CellText text = CellText.of(script, experiment.source(script.cell()));
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String name : text.mentioned()) {
      boolean isOfSetup = notebook.given(name).isPresent();
      if (moved.contains(name) && isOfSetup) {
        arguments.put(name, moved(name));
      } else if (name.equals(Calls.TABLE) && calls.origin(name, moved) == Calls.Origin.TABLE) {
        arguments.put(name, table());
      } else if (isOfSetup && script.returned().contains(name)) {
        arguments.put(name, ofSetup(name));
      } else if (fresh.containsKey(name)) {
        arguments.put(name, handed(script.cell(), name, fresh.getOrDefault(name, "")));
      }
    }
    List<String> lines = new ArrayList<>(text.body());
    lines.add("return " + result(script));
    return block(script, arguments, lines, Set.copyOf(script.returned()));
  }

  /** What a cell leaves, in the way in which the checker takes it. */
  private String result(CellScript script) {
    if (script.cell() == Cell.FORWARD) {
      if (binding.first().items().size() != script.returned().size()) {
        throw new Mismatch(
            script.cell(), script.line(), "not all variables of the forward cell have a value", "");
      }
      return String.join(", ", script.returned()) + (script.returned().size() == 1 ? "," : "");
    }
    List<String> entries = new ArrayList<>();
    for (String name : script.returned()) {
      if (variables.get(name) instanceof DictValue) {
        entries.add("**" + name);
      } else if (notebook.given(name).isEmpty() && variables.containsKey(name)) {
        entries.add("\"" + name + "\": " + name);
      }
    }
    return "{" + String.join(", ", entries) + "}";
  }

  /** The function that is made of a cell, and its call. */
  private String block(
      Entry entry, Map<String, String> arguments, List<String> lines, Set<String> local) {
    String name = Plan.OWN + entry.cell().key() + "_cell";
    blocks.add(new Plan.Block(entry.cell(), name, arguments.keySet(), lines, local));
    List<String> given = new ArrayList<>();
    arguments.forEach((argument, value) -> given.add(argument + "=" + value));
    return name + "(" + String.join(", ", given) + ")";
  }

  private List<Plan.Place> places() {
    List<String> paths = binding.result().paths(binding.parameters());
    List<Plan.Place> places = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < paths.size(); i++) {
      Parameter parameter = binding.parameters().get(i);
      places.add(place(parameter, paths.get(i), names));
    }
    return places;
  }

  private Plan.Place place(Parameter parameter, String gradient, Set<String> names) {
    return switch (parameter.home()) {
      case Home.Named named -> {
        names.add(parameter.name());
        String value =
            notebook.table(Calls.TABLE).containsKey(parameter.name())
                ? given(Calls.TABLE) + "[\"" + parameter.name() + "\"]"
                : given(parameter.name());
        yield new Plan.Place(parameter.name(), value, Optional.empty(), false, gradient);
      }
      case Home.Held held -> {
        // entries of two dicts may have the same name
        String name = names.add(parameter.name()) ? parameter.name() : held.path();
        yield new Plan.Place(
            name, held.path(), Optional.of(held.path()), held.own().isPresent(), gradient);
      }
    };
  }

  private Set<String> globals() {
    Set<String> globals = new LinkedHashSet<>();
    for (String name : moved) {
      boolean isSeen =
          !(notebook.forward() instanceof CellCall call) || call.seen().containsKey(name);
      boolean isGlobal = notebook.given(name).isPresent() && variables.containsKey(name);
      if (isSeen && isGlobal && !notebook.table(Calls.TABLE).containsKey(name)) {
        globals.add(name);
      }
    }
    return globals;
  }
}
