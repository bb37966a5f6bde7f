package backproof.array;

/** A derivative that is the same number everywhere. */
final class FlowPull extends PullStep {
  private final double factor;

  FlowPull(double factor, Shape shape, Pull pull, NdArray slope, NdArray into) {
    super(shape, pull, slope, into, slope, slope);
    this.factor = factor;
  }

  @Override
  double factor(int o, int first, int second) {
    return factor;
  }
}
