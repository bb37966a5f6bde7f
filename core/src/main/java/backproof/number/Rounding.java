package backproof.number;

/** Rounding to integers and the exact remainder. */
final class Rounding {
  private static final double TWO_52 = 0x1p52;
  private static final double HALF_OVERFLOW = 65520;
  private static final long FRACTION = (1L << 52) - 1;
  private static final long SIGN = Long.MIN_VALUE;

  private Rounding() {}

  static double rint(double x) {
    double size = Math.abs(x);
    if (!(size < TWO_52)) {
      return x;
    }
    // Above 2⁵² there are no fractions: the addition itself rounds, half to even.
    return withSignOf(x, size + TWO_52 - TWO_52);
  }

  static double trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  static double fmod(double x, double y) {
    double dividend = Math.abs(x);
    double divisor = Math.abs(y);
    if (!(dividend < Double.POSITIVE_INFINITY) || Double.isNaN(divisor) || divisor == 0) {
      return Double.NaN;
    }
    if (dividend < divisor) {
      return x;
    }
    return withSignOf(x, remainder(dividend, divisor));
  }

  /** Long division in binary, one bit of the quotient at a time; both are finite and positive. */
  private static double remainder(double dividend, double divisor) {
    long a = Double.doubleToRawLongBits(dividend);
    long b = Double.doubleToRawLongBits(divisor);
    int exponent = exponent(a);
    int target = exponent(b);
    long rest = significand(a);
    long step = significand(b);
    rest %= step; // a subnormal divisor may be far below the top bits of the dividend
    while (true) {
      rest = rest >= step ? rest - step : rest;
      if (exponent == target || rest == 0) {
        return assembled(rest, target);
      }
      rest <<= 1;
      exponent--;
    }
  }

  /** The exponent field, where subnormal numbers share that of the smallest normal ones. */
  private static int exponent(long bits) {
    return Math.max(1, (int) (bits >>> 52));
  }

  private static long significand(long bits) {
    return bits >>> 52 == 0 ? bits : (bits & FRACTION) | (1L << 52);
  }

  /** significand · 2^(exponent − 1075), which is a double. */
  private static double assembled(long significand, int exponent) {
    long rest = significand;
    int place = exponent;
    if (rest == 0) {
      return 0;
    }
    while (rest >>> 52 == 0 && place > 1) {
      rest <<= 1;
      place--;
    }
    long field = rest >>> 52 == 0 ? 0 : (long) place << 52;
    return Double.longBitsToDouble((rest & FRACTION) | field);
  }

  /** Through the bits, because in JavaScript the cast alone does nothing. */
  static double toFloat(double x) {
    return Float.intBitsToFloat(Float.floatToRawIntBits((float) x));
  }

  /** Half to even among the multiples of the last of eleven bits; 2^-24 where they are few. */
  static double toHalf(double x) {
    double size = Math.abs(x);
    if (!(size < Double.POSITIVE_INFINITY)) {
      return x;
    }
    if (size >= HALF_OVERFLOW) {
      return withSignOf(x, Double.POSITIVE_INFINITY);
    }
    long field = Math.max(exponent(Double.doubleToRawLongBits(size)) - 10, 1023 - 24);
    double unit = Double.longBitsToDouble(field << 52);
    return withSignOf(x, rint(size / unit) * unit);
  }

  /** The non-negative size with the sign of x, also where x is −0. */
  static double withSignOf(double x, double size) {
    long sign = Double.doubleToRawLongBits(x) & SIGN;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(size) | sign);
  }
}
