package backproof.number;

/**
 * log, log1p, log2 and log10: x = 2ᵏ · m with m in [√½, √2), and log(m) = 2s + 2s³/3 + ... with s =
 * (m − 1) / (m + 1).
 */
final class Logarithm {
  private static final long FRACTION = (1L << 52) - 1;
  private static final long ONE = 1023L << 52;

  /** The fraction bits of √2. */
  private static final long ROOT_OF_TWO = 0x6a09e667f3bcdL;

  // (log(m) − 2s) / s³ in powers of s², error below 2⁻⁶⁴ of log(m).
  private static final double P0 = 0.6666666666666666;
  private static final double P1 = 0.4000000000000088;
  private static final double P2 = 0.285714285708017;
  private static final double P3 = 0.22222222392147095;
  private static final double P4 = 0.18181795593858036;
  private static final double P5 = 0.15386242219109522;
  private static final double P6 = 0.13268705767758124;
  private static final double P7 = 0.13087330523815463;

  // (log(m) − 2s − 2s³/3) / s⁵ in powers of s².
  private static final double Q0 = 0.4;
  private static final double Q1 = 0.2857142857142856;
  private static final double Q2 = 0.22222222222231006;
  private static final double Q3 = 0.1818181817890596;
  private static final double Q4 = 0.1538461586783367;
  private static final double Q5 = 0.1333328836413169;
  private static final double Q6 = 0.11767157800811703;
  private static final double Q7 = 0.104487934023027;
  private static final double Q8 = 0.1082903383687313;

  private static final Pair LN2 = new Pair(0.6931471805599453, 2.3190468138462996e-17);
  private static final Pair PER_LN2 = new Pair(1.4426950408889634, 2.0355273740931033e-17);
  private static final Pair PER_LN10 = new Pair(0.4342944819032518, 1.098319650216765e-17);
  private static final Pair TWO_THIRDS = new Pair(0.6666666666666666, 3.700743415417188e-17);

  private Logarithm() {}

  static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
      return x > 0 && x < 1 ? normalLog(x * 0x1p54, -54) : special(x);
    }
    return normalLog(x, 0);
  }

  /** The logarithm of zero, infinities, NaN and negative numbers. */
  private static double special(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }

  private static double normalLog(double x, int shift) {
    return logOf(mantissa(x) - 1, 0, exponent(x) + shift);
  }

  /** log((1 + f + rest) · 2ᵏ), |rest| below an ulp of 1. */
  private static double logOf(double f, double rest, int k) {
    double d = f + 2;
    double dHigh = Pair.upperHalf(d);
    double dLow = rest - (dHigh - 2 - f);
    double reciprocal = 1 / d;
    double s = f * reciprocal;
    double sHigh = Pair.upperHalf(s);
    double sLow = (f - sHigh * dHigh - sHigh * dLow - -rest) * reciprocal;
    double z = s * s;
    double tail = sLow * 2 + series(z) * z * s;
    if (k == 0) {
      return tail + sHigh * 2;
    }
    double whole = k * Exponential.LN2_HIGH;
    double high = whole + sHigh * 2;
    double lost = high - whole - sHigh * 2;
    double low = tail + k * Exponential.LN2_LOW - lost;
    return low - -high;
  }

  private static double series(double z) {
    double z2 = z * z;
    double p01 = P0 + P1 * z;
    double p23 = P2 + P3 * z;
    double p45 = P4 + P5 * z;
    double p67 = P6 + P7 * z;
    double upper = p45 + p67 * z2;
    return p01 + p23 * z2 + upper * z2 * z2;
  }

  static double log1p(double x) {
    if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
      return x == -1 ? Double.NEGATIVE_INFINITY : special(x);
    }
    if (Math.abs(x) < 0x1p-54) {
      return x;
    }
    if (x > -0.29 && x < 0.41) {
      return logOf(x, 0, 0);
    }
    double sum = x + 1;
    double lost = Math.abs(x) < 1 ? x - (sum - 1) : 1 - (sum - x);
    int k = exponent(sum);
    return logOf(mantissa(sum) - 1, k > 1000 ? 0 : lost * Exponential.powerOfTwo(-k), k);
  }

  static double log2(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return special(x);
    }
    double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int k = exponent(normal);
    Pair fraction = ofOnePlus(Pair.of(mantissa(normal) - 1)).times(PER_LN2);
    return fraction.plus(normal == x ? k : k - 54).value();
  }

  static double log10(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY ? pair(x).times(PER_LN10).value() : special(x);
  }

  /** log(x) to about 66 bits, for positive finite x. */
  static Pair pair(double x) {
    double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int k = exponent(normal) - (normal == x ? 0 : 54);
    return LN2.times(k).plus(ofOnePlus(Pair.of(mantissa(normal) - 1)));
  }

  /** log(x) of a pair, positive and finite. */
  static Pair pair(Pair x) {
    int k = exponent(x.high());
    if (k == 0 || k == -1) {
      return ofOnePlus(x.plus(-1));
    }
    Pair m = x.scaled(Exponential.powerOfTwo(-k));
    return LN2.times(k).plus(ofOnePlus(m.plus(-1)));
  }

  /** log(1 + f) for −0.5 ≤ f ≤ 1, with small relative error also for small f. */
  static Pair ofOnePlus(Pair f) {
    if (f.high() < -0.3) {
      return ofOnePlus(f.scaled(2).plus(1)).minus(LN2);
    }
    if (f.high() > 0.42) {
      return ofOnePlus(f.scaled(0.5).plus(-0.5)).plus(LN2);
    }
    Pair s = f.dividedBy(f.plus(2));
    Pair square = s.times(s);
    double z = square.high();
    Pair cubic = square.times(TWO_THIRDS);
    double upper = (((Q8 * z + Q7) * z + Q6) * z + Q5) * z + Q4;
    double rest = (((upper * z + Q3) * z + Q2) * z + Q1) * z + Q0;
    return s.scaled(2).plus(cubic.plus(rest * z * z).times(s));
  }

  private static int exponent(double normal) {
    long bits = Double.doubleToRawLongBits(normal);
    return (int) (bits >>> 52) - 1023 + ((bits & FRACTION) >= ROOT_OF_TWO ? 1 : 0);
  }

  private static double mantissa(double normal) {
    long fraction = Double.doubleToRawLongBits(normal) & FRACTION;
    return Double.longBitsToDouble((fraction >= ROOT_OF_TWO ? ONE - (1L << 52) : ONE) | fraction);
  }
}
