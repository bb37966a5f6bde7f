package backproof.check;

/** The difference quotients, each evaluated in the order in which the lesson writes it. */
final class Slope {
  private Slope() {}

  static double of(Line line, Scheme scheme, double epsilon) {
    return switch (scheme) {
      case FORWARD -> (line.at(epsilon) - line.cost()) / epsilon;
      case CENTRAL -> central(line, epsilon);
      case FIVE_POINT -> fivePoint(line, epsilon);
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

  /** By how much the slope just above differs from the slope just below: 0 for a straight line. */
  static double bend(Line line, double epsilon) {
    double above = (line.at(epsilon) - line.cost()) / epsilon;
    double below = (line.cost() - line.at(-epsilon)) / epsilon;
    return above - below;
  }
}
