package backproof.number;

import java.math.BigInteger;

/** A sum of doubles that is rounded once, at the end: Python's {@code math.fsum}. */
public final class ExactSum {
  private static final int SMALLEST_EXPONENT = -1074;
  private static final BigInteger FIVES = BigInteger.valueOf(5).pow(-SMALLEST_EXPONENT);

  /** In units of the smallest positive double. */
  private BigInteger units = BigInteger.ZERO;

  private double notFinite;

  public void add(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      notFinite += value;
    } else if (value != 0) {
      Binary binary = Binary.of(value);
      BigInteger size =
          BigInteger.valueOf(binary.significand()).shiftLeft(binary.exponent() - SMALLEST_EXPONENT);
      units = value < 0 ? units.subtract(size) : units.add(size);
    }
  }

  /** The double nearest to the exact sum; 2^-n is 5^n · 10^-n. */
  public double value() {
    return notFinite != 0 || Double.isNaN(notFinite)
        ? notFinite
        : Decimal.parse(units.multiply(FIVES) + "e" + SMALLEST_EXPONENT);
  }
}
