package backproof.array;

/** Asks one question of every pair of elements. */
final class CompareStep extends ElementStep {
  private final Relation relation;
  private final Loop loop;
  private final long[] output;
  private final boolean floating;
  private final Storage left;
  private final Storage right;

  CompareStep(Relation relation, Loop loop, NdArray output, NdArray left, NdArray right) {
    super(output, left, right);
    this.relation = relation;
    this.loop = loop;
    this.output = output.storage().longs;
    this.floating = left.dtype().isFloating();
    this.left = left.storage();
    this.right = right.storage();
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int a = loop.starts[3 * row + 1];
      int b = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        boolean holds =
            floating
                ? holds(relation, left.doubles[a], right.doubles[b])
                : holds(relation, left.longs[a], right.longs[b]);
        output[o] = holds ? 1 : 0;
        o += loop.steps[0];
        a += loop.steps[1];
        b += loop.steps[2];
      }
    }
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    int o = starts[0];
    int a = starts[1];
    int b = starts[2];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      boolean holds =
          floating
              ? holds(relation, left.doubles[a], right.doubles[b])
              : holds(relation, left.longs[a], right.longs[b]);
      changed = changed || (output[o] != 0) != holds;
      output[o] = holds ? 1 : 0;
      o += steps[0];
      a += steps[1];
      b += steps[2];
    }
    return changed;
  }

  static boolean holds(Relation relation, double a, double b) {
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

  static boolean holds(Relation relation, long a, long b) {
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
