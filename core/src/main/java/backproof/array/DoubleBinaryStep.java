package backproof.array;

/** A function of two numbers over floating-point arrays. */
abstract class DoubleBinaryStep extends ElementStep {
  final double[] output;
  final double[] left;
  final double[] right;

  private DoubleBinaryStep(Loop loop, NdArray output, NdArray left, NdArray right) {
    super(loop, output, left, right);
    this.output = output.storage().doubles;
    this.left = left.storage().doubles;
    this.right = right.storage().doubles;
  }

  static ElementStep of(
      BinaryFunction function, Loop loop, NdArray output, NdArray left, NdArray right) {
    return switch (function) {
      case ADD -> new Add(loop, output, left, right);
      case SUBTRACT -> new Subtract(loop, output, left, right);
      case MULTIPLY -> new Multiply(loop, output, left, right);
      case DIVIDE -> new Divide(loop, output, left, right);
      case MAXIMUM -> new Maximum(loop, output, left, right);
      case MINIMUM -> new Minimum(loop, output, left, right);
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
          new Other(function, loop, output, left, right);
    };
  }

  private static final class Other extends DoubleBinaryStep {
    private final BinaryFunction function;

    Other(BinaryFunction function, Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
      this.function = function;
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int leftStep = steps[1];
      int b = starts[first + 2];
      int rightStep = steps[2];
      for (int i = 0; i < length; i++) {
        output[o] = DoubleFunctions.value(function, left[a], right[b]);
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return true;
    }
  }

  private static final class Add extends DoubleBinaryStep {
    Add(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int leftStep = steps[1];
      int b = starts[first + 2];
      int rightStep = steps[2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] + right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return true;
    }
  }

  private static final class Subtract extends DoubleBinaryStep {
    Subtract(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int leftStep = steps[1];
      int b = starts[first + 2];
      int rightStep = steps[2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] - right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return true;
    }
  }

  private static final class Multiply extends DoubleBinaryStep {
    Multiply(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
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
        double value = left[a] * right[b];
        changed = changed || Change.between(output[o], value);
        output[o] = value;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return changed;
    }
  }

  private static final class Divide extends DoubleBinaryStep {
    Divide(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int leftStep = steps[1];
      int b = starts[first + 2];
      int rightStep = steps[2];
      for (int i = 0; i < length; i++) {
        output[o] = left[a] / right[b];
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return true;
    }
  }

  private static final class Maximum extends DoubleBinaryStep {
    Maximum(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
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
        double x = left[a];
        double y = right[b];
        double value = x >= y || Double.isNaN(x) ? x : y;
        changed = changed || Change.between(output[o], value);
        output[o] = value;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return changed;
    }
  }

  private static final class Minimum extends DoubleBinaryStep {
    Minimum(Loop loop, NdArray output, NdArray left, NdArray right) {
      super(loop, output, left, right);
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
        double x = left[a];
        double y = right[b];
        double value = x <= y || Double.isNaN(x) ? x : y;
        changed = changed || Change.between(output[o], value);
        output[o] = value;
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
      return changed;
    }
  }
}
