package backproof.number;

import java.math.BigInteger;

/** Decimal text of doubles: reading, and every form in which Python, NumPy and JSON write them. */
public final class Decimal {
  private Decimal() {}

  /**
   * The double nearest to a decimal number such as {@code -1.5e-7} or {@code .5}.
   *
   * @throws NumberFormatException if the text is anything else, also for inf, nan and spaces
   */
  public static double parse(String text) {
    return DecimalParser.parse(text);
  }

  /** The shortest digits that read back as the same number, which must be finite. */
  public static Digits shortest(double value) {
    boolean negative = isNegative(value);
    return value == 0
        ? new Digits(negative, "0", 0)
        : ShortestDigits.of(negative, Binary.of(finite(value)));
  }

  /** The shortest digits that read back as the same float32, which must be finite. */
  public static Digits shortestFloat(float value) {
    boolean negative = isNegative(value);
    finite(value);
    return value == 0
        ? new Digits(negative, "0", 0)
        : ShortestDigits.of(negative, Binary.of(value));
  }

  /** The shortest digits that read back as the same float16, which must be one and finite. */
  public static Digits shortestHalf(double value) {
    boolean negative = isNegative(value);
    finite(value);
    return value == 0
        ? new Digits(negative, "0", 0)
        : ShortestDigits.of(negative, Binary.ofHalf(value));
  }

  /** Python's {@code repr(value)}. */
  public static String repr(double value) {
    if (!isFinite(value)) {
      return notFinite(value);
    }
    Digits digits = shortest(value);
    return digits.exponent() < -4 || digits.exponent() >= 16
        ? digits.scientific(2)
        : digits.plain(true);
  }

  /** Python's {@code '%.{digits}f' % value}. */
  public static String fixed(double value, int digits) {
    if (!isFinite(value)) {
      return notFinite(value);
    }
    String sign = isNegative(value) ? "-" : "";
    BigInteger scaled = value == 0 ? BigInteger.ZERO : Binary.of(value).scaledByTen(digits);
    String text = scaled.toString();
    if (digits <= 0) {
      return sign + text;
    }
    String padded = "0".repeat(Math.max(0, digits + 1 - text.length())) + text;
    int point = padded.length() - digits;
    return sign + padded.substring(0, point) + "." + padded.substring(point);
  }

  /** Python's {@code '%.{digits}e' % value}. */
  public static String scientific(double value, int digits) {
    if (!isFinite(value)) {
      return notFinite(value);
    }
    Digits rounded = rounded(value, digits + 1);
    String padded = rounded.digits() + "0".repeat(digits + 1 - rounded.digits().length());
    String fraction = digits > 0 ? "." + padded.substring(1) : "";
    return (rounded.negative() ? "-" : "")
        + padded.charAt(0)
        + fraction
        + Digits.exponentText(rounded.exponent(), 2);
  }

  /** Python's {@code '%.{digits}g' % value}: so many significant digits, no trailing zeros. */
  public static String general(double value, int digits) {
    if (!isFinite(value)) {
      return notFinite(value);
    }
    int precision = Math.max(1, digits);
    Digits rounded = rounded(value, precision);
    return rounded.exponent() < -4 || rounded.exponent() >= precision
        ? rounded.scientific(2)
        : rounded.plain(false);
  }

  /** The value rounded to so many significant digits, half to even; the value must be finite. */
  public static Digits rounded(double value, int significantDigits) {
    boolean negative = isNegative(value);
    if (value == 0) {
      return new Digits(negative, "0", 0);
    }
    Binary binary = Binary.of(finite(value));
    // The shortest digits may have been rounded up to a power of ten, so look below it as well.
    int exponent = shortest(value).exponent() - 1;
    String text = binary.scaledByTen(significantDigits - 1 - exponent).toString();
    if (text.length() > significantDigits) {
      exponent++;
      text = binary.scaledByTen(significantDigits - 1 - exponent).toString();
    }
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    int carried = text.length() - significantDigits;
    return new Digits(negative, text.substring(0, end), exponent + carried);
  }

  /** JavaScript's text of a finite number, which is the one for canonical JSON; −0 is "0". */
  public static String json(double value) {
    if (value == 0) {
      return "0";
    }
    Digits digits = shortest(value);
    return digits.exponent() < -6 || digits.exponent() >= 21
        ? digits.scientific(1)
        : digits.plain(false);
  }

  private static String notFinite(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    return value > 0 ? "inf" : "-inf";
  }

  private static double finite(double value) {
    if (!isFinite(value)) {
      throw new IllegalArgumentException("not finite: " + notFinite(value));
    }
    return value;
  }

  private static boolean isFinite(double value) {
    return Math.abs(value) < Double.POSITIVE_INFINITY;
  }

  private static boolean isNegative(double value) {
    return Rounding.withSignOf(value, 1) < 0;
  }
}
