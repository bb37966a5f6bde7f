package backproof.python;

/** The unary operators that a value itself decides on; {@code not} is a matter of truth. */
public enum UnaryOperator {
  NEGATE("-"),
  PLUS("+"),
  INVERT("~");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
