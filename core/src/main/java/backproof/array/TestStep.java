package backproof.array;

/** Asks one question of every element. */
final class TestStep extends ElementStep {
  private final Property property;
  private final Loop loop;
  private final long[] output;
  private final boolean floating;
  private final Storage input;

  TestStep(Property property, Loop loop, NdArray output, NdArray input) {
    super(output, input);
    this.property = property;
    this.loop = loop;
    this.output = output.storage().longs;
    this.floating = input.dtype().isFloating();
    this.input = input.storage();
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[2 * row];
      int a = loop.starts[2 * row + 1];
      for (int i = 0; i < loop.length; i++) {
        output[o] = holds(floating ? input.doubles[a] : (double) input.longs[a]) ? 1 : 0;
        o += loop.steps[0];
        a += loop.steps[1];
      }
    }
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    int o = starts[0];
    int a = starts[1];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      boolean holds = holds(floating ? input.doubles[a] : (double) input.longs[a]);
      changed = changed || (output[o] != 0) != holds;
      output[o] = holds ? 1 : 0;
      o += steps[0];
      a += steps[1];
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
