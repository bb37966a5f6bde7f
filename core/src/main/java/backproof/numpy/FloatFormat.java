package backproof.numpy;

import static backproof.numpy.ElementFormat.padded;

import backproof.array.DType;
import backproof.number.Decimal;

/**
 * NumPy's {@code FloatingFormat}: one notation, one number of digits and one width for all floats
 * of an array.
 */
final class FloatFormat {
  private final PrintOptions options;
  private final DType dtype;
  private final boolean exponential;
  private final int precision;
  private final int exponentDigits;
  private final int padLeft;
  private final int padRight;

  private FloatFormat(
      PrintOptions options,
      DType dtype,
      boolean exponential,
      int precision,
      int exponentDigits,
      int padLeft,
      int padRight) {
    this.options = options;
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
            ? exponential(values, dtype, options)
            : positional(values, dtype, options);
    return finite.widenedForSpecials(values);
  }

  /** A blank for the sign takes room where no number is negative. */
  private static int signed(int left, double[] values, PrintOptions options) {
    boolean negative = false;
    for (double value : values) {
      negative |= isFinite(value) && (value < 0 || 1 / value < 0);
    }
    return left + (options.sign().equals(" ") && !negative ? 1 : 0);
  }

  /** The text with a plus sign before it where the options want one. */
  private String plus(String text) {
    return plus(text, options);
  }

  private static String plus(String text, PrintOptions options) {
    return options.sign().equals("+") && text.charAt(0) != '-' ? "+" + text : text;
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
    return dtype == DType.FLOAT16 ? 1e3 : dtype == DType.FLOAT32 ? 1e6 : 1e8;
  }

  private static boolean ratio(double largest, double smallest, DType dtype) {
    double quotient = largest / smallest;
    return dtype.rounded(quotient) > 1000;
  }

  private static FloatFormat exponential(double[] values, DType dtype, PrintOptions options) {
    int fraction = 0;
    int left = 0;
    int exponent = 0;
    for (double value : values) {
      if (isFinite(value)) {
        String text = plus(FloatText.scientific(value, dtype, options.digits()), options);
        int point = text.indexOf('.');
        int e = text.indexOf('e');
        left = Math.max(left, point);
        fraction = Math.max(fraction, e - point - 1);
        exponent = Math.max(exponent, text.length() - e - 2);
      }
    }
    // The width after the point: digits, "e", sign and exponent.
    fraction = options.floatMode().equals("fixed") ? options.precision() : fraction;
    return new FloatFormat(
        options,
        dtype,
        true,
        fraction,
        exponent,
        signed(left, values, options),
        exponent + 2 + fraction);
  }

  private static FloatFormat positional(double[] values, DType dtype, PrintOptions options) {
    int left = 0;
    int right = 0;
    for (double value : values) {
      if (isFinite(value)) {
        String text = plus(FloatText.positional(value, dtype, options.digits()), options);
        int point = text.indexOf('.');
        left = Math.max(left, point);
        right = Math.max(right, text.length() - point - 1);
      }
    }
    right = options.floatMode().equals("fixed") ? options.precision() : right;
    return new FloatFormat(
        options, dtype, false, options.digits(), 0, signed(left, values, options), right);
  }

  /** NumPy reserves room for "inf" and "nan" alike as soon as one of them occurs. */
  private FloatFormat widenedForSpecials(double[] values) {
    int width = padLeft;
    boolean negative = !options.sign().equals("-");
    boolean some = false;
    for (double value : values) {
      some |= !isFinite(value);
      negative |= value == Double.NEGATIVE_INFINITY;
    }
    if (some) {
      int infinity = options.infinity().length() + (negative ? 1 : 0);
      width = Math.max(width, Math.max(options.nan().length(), infinity) - padRight - 1);
    }
    return new FloatFormat(options, dtype, exponential, precision, exponentDigits, width, padRight);
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
    return padded(plus(pointed.substring(0, point)), padLeft)
        + pointed.substring(point)
        + text.substring(e, e + 2)
        + "0".repeat(Math.max(0, exponentDigits - exponent.length()))
        + exponent;
  }

  private String positionalText(double value) {
    String text = FloatText.positional(value, dtype, precision);
    int point = text.indexOf('.');
    int fraction = text.length() - point - 1;
    return padded(plus(text.substring(0, point)), padLeft)
        + text.substring(point)
        + (options.isAligned() ? "0" : " ").repeat(Math.max(0, padRight - fraction));
  }

  private String special(double value) {
    if (Double.isNaN(value)) {
      return plus(options.nan());
    }
    return value > 0 ? plus(options.infinity()) : "-" + options.infinity();
  }

  private static boolean isFinite(double value) {
    return Math.abs(value) < Double.POSITIVE_INFINITY;
  }
}
