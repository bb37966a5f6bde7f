package backproof.python;

/** The comparisons that a value itself decides on. */
public enum Comparison {
  EQUAL("==", 2),
  NOT_EQUAL("!=", 1 + 4 + 8),
  LESS("<", 1),
  LESS_EQUAL("<=", 1 + 2),
  GREATER(">", 4),
  GREATER_EQUAL(">=", 2 + 4);

  private final String symbol;

  /** Where it holds: 1 below, 2 equal, 4 above, 8 neither, which only nan is. */
  private final int sides;

  Comparison(String symbol, int sides) {
    this.symbol = symbol;
    this.sides = sides;
  }

  public String symbol() {
    return symbol;
  }

  /**
   * Whether it holds, where the order is negative, zero or positive as the left is less or more.
   */
  public boolean holds(int order) {
    return (sides & (order < 0 ? 1 : order == 0 ? 2 : 4)) != 0;
  }

  /** Whether it holds for two doubles. */
  boolean holds(double a, double b) {
    return (sides & (a < b ? 1 : a == b ? 2 : a > b ? 4 : 8)) != 0;
  }

  /** The comparison with its sides exchanged: {@code a < b} is {@code b > a}. */
  public Comparison mirrored() {
    return switch (this) {
      case EQUAL -> EQUAL;
      case NOT_EQUAL -> NOT_EQUAL;
      case LESS -> GREATER;
      case LESS_EQUAL -> GREATER_EQUAL;
      case GREATER -> LESS;
      case GREATER_EQUAL -> LESS_EQUAL;
    };
  }
}
