package backproof.diagnosis;

/** What sort of mistake. */
public enum Kind {
  SCALE("scale"),
  SIGN("sign"),
  ZERO("zero"),
  TRANSPOSE("transpose"),
  MASK("mask"),
  AXIS("axis"),
  REGULARISATION("regularisation"),
  WRONG_OPERAND("wrong-operand"),
  OFF_BY_ONE("off-by-one"),
  MISSING_TERM("missing-term"),
  OTHER("other");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  /** The name in the report's JSON. */
  public String key() {
    return key;
  }
}
