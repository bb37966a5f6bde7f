package backproof.array;

/** The element types an array can have, in the order in which NumPy promotes them. */
public enum DType {
  BOOL("bool"),
  INT32("int32"),
  INT64("int64"),
  FLOAT32("float32"),
  FLOAT64("float64");

  private final String label;

  DType(String label) {
    this.label = label;
  }

  /** NumPy's name of this type, as in {@code a.dtype}. */
  public String label() {
    return label;
  }

  public boolean isInteger() {
    return this == INT32 || this == INT64;
  }

  public boolean isFloating() {
    return this == FLOAT32 || this == FLOAT64;
  }

  /** The type both convert to without loss of kind: {@code numpy.promote_types}. */
  public static DType common(DType a, DType b) {
    DType wider = a.compareTo(b) >= 0 ? a : b;
    DType narrower = wider == a ? b : a;
    return wider == FLOAT32 && narrower.isInteger() ? FLOAT64 : wider;
  }
}
