package backproof.array;

/** A function of two numbers over int64 and bool arrays; int64 wraps around. */
final class LongBinaryStep extends ElementStep {
  private final BinaryFunction function;
  private final Loop loop;
  private final boolean isBool;
  private final long[] output;
  private final long[] left;
  private final long[] right;

  LongBinaryStep(BinaryFunction function, Loop loop, NdArray output, NdArray left, NdArray right) {
    super(output, left, right);
    this.function = function;
    this.loop = loop;
    this.isBool = output.dtype() == DType.BOOL;
    this.output = output.storage().longs;
    this.left = left.storage().longs;
    this.right = right.storage().longs;
    if (isBool && function == BinaryFunction.SUBTRACT) {
      throw new ArrayException(
          ArrayException.Kind.TYPE,
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the"
              + " `^` operator, or the logical_xor function instead.");
    }
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int a = loop.starts[3 * row + 1];
      int b = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        output[o] = value(left[a], right[b]);
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
      long value = value(left[a], right[b]);
      changed = changed || output[o] != value;
      output[o] = value;
      o += steps[0];
      a += steps[1];
      b += steps[2];
    }
    return changed;
  }

  private long value(long x, long y) {
    return switch (function) {
      case ADD -> isBool ? x | y : x + y;
      case SUBTRACT -> x - y;
      case MULTIPLY -> x * y;
      case POWER -> power(x, y);
      case FLOOR_DIVIDE -> y == 0 ? 0 : y == -1 ? -x : Math.floorDiv(x, y);
      case REMAINDER -> y == 0 || y == -1 ? 0 : Math.floorMod(x, y);
      case FMOD -> y == 0 || y == -1 ? 0 : x % y;
      case MAXIMUM, FMAX -> Math.max(x, y);
      case MINIMUM, FMIN -> Math.min(x, y);
      case BITWISE_AND -> x & y;
      case BITWISE_OR -> x | y;
      case BITWISE_XOR -> x ^ y;
      case LEFT_SHIFT -> y >= 0 && y < Long.SIZE ? x << y : 0;
      case RIGHT_SHIFT -> y >= 0 && y < Long.SIZE ? x >> y : x < 0 ? -1 : 0;
      case DIVIDE, ARCTAN2, HYPOT, LOGADDEXP, HEAVISIDE, COPYSIGN ->
          throw new IllegalArgumentException(function.label() + " has no integer loop");
    };
  }

  private static long power(long base, long exponent) {
    if (exponent < 0) {
      throw new ArrayException(
          ArrayException.Kind.VALUE, "Integers to negative integer powers are not allowed.");
    }
    long result = 1;
    long square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }
}
