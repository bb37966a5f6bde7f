package backproof.numpy;

import backproof.array.DType;
import backproof.number.Decimal;
import backproof.number.Digits;

/** One float in digits, as NumPy's Dragon4 with {@code unique=True, trim='.'} writes it. */
final class FloatText {
  private FloatText() {}

  /** The fewest digits that identify the value, at most so many after the point. */
  static String positional(double value, DType dtype, int precision) {
    Digits digits = shortest(value, dtype);
    int decimals = digits.digits().length() - 1 - digits.exponent();
    String text = decimals > precision ? Decimal.fixed(value, precision) : plain(digits);
    return trimmed(text);
  }

  /** The same with an exponent of at least two digits. */
  static String scientific(double value, DType dtype, int precision) {
    Digits digits = shortest(value, dtype);
    String text =
        digits.digits().length() - 1 > precision
            ? Decimal.scientific(value, precision)
            : exponential(digits);
    int e = text.indexOf('e');
    return trimmed(text.substring(0, e)) + text.substring(e);
  }

  static Digits shortest(double value, DType dtype) {
    return dtype == DType.FLOAT16
        ? Decimal.shortestHalf(value)
        : dtype == DType.FLOAT32 ? Decimal.shortestFloat((float) value) : Decimal.shortest(value);
  }

  /** All digits around a point, at least one on either side. */
  static String plain(Digits number) {
    String digits = number.digits();
    int whole = number.exponent() + 1;
    String text;
    if (whole <= 0) {
      text = "0." + "0".repeat(-whole) + digits;
    } else if (whole >= digits.length()) {
      text = digits + "0".repeat(whole - digits.length()) + ".0";
    } else {
      text = digits.substring(0, whole) + "." + digits.substring(whole);
    }
    return number.negative() ? "-" + text : text;
  }

  /** One digit, a point where more follow, and an exponent of at least two digits. */
  static String exponential(Digits number) {
    String digits = number.digits();
    int size = Math.abs(number.exponent());
    return (number.negative() ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (number.exponent() < 0 ? "e-" : "e+")
        + (size < 10 ? "0" : "")
        + size;
  }

  /** Without zeros at the end, but with a point. */
  private static String trimmed(String text) {
    if (text.indexOf('.') < 0) {
      return text + ".";
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }
}
