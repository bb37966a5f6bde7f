package backproof.number;

/** exp, expm1 and tanh: exp(x) = 2ᵏ · exp(r) with |r| ≤ log(2) / 2. */
final class Exponential {
  private static final double OVERFLOW = 709.782712893384;
  private static final double UNDERFLOW = -745.1332191019412;
  private static final double PER_LN2 = 1.4426950408889634;
  // The upper 38 bits of log(2), so that k times it is exact, and the rest.
  static final double LN2_HIGH = 0.6931471805582987;
  static final double LN2_LOW = 1.6465949582897082e-12;

  /** 1.5 · 2⁵²: adding it rounds to an integer. */
  private static final double ROUNDER = 6755399441055744.0;

  // (exp(r) − 1 − r − r²/2) / r³ for |r| ≤ log(2) / 2, error below 2⁻⁶¹ of exp(r).
  private static final double C0 = 0.16666666666666669;
  private static final double C1 = 0.041666666666666664;
  private static final double C2 = 0.008333333333330051;
  private static final double C3 = 0.0013888888888886545;
  private static final double C4 = 0.00019841269863105968;
  private static final double C5 = 2.4801587317181886e-05;
  private static final double C6 = 2.7557268378684192e-06;
  private static final double C7 = 2.755728291148268e-07;
  private static final double C8 = 2.5100424157005067e-08;
  private static final double C9 = 2.0911264239196083e-09;

  private Exponential() {}

  static double exp(double x) {
    if (!(x <= OVERFLOW && x >= UNDERFLOW)) {
      return beyond(x);
    }
    return finite(x, 0);
  }

  /** exp(x + correction), the correction being below one ulp of x. */
  static double exp(double x, double correction) {
    if (!(x <= OVERFLOW + 1 && x >= UNDERFLOW - 1)) {
      return beyond(x);
    }
    return finite(x, correction);
  }

  private static double beyond(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    return x > 0 ? Double.POSITIVE_INFINITY : 0;
  }

  private static double finite(double x, double correction) {
    double k = x * PER_LN2 + ROUNDER - ROUNDER;
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW - correction;
    double r = high - low;
    double lost = high - r - low;
    double square = r * r;
    double tail = cubic(r, square) * r * square + lost;
    double one = 1 + r;
    double small = tail + square * 0.5;
    // one − 1 is what of r arrived in the sum; the rest joins the small terms.
    return scaled(one - (one - 1 - r - small), (int) k);
  }

  private static double cubic(double r, double square) {
    double c01 = C0 + C1 * r;
    double c23 = C2 + C3 * r;
    double c45 = C4 + C5 * r;
    double c67 = C6 + C7 * r;
    double c89 = C8 + C9 * r;
    double fourth = square * square;
    double c4567 = c45 + c67 * square;
    return c01 + c23 * square + (c4567 + c89 * fourth) * fourth;
  }

  /** value · 2ᵏ, rounded once more only where the result is subnormal. */
  static double scaled(double value, int k) {
    if (k > 1023) {
      return value * powerOfTwo(k - 1) * 2;
    }
    if (k < -1022) {
      return value * powerOfTwo(k + 64) * 0x1p-64;
    }
    return value * powerOfTwo(k);
  }

  /** 2ᵏ for −1022 ≤ k ≤ 1023. */
  static double powerOfTwo(int k) {
    return Double.longBitsToDouble((k + 1023L) << 52);
  }

  static double expm1(double x) {
    if (!(Math.abs(x) <= 45)) {
      return x < 0 ? -1 : exp(x);
    }
    if (Math.abs(x) < 0x1p-54) {
      return x;
    }
    double head = expm1Head(x);
    return expm1Tail(x, head) - -head;
  }

  /** A double near exp(x) − 1; {@link #expm1Tail} gives what is missing. */
  private static double expm1Head(double x) {
    double k = x * PER_LN2 + ROUNDER - ROUNDER;
    double power = powerOfTwo((int) k);
    double r = x - k * LN2_HIGH - k * LN2_LOW;
    double half = Pair.upperHalf(r);
    double bent = r + half * half * 0.5;
    return power - 1 + bent * power;
  }

  private static double expm1Tail(double x, double head) {
    double k = x * PER_LN2 + ROUNDER - ROUNDER;
    double power = powerOfTwo((int) k);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double lost = high - r - low;
    double half = Pair.upperHalf(r);
    double bend = half * half * 0.5;
    double bent = r + bend;
    double bentLost = bend - (bent - r);
    double square = r * r;
    double bendLost = lost + (r - half) * (r + half) * 0.5;
    double tail = bendLost + cubic(r, square) * r * square;
    double small = tail - -bentLost;
    // The sum of power − 1 and bent · power that the head rounded: either may be the larger.
    double a = power - 1;
    double b = bent * power;
    double fromB = head - a;
    double lostB = b - fromB;
    double oneLost = power < 1 ? power - (a + 1) : power - a - 1;
    double sumLost = lostB - (head - fromB - a) - -oneLost;
    return sumLost + small * power;
  }

  /** exp(x) to about 64 bits, for |x| ≤ 45. */
  static Pair pair(double x) {
    double head = expm1Head(x);
    return Pair.sum(head, expm1Tail(x, head)).plus(1);
  }

  static double tanh(double x) {
    double size = Math.abs(x);
    if (!(size >= 0x1p-28)) {
      return x;
    }
    if (size > 22) {
      return x > 0 ? 1 : -1;
    }
    double result = tanhOfPositive(size);
    return x > 0 ? result : -result;
  }

  /** tanh(x) = E / (E + 2) with E = exp(2x) − 1, the division carried to twice the precision. */
  private static double tanhOfPositive(double x) {
    double first = expm1Head(2 * x);
    double firstTail = expm1Tail(2 * x, first);
    double e = firstTail - -first;
    double eLow = firstTail - (e - first);
    double d = e + 2;
    double dLow = e < 2 ? eLow - (d - 2 - e) : eLow - (d - e - 2);
    double quotient = Pair.upperHalf(e / d);
    double dHigh = Pair.upperHalf(d);
    double dRest = d - dHigh;
    double rest = e - quotient * dHigh - quotient * dRest - quotient * dLow - -eLow;
    return rest / d - -quotient;
  }
}
