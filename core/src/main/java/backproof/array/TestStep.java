package backproof.array;

/** Asks one question of every element. */
final class TestStep extends ElementStep {
  private final Property property;
  private final long[] output;
  private final boolean floating;
  private final Storage input;

  TestStep(Property property, Loop loop, NdArray output, NdArray input) {
    super(loop, output, input);
    this.property = property;
    this.output = output.storage().longs;
    this.floating = input.dtype().isFloating();
    this.input = input.storage();
  }

  @Override
  boolean run(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int a = starts[first + 1];
    int inputStep = steps[1];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      boolean holds = holds(floating ? input.doubles[a] : (double) input.longs[a]);
      changed = changed || (output[o] != 0) != holds;
      output[o] = holds ? 1 : 0;
      o += outputStep;
      a += inputStep;
    }
    return changed;
  }

  private boolean holds(double value) {
    return switch (property) {
      case IS_NAN -> Double.isNaN(value);
      case IS_INFINITE -> Math.abs(value) == Double.POSITIVE_INFINITY;
      case IS_FINITE -> Math.abs(value) < Double.POSITIVE_INFINITY;
      case SIGN_BIT -> value < 0 || (value == 0 && 1 / value < 0);
      case LOGICAL_NOT -> value == 0;
    };
  }
}
