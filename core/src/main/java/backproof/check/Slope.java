package backproof.check;

/** The difference quotients, each evaluated in the order in which the lesson writes it. */
final class Slope {
  private static final int RIDDERS_STEPS = 6;

  private Slope() {}

  static double of(Line line, Scheme scheme, double epsilon) {
    return switch (scheme) {
      case FORWARD -> (line.at(epsilon) - line.cost()) / epsilon;
      case CENTRAL -> central(line, epsilon);
      case FIVE_POINT -> fivePoint(line, epsilon);
      case RIDDERS -> ridders(line, epsilon);
    };
  }

  /** (J(theta + eps) - J(theta - eps)) / 2 eps. */
  private static double central(Line line, double epsilon) {
    double plus = line.at(epsilon);
    double minus = line.at(-epsilon);
    return (plus - minus) / (2 * epsilon);
  }

  /** (J(-2 eps) - 8 J(-eps) + 8 J(eps) - J(2 eps)) / 12 eps, summed from left to right. */
  private static double fivePoint(Line line, double epsilon) {
    double sum = line.at(-2 * epsilon);
    sum -= 8 * line.at(-epsilon);
    sum += 8 * line.at(epsilon);
    sum -= line.at(2 * epsilon);
    return sum / (12 * epsilon);
  }

  /**
   * Ridders' table: each column removes one more even power of the step. The entry is taken that
   * differs least from those it was made of.
   */
  private static double ridders(Line line, double epsilon) {
    double[] column = new double[RIDDERS_STEPS];
    double step = epsilon;
    for (int i = 0; i < column.length; i++) {
      column[i] = central(line, step);
      step /= 2;
    }
    double best = column[0];
    double error = Double.POSITIVE_INFINITY;
    double factor = 1;
    for (int length = column.length - 1; length > 0; length--) {
      factor *= 4;
      for (int i = 0; i < length; i++) {
        double better = (factor * column[i + 1] - column[i]) / (factor - 1);
        double gap = Math.max(Math.abs(better - column[i + 1]), Math.abs(better - column[i]));
        column[i] = better;
        if (gap < error) {
          error = gap;
          best = better;
        }
      }
    }
    return best;
  }

  /** By how much the slope just above differs from the slope just below: 0 for a straight line. */
  static double bend(Line line, double epsilon) {
    double above = (line.at(epsilon) - line.cost()) / epsilon;
    double below = (line.cost() - line.at(-epsilon)) / epsilon;
    return above - below;
  }
}
