package backproof.check;

import backproof.number.Decimal;
import backproof.number.Elementary;

/**
 * The chance that whoever looks along random directions, each through all entries at once, does not
 * see that one entry is off.
 */
final class MissChance {
  /** By how much the entry is off, as a share of the largest of all. */
  private static final double SHARE = 0.01;

  private static final double SQUARE_ROOT_OF_TWO = 1.4142135623730951;

  /** Abramowitz and Stegun 7.1.26, good to 1.5e-7. */
  private static final double[] ERF = {
    1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592
  };

  private static final double ERF_SCALE = 0.3275911;

  private final double error;

  /**
   * @param largest the largest entry of all
   */
  MissChance(double largest) {
    this.error = SHARE * largest;
  }

  /**
   * Where the direction's part along the entry is normal: P(|error u| ≤ allowed).
   *
   * @param deviation of u
   */
  double normal(double allowed, double deviation) {
    double x = allowed / (error * deviation * SQUARE_ROOT_OF_TWO);
    return x < 6 ? erf(x) : 1;
  }

  /** The same where it is spread evenly between 0 and the widest. */
  double even(double allowed, double widest) {
    return Math.min(1, allowed / (error * widest));
  }

  private static double erf(double x) {
    double t = 1 / (1 + ERF_SCALE * x);
    double sum = 0;
    for (double factor : ERF) {
      sum = (sum + factor) * t;
    }
    return 1 - sum * Elementary.exp(-x * x);
  }

  static String sentence(double chance) {
    return "It would miss one entry that is off by 1 % of the largest with a chance of "
        + (chance < 1e-6 ? "less than 1e-4" : Decimal.general(100 * chance, 2))
        + " %.";
  }
}
