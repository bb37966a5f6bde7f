package backproof.python;

/** The binary operators of the language. */
public enum BinaryOperator {
  ADD("+", "add"),
  SUBTRACT("-", "sub"),
  MULTIPLY("*", "mul"),
  DIVIDE("/", "truediv"),
  FLOOR_DIVIDE("//", "floordiv"),
  MODULO("%", "mod"),
  POWER("**", "pow"),
  MATMUL("@", "matmul"),
  AND("&", "and"),
  OR("|", "or"),
  XOR("^", "xor"),
  SHIFT_LEFT("<<", "lshift"),
  SHIFT_RIGHT(">>", "rshift");

  private final String symbol;

  /** The names of its methods: that of the left side, of the right side, and in place. */
  final String method;

  final String reflected;
  final String inPlace;

  BinaryOperator(String symbol, String stem) {
    this.symbol = symbol;
    this.method = "__" + stem + "__";
    this.reflected = "__r" + stem + "__";
    this.inPlace = "__i" + stem + "__";
  }

  public String symbol() {
    return symbol;
  }
}
