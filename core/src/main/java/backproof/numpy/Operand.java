package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Raise;

/** One side of an operator or one argument of a ufunc: an array and what its dtype is worth. */
record Operand(NdArray array, Weakness weakness) {

  static Operand strong(NdArray array) {
    return new Operand(array, Weakness.STRONG);
  }

  static Operand real(double value) {
    return new Operand(NdArray.scalar(value), Weakness.REAL);
  }

  private boolean isStrong() {
    return weakness == Weakness.STRONG;
  }

  /** The dtype that NumPy computes in for these two; a Python int must fit into it. */
  static DType common(Operand a, Operand b) {
    return common(a, b, true);
  }

  /** The dtype to compare these two in, where a Python int may be of any size. */
  static DType compared(Operand a, Operand b) {
    return common(a, b, false);
  }

  private static DType common(Operand a, Operand b, boolean fitting) {
    DType both = DType.common(a.array.dtype(), b.array.dtype());
    if (a.isStrong() == b.isStrong()) {
      return both;
    }
    Operand strong = a.isStrong() ? a : b;
    Operand weak = a.isStrong() ? b : a;
    DType dtype = strong.array.dtype();
    return switch (weak.weakness) {
      case STRONG -> both;
      case INTEGER -> dtype.isFloating() ? dtype : weak.integral(dtype, both, fitting);
      case REAL -> dtype.isFloating() ? dtype : DType.FLOAT64;
    };
  }

  /** Whether an integer type can hold a number. */
  static boolean holds(DType dtype, long number) {
    return dtype.wrapped(number) == number && (number >= 0 || !dtype.isUnsigned());
  }

  /** A Python int beside bools or integers; one that no long can hold is kept as a double. */
  private DType integral(DType dtype, DType both, boolean fitting) {
    boolean huge = array.dtype().isFloating();
    boolean large = huge || dtype.isInteger() && !holds(dtype, array.longAt(0));
    if (large && fitting) {
      throw Raise.overflow(
          huge
              ? "Python int too large to convert to C long"
              : "Python integer " + array.longAt(0) + " out of bounds for " + dtype.label());
    }
    return large || dtype == DType.BOOL ? both : dtype;
  }
}
