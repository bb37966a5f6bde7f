package backproof.check;

/**
 * Ridders' method as Ceres Solver has it: central differences at halved steps, extrapolated to a
 * step of 0 as far as that lowers the estimated error.
 */
final class CeresRidders {
  /** 32 times the initial step of 0.01, so that the middle of the ten steps is that one. */
  private static final double FIRST_STEP = 0.32;

  private static final int STEPS = 10;
  private static final double SHRINK = 2;
  private static final double CLOSE_ENOUGH = 1e-12;

  private CeresRidders() {}

  static double firstStep(double start) {
    return FIRST_STEP * Math.max(1, Math.abs(start));
  }

  static double slope(Line line) {
    double step = firstStep(line.start());
    double[] previous = new double[STEPS];
    double[] current = new double[STEPS];
    double best = Double.NaN;
    double error = Double.MAX_VALUE;
    for (int i = 0; i < STEPS; i++) {
      current[0] = Slope.of(line, Scheme.CENTRAL, step);
      best = i == 0 ? current[0] : best;
      double factor = SHRINK * SHRINK;
      for (int k = 1; k <= i && error >= CLOSE_ENOUGH; k++) {
        current[k] = (factor * current[k - 1] - previous[k - 1]) / (factor - 1);
        factor *= SHRINK * SHRINK;
        double gap =
            Math.max(Math.abs(current[k] - current[k - 1]), Math.abs(current[k] - previous[k - 1]));
        if (gap <= error) {
          error = gap;
          best = current[k];
        }
      }
      boolean isUnstable = i > 0 && Math.abs(current[i] - previous[i - 1]) >= 2 * error;
      if (error < CLOSE_ENOUGH || isUnstable) {
        return best;
      }
      step /= SHRINK;
      double[] swapped = previous;
      previous = current;
      current = swapped;
    }
    return best;
  }
}
