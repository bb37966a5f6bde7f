package backproof.python;

import backproof.python.syntax.Advice;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs programs, one source after another in the same globals, as the cells of a notebook. */
public final class Interpreter {
  private final World world;

  public Interpreter(Map<String, Value> importable, Budget budget, Output output) {
    Map<String, Value> modules = new LinkedHashMap<>(StandardModules.all());
    modules.putAll(importable);
    this.world = new World(modules, budget, output);
    modules.putAll(StandardModules.ofBuiltins(world.builtins));
    if (modules.get("sys") instanceof ModuleValue system) {
      system.setAttribute("stdout", StandardModules.stream(world::print));
      system.setAttribute("stderr", StandardModules.stream(text -> {}));
    }
    if (modules.get("pprint") instanceof ModuleValue module) {
      module.setAttribute("pprint", StandardModules.printing(module, world::print));
      module.setAttribute("pp", StandardModules.printing(module, world::print));
    }
    set("__name__", StrValue.of("__main__"));
  }

  /** Runs a source; what it does not catch comes out as a Raise with its place. */
  public void run(String source, String sourceName) {
    List<Statement> statements;
    try {
      statements = Parser.parse(source);
    } catch (SyntaxProblem problem) {
      throw raised(problem, sourceName).advising(Advice.of(source, problem));
    }
    run(statements, sourceName, statement -> {});
  }

  /** Runs a source that is parsed already; each of its own statements is announced. */
  public void run(List<Statement> statements, String sourceName, Consumer<Statement> before) {
    List<Step> steps;
    try {
      steps = Compiler.program(world, sourceName, statements);
    } catch (SyntaxProblem problem) {
      throw raised(problem, sourceName);
    }
    Frame frame = new Frame(0, new Cell[0]);
    try {
      for (int i = 0; i < steps.size(); i++) {
        before.accept(statements.get(i));
        steps.get(i).run(frame);
      }
    } catch (Raise raise) {
      if (!isOrderlyExit(raise.exception())) {
        throw raise;
      }
    }
  }

  /** {@code sys.exit()} with no status, or with that of success. */
  private static boolean isOrderlyExit(ExceptionValue exception) {
    return exception.type().name().equals("SystemExit")
        && (exception.args().isEmpty()
            || exception.args().get(0) == NoneValue.NONE
            || exception.args().get(0) instanceof IntegerNumber status
                && status.toBigInteger().signum() == 0);
  }

  /** The value of an expression that was read from a source, in the globals as they are now. */
  public Value evaluate(Expression expression, String sourceName) {
    return Compiler.expression(world, sourceName, expression).run(new Frame(0, new Cell[0]));
  }

  private static Raise raised(SyntaxProblem problem, String sourceName) {
    return Raise.of(problem.typeName(), problem.message()).at(sourceName, problem.span());
  }

  /** All modules that a program may import, by their full names. */
  public Map<String, Value> modules() {
    return world.modules;
  }

  /** The names that are bound, in the order they were first mentioned. */
  public Map<String, Value> globals() {
    return world.globals();
  }

  public Optional<Value> global(String name) {
    return Optional.ofNullable(world.global(name).value);
  }

  public void set(String name, Value value) {
    world.global(name).value = value;
  }

  public Value call(Value function, Value... arguments) {
    return function.call(Arguments.of(arguments));
  }
}
