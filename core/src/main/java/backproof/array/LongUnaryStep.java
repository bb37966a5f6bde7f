package backproof.array;

/** A function of one number over int64 and bool arrays. */
final class LongUnaryStep extends ElementStep {
  private final UnaryFunction function;
  private final Loop loop;
  private final boolean isBool;
  private final long[] output;
  private final long[] input;

  LongUnaryStep(UnaryFunction function, Loop loop, NdArray output, NdArray input) {
    super(output, input);
    this.function = function;
    this.loop = loop;
    this.isBool = output.dtype() == DType.BOOL;
    this.output = output.storage().longs;
    this.input = input.storage().longs;
    if (isBool && function == UnaryFunction.NEGATIVE) {
      throw new ArrayException(
          ArrayException.Kind.TYPE,
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or"
              + " the logical_not function instead.");
    }
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[2 * row];
      int a = loop.starts[2 * row + 1];
      for (int i = 0; i < loop.length; i++) {
        output[o] = value(input[a]);
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
      long value = value(input[a]);
      changed = changed || output[o] != value;
      output[o] = value;
      o += steps[0];
      a += steps[1];
    }
    return changed;
  }

  private long value(long x) {
    return switch (function) {
      case NEGATIVE -> -x;
      case POSITIVE, FLOOR, CEIL, RINT, TRUNC -> x;
      case ABSOLUTE -> x < 0 ? -x : x;
      case SIGN -> x > 0 ? 1 : x < 0 ? -1 : 0;
      case SQUARE -> x * x;
      case RECIPROCAL -> x == 1 || x == -1 ? x : x == 0 ? Long.MIN_VALUE : 0;
      case INVERT -> isBool ? 1 - x : ~x;
      case SQRT,
          CBRT,
          EXP,
          EXP2,
          EXPM1,
          LOG,
          LOG1P,
          LOG2,
          LOG10,
          SIN,
          COS,
          TAN,
          ARCSIN,
          ARCCOS,
          ARCTAN,
          SINH,
          COSH,
          TANH,
          ARCSINH,
          ARCCOSH,
          ARCTANH ->
          throw new IllegalArgumentException(function.label() + " has no integer loop");
    };
  }
}
