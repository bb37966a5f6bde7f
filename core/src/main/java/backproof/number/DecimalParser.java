package backproof.number;

import java.math.BigInteger;

/** Reads decimal text: the nearest double, half to even, from exact integers. */
final class DecimalParser {
  /** No double, and no point halfway between two, has more significant digits. */
  private static final int MOST_DIGITS = 770;

  private static final int LARGEST_EXPONENT = 10_000;

  private final String text;
  private final StringBuilder digits = new StringBuilder();
  private int position;
  private int exponent;
  private boolean hasDigits;
  private boolean hasMore;

  private DecimalParser(String text) {
    this.text = text;
  }

  static double parse(String text) {
    return new DecimalParser(text).parse();
  }

  private double parse() {
    boolean negative = sign();
    digits(0);
    if (at('.')) {
      position++;
      digits(-1);
    }
    if (!hasDigits) {
      throw refused();
    }
    if (at('e') || at('E')) {
      position++;
      exponent += exponentPart();
    }
    if (position != text.length()) {
      throw refused();
    }
    double size = digits.isEmpty() ? 0 : value();
    return negative ? Elementary.negated(size) : size;
  }

  private boolean sign() {
    boolean negative = at('-');
    if (negative || at('+')) {
      position++;
    }
    return negative;
  }

  /** Reads digits, each of which moves the exponent by {@code step}. */
  private void digits(int step) {
    for (; atDigit(); position++) {
      char digit = text.charAt(position);
      hasDigits = true;
      if (digits.length() >= MOST_DIGITS) {
        hasMore |= digit != '0';
        exponent += step + 1;
      } else {
        if (digit != '0' || !digits.isEmpty()) {
          digits.append(digit);
        }
        exponent += step;
      }
    }
  }

  private int exponentPart() {
    boolean negative = sign();
    if (!atDigit()) {
      throw refused();
    }
    int size = 0;
    for (; atDigit(); position++) {
      size = Math.min(size * 10 + (text.charAt(position) - '0'), 100_000_000);
    }
    return negative ? -size : size;
  }

  private boolean at(char expected) {
    return position < text.length() && text.charAt(position) == expected;
  }

  private boolean atDigit() {
    return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
  }

  private NumberFormatException refused() {
    return new NumberFormatException("not a decimal number: \"" + text + "\"");
  }

  private double value() {
    if (hasMore) {
      digits.append('1');
      exponent--;
    }
    int magnitude = exponent + digits.length();
    if (magnitude > 310 || exponent > LARGEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    if (magnitude < -330 || exponent < -LARGEST_EXPONENT) {
      return 0;
    }
    BigInteger number = new BigInteger(digits.toString());
    return exponent >= 0
        ? quotient(number.multiply(BigInteger.TEN.pow(exponent)), BigInteger.ONE)
        : quotient(number, BigInteger.TEN.pow(-exponent));
  }

  /** number / divisor, rounded once. */
  private static double quotient(BigInteger number, BigInteger divisor) {
    int place = Math.max(number.bitLength() - divisor.bitLength() - 54, -1074);
    BigInteger[] parts =
        number
            .shiftLeft(Math.max(0, -place))
            .divideAndRemainder(divisor.shiftLeft(Math.max(0, place)));
    if (parts[0].bitLength() > 53) {
      return quotientAt(number, divisor, place + parts[0].bitLength() - 53);
    }
    return rounded(parts, divisor.shiftLeft(Math.max(0, place)), place);
  }

  private static double quotientAt(BigInteger number, BigInteger divisor, int place) {
    BigInteger scaled = divisor.shiftLeft(Math.max(0, place));
    return rounded(number.shiftLeft(Math.max(0, -place)).divideAndRemainder(scaled), scaled, place);
  }

  private static double rounded(BigInteger[] parts, BigInteger divisor, int place) {
    int side = parts[1].shiftLeft(1).compareTo(divisor);
    long significand = parts[0].longValue();
    boolean up = side > 0 || (side == 0 && (significand & 1) == 1);
    double whole = up ? significand + 1 : significand;
    return place < -1000
        ? whole * Exponential.powerOfTwo(-1000) * Exponential.powerOfTwo(place + 1000)
        : Exponential.scaled(whole, place);
  }
}
