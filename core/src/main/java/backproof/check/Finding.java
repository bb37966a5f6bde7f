package backproof.check;

/** What a closer look at one entry says about the user's value. */
sealed interface Finding {
  /** The value is as good as the measurement can see, or as rounding allows. */
  record Agrees() implements Finding {}

  /** The point itself lies on a kink, and the value between the slopes of both sides. */
  record BetweenSlopes(double low, double high) implements Finding {}

  /** The value is further from the measured slope than any uncertainty explains. */
  record Differs(Measurement measured) implements Finding {}

  /** The exact slope and the measured one exclude each other. */
  record Conflict(Measurement measured, Cause cause) implements Finding {}

  /** Undecided at the chosen epsilon; it agrees at {@code better}. */
  record AgreesElsewhere(Measurement here, Measurement better, Cause cause) implements Finding {}

  /** Undecided at the chosen epsilon and at all others that were tried. */
  record Unknown(Cause cause) implements Finding {}
}
