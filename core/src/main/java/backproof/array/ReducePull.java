package backproof.array;

import java.util.Arrays;

/**
 * The derivatives of products and extremes: the product of all other factors; and 1 for the winner,
 * which several winners share.
 */
final class ReducePull extends PullStep {
  private final Reduction reduction;
  private final Loop loop;
  private final double[] input;
  private final double[] output;

  /** For each output element: how many factors are 0, or how many winners there are. */
  private final int[] counts;

  /** For each output element the product of the factors that are not 0. */
  private final double[] rests;

  /**
   * @param slope seen with the axes of the input, as is {@code output}
   */
  ReducePull(Reduction reduction, Pull pull, NdArray slope, NdArray output, NdArray into) {
    super(into.shape(), pull, slope, into, pull.inputs()[0], output);
    NdArray given = pull.inputs()[0];
    this.reduction = reduction;
    this.loop = Loop.over(given, slope, output);
    this.input = given.storage().doubles;
    this.output = output.storage().doubles;
    this.counts = new int[slope.storage().size()];
    this.rests = new double[counts.length];
  }

  @Override
  public void run() {
    Arrays.fill(counts, 0);
    Arrays.fill(rests, 1);
    for (int row = 0; row < loop.rows; row++) {
      int a = loop.starts[3 * row];
      int o = loop.starts[3 * row + 1];
      int y = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        boolean isCounted = isCounted(input[a], output[y]);
        counts[o] += isCounted ? 1 : 0;
        rests[o] *= isCounted ? 1 : input[a];
        a += loop.steps[0];
        o += loop.steps[1];
        y += loop.steps[2];
      }
    }
    super.run();
  }

  private boolean isCounted(double x, double y) {
    return reduction == Reduction.PRODUCT ? x == 0 : x == y;
  }

  @Override
  double factor(int o, int first, int second) {
    double x = input[first];
    if (reduction == Reduction.PRODUCT) {
      boolean isOnlyZero = counts[o] == 1 && x == 0;
      return counts[o] == 0 ? rests[o] / x : isOnlyZero ? rests[o] : 0;
    }
    if (!isCounted(x, output[second])) {
      return 0;
    }
    return counts[o] == 1 ? 1 : (1 + lean(o)) / counts[o];
  }
}
