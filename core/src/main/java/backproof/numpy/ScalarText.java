package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.number.Decimal;
import backproof.number.Digits;

/** NumPy scalars as text. */
final class ScalarText {
  /** float32 scalars show an exponent from here on: ten to the digits that a float32 is sure of. */
  private static final double SINGLE_LIMIT = 1e6;

  /** As much for float16. */
  private static final double HALF_LIMIT = 1e3;

  private ScalarText() {}

  static String str(NdArray scalar) {
    return switch (scalar.dtype()) {
      case BOOL -> scalar.boolAt(0) ? "True" : "False";
      case INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, TEXT ->
          Long.toString(scalar.longAt(0));
      case FLOAT16 -> narrow(scalar.doubleAt(0), DType.FLOAT16, HALF_LIMIT);
      case FLOAT32 -> narrow(scalar.doubleAt(0), DType.FLOAT32, SINGLE_LIMIT);
      case FLOAT64 -> Decimal.repr(scalar.doubleAt(0));
    };
  }

  static String repr(NdArray scalar) {
    return scalar.dtype() == DType.BOOL
        ? scalar.boolAt(0) ? "np.True_" : "np.False_"
        : "np." + scalar.dtype().label() + "(" + str(scalar) + ")";
  }

  private static String narrow(double value, DType dtype, double limit) {
    double size = Math.abs(value);
    if (!(size < Double.POSITIVE_INFINITY)) {
      return Decimal.repr(value);
    }
    Digits digits = FloatText.shortest(value, dtype);
    boolean positional = size == 0 || (size >= 1e-4 && size < limit);
    return positional ? FloatText.plain(digits) : FloatText.exponential(digits);
  }
}
