package backproof.array;

/** Adds to the slopes of one factor of a product what the other factor lets through. */
final class ProductPull implements Step {
  private final Loop loop;
  private final double[] slope;
  private final double[] into;
  private final double[] other;
  private final int length;
  private final int pace;
  private final int otherPace;

  /**
   * @param loop over the product, the factor and the other factor
   * @param pace how the factor is walked along the axis that is summed over
   */
  ProductPull(
      Loop loop, NdArray slope, NdArray into, NdArray other, int length, int pace, int otherPace) {
    this.loop = loop;
    this.slope = slope.storage().doubles;
    this.into = into.storage().doubles;
    this.other = other.storage().doubles;
    this.length = length;
    this.pace = pace;
    this.otherPace = otherPace;
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int to = loop.starts[3 * row + 1];
      int from = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        if (slope[o] != 0) {
          add(slope[o], to, from);
        }
        o += loop.steps[0];
        to += loop.steps[1];
        from += loop.steps[2];
      }
    }
  }

  private void add(double factor, int firstTo, int firstFrom) {
    int to = firstTo;
    int from = firstFrom;
    for (int k = 0; k < length; k++) {
      into[to] += factor * other[from];
      to += pace;
      from += otherPace;
    }
  }
}
