package backproof.array;

/** Slopes flow to that array of the two from which the element was taken. */
final class WherePull extends PullStep {
  private final long[] condition;
  private final boolean whereTrue;

  WherePull(Pull pull, NdArray into, boolean whereTrue) {
    super(pull.slope().shape(), pull, pull.slope(), into, pull.inputs()[0], /* unused */ into);
    this.condition = pull.inputs()[0].storage().longs;
    this.whereTrue = whereTrue;
  }

  @Override
  double factor(int o, int first, int second) {
    return (condition[first] != 0) == whereTrue ? 1 : 0;
  }
}
