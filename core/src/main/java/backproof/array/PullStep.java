package backproof.array;

/** Adds, element by element, {@code slope * factor} to the slopes of an input. */
abstract class PullStep implements Step {
  private final Loop loop;
  private final double[] slope;
  private final double[] into;
  private final Ties ties;

  /**
   * @param shape of the walk; all arrays broadcast to it
   * @param first what the factor is computed from, as is {@code second}
   */
  PullStep(Shape shape, Pull pull, NdArray slope, NdArray into, NdArray first, NdArray second) {
    NdArray[] arrays = {slope, into, first, second};
    int[][] strides = new int[arrays.length][];
    int[] offsets = new int[arrays.length];
    for (int k = 0; k < arrays.length; k++) {
      strides[k] = Views.stretched(arrays[k], shape);
      offsets[k] = arrays[k].offset();
    }
    this.loop = Loop.plan(shape, strides, offsets);
    this.slope = slope.storage().doubles;
    this.into = into.storage().doubles;
    this.ties = pull.ties();
  }

  /** The derivative of output element {@code o} with the input elements at these places. */
  abstract double factor(int o, int first, int second);

  /** Whether the output stays what it is however this input moves. */
  boolean isStill(int first, int second) {
    return false;
  }

  /** The derivative of element {@code o} has two sides: by how much to leave their middle. */
  final double lean(int o) {
    return slope[o] == 0 ? 0 : ties.weight(o) - 1;
  }

  @Override
  public void run() {
    int[] steps = loop.steps;
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[4 * row];
      int to = loop.starts[4 * row + 1];
      int a = loop.starts[4 * row + 2];
      int b = loop.starts[4 * row + 3];
      for (int i = 0; i < loop.length; i++) {
        add(o, to, factor(o, a, b), a, b);
        o += steps[0];
        to += steps[1];
        a += steps[2];
        b += steps[3];
      }
    }
  }

  /** Nothing flows where the slope is 0, but whether 0 times an infinite factor is 0 is open. */
  private void add(int o, int to, double factor, int first, int second) {
    if (slope[o] != 0) {
      double flow = slope[o] * factor;
      into[to] += Double.isFinite(flow) || !isStill(first, second) ? flow : 0;
    } else if (!Double.isFinite(factor) && ties.weight(o) != 1) {
      into[to] = Double.NaN;
    }
  }
}
