package backproof.array;

import backproof.number.Elementary;

/** The element types an array can have, in the order in which NumPy promotes them. */
public enum DType {
  BOOL("bool"),
  INT32("int32"),
  INT64("int64"),
  FLOAT16("float16"),
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
    return this == FLOAT16 || this == FLOAT32 || this == FLOAT64;
  }

  /** How much memory NumPy gives to one element. */
  public int bytes() {
    return switch (this) {
      case BOOL -> 1;
      case FLOAT16 -> 2;
      case INT32, FLOAT32 -> 4;
      case INT64, FLOAT64 -> 8;
    };
  }

  /** Whether a double must be rounded before it is one of these. */
  public boolean isShortFloat() {
    return this == FLOAT16 || this == FLOAT32;
  }

  /** The nearest number of this floating type; any other type leaves the value alone. */
  public double rounded(double value) {
    return switch (this) {
      case FLOAT16 -> Elementary.toHalf(value);
      case FLOAT32 -> Elementary.toFloat(value);
      case BOOL, INT32, INT64, FLOAT64 -> value;
    };
  }

  /** The type both convert to without loss of kind: {@code numpy.promote_types}. */
  public static DType common(DType a, DType b) {
    DType wider = a.compareTo(b) >= 0 ? a : b;
    DType narrower = wider == a ? b : a;
    return wider.isShortFloat() && narrower.isInteger() ? FLOAT64 : wider;
  }
}
