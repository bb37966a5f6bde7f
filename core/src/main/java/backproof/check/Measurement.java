package backproof.check;

/**
 * The slope of the cost along one entry, and how far it may be off.
 *
 * @param roundOff from the noise of the cost and from rounding theta + epsilon
 * @param truncation from the curvature of the cost within epsilon
 * @param kink from a jump of the derivative within two epsilon
 */
record Measurement(double epsilon, double slope, double roundOff, double truncation, double kink) {
  private static final double UNIT = 2.220446049250313e-16; // 2^-52

  static Measurement of(Line line, Scheme scheme, double epsilon, double noise) {
    double slope = Slope.of(line, scheme, epsilon);
    double wider = Slope.of(line, scheme, 2 * epsilon);
    double fromCost = 4 * noise * gain(scheme) / epsilon;
    double fromStep = Math.abs(slope) * UNIT * Math.abs(line.start()) / epsilon;
    return new Measurement(
        epsilon,
        slope,
        fromCost + fromStep,
        share(scheme) * Math.abs(wider - slope),
        kink(line, epsilon));
  }

  /** Not finite where the cost is not finite nearby. */
  double uncertainty() {
    return roundOff + truncation + kink;
  }

  boolean isCloserThan(double limit) {
    return uncertainty() <= limit;
  }

  /** Whether the value is further away than the uncertainty allows; false where that is unknown. */
  boolean contradicts(double value) {
    return Math.abs(value - slope) > uncertainty();
  }

  /** Standard deviation of the quotient for noise 1 in J, times epsilon. */
  static double gain(Scheme scheme) {
    return switch (scheme) {
      case FORWARD -> 1.4142135623730951; // √2
      case CENTRAL -> 0.7071067811865476; // √2 / 2
      case FIVE_POINT -> 0.9501461875826149; // √130 / 12
      case RIDDERS -> 32; // at most that of the smallest step, and what extrapolation adds
    };
  }

  /**
   * Twice the part of n(2 eps) - n(eps) that is the error of n(eps); it is 1 for an error that
   * grows as eps, 1/3 for eps². The five-point share is kept at that of central differences, for
   * safety.
   */
  private static double share(Scheme scheme) {
    return switch (scheme) {
      case FORWARD -> 2;
      case CENTRAL, FIVE_POINT, RIDDERS -> 2.0 / 3;
    };
  }

  /**
   * The bend of a smooth cost doubles with epsilon; what does not fit bounds the harm of one kink
   * wherever it lies within two epsilon (both terms cannot vanish for the same place).
   */
  private static double kink(Line line, double epsilon) {
    double near = Slope.bend(line, epsilon / 2);
    double here = Slope.bend(line, epsilon);
    double far = Slope.bend(line, 2 * epsilon);
    return Math.abs(2 * near - here) + Math.abs(far - 2 * here);
  }
}
