package backproof.array;

/** What can be asked of one number; the answer is a bool. */
public enum Property {
  IS_NAN("isnan"),
  IS_INFINITE("isinf"),
  IS_FINITE("isfinite"),
  SIGN_BIT("signbit"),
  LOGICAL_NOT("logical_not");

  private final String label;

  Property(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
