package backproof.check;

import java.util.Optional;

/**
 * Settles entries whose two gradients do not plainly agree: is the gap more than the round-off, the
 * curvature and the kinks of the cost can explain?
 */
final class CloserLook {
  /** An uncertainty up to this share of the block's largest slope is good enough to agree by. */
  private static final double SHARP = 1e-5;

  /** A slope below this share of the largest one anywhere counts as zero if it drowns in noise. */
  private static final double NEGLIGIBLE = 1e-7;

  private static final double[] OTHER_STEPS = {1e-3, 1e-4, 1e-5, 1e-6};

  private final Landscape landscape;
  private final Settings settings;
  private final double wholeScale;

  CloserLook(Landscape landscape, Settings settings, double wholeScale) {
    this.landscape = landscape;
    this.settings = settings;
    this.wholeScale = wholeScale;
  }

  Finding at(int block, int entry, double value, double blockScale) {
    Line line = new Line(landscape, block, entry);
    double noise = Noise.of(line);
    Measurement here = Measurement.of(line, settings.scheme(), settings.epsilon(), noise);
    double limit = SHARP * blockScale;
    if (here.isCloserThan(limit) && !here.contradicts(value)) {
      return new Finding.Agrees();
    }
    // many kinks within a large epsilon can hide from one measurement: it never accuses alone
    Measurement better = best(line, noise);
    if (better.contradicts(value)) {
      return new Finding.Differs(better);
    }
    if (better.isCloserThan(limit)) {
      return new Finding.AgreesElsewhere(here, better, Cause.of(line, entry, here));
    }
    if (better.isCloserThan(NEGLIGIBLE * wholeScale)) {
      return new Finding.Agrees();
    }
    return betweenSlopes(line, value, noise)
        .orElseGet(() -> new Finding.Unknown(Cause.of(line, entry, here)));
  }

  /**
   * The value held against a slope that is known exactly, which the measurement must not exclude.
   *
   * @param differs whether the value is another than the exact one
   */
  Finding beside(double exact, int block, int entry, double value, boolean differs) {
    Line line = new Line(landscape, block, entry);
    double noise = Noise.of(line);
    Measurement measured = best(line, noise);
    Measurement here = Measurement.of(line, settings.scheme(), settings.epsilon(), noise);
    boolean excludesExact = measured.contradicts(exact) && here.contradicts(exact);
    if (differs && (measured.contradicts(value) || !excludesExact)) {
      return new Finding.Differs(measured);
    }
    return excludesExact
        ? new Finding.Conflict(measured, Cause.of(line, entry, measured))
        : new Finding.Agrees();
  }

  private Measurement best(Line line, double noise) {
    double unit = Math.max(1, Math.abs(line.start()));
    Measurement best = Measurement.of(line, Scheme.CENTRAL, OTHER_STEPS[0] * unit, noise);
    for (int i = 1; i < OTHER_STEPS.length; i++) {
      Measurement next = Measurement.of(line, Scheme.CENTRAL, OTHER_STEPS[i] * unit, noise);
      if (!(best.uncertainty() <= next.uncertainty())) {
        best = next;
      }
    }
    return best;
  }

  /** At a kink in the point itself every value between the two one-sided slopes is right. */
  private static Optional<Finding> betweenSlopes(Line line, double value, double noise) {
    double step = 1e-6 * Math.max(1, Math.abs(line.start()));
    double above = (line.at(step) - line.cost()) / step;
    double below = (line.cost() - line.at(-step)) / step;
    double slack = 8 * noise / step;
    double low = Math.min(above, below);
    double high = Math.max(above, below);
    return high - low > 4 * slack && value > low - slack && value < high + slack
        ? Optional.of(new Finding.BetweenSlopes(low, high))
        : Optional.empty();
  }
}
