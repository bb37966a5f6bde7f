package backproof.array;

/** Asks one question of every pair of elements. */
final class CompareStep extends ElementStep {
  private final Relation relation;
  private final long[] output;
  private final boolean floating;
  private final Storage left;
  private final Storage right;

  CompareStep(Relation relation, Loop loop, NdArray output, NdArray left, NdArray right) {
    super(loop, output, left, right);
    this.relation = relation;
    this.output = output.storage().longs;
    this.floating = left.dtype().isFloating();
    this.left = left.storage();
    this.right = right.storage();
  }

  @Override
  boolean run(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int a = starts[first + 1];
    int leftStep = steps[1];
    int b = starts[first + 2];
    int rightStep = steps[2];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      boolean holds =
          floating
              ? holds(left.doubles[a], right.doubles[b])
              : holds(left.longs[a], right.longs[b]);
      changed = changed || (output[o] != 0) != holds;
      output[o] = holds ? 1 : 0;
      o += outputStep;
      a += leftStep;
      b += rightStep;
    }
    return changed;
  }

  private boolean holds(double a, double b) {
    return switch (relation) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case LOGICAL_AND -> a != 0 && b != 0;
      case LOGICAL_OR -> a != 0 || b != 0;
      case LOGICAL_XOR -> (a != 0) != (b != 0);
    };
  }

  private boolean holds(long a, long b) {
    return switch (relation) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case LOGICAL_AND -> a != 0 && b != 0;
      case LOGICAL_OR -> a != 0 || b != 0;
      case LOGICAL_XOR -> (a != 0) != (b != 0);
    };
  }
}
