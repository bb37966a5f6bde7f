package backproof.number;

/**
 * An unevaluated sum {@code high + low} with |low| ≤ ulp(high) / 2: about 106 bits (Dekker 1971).
 *
 * <p>Read the warning in the package's description before you change a formula: the order of the
 * operands is deliberate.
 */
record Pair(double high, double low) {
  /** 2²⁷ + 1 (Veltkamp): cuts a double into two halves whose products are exact. */
  private static final double SPLITTER = 134217729.0;

  static Pair of(double value) {
    return new Pair(value, 0);
  }

  /** The exact sum of two doubles (Knuth's TwoSum). */
  static Pair sum(double a, double b) {
    double sum = a + b;
    double fromB = sum - a;
    double fromA = sum - fromB;
    double lostB = b - fromB;
    return new Pair(sum, lostB - (fromA - a));
  }

  /** The exact sum where |a| ≥ |b| or a = 0. */
  static Pair orderedSum(double a, double b) {
    double sum = a + b;
    return new Pair(sum, b - (sum - a));
  }

  /** The exact product of two doubles that are far from overflow and underflow. */
  static Pair product(double a, double b) {
    double product = a * b;
    double a1 = upperHalf(a);
    double a2 = a - a1;
    double b1 = upperHalf(b);
    double b2 = b - b1;
    return new Pair(product, a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2);
  }

  /** The upper 26 bits. A cast to float would do, but not in JavaScript, where it does nothing. */
  static double upperHalf(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }

  double value() {
    return high + low;
  }

  Pair negated() {
    return new Pair(-high, -low);
  }

  Pair plus(Pair other) {
    Pair highs = sum(high, other.high);
    double lows = low + other.low;
    return orderedSum(highs.high, lows - -highs.low);
  }

  Pair plus(double other) {
    Pair highs = sum(high, other);
    return orderedSum(highs.high, highs.low - -low);
  }

  Pair minus(Pair other) {
    return plus(other.negated());
  }

  Pair times(Pair other) {
    Pair highs = product(high, other.high);
    double cross = high * other.low + low * other.high;
    return orderedSum(highs.high, cross - -highs.low);
  }

  Pair times(double other) {
    Pair highs = product(high, other);
    return orderedSum(highs.high, highs.low + low * other);
  }

  /** Multiplies by a power of two. */
  Pair scaled(double powerOfTwo) {
    return new Pair(high * powerOfTwo, low * powerOfTwo);
  }

  Pair dividedBy(Pair other) {
    double quotient = high / other.high;
    Pair back = product(quotient, other.high);
    double rest = high - back.high - back.low - quotient * other.low - -low;
    return orderedSum(quotient, rest / other.high);
  }

  Pair squareRoot() {
    double root = Math.sqrt(high);
    if (root == 0) {
      return of(root);
    }
    Pair square = product(root, root);
    double rest = high - square.high - square.low - -low;
    return orderedSum(root, rest / (2 * root));
  }
}
