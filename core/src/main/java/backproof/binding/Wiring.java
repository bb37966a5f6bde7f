package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the functions of the cells hang together where names of setup are not enough: a function
 * takes what another one returns under that name, and a call that stands in a cell shows what is
 * meant by the other arguments.
 */
public final class Wiring {
  private static final String CACHE = "cache";

  private final Notebook notebook;
  private final Map<String, Trial> trials;
  private final List<CellFunction> steps = new ArrayList<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Lent> lent = new LinkedHashMap<>();

  /** What a call in a cell gives for an argument. */
  public record Lent(Trial trial, Expression actual) {}

  /**
   * @param trials the calls that stand in the cells, by the names of the functions
   */
  Wiring(Notebook notebook, Map<String, Trial> trials) {
    this.notebook = notebook;
    this.trials = trials;
    if (notebook.entry(Cell.FORWARD).orElse(null) instanceof CellFunction last) {
      add(last);
      cost(last).ifPresent(this::add);
    }
  }

  /** The functions that make what the last one needs, in order, and the last one. */
  public List<CellFunction> steps() {
    return steps;
  }

  /** The names of all that goes into them. */
  public List<String> arguments() {
    Set<String> arguments = new LinkedHashSet<>();
    steps.forEach(step -> arguments.addAll(step.parameters()));
    return List.copyOf(arguments);
  }

  private void add(CellFunction function) {
    taken.add(function.name());
    for (String name : function.parameters()) {
      if (isMissing(function, name)) {
        producer(function, name).ifPresent(this::add);
      }
    }
    steps.add(function);
  }

  private boolean isMissing(CellFunction function, String name) {
    return !function.optional().contains(name)
        && notebook.given(name).isEmpty()
        && steps.stream().noneMatch(step -> step.returned().contains(name));
  }

  /**
   * The nearest function that returns something under this name, or whose result a call in the
   * cells hands over, and that does not take it itself.
   */
  private Optional<CellFunction> producer(CellFunction consumer, String name) {
    String handed = variable(consumer, name);
    Optional<CellFunction> found = Optional.empty();
    for (CellFunction function : notebook.functions(Cell.FORWARD)) {
      List<String> targets = targets(function);
      boolean gives =
          function.returned().contains(name)
              || targets.contains(name)
              || !handed.isEmpty() && targets.contains(handed);
      if (gives && !function.parameters().contains(name) && !taken.contains(function.name())) {
        found = Optional.of(function);
      }
    }
    return found;
  }

  /** The function that makes a cost of what forward returns, unless backward is that of a layer. */
  private Optional<CellFunction> cost(CellFunction forward) {
    String output = forward.returned().isEmpty() ? "" : forward.returned().get(0);
    String target = targets(forward).isEmpty() ? output : targets(forward).get(0);
    Optional<CellFunction> found = Optional.empty();
    if (GradientNames.isCost(output) || GradientNames.isCost(target) || isLayer()) {
      return found;
    }
    for (Cell cell : List.of(Cell.SETUP, Cell.FORWARD)) {
      for (CellFunction function : notebook.functions(cell)) {
        boolean takes =
            function.parameters().contains(output) || function.parameters().contains(target);
        if (takes && GradientNames.isCost(function.name()) && !taken.contains(function.name())) {
          found = Optional.of(function);
        }
      }
    }
    return found;
  }

  private boolean isLayer() {
    boolean isLayer = true;
    if (notebook.backward().orElse(null) instanceof CellFunction backward) {
      isLayer = false;
      for (String name : backward.parameters()) {
        isLayer |= GradientNames.isGradient(name) && !arguments().contains(name);
      }
    }
    return isLayer;
  }

  /** What takes the result of a function where it is called in a cell. */
  List<String> targets(Entry function) {
    Trial trial = trials.get(function.name());
    return trial == null ? List.of() : trial.targets();
  }

  /** The variable that a call in a cell gives for an argument; empty text for all else. */
  String variable(CellFunction function, String name) {
    return actual(function, name).orElse(null) instanceof Expression.Name actual
        ? actual.name()
        : "";
  }

  private Optional<Expression> actual(CellFunction function, String name) {
    Trial trial = trials.get(function.name());
    return trial == null ? Optional.empty() : trial.argument(function, name);
  }

  /**
   * The arguments that only calls in the cells give a value, by name; none where setup names all
   * that must be given.
   */
  Map<String, Value> borrowed() {
    List<CellFunction> all = new ArrayList<>(steps);
    if (notebook.backward().orElse(null) instanceof CellFunction backward) {
      all.add(backward);
    }
    Set<String> made = new LinkedHashSet<>();
    steps.forEach(step -> made.addAll(targets(step)));
    steps.forEach(step -> made.addAll(step.returned()));
    Map<String, Value> borrowed = new LinkedHashMap<>();
    boolean isNeeded = false;
    for (CellFunction function : all) {
      for (String name : borrowable(function)) {
        Trial trial = trials.get(function.name());
        Expression actual = actual(function, name).orElse(null);
        boolean isOpen = !made.contains(name) && notebook.given(name).isEmpty();
        if (isOpen && trial != null && actual != null && isFree(actual, made)) {
          if (!borrowed.containsKey(name)) {
            borrowed.put(name, notebook.value(trial.cell(), actual, trial.seen()));
            lent.put(name, new Lent(trial, actual));
          }
          isNeeded |= !function.optional().contains(name);
        }
      }
    }
    return isNeeded ? borrowed : Map.of();
  }

  /** Where a value comes from that was borrowed. */
  public Optional<Lent> lent(String name) {
    return Optional.ofNullable(lent.get(name));
  }

  private static boolean isFree(Expression actual, Set<String> made) {
    Set<String> mentioned = Names.mentioned(actual);
    mentioned.retainAll(made);
    return mentioned.isEmpty();
  }

  /** What comes from forward or from above is not borrowed. */
  private List<String> borrowable(CellFunction function) {
    List<String> names = new ArrayList<>(function.parameters());
    names.remove(CACHE);
    boolean isUpstream =
        function.cell() == Cell.BACKWARD && !names.isEmpty() && !arguments().contains(names.get(0));
    return isUpstream ? names.subList(1, names.size()) : names;
  }
}
