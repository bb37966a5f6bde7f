package backproof.array;

/** The ways to make one number out of many, under NumPy's names. */
public enum Reduction {
  SUM("add"),
  MEAN("mean"),
  /** Rounded once, at the end. */
  EXACT_SUM("fsum"),
  PRODUCT("multiply"),
  MAX("maximum"),
  MIN("minimum"),
  ALL("logical_and"),
  ANY("logical_or");

  private final String label;

  Reduction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
