package backproof.file;

import backproof.laboratory.Compared;
import java.util.List;

/**
 * How well gradients go with a cost.
 *
 * @param factor by which they are multiples of its gradient, without the sign
 * @param entries of how many parameters that holds
 * @param isWhole whether it holds for all
 */
record Fit(double factor, int entries, boolean isWhole) {
  private static final double NEARLY = 1e-8;
  private static final int FEWEST = 2;
  private static final Fit NONE = new Fit(1, 0, false);

  /** Of the factors that some have in common 1, or the one that holds for most. */
  static Fit of(List<Compared> all) {
    double[] factors = new double[all.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = factor(all.get(i));
    }
    Fit best = NONE;
    for (double factor : factors) {
      int entries = 0;
      boolean isWhole = true;
      for (int i = 0; i < factors.length; i++) {
        boolean agrees = isNear(factors[i], factor);
        entries += agrees ? all.get(i).exact().length : 0;
        isWhole &= agrees || factors[i] == 0;
      }
      if (factor > 0 && isNear(factor, 1) && entries >= FEWEST) {
        return new Fit(1, entries, isWhole);
      }
      if (factor > 0 && entries > best.entries) {
        best = new Fit(factor, entries, isWhole);
      }
    }
    return best;
  }

  /** Whether it tells more than that one number is a multiple of another. */
  boolean isTelling() {
    return entries >= FEWEST;
  }

  boolean isOne() {
    return isNear(factor, 1);
  }

  private static boolean isNear(double a, double b) {
    return Math.abs(a - b) <= NEARLY * Math.abs(b);
  }

  /** 0 where both are nothing, negative where one is no multiple of the other. */
  private static double factor(Compared pair) {
    double across = 0;
    double square = 0;
    double largest = 0;
    for (int i = 0; i < pair.exact().length; i++) {
      across += pair.given()[i] * pair.exact()[i];
      square += pair.exact()[i] * pair.exact()[i];
      largest = Math.max(largest, Math.abs(pair.given()[i]));
    }
    if (square == 0 || !Double.isFinite(square) || !Double.isFinite(across)) {
      return square == 0 && largest == 0 ? 0 : -1;
    }
    double factor = across / square;
    for (int i = 0; i < pair.exact().length; i++) {
      if (Math.abs(pair.given()[i] - factor * pair.exact()[i]) > NEARLY * largest) {
        return -1;
      }
    }
    return Math.abs(factor);
  }
}
