package backproof.binding;

import backproof.array.Origin;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.numpy.LibrarySource;
import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.Arguments;
import backproof.python.Budget;
import backproof.python.Clock;
import backproof.python.DictValue;
import backproof.python.Interpreter;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.UserClass;
import backproof.python.Value;
import backproof.python.syntax.Advice;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import backproof.tape.Recorder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The cells, run one after the other in one namespace, and the functions found in them. */
public final class Notebook {
  private final Transcript transcript = new Transcript();
  private final EntrySearch search = new EntrySearch();
  private final Map<Cell, Entry> entries = new EnumMap<>(Cell.class);
  private final Map<String, Trial> trials = new LinkedHashMap<>();
  private final Map<String, Value> given = new LinkedHashMap<>();
  private final Map<String, Value> ofSetup = new LinkedHashMap<>();
  private final List<String> borrowed = new ArrayList<>();
  private final Budget budget;
  private final Recorder recorder;
  private final Interpreter interpreter;
  private final Workspace workspace;
  private final Numbers numbers;

  public Notebook(Limits limits, Clock clock, LibrarySource library) {
    budget = new Budget(limits.run(), clock);
    recorder = new Recorder(budget);
    workspace = new Workspace(recorder, library);
    numbers = new NumpyNumbers(workspace, recorder);
    interpreter = new Interpreter(Numpy.modules(workspace), budget, transcript);
  }

  public Recorder recorder() {
    return recorder;
  }

  public Numbers numbers() {
    return numbers;
  }

  public String stdout() {
    return transcript.text();
  }

  /** What was accepted and passed over, as plotting is. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(workspace.notes());
    if (!borrowed.isEmpty()) {
      notes.add(
          "Setup does not define "
              + String.join(", ", borrowed)
              + ": taken from the calls in your cells.");
    }
    return notes;
  }

  /** How many steps all runs so far have taken. */
  public long steps() {
    return budget.steps();
  }

  /** How many elements the arrays have that were made so far. */
  public long elements() {
    return budget.elements();
  }

  /** From here on what runs may use so much, whatever was used before. */
  public void lease(long steps, long elements) {
    budget.lease(steps, elements);
  }

  /** The first statement since the last time of asking that drew random numbers. */
  public Optional<Origin> draw() {
    return workspace.draw();
  }

  /** The statements so far that lost fractions to arrays of whole numbers. */
  Set<Origin> cuts() {
    return workspace.cuts();
  }

  public void silence() {
    transcript.silence();
  }

