package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what is called for every evaluation, once the cells have run. */
final class EntrySearch {
  private final Map<Cell, List<CellFunction>> functions = new EnumMap<>(Cell.class);
  private final Map<Cell, CellScript> scripts = new EnumMap<>(Cell.class);
  private final Map<Cell, List<Statement>> programs = new EnumMap<>(Cell.class);

  /** Calls that are statements of their own, with or without a name for the result. */
  private final Map<Cell, CellCall> statements = new EnumMap<>(Cell.class);

  private final List<CellCall> calls = new ArrayList<>();

  void read(Cell cell, List<Statement> program) {
    functions.put(cell, FunctionFinder.all(cell, program));
    programs.put(cell, program);
    CellScript.of(cell, program).ifPresent(script -> scripts.put(cell, script));
  }

  /**
   * Notes the call of a method, just before it is made.
   *
   * @param isStatement whether it is all that the statement does, but for a name for the result
   */
  void see(CellCall call, boolean isStatement) {
    calls.add(call);
    if (isStatement) {
      statements.put(call.cell(), call);
    }
  }

  /** Notes calls in loops and branches that have run, where the cell has none of its own. */
  void seeInside(Cell cell, List<CellCall> inside) {
    for (CellCall call : inside) {
      boolean saysSo = false;
      for (String name : call.returned()) {
        saysSo |= GradientNames.isCost(name) || GradientNames.isGradient(name);
      }
      if (saysSo && !statements.containsKey(cell)) {
        statements.put(cell, call);
      }
    }
  }

  List<CellFunction> functions(Cell cell) {
    return functions.getOrDefault(cell, List.of());
  }

  /**
   * The cell's own call of a method goes before its functions: those may be there to help.
   *
   * @param given what setup defined
   * @param isUsed whether a call in the cells gives what a function returns a name
   * @param isNumber whether a variable is one number now
   */
  Map<Cell, Entry> entries(
      Map<String, Value> given, Predicate<String> isUsed, Predicate<String> isNumber) {
    Map<Cell, Entry> entries = new EnumMap<>(Cell.class);
    for (Cell cell : List.of(Cell.FORWARD, Cell.BACKWARD)) {
      List<String> made =
          entries.containsKey(Cell.FORWARD) ? entries.get(Cell.FORWARD).returned() : List.of();
      entry(cell, made, given, isUsed, isNumber).ifPresent(entry -> entries.put(cell, entry));
    }
    boolean isOpen =
        !entries.containsKey(Cell.FORWARD)
            || entries.get(Cell.FORWARD) instanceof CellFunction last && !isWhole(last, given);
    if (isOpen && entries.get(Cell.BACKWARD) instanceof CellCall backward) {
      CellCall cost = cost(backward).orElse(null);
      if (cost == backward) {
        entries.remove(Cell.BACKWARD);
      }
      if (cost != null) {
        entries.put(Cell.FORWARD, cost);
      }
    }
    return entries;
  }

  private Optional<Entry> entry(
      Cell cell,
      List<String> made,
      Map<String, Value> given,
      Predicate<String> isUsed,
      Predicate<String> isNumber) {
    List<CellFunction> defined = new ArrayList<>(functions(cell));
    defined.removeIf(function -> GradientNames.isCheck(function.name()));
    CellCall call = statements.get(cell);
    CellScript script = scripts.get(cell);
    if (call != null) {
      Optional<CellScript> chain = chain(cell, made, isNumber);
      return Optional.of(chain.isPresent() ? chain.get() : call);
    }
    boolean isHelped =
        script != null
            && !defined.isEmpty()
            && !isWhole(defined.getLast(), given)
            && computes(script, given);
    if (script != null && (defined.isEmpty() || isHelped)) {
      Optional<CellScript> whole =
          cell == Cell.FORWARD ? withCost(script, isNumber) : Optional.of(script);
      return whole.isPresent() ? Optional.of(whole.get()) : Optional.empty();
    }
    return defined.isEmpty() ? Optional.empty() : Optional.of(meant(defined, given, isUsed));
  }

