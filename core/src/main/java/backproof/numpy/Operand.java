package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;

/** One side of an operator or one argument of a ufunc: an array and what its dtype is worth. */
record Operand(NdArray array, Weakness weakness) {

  static Operand strong(NdArray array) {
    return new Operand(array, Weakness.STRONG);
  }

  private boolean isStrong() {
    return weakness == Weakness.STRONG;
  }

  /** The dtype that NumPy computes in for these two. */
  static DType common(Operand a, Operand b) {
    if (a.isStrong() == b.isStrong()) {
      return DType.common(a.array.dtype(), b.array.dtype());
    }
    Operand strong = a.isStrong() ? a : b;
    Operand weak = a.isStrong() ? b : a;
    DType dtype = strong.array.dtype();
    return switch (weak.weakness) {
      case STRONG, INTEGER -> dtype == DType.BOOL ? DType.INT64 : dtype;
      case REAL -> dtype.isFloating() ? dtype : DType.FLOAT64;
    };
  }
}
