package backproof.array;

import backproof.number.Elementary;

/** A function of one number over floating-point arrays. */
abstract class DoubleUnaryStep extends ElementStep {
  final double[] output;
  final double[] input;

  private DoubleUnaryStep(Loop loop, NdArray output, NdArray input) {
    super(loop, output, input);
    this.output = output.storage().doubles;
    this.input = input.storage().doubles;
  }

  static ElementStep of(UnaryFunction function, Loop loop, NdArray output, NdArray input) {
    return switch (function) {
      case NEGATIVE -> new Negate(loop, output, input);
      case ABSOLUTE -> new Absolute(loop, output, input);
      case SQUARE -> new Square(loop, output, input);
      case RECIPROCAL -> new Reciprocal(loop, output, input);
      case SQRT -> new SquareRoot(loop, output, input);
      case EXP -> new Exponential(loop, output, input);
      case LOG -> new Logarithm(loop, output, input);
      case TANH -> new HyperbolicTangent(loop, output, input);
      case POSITIVE,
          SIGN,
          CBRT,
          EXP2,
          EXPM1,
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
          ARCSINH,
          ARCCOSH,
          ARCTANH,
          FLOOR,
          CEIL,
          RINT,
          TRUNC,
          INVERT ->
          new Other(function, loop, output, input);
    };
  }

  private static final class Other extends DoubleUnaryStep {
    private final UnaryFunction function;

    Other(UnaryFunction function, Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
      this.function = function;
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = value(function, input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static double value(UnaryFunction function, double x) {
    return switch (function) {
      case NEGATIVE -> -x;
      case POSITIVE -> x;
      case ABSOLUTE -> Math.abs(x);
      case SIGN -> x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x;
      case SQUARE -> x * x;
      case RECIPROCAL -> 1 / x;
      case SQRT -> Math.sqrt(x);
      case CBRT -> Elementary.cbrt(x);
      case EXP -> Elementary.exp(x);
      case EXP2 -> Elementary.pow(2, x);
      case EXPM1 -> Elementary.expm1(x);
      case LOG -> Elementary.log(x);
      case LOG1P -> Elementary.log1p(x);
      case LOG2 -> Elementary.log2(x);
      case LOG10 -> Elementary.log10(x);
      case SIN -> Elementary.sin(x);
      case COS -> Elementary.cos(x);
      case TAN -> Elementary.tan(x);
      case ARCSIN -> Elementary.asin(x);
      case ARCCOS -> Elementary.acos(x);
      case ARCTAN -> Elementary.atan(x);
      case SINH -> Elementary.sinh(x);
      case COSH -> Elementary.cosh(x);
      case TANH -> Elementary.tanh(x);
      case ARCSINH -> Elementary.asinh(x);
      case ARCCOSH -> Elementary.acosh(x);
      case ARCTANH -> Elementary.atanh(x);
      case FLOOR -> Math.floor(x);
      case CEIL -> Math.ceil(x);
      case RINT -> Elementary.rint(x);
      case TRUNC -> Elementary.trunc(x);
      case INVERT -> throw new IllegalArgumentException("invert has no floating-point loop");
    };
  }

  private static final class Negate extends DoubleUnaryStep {
    Negate(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = -input[a];
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class Absolute extends DoubleUnaryStep {
    Absolute(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = Math.abs(input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class Square extends DoubleUnaryStep {
    Square(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = input[a] * input[a];
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class Reciprocal extends DoubleUnaryStep {
    Reciprocal(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = 1 / input[a];
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class SquareRoot extends DoubleUnaryStep {
    SquareRoot(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = Math.sqrt(input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class Exponential extends DoubleUnaryStep {
    Exponential(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = Elementary.exp(input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class Logarithm extends DoubleUnaryStep {
    Logarithm(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = Elementary.log(input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }

  private static final class HyperbolicTangent extends DoubleUnaryStep {
    HyperbolicTangent(Loop loop, NdArray output, NdArray input) {
      super(loop, output, input);
    }

    @Override
    boolean run(int[] starts, int first, int[] steps, int length) {
      int o = starts[first];
      int outputStep = steps[0];
      int a = starts[first + 1];
      int inputStep = steps[1];
      for (int i = 0; i < length; i++) {
        output[o] = Elementary.tanh(input[a]);
        o += outputStep;
        a += inputStep;
      }
      return true;
    }
  }
}
