package backproof.check;

/**
 * How much the cost trembles from rounding, read off difference tables (Moré and Wild's ECnoise):
 * the k-th differences of a smooth function over tiny steps vanish, those of noise do not. A
 * saturated cost trembles in stairs that tiny steps do not reach, so wider ones are tried as well:
 * what curvature and kinks leave in the table grows with the step, what rounding leaves does not.
 */
final class Noise {
  private static final double STEP = 1e-10;
  private static final double NEXT = 10;
  private static final int STEPS = 9;

  /** A kink makes it grow as the step does, 10 times. */
  private static final double STEADY = 5;

  static final double UNIT = 1.1102230246251565e-16; // 2^-53, half a unit in the last place
  private static final int POINTS = 9;
  private static final int FIRST_ORDER = 3;

  /** (k!)^2 / (2k)! for k = 3 to 6: what turns mean squares of k-th differences into variances. */
  private static final double[] GAMMA = {36.0 / 720, 576.0 / 40320, 14400.0 / 3628800, 1.0 / 924};

  private Noise() {}

  /**
   * The standard deviation of J along the line, never below what rounding the result makes, or is
   * known to make: tiny steps vanish in a short float.
   */
  static double of(Line line) {
    return Math.max(measured(line), line.noise());
  }

  /** The same without what is known from elsewhere. */
  static double measured(Line line) {
    double step = Math.max(STEP, 1e-14 * Math.abs(line.start()));
    double before = deviation(line, step);
    double noise = before;
    for (int i = 1; i < STEPS; i++) {
      step *= NEXT;
      double wider = deviation(line, step);
      if (wider <= STEADY * before) {
        noise = Math.max(noise, before);
      }
      before = wider;
    }
    return Math.max(noise, UNIT * Math.abs(line.cost()));
  }

  private static double deviation(Line line, double step) {
    double[] table = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      table[i] = line.at((i - POINTS / 2) * step);
    }
    double variance = 0;
    for (int order = 1; order < FIRST_ORDER + GAMMA.length; order++) {
      int length = POINTS - order;
      differentiate(table, length);
      if (order >= FIRST_ORDER) {
        double measured = GAMMA[order - FIRST_ORDER] * meanSquare(table, length);
        variance = Math.max(variance, measured);
      }
    }
    return Math.sqrt(variance);
  }

  private static void differentiate(double[] table, int length) {
    for (int i = 0; i < length; i++) {
      table[i] = table[i + 1] - table[i];
    }
  }

  private static double meanSquare(double[] table, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += table[i] * table[i];
    }
    return sum / length;
  }
}
