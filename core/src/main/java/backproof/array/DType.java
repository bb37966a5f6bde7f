package backproof.array;

import backproof.number.Elementary;

/** The element types an array can have, in the order in which NumPy promotes them. */
public enum DType {
  BOOL("bool", 1),
  INT8("int8", 1),
  UINT8("uint8", 1),
  INT16("int16", 2),
  UINT16("uint16", 2),
  INT32("int32", 4),
  UINT32("uint32", 4),
  INT64("int64", 8),
  UINT64("uint64", 8),
  FLOAT16("float16", 2),
  FLOAT32("float32", 4),
  FLOAT64("float64", 8),

  /** Texts, each kept as the number under which the program's table has it. */
  TEXT("str", 4);

  private final String label;
  private final int bytes;

  DType(String label, int bytes) {
    this.label = label;
    this.bytes = bytes;
  }

  /** NumPy's name of this type, as in {@code a.dtype}. */
  public String label() {
    return label;
  }

  public boolean isInteger() {
    return this != BOOL && compareTo(FLOAT16) < 0;
  }

  public boolean isUnsigned() {
    return this == UINT8 || this == UINT16 || this == UINT32 || this == UINT64;
  }

  public boolean isFloating() {
    return this == FLOAT16 || this == FLOAT32 || this == FLOAT64;
  }

  /** How much memory NumPy gives to one element; of texts, to one character. */
  public int bytes() {
    return bytes;
  }

  /** Whether a double must be rounded before it is one of these. */
  public boolean isShortFloat() {
    return this == FLOAT16 || this == FLOAT32;
  }

  /** Whether a long must be wrapped before it is one of these. */
  public boolean isShortInteger() {
    return isInteger() && bytes < Long.BYTES;
  }

  /** What a number becomes that has left the range of this integer type. */
  public long wrapped(long value) {
    int spare = Long.SIZE - Byte.SIZE * bytes;
    return isUnsigned() ? value << spare >>> spare : value << spare >> spare;
  }

  /** The nearest number of this floating type; any other type leaves the value alone. */
  public double rounded(double value) {
    return this == FLOAT16
        ? Elementary.toHalf(value)
        : this == FLOAT32 ? Elementary.toFloat(value) : value;
  }

  /** The type both convert to without loss of kind: {@code numpy.promote_types}. */
  public static DType common(DType a, DType b) {
    DType wider = a.compareTo(b) >= 0 ? a : b;
    DType narrower = wider == a ? b : a;
    if (wider.isShortFloat() && narrower.isInteger()) {
      DType needed = narrower.bytes == 1 ? FLOAT16 : narrower.bytes == 2 ? FLOAT32 : FLOAT64;
      return needed.compareTo(wider) > 0 ? needed : wider;
    }
    boolean mixed =
        wider.isInteger() && narrower.isInteger() && wider.isUnsigned() && !narrower.isUnsigned();
    return !mixed
        ? wider
        : wider == UINT8 ? INT16 : wider == UINT16 ? INT32 : wider == UINT32 ? INT64 : FLOAT64;
  }
}