  /** All cells are read before the first is run, so that a slip of the pen shows at once. */
  public void run(Experiment experiment) {
    Map<Cell, List<Statement>> programs = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      List<Statement> program = parsed(cell, experiment.source(cell));
      search.read(cell, program);
      programs.put(cell, program);
    }
    for (Map.Entry<Cell, List<Statement>> entry : programs.entrySet()) {
      Cell cell = entry.getKey();
      run(cell, experiment.source(cell), entry.getValue());
      if (cell == Cell.SETUP) {
        given.putAll(interpreter.globals());
      }
    }
    entries.putAll(search.entries(given, this::isUsed, this::isNumber));
  }

  private boolean isUsed(String function) {
    Trial trial = trials.get(function);
    return trial != null && !trial.targets().isEmpty();
  }

  private boolean isNumber(String variable) {
    return interpreter
        .global(variable)
        .flatMap(numbers::array)
        .filter(array -> array.size() == 1)
        .isPresent();
  }

  /** How the functions go together; what only calls in the cells give counts as given from here. */
  Wiring wired() {
    Wiring wiring = new Wiring(this, trials);
    Map<String, Value> values = wiring.borrowed();
    given.putAll(values);
    ofSetup.putAll(given);
    borrowed.addAll(values.keySet());
    return wiring;
  }

  public List<CellFunction> functions(Cell cell) {
    return search.functions(cell);
  }

  private static List<Statement> parsed(Cell cell, String source) {
    try {
      return Parser.parse(source);
    } catch (SyntaxProblem problem) {
      throw new Mismatch(
          Errors.at(
              cell.key(),
              problem.span(),
              problem.typeName(),
              problem.message(),
              Advice.of(source, problem)));
    }
  }

  private void run(Cell cell, String source, List<Statement> program) {
    CallFinder finder = new CallFinder(cell, source, interpreter::global);
    interpreter.run(program, cell.key(), statement -> finder.see(statement, trials, search));
    search.seeInside(cell, finder.inside(program));
  }

  /** Runs a cell of which nothing is asked but what it prints. */
  public void runCell(Cell cell, String source) {
    interpreter.run(source, cell.key());
  }

  public Entry forward() {
    return entry(Cell.FORWARD)
        .orElseThrow(
            () ->
                new Mismatch(
                    Cell.FORWARD,
                    "no function is defined in the forward cell, and no number called cost or loss",
                    "Define the function that computes the cost, or call the method that does: loss"
                        + " = net.loss(X, y)."));
  }

  public Optional<Entry> backward() {
    return entry(Cell.BACKWARD);
  }

  Optional<Entry> entry(Cell cell) {
    return Optional.ofNullable(entries.get(cell));
  }

  /** What setup defined under a name. */
  public Optional<Value> given(String name) {
    return Optional.ofNullable(given.get(name));
  }

  public Map<String, Value> givenValues() {
    return given;
  }

  /** What setup itself made, whatever the names stand for now. */
  Map<String, Value> valuesOfSetup() {
    return ofSetup;
  }

  /** What the work gives while some names of setup stand for other values. */
  public <T> T instead(Map<String, Value> values, Supplier<T> work) {
    given.putAll(values);
    try {
      return with(values, work);
    } finally {
      given.putAll(ofSetup);
    }
  }

  /** Defines the functions of a cell anew, and what it runs again; objects get the new methods. */
  public void redefine(Cell cell, String source) {
    redefine(cell, parsed(cell, source));
  }

  /** The same with a text that was read already. */
  public void redefine(Cell cell, List<Statement> program) {
    for (Statement statement : program) {
      switch (statement) {
        case Statement.Define define -> define(cell, define);
        case Statement.DefineClass define -> {
          Optional<Value> old = interpreter.global(define.name());
          define(cell, define);
          if (old.orElse(null) instanceof UserClass before
              && interpreter.global(define.name()).orElse(null) instanceof UserClass after) {
            before.takeOver(after);
            interpreter.set(define.name(), before);
          }
        }
        default -> {}
      }
    }
    if (entries.get(cell) instanceof CellScript script) {
      entries.put(cell, script.in(program));
    }
  }

  private void define(Cell cell, Statement definition) {
    interpreter.run(List.of(definition), cell.key(), statement -> {});
  }

  public void set(String variable, Value value) {
    interpreter.set(variable, value);
  }

  /** The entries of a dict that setup defined; none where there is no such dict. */
  public Map<String, Value> table(String name) {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (given.get(name) instanceof DictValue dict) {
      for (DictValue.Entry entry : dict.entries()) {
        if (entry.key() instanceof StrValue key) {
          entries.put(key.value(), entry.value());
        }
      }
    }
    return entries;
  }

  /** All variables as the cells left them, those first that go into the functions. */
  public Map<String, Value> variables() {
    Map<String, Value> all = new LinkedHashMap<>(given);
    all.putAll(interpreter.globals());
    return all;
  }

  /**
   * Calls a function of a cell. Moved parameters that it does not take as arguments may be read as
   * globals, so those are moved for the time of the call.
   */
  public Value call(CellFunction function, Map<String, Value> arguments, Moved moved) {
    Value callable = function(function);
    Map<String, Value> variables = new LinkedHashMap<>(moved.named());
    variables.keySet().removeIf(name -> given(name).isEmpty() || !isGlobal(name));
    Arguments all = placed(function, arguments);
    return moved.during(() -> with(variables, () -> callable.call(all)));
  }

  /** The function as it is defined now. */
  public Value function(CellFunction function) {
    return interpreter
        .global(function.name())
        .orElseThrow(
            () -> new Mismatch(function.cell(), function.name() + " is not defined any more", ""));
  }

  /** What cannot be given by name goes first, as far as it is known. */
  private static Arguments placed(CellFunction function, Map<String, Value> arguments) {
    List<Value> first = new ArrayList<>();
    Map<String, Value> named = new LinkedHashMap<>(arguments);
    for (String name : function.parameters().subList(0, function.positionalOnly())) {
      Value value = named.remove(name);
      if (value == null) {
        break;
      }
      first.add(value);
    }
    return new Arguments(first, named);
  }

  /**
   * Makes a call of a method again, with its variables as they were then.
   *
   * @param fresh those of its variables that forward has just given again
   */
  Value again(CellCall call, Map<String, Value> fresh, Moved moved) {
    Map<String, Value> variables = new LinkedHashMap<>(call.seen());
    variables.replaceAll(
        (name, value) -> value == ofSetup.get(name) ? given.getOrDefault(name, value) : value);
    fresh.forEach((name, value) -> variables.replace(name, value));
    moved.named().forEach((name, value) -> variables.replace(name, value));
    return moved.during(() -> with(variables, () -> evaluate(call.cell(), call.call())));
  }

  /** Runs a cell again and gives the variables that it leaves. */
  Value again(CellScript script, Map<String, Value> variables, Moved moved) {
    return moved.during(
        () -> with(variables, () -> TupleValue.of(List.copyOf(left(script).values()))));
  }

  /** What a cell leaves that has no name of setup, and what the dicts among that hold. */
  Value gradients(CellScript script, Map<String, Value> variables, Moved moved) {
    return moved.during(
        () ->
            with(
                variables,
                () -> {
                  DictValue all = DictValue.empty();
                  left(script).forEach((name, value) -> put(all, name, value));
                  return all;
                }));
  }

  private void put(DictValue all, String name, Value value) {
    if (value instanceof DictValue dict) {
      dict.entries().forEach(entry -> all.put(entry.key(), entry.value()));
    } else if (!given.containsKey(name)) {
      all.put(StrValue.of(name), value);
    }
  }

  private Map<String, Value> left(CellScript script) {
    interpreter.run(script.statements(), script.cell().key(), statement -> {});
    Map<String, Value> left = new LinkedHashMap<>();
    script
        .returned()
        .forEach(name -> interpreter.global(name).ifPresent(value -> left.put(name, value)));
    return left;
  }

  /** An expression of a cell, with the variables as they were there. */
  public Value value(Cell cell, Expression argument, Map<String, Value> seen) {
    return with(seen, () -> evaluate(cell, argument));
  }

  private Value evaluate(Cell cell, Expression expression) {
    return interpreter.evaluate(expression, cell.key());
  }

  /** What the work gives while globals have other values. */
  public <T> T with(Map<String, Value> variables, Supplier<T> work) {
    Map<String, Value> kept = new LinkedHashMap<>();
    variables.forEach(
        (name, value) -> {
          interpreter.global(name).ifPresent(old -> kept.put(name, old));
          interpreter.set(name, value);
        });
    try {
      return work.get();
    } finally {
      kept.forEach(interpreter::set);
    }
  }

  private boolean isGlobal(String name) {
    return interpreter.global(name).isPresent() && !table(Calls.TABLE).containsKey(name);
  }
}
