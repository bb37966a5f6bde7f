package backproof.array;

/** Copies elements, converting between dtypes as NumPy's assignment does. */
final class CopyStep extends ElementStep {
  /** What a float that no int64 can hold becomes. */
  private static final long NOT_AN_INTEGER = Long.MIN_VALUE;

  private static final double TOO_LARGE = 0x1p63;

  private final Loop loop;
  private final DType to;
  private final DType from;
  private final Storage output;
  private final Storage input;

  CopyStep(Loop loop, NdArray output, NdArray input) {
    super(output, input);
    this.loop = loop;
    this.to = output.dtype();
    this.from = input.dtype();
    this.output = output.storage();
    this.input = input.storage();
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int start = row * loop.operands;
      copy(loop.starts[start], loop.starts[start + 1], loop.steps, loop.length);
    }
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    copy(starts[0], starts[1], steps, length);
    return true;
  }

  private void copy(int firstOutput, int firstInput, int[] steps, int length) {
    if (to.isFloating()) {
      toDoubles(firstOutput, firstInput, steps, length);
    } else if (from.isFloating()) {
      cut(firstOutput, firstInput, steps, length);
    } else {
      toLongs(firstOutput, firstInput, steps, length);
    }
  }

  private void toDoubles(int firstOutput, int firstInput, int[] steps, int length) {
    int o = firstOutput;
    int a = firstInput;
    int outputStep = steps[0];
    int inputStep = steps[1];
    double[] target = output.doubles;
    boolean rounds = to.isShortFloat() && from != to;
    for (int i = 0; i < length; i++) {
      double value = from.isFloating() ? input.doubles[a] : (double) input.longs[a];
      target[o] = rounds ? to.rounded(value) : value;
      o += outputStep;
      a += inputStep;
    }
  }

  private void cut(int firstOutput, int firstInput, int[] steps, int length) {
    int o = firstOutput;
    int a = firstInput;
    for (int i = 0; i < length; i++) {
      double value = input.doubles[a];
      if (to == DType.BOOL) {
        output.longs[o] = value != 0 ? 1 : 0;
      } else {
        boolean fits = value < TOO_LARGE && value >= -TOO_LARGE;
        output.longs[o] = fits ? (long) value : NOT_AN_INTEGER;
      }
      o += steps[0];
      a += steps[1];
    }
  }

  private void toLongs(int firstOutput, int firstInput, int[] steps, int length) {
    int o = firstOutput;
    int a = firstInput;
    for (int i = 0; i < length; i++) {
      long value = input.longs[a];
      output.longs[o] = to == DType.BOOL && value != 0 ? 1 : value;
      o += steps[0];
      a += steps[1];
    }
  }
}
