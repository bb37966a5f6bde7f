package backproof.experiment;

import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.Arguments;
import backproof.python.Budget;
import backproof.python.Clock;
import backproof.python.DictValue;
import backproof.python.Interpreter;
import backproof.python.StrValue;
import backproof.python.Value;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import backproof.tape.Recorder;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells, run one after the other in one namespace, and the functions found in them. */
final class Notebook {
  private final Transcript transcript = new Transcript();
  private final Map<Cell, CellFunction> functions = new EnumMap<>(Cell.class);
  private final Map<String, Value> given = new LinkedHashMap<>();
  private final Recorder recorder;
  private final Interpreter interpreter;
  private final Workspace workspace;
  private final Numbers numbers;

  Notebook(Limits limits, Clock clock) {
    Budget.Limits bounds =
        new Budget.Limits(
            limits.steps(),
            limits.elements(),
            limits.depth(),
            limits.output(),
            limits.milliseconds());
    Budget budget = new Budget(bounds, clock);
    recorder = new Recorder(budget);
    workspace = new Workspace(recorder);
    numbers = new NumpyNumbers(workspace);
    interpreter = new Interpreter(Numpy.modules(workspace), budget, transcript);
  }

  Recorder recorder() {
    return recorder;
  }

  Numbers numbers() {
    return numbers;
  }

  String stdout() {
    return transcript.text();
  }

  /** What was accepted and passed over, as plotting is. */
  List<String> notes() {
    return workspace.notes();
  }

  void silence() {
    transcript.silence();
  }

  /** All cells are read before the first is run, so that a slip of the pen shows at once. */
  void run(Experiment experiment) {
    Map<Cell, List<Statement>> programs = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      List<Statement> program = parsed(cell, experiment.source(cell));
      FunctionFinder.last(cell, program).ifPresent(function -> functions.put(cell, function));
      programs.put(cell, program);
    }
    for (Map.Entry<Cell, List<Statement>> entry : programs.entrySet()) {
      Cell cell = entry.getKey();
      interpreter.run(entry.getValue(), cell.key());
      if (cell == Cell.SETUP) {
        given.putAll(interpreter.globals());
      }
    }
  }

  private static List<Statement> parsed(Cell cell, String source) {
    try {
      return Parser.parse(source);
    } catch (SyntaxProblem problem) {
      throw new Mismatch(
          Errors.at(cell.key(), problem.span(), problem.typeName(), problem.message(), ""));
    }
  }

  void runCell(Cell cell, String source) {
    interpreter.run(source, cell.key());
  }

  CellFunction forward() {
    CellFunction function = functions.get(Cell.FORWARD);
    if (function == null) {
      throw new Mismatch(
          Cell.FORWARD,
          "no function is defined in the forward cell",
          "Define the function that computes the cost: def forward_propagation(...):");
    }
    return function;
  }

  Optional<CellFunction> backward() {
    return Optional.ofNullable(functions.get(Cell.BACKWARD));
  }

  /** What setup defined under a name. */
  Optional<Value> given(String name) {
    return Optional.ofNullable(given.get(name));
  }

  Map<String, Value> givenValues() {
    return given;
  }

  /** The entries of a dict that setup defined; none where there is no such dict. */
  Map<String, Value> table(String name) {
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

  /**
   * Calls a function of a cell. Moved parameters that it does not take as arguments may be read as
   * globals, so those are moved for the time of the call.
   */
  Value call(CellFunction function, Map<String, Value> arguments, Map<String, Value> moved) {
    Value callable =
        interpreter
            .global(function.name())
            .orElseThrow(
                () ->
                    new Mismatch(
                        function.cell(), function.name() + " is not defined any more", ""));
    Map<String, Value> kept = new LinkedHashMap<>();
    for (String name : moved.keySet()) {
      given(name).filter(value -> isGlobal(name)).ifPresent(value -> kept.put(name, value));
    }
    moved.forEach(
        (name, value) -> {
          if (kept.containsKey(name)) {
            interpreter.set(name, value);
          }
        });
    try {
      return callable.call(new Arguments(List.of(), arguments));
    } finally {
      kept.forEach(interpreter::set);
    }
  }

  private boolean isGlobal(String name) {
    return interpreter.global(name).isPresent() && !table(Calls.TABLE).containsKey(name);
  }
}
