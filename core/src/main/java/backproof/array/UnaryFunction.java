package backproof.array;

/** The functions of one number, under NumPy's names. */
public enum UnaryFunction {
  NEGATIVE("negative"),
  POSITIVE("positive"),
  ABSOLUTE("absolute"),
  SIGN("sign"),
  SQUARE("square"),
  RECIPROCAL("reciprocal"),
  SQRT("sqrt"),
  CBRT("cbrt"),
  EXP("exp"),
  EXP2("exp2"),
  EXPM1("expm1"),
  LOG("log"),
  LOG1P("log1p"),
  LOG2("log2"),
  LOG10("log10"),
  SIN("sin"),
  COS("cos"),
  TAN("tan"),
  ARCSIN("arcsin"),
  ARCCOS("arccos"),
  ARCTAN("arctan"),
  SINH("sinh"),
  COSH("cosh"),
  TANH("tanh"),
  ARCSINH("arcsinh"),
  ARCCOSH("arccosh"),
  ARCTANH("arctanh"),
  FLOOR("floor"),
  CEIL("ceil"),
  RINT("rint"),
  TRUNC("trunc"),
  INVERT("invert");

  private final String label;

  UnaryFunction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether results are rounded; the others hand on a number, turn its sign, or cut it. */
  boolean rounds() {
    return compareTo(SIGN) > 0 && compareTo(FLOOR) < 0;
  }
}