  /** The calls that lead to the cost, or to the last call of backward, where one needs another. */
  private Optional<CellScript> chain(Cell cell, List<String> made, Predicate<String> isNumber) {
    List<Statement> program = programs.getOrDefault(cell, List.of());
    Set<String> objects = new LinkedHashSet<>();
    for (CellCall call : calls) {
      if (call.cell() == cell) {
        objects.add(call.path());
      }
    }
    if (cell == Cell.BACKWARD) {
      return CallChain.of(cell, program, objects, Set.of(), made);
    }
    CellScript whole = scripts.get(cell);
    Optional<CellScript> costed = whole == null ? Optional.empty() : withCost(whole, isNumber);
    if (costed.isEmpty()) {
      return Optional.empty();
    }
    String cost = costed.get().returned().get(0);
    Optional<CellScript> chain = CallChain.of(cell, program, objects, Set.of(cost), made);
    return chain.isPresent() ? Optional.of(chain.get().leadingWith(cost)) : chain;
  }

  /** The last function that gives something, unless it only helps to look at what another gave. */
  private static CellFunction meant(
      List<CellFunction> all, Map<String, Value> given, Predicate<String> isUsed) {
    List<CellFunction> giving = all.stream().filter(each -> !each.returned().isEmpty()).toList();
    List<CellFunction> defined = giving.isEmpty() ? all : giving;
    CellFunction last = defined.getLast();
    if (isWhole(last, given) || saysSo(last)) {
      return last;
    }
    List<CellFunction> used =
        defined.reversed().stream().filter(each -> isUsed.test(each.name())).toList();
    return used.stream()
        .filter(EntrySearch::saysSo)
        .findFirst()
        .or(() -> used.stream().findFirst())
        .orElse(last);
  }

  /** Whether its name or what it returns tells that a function is a forward or a backward pass. */
  private static boolean saysSo(CellFunction function) {
    boolean isForward = function.cell() == Cell.FORWARD;
    String name = function.name();
    boolean saysSo =
        isForward
            ? GradientNames.isCost(name) || name.contains("forward")
            : GradientNames.isGradient(name) || name.contains("back");
    for (String result : function.returned()) {
      saysSo |= isForward ? GradientNames.isCost(result) : GradientNames.isGradient(result);
    }
    return saysSo;
  }

  private static boolean isWhole(CellFunction function, Map<String, Value> given) {
    boolean isWhole = true;
    for (String name : function.parameters()) {
      isWhole &= given.containsKey(name) || function.optional().contains(name);
    }
    return isWhole;
  }

  /** Whether a cost or a gradient is computed in the cell itself, not by one of its functions. */
  private static boolean computes(CellScript script, Map<String, Value> given) {
    for (Statement statement : script.statements()) {
      boolean isCall =
          statement instanceof Statement.Assign assign
              && assign.value() instanceof Expression.Call call
              && call.function() instanceof Expression.Name;
      if (!isCall
          && statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Expression.Name target
          && isResult(script.cell(), target.name(), given)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isResult(Cell cell, String name, Map<String, Value> given) {
    boolean isResult = cell == Cell.FORWARD && GradientNames.isCost(name);
    for (String subject : given.keySet()) {
      isResult |= cell == Cell.BACKWARD && GradientNames.fits(name, subject);
    }
    return isResult;
  }

  /** The last number that is called a cost goes first; without one the cell is no forward pass. */
  private static Optional<CellScript> withCost(CellScript script, Predicate<String> isNumber) {
    Optional<CellScript> found = Optional.empty();
    for (String name : script.returned()) {
      if (GradientNames.isCost(name) && isNumber.test(name)) {
        found = Optional.of(script.leadingWith(name));
      }
    }
    return found;
  }

  /** The last call that computes the cost of the object whose gradients backward computes. */
  private Optional<CellCall> cost(CellCall backward) {
    Optional<CellCall> found = Optional.empty();
    for (CellCall call : calls) {
      if (call.owner() == backward.owner() && GradientNames.isCost(call.method())) {
        found = Optional.of(call);
      }
    }
    return found;
  }
}
