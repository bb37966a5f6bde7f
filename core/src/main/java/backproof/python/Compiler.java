package backproof.python;

import backproof.array.Origin;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Mentions;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes functions and classes ready to run; expressions and statements have their own files. */
final class Compiler {
  static final String ANNOTATIONS = "__annotations__";

  final World world;
  final String source;
  final Scope scope;
  private final ExpressionCompiler expressions;
  private final StatementCompiler statements;
  private final AssignmentCompiler assignments;

  private Compiler(World world, String source, Scope scope) {
    this.world = world;
    this.source = source;
    this.scope = scope;
    this.expressions = new ExpressionCompiler(this);
    this.assignments = new AssignmentCompiler(this);
    this.statements = new StatementCompiler(this);
  }

  /** The statements of a source, one step each. */
  static List<Step> program(World world, String source, List<Statement> body) {
    Scope scope = new Scope(Scope.Kind.MODULE, Optional.empty(), Names.ofBody(body), "");
    Compiler compiler = new Compiler(world, source, scope);
    return body.stream().map(statement -> (Step) compiler.block(List.of(statement))).toList();
  }

  /** An expression that reads globals only. */
  static Code expression(World world, String source, Expression expression) {
    Names names = Names.ofExpressions(List.of(expression));
    Scope scope = new Scope(Scope.Kind.MODULE, Optional.empty(), names, "");
    return new Compiler(world, source, scope).expression(expression);
  }

  private Compiler inside(Scope.Kind kind, Names names, String prefix) {
    return new Compiler(world, source, new Scope(kind, Optional.of(scope), names, prefix));
  }

  Part expression(Expression expression) {
    scope.enter();
    Part part = Part.of(expressions.compile(expression));
    scope.leave();
    return part;
  }

  List<Part> all(List<Expression> list) {
    return list.stream().map(this::expression).toList();
  }

  private List<Step> steps(List<Statement> body) {
    scope.enter();
    List<Step> steps = body.stream().map(statements::compile).toList();
    scope.leave();
    return steps;
  }

  Block block(List<Statement> body) {
    Step[] steps = steps(body).toArray(new Step[0]);
    return new Block(body, this, steps, origins(body), scope.mark());
  }

  private Origin[] origins(List<Statement> body) {
    Origin[] origins = new Origin[source.isEmpty() ? 0 : body.size()];
    for (int i = 0; i < origins.length; i++) {
      Statement statement = body.get(i);
      origins[i] = new Origin(source, statement.span().line(), Mentions.bound(statement));
    }
    return origins;
  }

  Target store(Expression target) {
    return Target.of(assignments.store(target));
  }

  AssignmentCompiler assignments() {
    return assignments;
  }

  /** The same code, whose exceptions learn their place. */
  Code placed(Span span, Code code) {
    String where = source;
    return frame -> {
      try {
        return code.run(frame);
      } catch (Raise raise) {
        throw raise.at(where, span);
      }
    };
  }

  Code lambda(Expression.Lambda lambda) {
    Names names = Names.ofExpressions(List.of(lambda.body()));
    return function(
        "<lambda>",
        lambda.parameters(),
        names,
        "",
        lambda.span(),
        inner -> {
          Code value = inner.expression(lambda.body());
          return frame -> {
            frame.result = value.run(frame);
            return Step.Flow.RETURN;
          };
        });
  }

  Code define(Statement.Define define) {
    Names names = Names.ofBody(define.body());
    String doc = documentation(define.body());
    Code made =
        function(
            define.name(),
            define.parameters(),
            names,
            doc,
            define.span(),
            inner -> inner.block(define.body()));
    Map<String, Expression> annotations = define.parameters().annotations();
    if (annotations.isEmpty() || world.keepsAnnotations) {
      return decorated(define.decorators(), made);
    }
    Code meant = annotations(annotations);
    return decorated(
        define.decorators(),
        frame -> {
          Value kinds = meant.run(frame);
          Value function = made.run(frame);
          function.setAttribute(ANNOTATIONS, kinds);
          return function;
        });
  }

  /** What annotations are; of what cannot be worked out here only the names are looked up. */
  Code annotations(Map<String, Expression> written) {
    Map<String, Code> codes = new LinkedHashMap<>();
    written.forEach((name, e) -> codes.put(name, placed(e.span(), expression(e))));
    return frame -> {
      DictValue kinds = DictValue.empty();
      codes.forEach((name, code) -> kinds.put(name, kind(code, frame)));
      return kinds;
    };
  }

  private static Value kind(Code code, Frame frame) {
    try {
      return code.run(frame);
    } catch (Raise raise) {
      if (raise.typeName().equals("NameError")) {
        throw raise;
      }
      return NoneValue.NONE;
    }
  }

  private static String documentation(List<Statement> body) {
    return body.get(0) instanceof Statement.Evaluate e
            && e.value() instanceof Expression.StringLiteral s
        ? s.value()
        : "";
  }

