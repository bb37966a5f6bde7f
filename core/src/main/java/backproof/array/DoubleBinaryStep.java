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

  /** The common functions have loops of their own, free of a choice per element. */
  @Override
  public void run() {
    switch (function) {
      case ADD -> add();
      case SUBTRACT -> subtract();
      case MULTIPLY -> multiply();
      case DIVIDE -> divide();
      case MAXIMUM -> maximum();
      case MINIMUM -> minimum();
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
          RIGHT_SHIFT ->
          others();
    }
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
      return x > y || Double.isNaN(x) ? x : y;
    }
    return function == BinaryFunction.MULTIPLY ? x * y : DoubleFunctions.value(function, x, y);
  }

  private void others() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        output[o] = DoubleFunctions.value(function, left[a], right[b]);
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void add() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] + right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void subtract() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] - right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void multiply() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] * right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void divide() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] / right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void maximum() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        double x = left[a];
        double y = right[b];
        output[o] = x > y || Double.isNaN(x) ? x : y;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  private void minimum() {
    for (int row = 0; row < rows; row++) {
      int o = starts[3 * row];
      int a = starts[3 * row + 1];
      int b = starts[3 * row + 2];
      for (int i = 0; i < length; i++) {
        double x = left[a];
        double y = right[b];
        output[o] = x < y || Double.isNaN(x) ? x : y;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }
}
