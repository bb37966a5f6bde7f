package backproof.numpy;

import static backproof.numpy.ElementFormat.padded;

import backproof.array.DType;
import backproof.number.Decimal;

/**
 * NumPy's {@code FloatingFormat}: one notation, one number of digits and one width for all floats
 * of an array.
 */
final class FloatFormat {
  private final DType dtype;
  private final boolean exponential;
  private final int precision;
  private final int exponentDigits;
  private final int padLeft;
  private final int padRight;

  private FloatFormat(
      DType dtype,
      boolean exponential,
      int precision,
      int exponentDigits,
      int padLeft,
      int padRight) {
    this.dtype = dtype;
    this.exponential = exponential;
    this.precision = precision;
    this.exponentDigits = exponentDigits;
    this.padLeft = padLeft;
    this.padRight = padRight;
  }

  static FloatFormat of(double[] values, DType dtype, PrintOptions options) {
    FloatFormat finite =
        needsExponent(values, dtype, options)
            ? exponential(values, dtype, options.precision())
            : positional(values, dtype, options.precision());
    return finite.widenedForSpecials(values);
  }

  private static boolean needsExponent(double[] values, DType dtype, PrintOptions options) {
    double largest = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (double value : values) {
      double size = Math.abs(value);
      if (size > 0 && size < Double.POSITIVE_INFINITY) {
        largest = Math.max(largest, size);
        smallest = Math.min(smallest, size);
      }
    }
    double cutoff = cutoff(dtype);
    return largest > 0
        && (largest >= cutoff
            || (!options.suppress() && (smallest < 0.0001 || ratio(largest, smallest, dtype))));
  }

  private static double cutoff(DType dtype) {
    return switch (dtype) {
      case FLOAT16 -> 1e3;
      case FLOAT32 -> 1e6;
      case BOOL, INT32, INT64, FLOAT64 -> 1e8;
    };
  }

  private static boolean ratio(double largest, double smallest, DType dtype) {
    double quotient = largest / smallest;
    return dtype.rounded(quotient) > 1000;
  }

  private static FloatFormat exponential(double[] values, DType dtype, int precision) {
    int fraction = 0;
    int left = 0;
    int exponent = 0;
    for (double value : values) {
      if (isFinite(value)) {
        String text = FloatText.scientific(value, dtype, precision);
        int point = text.indexOf('.');
        int e = text.indexOf('e');
        left = Math.max(left, point);
        fraction = Math.max(fraction, e - point - 1);
        exponent = Math.max(exponent, text.length() - e - 2);
      }
    }
    // The width after the point: digits, "e", sign and exponent.
    return new FloatFormat(dtype, true, fraction, exponent, left, exponent + 2 + fraction);
  }

  private static FloatFormat positional(double[] values, DType dtype, int precision) {
    int left = 0;
    int right = 0;
    for (double value : values) {
      if (isFinite(value)) {
        String text = FloatText.positional(value, dtype, precision);
        int point = text.indexOf('.');
        left = Math.max(left, point);
        right = Math.max(right, text.length() - point - 1);
      }
    }
    return new FloatFormat(dtype, false, precision, 0, left, right);
  }

  private FloatFormat widenedForSpecials(double[] values) {
    int width = padLeft;
    for (double value : values) {
      if (!isFinite(value)) {
        width = Math.max(width, special(value).length() - padRight - 1);
        // NumPy reserves room for "inf" and "nan" alike as soon as one of them occurs.
        width = Math.max(width, 3 - padRight - 1);
      }
    }
    return new FloatFormat(dtype, exponential, precision, exponentDigits, width, padRight);
  }

  String format(double value) {
    if (!isFinite(value)) {
      return padded(special(value), padLeft + padRight + 1);
    }
    return exponential ? exponentialText(value) : positionalText(value);
  }

  /** All have the same number of digits, so that short ones show their exact continuation. */
  private String exponentialText(double value) {
    String text = Decimal.scientific(value, precision);
    int e = text.indexOf('e');
    String mantissa = text.substring(0, e);
    String exponent = text.substring(e + 2);
    String pointed = mantissa.indexOf('.') < 0 ? mantissa + "." : mantissa;
    int point = pointed.indexOf('.');
    return padded(pointed.substring(0, point), padLeft)
        + pointed.substring(point)
        + text.substring(e, e + 2)
        + "0".repeat(Math.max(0, exponentDigits - exponent.length()))
        + exponent;
  }

  private String positionalText(double value) {
    String text = FloatText.positional(value, dtype, precision);
    int point = text.indexOf('.');
    int fraction = text.length() - point - 1;
    return padded(text.substring(0, point), padLeft)
        + text.substring(point)
        + " ".repeat(Math.max(0, padRight - fraction));
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    return value > 0 ? "inf" : "-inf";
  }

  private static boolean isFinite(double value) {
    return Math.abs(value) < Double.POSITIVE_INFINITY;
  }
}
