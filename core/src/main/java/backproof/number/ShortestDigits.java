package backproof.number;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as the same number and, of those, the nearest to it: the
 * search of Ryu (Adams 2018), with exact integers instead of its tables.
 */
final class ShortestDigits {
  private static final double LOG10_OF_2 = 0.30102999566398120;

  private long lower;
  private long value;
  private long upper;
  private boolean lowerIsExact;
  private boolean valueIsExact;
  private int lastRemoved;
  private int removed;

  private ShortestDigits(long lower, long value, long upper) {
    this.lower = lower;
    this.value = value;
    this.upper = upper;
  }

  static Digits of(boolean negative, Binary number) {
    // The number and the halfway points to its neighbours, in quarters of a unit.
    long middle = number.significand() * 4;
    long below = middle - (number.atPowerOfTwo() ? 1 : 2);
    long above = middle + 2;
    int exponent = number.exponent() - 2;
    // One digit more than the interval needs, so that there is always one to round away.
    int power = (int) Math.floor(exponent * LOG10_OF_2) - 1;
    boolean even = number.significand() % 2 == 0;
    BigInteger factor = factor(exponent, power);
    BigInteger divisor = divisor(exponent, power);
    BigInteger[] low = BigInteger.valueOf(below).multiply(factor).divideAndRemainder(divisor);
    BigInteger[] mid = BigInteger.valueOf(middle).multiply(factor).divideAndRemainder(divisor);
    BigInteger[] high = BigInteger.valueOf(above).multiply(factor).divideAndRemainder(divisor);
    boolean upperIsOutside = !even && high[1].signum() == 0;
    ShortestDigits search =
        new ShortestDigits(
            low[0].longValue(),
            mid[0].longValue(),
            upperIsOutside ? high[0].longValue() - 1 : high[0].longValue());
    search.lowerIsExact = even && low[1].signum() == 0;
    search.valueIsExact = mid[1].signum() == 0;
    long shortest = search.run();
    return digits(negative, shortest, power + search.removed);
  }

  private static BigInteger factor(int exponent, int power) {
    BigInteger two = BigInteger.ONE.shiftLeft(Math.max(0, exponent));
    return power < 0 ? BigInteger.TEN.pow(-power).multiply(two) : two;
  }

  private static BigInteger divisor(int exponent, int power) {
    BigInteger two = BigInteger.ONE.shiftLeft(Math.max(0, -exponent));
    return power > 0 ? BigInteger.TEN.pow(power).multiply(two) : two;
  }

  private long run() {
    while (upper / 10 > lower / 10) {
      removeDigit();
    }
    if (lowerIsExact) {
      while (lower % 10 == 0) {
        removeDigit();
      }
    }
    // Exactly halfway goes to the even digit, as in C.
    boolean halfway = valueIsExact && lastRemoved == 5;
    boolean up = halfway ? value % 2 != 0 : lastRemoved >= 5;
    boolean isBelow = value < lower || (value == lower && !lowerIsExact);
    return up || isBelow ? value + 1 : value;
  }

  private void removeDigit() {
    lowerIsExact &= lower % 10 == 0;
    valueIsExact &= lastRemoved == 0;
    lastRemoved = (int) (value % 10);
    lower /= 10;
    value /= 10;
    upper /= 10;
    removed++;
  }

  /** significand · 10^power. */
  static Digits digits(boolean negative, long significand, int power) {
    String text = Long.toString(significand);
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    return new Digits(negative, text.substring(0, end), power + text.length() - 1);
  }
}
