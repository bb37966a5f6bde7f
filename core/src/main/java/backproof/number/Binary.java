package backproof.number;

import java.math.BigInteger;

/** A finite number other than zero, without its sign, as significand · 2^exponent. */
record Binary(long significand, int exponent, boolean atPowerOfTwo) {
  static Binary of(double value) {
    long bits = Double.doubleToRawLongBits(Math.abs(value));
    int field = (int) (bits >>> 52);
    long fraction = bits & ((1L << 52) - 1);
    return field == 0
        ? new Binary(fraction, -1074, false)
        : new Binary(fraction | (1L << 52), field - 1075, fraction == 0 && field > 1);
  }

  static Binary of(float value) {
    int bits = Float.floatToIntBits(Math.abs(value));
    int field = bits >>> 23;
    int fraction = bits & ((1 << 23) - 1);
    return field == 0
        ? new Binary(fraction, -149, false)
        : new Binary(fraction | (1 << 23), field - 150, fraction == 0 && field > 1);
  }

  /** A number that a float16 can hold: eleven bits, the last of which counts 2^-24 or more. */
  static Binary ofHalf(double value) {
    Binary wide = of(value);
    int exponent = Math.max(wide.exponent + 42, -24);
    long fraction = wide.significand >>> (exponent - wide.exponent);
    return new Binary(fraction, exponent, fraction == 1 << 10 && exponent > -24);
  }

  /** The number times 10^decimals, rounded half to even. */
  BigInteger scaledByTen(int decimals) {
    BigInteger number = BigInteger.valueOf(significand);
    BigInteger divisor = BigInteger.ONE;
    if (decimals >= 0) {
      number = number.multiply(BigInteger.TEN.pow(decimals));
    } else {
      divisor = BigInteger.TEN.pow(-decimals);
    }
    if (exponent >= 0) {
      number = number.shiftLeft(exponent);
    } else {
      divisor = divisor.shiftLeft(-exponent);
    }
    return roundedQuotient(number, divisor);
  }

  private static BigInteger roundedQuotient(BigInteger number, BigInteger divisor) {
    BigInteger[] parts = number.divideAndRemainder(divisor);
    int side = parts[1].shiftLeft(1).compareTo(divisor);
    boolean up = side > 0 || (side == 0 && parts[0].testBit(0));
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }
}
