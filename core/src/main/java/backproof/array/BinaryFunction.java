package backproof.array;

/** The functions of two numbers of one dtype whose result has that dtype, under NumPy's names. */
public enum BinaryFunction {
  ADD("add"),
  SUBTRACT("subtract"),
  MULTIPLY("multiply"),
  DIVIDE("divide"),
  POWER("power"),
  FLOOR_DIVIDE("floor_divide"),
  REMAINDER("remainder"),
  FMOD("fmod"),
  MAXIMUM("maximum"),
  MINIMUM("minimum"),
  FMAX("fmax"),
  FMIN("fmin"),
  ARCTAN2("arctan2"),
  HYPOT("hypot"),
  LOGADDEXP("logaddexp"),
  HEAVISIDE("heaviside"),
  COPYSIGN("copysign"),
  BITWISE_AND("bitwise_and"),
  BITWISE_OR("bitwise_or"),
  BITWISE_XOR("bitwise_xor"),
  LEFT_SHIFT("left_shift"),
  RIGHT_SHIFT("right_shift");

  private final String label;

  BinaryFunction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether results are rounded; the others pick one of the numbers. */
  boolean rounds() {
    return compareTo(POWER) <= 0 || this == ARCTAN2 || this == HYPOT || this == LOGADDEXP;
  }
}
