package backproof.number;

/** Powers and roots. */
final class Power {
  private static final double TWO_53 = 0x1p53;

  private Power() {}

  static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double size = Math.abs(x);
    if (size == 0 || size == Double.POSITIVE_INFINITY || Math.abs(y) == Double.POSITIVE_INFINITY) {
      return atTheBorder(x, y);
    }
    if (x < 0 && Rounding.trunc(y) != y) {
      return Double.NaN;
    }
    double result = ofPositive(size, y);
    return x < 0 && isOdd(y) ? Elementary.negated(result) : result;
  }

  /** x is zero or infinite, or y is infinite. */
  private static double atTheBorder(double x, double y) {
    double size = Math.abs(x);
    if (size == 1) {
      return 1;
    }
    double result = size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    boolean negative = Rounding.withSignOf(x, 1) < 0 && isOdd(y);
    return negative ? Elementary.negated(result) : result;
  }

  private static boolean isOdd(double y) {
    double half = y / 2;
    return Math.abs(y) < TWO_53 && Rounding.trunc(y) == y && Rounding.trunc(half) != half;
  }

  private static double ofPositive(double x, double y) {
    Pair log = Logarithm.pair(x);
    double rough = log.high() * y;
    if (!(Math.abs(rough) < 800)) {
      return rough > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    if (Math.abs(rough) < 0x1p-60) {
      return rough + 1;
    }
    Pair exponent = Math.abs(y) > 0x1p900 ? Pair.of(rough) : log.times(y);
    return Exponential.exp(exponent.high(), exponent.low());
  }

  static double hypot(double x, double y) {
    double larger = Math.max(Math.abs(x), Math.abs(y));
    double smaller = Math.min(Math.abs(x), Math.abs(y));
    if (Math.abs(x) == Double.POSITIVE_INFINITY || Math.abs(y) == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    if (!(smaller > larger * 0x1p-60)) {
      return larger + smaller * 1;
    }
    double scale = larger > 0x1p500 ? 0x1p-600 : larger < 0x1p-400 ? 0x1p600 : 1;
    double a = larger * scale;
    double b = smaller * scale;
    return Pair.product(a, a).plus(Pair.product(b, b)).squareRoot().value() / scale;
  }

  static double cbrt(double x) {
    double size = Math.abs(x);
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      return x;
    }
    boolean tiny = size < 0x1p-900;
    boolean huge = size > 0x1p900;
    double scaled = tiny ? size * 0x1p300 : huge ? size * 0x1p-300 : size;
    double root = cubeRoot(scaled);
    double result = tiny ? root * 0x1p-100 : huge ? root * 0x1p100 : root;
    return x < 0 ? -result : result;
  }

  /** Newton's step from exp(log(x) / 3), with x − r³ to twice the precision. */
  private static double cubeRoot(double x) {
    double r = Exponential.exp(Logarithm.log(x) / 3);
    Pair cube = Pair.product(r, r).times(r);
    double error = x - cube.high() - cube.low();
    return error / (3 * r * r) - -r;
  }
}
