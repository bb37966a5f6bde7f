package backproof.array;

/** Copies elements, converting between dtypes as NumPy's assignment does. */
final class CopyStep extends ElementStep {
  /** What a float that no int64 can hold becomes. */
  private static final long NOT_AN_INTEGER = Long.MIN_VALUE;

  private static final double TOO_LARGE = 0x1p63;

  private final DType to;
  private final DType from;
  private final Storage output;
  private final Storage input;

  CopyStep(Loop loop, NdArray output, NdArray input) {
    super(loop, output, input);
    this.to = output.dtype();
    this.from = input.dtype();
    this.output = output.storage();
    this.input = input.storage();
  }

  @Override
  boolean run(int[] starts, int first, int[] steps, int length) {
    if (to.isFloating()) {
      toDoubles(starts, first, steps, length);
    } else if (from.isFloating()) {
      cut(starts, first, steps, length);
    } else {
      toLongs(starts, first, steps, length);
    }
    return true;
  }

  private void toDoubles(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int a = starts[first + 1];
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

  private void cut(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int a = starts[first + 1];
    int inputStep = steps[1];
    for (int i = 0; i < length; i++) {
      double value = input.doubles[a];
      if (to == DType.BOOL) {
        output.longs[o] = value != 0 ? 1 : 0;
      } else {
        boolean fits = value < TOO_LARGE && value >= -TOO_LARGE;
        output.longs[o] = fits ? (long) value : NOT_AN_INTEGER;
      }
      o += outputStep;
      a += inputStep;
    }
  }

  private void toLongs(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int a = starts[first + 1];
    int inputStep = steps[1];
    for (int i = 0; i < length; i++) {
      long value = input.longs[a];
      output.longs[o] = to == DType.BOOL && value != 0 ? 1 : value;
      o += outputStep;
      a += inputStep;
    }
  }
}
