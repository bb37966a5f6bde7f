package backproof.array;

/** Sums of products along one axis of each factor, from the first to the last. */
final class LongProductStep implements Step {
  private final Loop loop;
  private final boolean isBool;
  private final long[] output;
  private final long[] left;
  private final long[] right;
  private final int length;
  private final int leftPace;
  private final int rightPace;

  LongProductStep(
      Loop loop,
      NdArray output,
      NdArray left,
      NdArray right,
      int length,
      int leftPace,
      int rightPace) {
    this.loop = loop;
    this.isBool = output.dtype() == DType.BOOL;
    this.output = output.storage().longs;
    this.left = left.storage().longs;
    this.right = right.storage().longs;
    this.length = length;
    this.leftPace = leftPace;
    this.rightPace = rightPace;
  }

  @Override
  public void run() {
    int outputStep = loop.steps[0];
    int leftStep = loop.steps[1];
    int rightStep = loop.steps[2];
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int a = loop.starts[3 * row + 1];
      int b = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        long sum = sum(a, b);
        output[o] = isBool && sum != 0 ? 1 : sum;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private long sum(int firstLeft, int firstRight) {
    int a = firstLeft;
    int b = firstRight;
    long sum = 0;
    for (int k = 0; k < length; k++) {
      sum += left[a] * right[b];
      a += leftPace;
      b += rightPace;
    }
    return sum;
  }
}
