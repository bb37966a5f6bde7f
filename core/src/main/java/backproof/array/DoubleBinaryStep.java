package backproof.array;

/** A function of two numbers over floating-point arrays. */
final class DoubleBinaryStep extends ElementStep {
  private final BinaryFunction function;
  private final int rows;
  private final int length;
  private final int[] starts;
  private final int outputStep;
  private final int leftStep;
  private final int rightStep;
  private final double[] output;
  private final double[] left;
  private final double[] right;

  DoubleBinaryStep(
      BinaryFunction function, Loop loop, NdArray output, NdArray left, NdArray right) {
    super(output, left, right);
    this.function = function;
    this.rows = loop.rows;
    this.length = loop.length;
    this.starts = loop.starts;
    this.outputStep = loop.steps[0];
    this.leftStep = loop.steps[1];
    this.rightStep = loop.steps[2];
    this.output = output.storage().doubles;
    this.left = left.storage().doubles;
    this.right = right.storage().doubles;
  }

  @Override
  public void run() {
    for (int row = 0; row < rows; row++) {
      int place = 3 * row;
      line(
          function,
          length,
          output,
          starts[place],
          outputStep,
          left,
          starts[place + 1],
          leftStep,
          right,
          starts[place + 2],
          rightStep);
    }
  }

  /** The same once, without a loop that was planned. */
  static void run(
      BinaryFunction function, Plane plane, NdArray output, NdArray left, NdArray right) {
    int o = output.offset();
    int a = left.offset();
    int b = right.offset();
    for (int row = 0; row < plane.rows; row++) {
      line(
          function,
          plane.columns,
          output.storage().doubles,
          o,
          plane.columnStep(output),
          left.storage().doubles,
          a,
          plane.columnStep(left),
          right.storage().doubles,
          b,
          plane.columnStep(right));
      o += plane.rowStep(output);
      a += plane.rowStep(left);
      b += plane.rowStep(right);
    }
  }

  /** The common functions have loops of their own, free of a choice per element. */
  private static void line(
      BinaryFunction function,
      int length,
      double[] output,
      int firstOutput,
      int outputStep,
      double[] left,
      int firstLeft,
      int leftStep,
      double[] right,
      int firstRight,
      int rightStep) {
    int o = firstOutput;
    int a = firstLeft;
    int b = firstRight;
    switch (function) {
      case ADD -> {
        for (int i = 0; i < length; i++) {
          output[o] = left[a] + right[b];
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < length; i++) {
          output[o] = left[a] - right[b];
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < length; i++) {
          output[o] = left[a] * right[b];
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < length; i++) {
          output[o] = left[a] / right[b];
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case MAXIMUM -> {
        for (int i = 0; i < length; i++) {
          output[o] = larger(left[a], right[b]);
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case MINIMUM -> {
        for (int i = 0; i < length; i++) {
          output[o] = smaller(left[a], right[b]);
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
      case POWER,
          FLOOR_DIVIDE,
          REMAINDER,
          FMOD,
          FMAX,
          FMIN,
          ARCTAN2,
          HYPOT,
          LOGADDEXP,
          HEAVISIDE,
          COPYSIGN,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          LEFT_SHIFT,
          RIGHT_SHIFT -> {
        for (int i = 0; i < length; i++) {
          output[o] = DoubleFunctions.value(function, left[a], right[b]);
          o += outputStep;
          a += leftStep;
          b += rightStep;
        }
      }
    }
  }

  private static double larger(double x, double y) {
    return x > y || Double.isNaN(x) ? x : y;
  }

  private static double smaller(double x, double y) {
    return x < y || Double.isNaN(x) ? x : y;
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    int o = starts[0];
    int a = starts[1];
    int b = starts[2];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      double value = value(left[a], right[b]);
      changed = changed || Change.between(output[o], value);
      output[o] = value;
      o += steps[0];
      a += steps[1];
      b += steps[2];
    }
    return changed;
  }

  private double value(double x, double y) {
    if (function == BinaryFunction.ADD) {
      return x + y;
    }
    if (function == BinaryFunction.MAXIMUM) {
      return larger(x, y);
    }
    return function == BinaryFunction.MULTIPLY ? x * y : DoubleFunctions.value(function, x, y);
  }
}
