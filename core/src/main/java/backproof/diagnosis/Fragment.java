package backproof.diagnosis;

import backproof.python.syntax.Expression;

/** A piece of program text, and how tightly the operator at its top binds. */
record Fragment(String text, int binding) {
  static final int LOOSE = 0;
  static final int ARGUMENT = 1;
  static final int COMPARISON = 5;
  static final int SUM = 10;
  static final int PRODUCT = 11;
  static final int SIGN = 12;
  static final int POWER = 13;
  static final int ATOM = 14;

  static Fragment atom(String text) {
    return new Fragment(text, ATOM);
  }

  /** The text as it can stand where at least this binding is needed. */
  String in(int needed) {
    return binding < needed ? "(" + text + ")" : text;
  }

  static int binding(Expression expression) {
    return switch (expression) {
      case Expression.TupleDisplay e -> LOOSE;
      case Expression.Lambda e -> ARGUMENT;
      case Expression.Conditional e -> ARGUMENT;
      case Expression.Named e -> LOOSE;
      case Expression.Starred e -> LOOSE;
      case Expression.Logical e -> e.isAnd() ? 3 : 2;
      case Expression.Comparing e -> COMPARISON;
      case Expression.Unary e -> e.operator().equals("not") ? 4 : SIGN;
      case Expression.Binary e -> binding(e.operator());
      default -> ATOM;
    };
  }

  static int binding(String operator) {
    return switch (operator) {
      case "|" -> 6;
      case "^" -> 7;
      case "&" -> 8;
      case "<<", ">>" -> 9;
      case "+", "-" -> SUM;
      case "**" -> POWER;
      default -> PRODUCT;
    };
  }
}
