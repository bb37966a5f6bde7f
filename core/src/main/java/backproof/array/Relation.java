package backproof.array;

/** What can be asked of two numbers of one dtype; the answer is a bool. */
public enum Relation {
  EQUAL("equal"),
  NOT_EQUAL("not_equal"),
  LESS("less"),
  LESS_EQUAL("less_equal"),
  GREATER("greater"),
  GREATER_EQUAL("greater_equal"),
  LOGICAL_AND("logical_and"),
  LOGICAL_OR("logical_or"),
  LOGICAL_XOR("logical_xor");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether it asks which of the two is larger. */
  public boolean isOrder() {
    return compareTo(LESS) >= 0 && compareTo(GREATER_EQUAL) <= 0;
  }
}
