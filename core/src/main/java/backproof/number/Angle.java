package backproof.number;

import java.math.BigInteger;

/** An angle reduced to quadrant · π/2 + rest, |rest| ≤ π/4 (or a rounding error beyond it). */
record Angle(int quadrant, Pair rest) {
  private static final double QUADRANTS_PER_RADIAN = 0.6366197723675814;

  /** 1.5 · 2⁵²: adding it rounds to an integer. */
  private static final double ROUNDER = 6755399441055744.0;

  /** Up to here, k · HALF_PI_1 and k · HALF_PI_2 are exact. */
  private static final double LARGE = 1e6;

  // π/2 in pieces: 33 bits, the next 33 bits, and the rest as a pair.
  private static final double HALF_PI_1 = 1.5707963267341256;
  private static final double HALF_PI_2 = 6.077100506303966e-11;
  private static final Pair HALF_PI_3 = new Pair(2.0222662487959506e-21, 1.0085854035872483e-37);
  private static final Pair HALF_PI = new Pair(1.5707963267948966, 6.123233995736766e-17);

  /** 2/π · 2¹²⁸⁰, enough bits for the largest double. */
  private static final BigInteger TWO_OVER_PI =
      new BigInteger(
          "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea"
              + "09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf928"
              + "3b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d07"
              + "39f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d",
          16);

  private static final int FRACTION_BITS = 1280;

  static Angle of(double x) {
    return Math.abs(x) < LARGE ? ofModerate(x) : ofLarge(x);
  }

  /** Cody and Waite: subtracts k · π/2 piece by piece. */
  private static Angle ofModerate(double x) {
    double k = x * QUADRANTS_PER_RADIAN + ROUNDER - ROUNDER;
    Pair head = Pair.sum(x - k * HALF_PI_1, -(k * HALF_PI_2));
    return new Angle((int) k & 3, head.minus(HALF_PI_3.times(k)));
  }

  /** Payne and Hanek: the fraction of x · 2/π, in whole numbers. */
  private static Angle ofLarge(double x) {
    long bits = Double.doubleToRawLongBits(Math.abs(x));
    long significand = (bits & ((1L << 52) - 1)) | (1L << 52);
    int exponent = (int) (bits >>> 52) - 1075;
    BigInteger turns =
        TWO_OVER_PI.multiply(BigInteger.valueOf(significand)).shiftLeft(exponent + 2);
    BigInteger quarters = turns.shiftRight(FRACTION_BITS + 1).add(BigInteger.ONE).shiftRight(1);
    BigInteger fraction = turns.subtract(quarters.shiftLeft(FRACTION_BITS + 2));
    int quadrant = quarters.and(BigInteger.valueOf(3)).intValue();
    Pair rest = pairOf(fraction.shiftRight(FRACTION_BITS + 2 - 180)).times(HALF_PI);
    return x < 0 ? new Angle(-quadrant & 3, rest.negated()) : new Angle(quadrant, rest);
  }

  /** fraction · 2⁻¹⁸⁰. */
  private static Pair pairOf(BigInteger fraction) {
    BigInteger size = fraction.abs();
    int surplus = Math.max(0, size.bitLength() - 53);
    BigInteger upper = size.shiftRight(surplus);
    BigInteger lower = size.subtract(upper.shiftLeft(surplus));
    int lowSurplus = Math.max(0, lower.bitLength() - 53);
    double high = upper.longValue() * Exponential.powerOfTwo(surplus - 180);
    double low =
        lower.shiftRight(lowSurplus).longValue() * Exponential.powerOfTwo(lowSurplus - 180);
    Pair result = Pair.orderedSum(high, low);
    return fraction.signum() < 0 ? result.negated() : result;
  }
}
