package backproof.python;

/** The binary operators of the language. */
public enum BinaryOperator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  FLOOR_DIVIDE("//"),
  MODULO("%"),
  POWER("**"),
  MATMUL("@"),
  AND("&"),
  OR("|"),
  XOR("^"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /** What the names of its methods are made of: {@code add} for {@code __add__}. */
  String stem() {
    return switch (this) {
      case ADD -> "add";
      case SUBTRACT -> "sub";
      case MULTIPLY -> "mul";
      case DIVIDE -> "truediv";
      case FLOOR_DIVIDE -> "floordiv";
      case MODULO -> "mod";
      case POWER -> "pow";
      case MATMUL -> "matmul";
      case AND -> "and";
      case OR -> "or";
      case XOR -> "xor";
      case SHIFT_LEFT -> "lshift";
      case SHIFT_RIGHT -> "rshift";
    };
  }
}
