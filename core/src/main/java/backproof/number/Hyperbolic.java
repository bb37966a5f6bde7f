package backproof.number;

/** sinh, cosh and the inverse hyperbolic functions. */
final class Hyperbolic {
  // (sinh(x) − x) / x³ in powers of x², for |x| ≤ 0.5.
  private static final double S0 = 0.16666666666666666;
  private static final double S1 = 0.008333333333333333;
  private static final double S2 = 0.00019841269841269906;
  private static final double S3 = 2.7557319222837962e-06;
  private static final double S4 = 2.5052108547973446e-08;
  private static final double S5 = 1.6058952176067776e-10;
  private static final double S6 = 7.672789465741555e-13;

  private static final Pair LN2 = new Pair(0.6931471805599453, 2.3190468138462996e-17);

  private Hyperbolic() {}

  static double sinh(double x) {
    double size = Math.abs(x);
    if (!(size > 0x1p-28 && size < 720)) {
      return size < 1 ? x : x * size;
    }
    if (size <= 0.5) {
      double z = x * x;
      double tail = (((((S6 * z + S5) * z + S4) * z + S3) * z + S2) * z + S1) * z + S0;
      return tail * z * x + x;
    }
    double result = size > 40 ? halfExp(size) : sinhOfMiddle(size);
    return x < 0 ? -result : result;
  }

  /** exp(x) / 2 = exp(x − log(2)), since exp(x) itself may overflow. */
  private static double halfExp(double x) {
    Pair exponent = LN2.negated().plus(x);
    return Exponential.exp(exponent.high(), exponent.low());
  }

  private static double sinhOfMiddle(double x) {
    Pair e = Exponential.pair(x);
    return e.minus(Pair.of(1).dividedBy(e)).scaled(0.5).value();
  }

  static double cosh(double x) {
    double size = Math.abs(x);
    if (!(size < 720)) {
      return x * x;
    }
    if (size > 40) {
      return halfExp(size);
    }
    Pair e = Exponential.pair(size);
    return e.plus(Pair.of(1).dividedBy(e)).scaled(0.5).value();
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    if (!(size > 0x1p-28 && size < Double.POSITIVE_INFINITY)) {
      return x;
    }
    double result = size > 0x1p60 ? logOfTwice(size) : asinhOfMiddle(size);
    return x < 0 ? -result : result;
  }

  private static double logOfTwice(double x) {
    return Logarithm.pair(x).plus(LN2).value();
  }

  /** log(1 + (x + x² / (1 + √(1 + x²)))), which is log(x + √(1 + x²)) without cancellation. */
  private static double asinhOfMiddle(double x) {
    Pair square = Pair.product(x, x);
    if (x > 0.25) {
      return Logarithm.pair(square.plus(1).squareRoot().plus(x)).value();
    }
    Pair bent = square.dividedBy(square.plus(1).squareRoot().plus(1));
    return Logarithm.ofOnePlus(bent.plus(x)).value();
  }

  static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x > 0x1p60) {
      return x < Double.POSITIVE_INFINITY ? logOfTwice(x) : x;
    }
    Pair above = Pair.of(x - 1);
    if (x < 1.03) {
      return Logarithm.ofOnePlus(above.times(above).plus(above.scaled(2)).squareRoot().plus(above))
          .value();
    }
    return Logarithm.pair(Pair.product(x, x).plus(-1).squareRoot().plus(x)).value();
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return size == 1 ? x / 0.0 : Double.NaN;
    }
    if (size < 0x1p-28) {
      return x;
    }
    Pair ratio = Pair.of(size).scaled(2).dividedBy(Pair.sum(1, -size));
    Pair log = size < 0.3 ? Logarithm.ofOnePlus(ratio) : Logarithm.pair(ratio.plus(1));
    double result = log.scaled(0.5).value();
    return x < 0 ? -result : result;
  }
}
