package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads off a cell's text what its functions are called, take and return. */
final class FunctionFinder {
  /** Methods that give the numbers of an array another shape or order. */
  private static final Set<String> FORMS =
      Set.of("transpose", "reshape", "ravel", "flatten", "squeeze", "copy", "astype", "array");

  private FunctionFinder() {}

  /** The functions of a cell in order; lambdas that have a name where there are no others. */
  static List<CellFunction> all(Cell cell, List<Statement> statements) {
    List<CellFunction> defined = new ArrayList<>();
    List<CellFunction> lambdas = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Define define) {
        List<String> returned = returned(define.body());
        int line = define.span().line();
        defined.add(function(cell, define.name(), define.parameters(), returned, line));
      } else if (statement instanceof Statement.Assign assign
          && assign.value() instanceof Expression.Lambda lambda) {
        String name = name(assign.targets().get(0));
        List<String> returned = names(lambda.body());
        lambdas.add(function(cell, name, lambda.parameters(), returned, assign.span().line()));
      }
    }
    return defined.isEmpty() ? lambdas : defined;
  }

  private static CellFunction function(
      Cell cell, String name, Parameters parameters, List<String> returned, int line) {
    List<String> names = new ArrayList<>();
    Set<String> optional = new LinkedHashSet<>();
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positional());
    all.addAll(parameters.keywordOnly());
    for (Parameters.Parameter parameter : all) {
      names.add(parameter.name());
      if (parameter.fallback().isPresent()) {
        optional.add(parameter.name());
      }
    }
    return new CellFunction(
        cell, name, names, parameters.positionalOnly(), optional, returned, line);
  }

  /** The names in the last return statement that stands in this body or in its blocks. */
  private static List<String> returned(List<Statement> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      List<String> names = returnedBy(body.get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> returnedBy(Statement statement) {
    if (statement instanceof Statement.Return result) {
      return result.value().map(FunctionFinder::names).orElse(List.of());
    }
    return returned(blocks(statement));
  }

  /** The statements inside one that stays in the same function. */
  private static List<Statement> blocks(Statement statement) {
    if (statement instanceof Statement.If branch) {
      return blocks(branch);
    }
    if (statement instanceof Statement.For loop) {
      return loop.body();
    }
    if (statement instanceof Statement.While loop) {
      return loop.body();
    }
    return statement instanceof Statement.Try attempt ? attempt.body() : List.of();
  }

  private static List<Statement> blocks(Statement.If statement) {
    List<Statement> all = new ArrayList<>();
    statement.branches().forEach(branch -> all.addAll(branch.body()));
    all.addAll(statement.otherwise());
    return all;
  }

  private static List<String> names(Expression value) {
    if (value instanceof Expression.TupleDisplay tuple) {
      return tuple.items().stream().map(FunctionFinder::name).toList();
    }
    if (value instanceof Expression.ListDisplay list) {
      return list.items().stream().map(FunctionFinder::name).toList();
    }
    return List.of(name(value));
  }

  /** Empty text for what is neither a plain name nor the same gradient in another form. */
  private static String name(Expression value) {
    if (value instanceof Expression.Name name) {
      return name.name();
    }
    String base = base(value);
    return GradientNames.isGradient(base) ? base : "";
  }

  /** The name in {@code -dW}, {@code dW.T}, {@code dW.reshape(shape)}, {@code 2 * dW / m}. */
  private static String base(Expression value) {
    return switch (value) {
      case Expression.Name name -> name.name();
      case Expression.Unary unary -> base(unary.operand());
      case Expression.Attribute attribute when attribute.name().equals("T") ->
          base(attribute.object());
      case Expression.Call call
          when call.function() instanceof Expression.Attribute method
              && FORMS.contains(method.name()) ->
          base(isNumpy(method.object(), call) ? call.arguments().get(0) : method.object());
      case Expression.Binary binary when binary.operator().equals("*") && isPlain(binary.left()) ->
          base(binary.right());
      case Expression.Binary binary
          when (binary.operator().equals("*") || binary.operator().equals("/"))
              && isPlain(binary.right()) ->
          base(binary.left());
      default -> "";
    };
  }

  private static boolean isNumpy(Expression object, Expression.Call call) {
    return object instanceof Expression.Name name
        && name.name().equals("np")
        && !call.arguments().isEmpty();
  }

  private static boolean isPlain(Expression factor) {
    return factor instanceof Expression.IntLiteral
        || factor instanceof Expression.FloatLiteral
        || factor instanceof Expression.Name name && !GradientNames.isGradient(name.name());
  }
}
