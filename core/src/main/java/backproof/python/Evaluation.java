package backproof.python;

import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pieces of a program that are texts, and what the names around them hold. */
final class Evaluation {
  /** Places in such a text are not told: it has no name. */
  private static final String NAMELESS = "";

  private final World world;

  Evaluation(World world) {
    this.world = world;
  }

  /** Whether a built-in function of this name looks at the variables where it is called. */
  static boolean seesVariables(String name) {
    return name.equals("eval")
        || name.equals("exec")
        || name.equals("locals")
        || name.equals("vars")
        || name.equals("dir");
  }

  void add(Map<String, Value> table) {
    Builtins.row(
        table,
        "eval(source, globals=None, locals=None, /)",
        "the value of an expression that is a text",
        b -> run(b, true));
    Builtins.row(
        table,
        "exec(source, globals=None, locals=None, /)",
        "runs statements that are a text",
        b -> run(b, false));
    Builtins.row(
        table,
        "globals(/)",
        "the global names and their values, as a dict",
        b -> DictValue.ofStrings(world.globals()));
    Builtins.row(
        table, "locals(/)", "the names of the function and their values, as a dict", b -> here());
    Builtins.row(
        table,
        "vars(obj=?, /)",
        "the fields of an object, as a dict; without one as locals()",
        b ->
            b.find("obj").isEmpty()
                ? here()
                : b.get(0)
                    .findAttribute("__dict__")
                    .orElseThrow(
                        () -> Raise.typeError("vars() argument must have __dict__ attribute")));
    Builtins.row(
        table,
        "dir(obj=?, /)",
        "the names of the attributes of an object, without those of built-in classes' slots",
        b ->
            b.find("obj").isEmpty()
                ? world.builtins.getOrDefault("sorted", Types.LIST).call(Arguments.of(here()))
                : ListValue.of(Hints.names(b.get(0)).stream().map(StrValue::of).toList()));
  }

  private DictValue here() {
    return DictValue.ofStrings(world.locals.orElseGet(world::globals));
  }

  private Value run(Bound b, boolean isExpression) {
    if (!(b.get(0) instanceof StrValue text)) {
      throw Raise.typeError(b.name() + "() arg 1 must be a string, bytes or code object");
    }
    if (b.get(1) != NoneValue.NONE && !(b.get(1) instanceof DictValue)) {
      throw Raise.typeError(
          "globals must be a dict" + (isExpression ? "" : ", not " + b.get(1).type().name()));
    }
    try {
      return run(statements(text.value(), isExpression), b, isExpression);
    } catch (SyntaxProblem problem) {
      throw Raise.of(
          problem.typeName(),
          problem.message() + " (<string>, line " + problem.span().line() + ")");
    }
  }

  private static List<Statement> statements(String text, boolean isExpression) {
    int from = 0;
    while (isExpression && from < text.length() && " \t".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    List<Statement> body = Parser.parse(text.substring(from));
    if (isExpression && !(body.size() == 1 && body.get(0) instanceof Statement.Evaluate)) {
      throw new SyntaxProblem(
          "SyntaxError",
          "invalid syntax",
          body.isEmpty() ? new backproof.python.syntax.Span(0, 0, 0, 0) : body.get(0).span());
    }
    return body;
  }

  /** What is bound goes to the dict that is given; from inside a function nowhere. */
  private Value run(List<Statement> body, Bound b, boolean isExpression) {
    Optional<DictValue> globals = dict(b.get(1));
    Optional<DictValue> locals = dict(b.get(2));
    if (globals.isEmpty() && locals.isEmpty() && world.locals.isEmpty()) {
      return run(world, body, isExpression);
    }
    globals.ifPresent(
        own -> {
          Value builtins = world.modules.get("builtins");
          if (builtins != null && !own.contains(StrValue.of("__builtins__"))) {
            own.put("__builtins__", builtins);
          }
        });
    Map<String, Value> seen = globals.map(DictMethods::strings).orElseGet(world::globals);
    seen.putAll(locals.map(DictMethods::strings).orElseGet(() -> around(globals)));
    World inner = new World(world, seen);
    Value result = run(inner, body, isExpression);
    locals
        .or(() -> globals)
        .ifPresent(
            target ->
                inner
                    .globals()
                    .forEach(
                        (name, value) -> {
                          if (seen.get(name) != value) {
                            target.put(name, value);
                          }
                        }));
    return result;
  }

  private Map<String, Value> around(Optional<DictValue> globals) {
    return globals.isPresent() ? Map.of() : world.locals.orElseGet(Map::of);
  }

  private static Optional<DictValue> dict(Value value) {
    return Instance.core(value) instanceof DictValue dict ? Optional.of(dict) : Optional.empty();
  }

  private static Value run(World world, List<Statement> body, boolean isExpression) {
    Frame frame = new Frame(0, new Cell[0]);
    if (isExpression && body.get(0) instanceof Statement.Evaluate e) {
      return Compiler.expression(world, NAMELESS, e.value()).run(frame);
    }
    for (Step step : Compiler.program(world, NAMELESS, body)) {
      step.run(frame);
    }
    return NoneValue.NONE;
  }
}