  private Code decorated(List<Expression> decorators, Code made) {
    Code result = made;
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Code decorator = expression(decorators.get(i));
      Code inner = result;
      result =
          placed(
              decorators.get(i).span(),
              frame -> decorator.run(frame).call(Arguments.of(inner.run(frame))));
    }
    return result;
  }

  private interface Body {
    Step compile(Compiler inner);
  }

  private Code function(
      String name, Parameters parameters, Names names, String doc, Span span, Body body) {
    String qualified = scope.qualifiedPrefix + name;
    Compiler inner =
        inside(Scope.Kind.FUNCTION, names.binding(parameters.names()), qualified + ".<locals>.");
    inner
        .scope
        .lostNonlocal()
        .ifPresent(
            lost -> {
              throw new backproof.python.syntax.SyntaxProblem(
                  "SyntaxError",
                  "no binding for nonlocal '" + lost + "' found",
                  names.declared(lost).orElse(span));
            });
    FunctionCode code = inner.signature(name, qualified, parameters, doc);
    code.body = body.compile(inner);
    code.slots = inner.scope.slotCount();
    code.ownCells = inner.scope.ownCellCount();
    code.weight = 4 + 2 * inner.scope.deepest();
    code.isGenerator = names.yields();
    code.locals = inner.scope.locals();
    code.free = inner.scope.free();
    code.marks = inner.scope.markCount();
    int[] captured = captured(inner.scope);
    List<Part> defaults =
        parameters.positional().stream()
            .flatMap(p -> p.fallback().stream())
            .map(this::expression)
            .toList();
    Map<String, Part> named = new LinkedHashMap<>();
    parameters
        .keywordOnly()
        .forEach(p -> p.fallback().ifPresent(f -> named.put(p.name(), expression(f))));
    return frame -> {
      List<Value> values = new ArrayList<>();
      defaults.forEach(d -> values.add(d.run(frame)));
      Map<String, Value> keywordValues = new LinkedHashMap<>();
      named.forEach((key, value) -> keywordValues.put(key, value.run(frame)));
      return new FunctionValue(code, values, keywordValues, cells(frame, captured), world.budget);
    };
  }

  /** Where this block keeps the variables that an inner block uses. */
  int[] captured(Scope inner) {
    List<String> names = List.copyOf(inner.free());
    int[] cells = new int[names.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cellOf(scope.resolve(names.get(i)));
    }
    return cells;
  }

  private static int cellOf(Scope.Place place) {
    return switch (place) {
      case Scope.InCell cell -> cell.index();
      case Scope.Member member -> cellOf(member.outer());
      case Scope.Slot slot -> throw new IllegalStateException("a captured name in a slot");
      case Scope.Global global -> throw new IllegalStateException("a captured global name");
    };
  }

  static Cell[] cells(Frame frame, int[] captured) {
    Cell[] cells = new Cell[captured.length];
    for (int i = 0; i < captured.length; i++) {
      cells[i] = frame.cells[captured[i]];
    }
    return cells;
  }

  private FunctionCode signature(String name, String qualified, Parameters parameters, String doc) {
    List<FunctionCode.Parameter> positional = new ArrayList<>();
    for (int i = 0; i < parameters.positional().size(); i++) {
      positional.add(
          parameter(parameters.positional().get(i).name(), i < parameters.positionalOnly()));
    }
    return new FunctionCode(
        name,
        qualified,
        positional,
        parameters.keywordOnly().stream().map(p -> parameter(p.name(), false)).toList(),
        parameters.rest().stream().map(p -> parameter(p, false)).toList(),
        parameters.keywords().stream().map(p -> parameter(p, false)).toList(),
        doc);
  }

  private FunctionCode.Parameter parameter(String name, boolean positionalOnly) {
    return switch (scope.resolve(name)) {
      case Scope.Slot slot ->
          new FunctionCode.Parameter(
              name, new FunctionCode.Variable(false, slot.index()), positionalOnly);
      case Scope.InCell cell ->
          new FunctionCode.Parameter(
              name, new FunctionCode.Variable(true, cell.index()), positionalOnly);
      case Scope.Global g -> throw new IllegalStateException("a global parameter");
      case Scope.Member m -> throw new IllegalStateException("a parameter of a class");
    };
  }

  Code defineClass(Statement.DefineClass define) {
    Names names = Names.ofBody(define.body());
    Compiler inner = inside(Scope.Kind.CLASS, names, scope.qualifiedPrefix + define.name() + ".");
    Code made = new ClassCompiler(this, inner).compile(define, documentation(define.body()));
    return decorated(define.decorators(), placed(define.span(), made));
  }

  /** Tells the functions of a class where they belong, for super(). */
  static void own(Value member, UserClass owner) {
    switch (member) {
      case FunctionValue function -> function.setOwner(owner);
      case Descriptor descriptor -> descriptor.functions().forEach(each -> own(each, owner));
      default -> {}
    }
  }

  /** The compiler of a comprehension's own scope. */
  Compiler comprehension(Expression.Comprehension made) {
    List<Expression> parts = new ArrayList<>(List.of(made.element()));
    made.value().ifPresent(parts::add);
    List<Expression> targets = new ArrayList<>();
    for (int i = 0; i < made.clauses().size(); i++) {
      Expression.Clause clause = made.clauses().get(i);
      targets.add(clause.target());
      parts.addAll(clause.conditions());
      if (i > 0) {
        parts.add(clause.iterable());
      }
    }
    Names found = Names.ofExpressions(parts);
    // The walrus binds outside; only the targets belong to the comprehension.
    found.bound().clear();
    Names names = found.bindingTargets(targets);
    return inside(Scope.Kind.FUNCTION, names, scope.qualifiedPrefix);
  }
}
