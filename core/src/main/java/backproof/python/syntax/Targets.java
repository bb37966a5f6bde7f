package backproof.python.syntax;

/** What can stand on the left of an assignment, and CPython's texts for what cannot. */
final class Targets {
  private Targets() {}

  static Expression checked(Expression target) {
    switch (target) {
      case Expression.Name n -> {}
      case Expression.Attribute a -> {}
      case Expression.Subscript s -> {}
      case Expression.Starred s -> checked(s.value());
      case Expression.TupleDisplay t -> t.items().forEach(Targets::checked);
      case Expression.ListDisplay l -> l.items().forEach(Targets::checked);
      default -> throw SyntaxProblem.of("cannot assign to " + name(target), target.span());
    }
    return target;
  }

  /** The refusal of {@code 1 + a = 2}; a comparison may have been meant. */
  static SyntaxProblem refusal(Expression target, boolean maybeComparison) {
    String maybe = maybeComparison ? " here. Maybe you meant '==' instead of '='?" : "";
    return SyntaxProblem.of("cannot assign to " + name(target) + maybe, target.span());
  }

  static boolean isTarget(Expression target) {
    return switch (target) {
      case Expression.Name n -> true;
      case Expression.Attribute a -> true;
      case Expression.Subscript s -> true;
      case Expression.Starred s -> isTarget(s.value());
      case Expression.TupleDisplay t -> t.items().stream().allMatch(Targets::isTarget);
      case Expression.ListDisplay l -> l.items().stream().allMatch(Targets::isTarget);
      default -> false;
    };
  }

  static String name(Expression expression) {
    return switch (expression) {
      case Expression.Call c -> "function call";
      case Expression.ConstantLiteral c ->
          switch (c.constant()) {
            case TRUE -> "True";
            case FALSE -> "False";
            case NONE -> "None";
            case ELLIPSIS -> "ellipsis";
          };
      case Expression.IntLiteral i -> "literal";
      case Expression.FloatLiteral f -> "literal";
      case Expression.StringLiteral s -> "literal";
      case Expression.FormattedString f -> "f-string expression";
      case Expression.Field f -> "f-string expression";
      case Expression.Comparing c -> "comparison";
      case Expression.Conditional c -> "conditional expression";
      case Expression.Lambda l -> "lambda";
      case Expression.DictDisplay d -> "dict literal";
      case Expression.SetDisplay s -> "set display";
      case Expression.Comprehension c ->
          switch (c.product()) {
            case LIST -> "list comprehension";
            case SET -> "set comprehension";
            case DICT -> "dict comprehension";
            case GENERATOR -> "generator expression";
          };
      case Expression.Named n -> "named expression";
      case Expression.Unary u -> "expression";
      case Expression.Binary b -> "expression";
      case Expression.Logical l -> "expression";
      case Expression.Name n -> "name";
      case Expression.Attribute a -> "attribute";
      case Expression.Subscript s -> "subscript";
      case Expression.Starred s -> "starred";
      case Expression.Slice s -> "slice";
      case Expression.TupleDisplay t -> "tuple";
      case Expression.ListDisplay l -> "list";
    };
  }
}
