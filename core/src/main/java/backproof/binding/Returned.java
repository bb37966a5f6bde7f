package backproof.binding;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a function calls the values that it returns side by side.
 *
 * @param names empty text for what is neither a plain name nor a gradient in another form
 * @param inside for each of these the names inside it, where it is a tuple or a list that is
 *     written down, there or under its name before
 * @param formulas whether each is worked out from gradients where it is returned
 */
record Returned(List<String> names, List<List<String>> inside, List<Boolean> formulas) {
  /** Methods that give the numbers of an array another shape or order. */
  private static final Set<String> FORMS =
      Set.of("transpose", "reshape", "ravel", "flatten", "squeeze", "copy", "astype", "array");

  static Returned by(List<Statement> body) {
    return value(body)
        .map(value -> of(value, body))
        .orElse(new Returned(List.of(), List.of(), List.of()));
  }

  /**
   * @param body the statements before
   */
  static Returned of(Expression value, List<Statement> body) {
    List<String> names = new ArrayList<>();
    List<List<String>> inside = new ArrayList<>();
    List<Boolean> formulas = new ArrayList<>();
    for (Expression item : items(value).orElse(List.of(value))) {
      names.add(name(item));
      inside.add(
          items(written(item, body)).orElse(List.of()).stream().map(Returned::name).toList());
      formulas.add(Names.mentioned(item).stream().anyMatch(GradientNames::isGradient));
    }
    return new Returned(names, inside, formulas);
  }

  private static Optional<List<Expression>> items(Expression value) {
    return switch (value) {
      case Expression.TupleDisplay tuple -> Optional.of(tuple.items());
      case Expression.ListDisplay list -> Optional.of(list.items());
      default -> Optional.empty();
    };
  }

  /** What a name was given last. */
  private static Expression written(Expression item, List<Statement> body) {
    Expression written = item;
    for (Statement statement : body) {
      if (item instanceof Expression.Name name
          && statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Expression.Name target
          && target.name().equals(name.name())) {
        written = assign.value();
      }
    }
    return written;
  }

  /** What the last return statement gives that stands in this body or in its blocks. */
  private static Optional<Expression> value(List<Statement> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      Statement statement = body.get(i);
      Optional<Expression> value =
          statement instanceof Statement.Return result ? result.value() : value(blocks(statement));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
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
