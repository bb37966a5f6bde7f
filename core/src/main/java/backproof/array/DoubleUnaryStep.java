package backproof.array;

import backproof.number.Elementary;

/** A function of one number over floating-point arrays. */
final class DoubleUnaryStep extends ElementStep {
  private final UnaryFunction function;
  private final int rows;
  private final int length;
  private final int[] starts;
  private final int outputStep;
  private final int inputStep;
  private final double[] output;
  private final double[] input;

  DoubleUnaryStep(UnaryFunction function, Loop loop, NdArray output, NdArray input) {
    super(output, input);
    this.function = function;
    this.rows = loop.rows;
    this.length = loop.length;
    this.starts = loop.starts;
    this.outputStep = loop.steps[0];
    this.inputStep = loop.steps[1];
    this.output = output.storage().doubles;
    this.input = input.storage().doubles;
  }

  @Override
  public void run() {
    for (int row = 0; row < rows; row++) {
      line(
          function,
          length,
          output,
          starts[2 * row],
          outputStep,
          input,
          starts[2 * row + 1],
          inputStep);
    }
  }

  /** The same once, without a loop that was planned. */
  static void run(UnaryFunction function, Plane plane, NdArray output, NdArray input) {
    int o = output.offset();
    int a = input.offset();
    for (int row = 0; row < plane.rows; row++) {
      line(
          function,
          plane.columns,
          output.storage().doubles,
          o,
          plane.columnStep(output),
          input.storage().doubles,
          a,
          plane.columnStep(input));
      o += plane.rowStep(output);
      a += plane.rowStep(input);
    }
  }

  /** The common functions have loops of their own, free of a choice per element. */
  private static void line(
      UnaryFunction function,
      int length,
      double[] output,
      int firstOutput,
      int outputStep,
      double[] input,
      int firstInput,
      int inputStep) {
    int o = firstOutput;
    int a = firstInput;
    switch (function) {
      case NEGATIVE -> {
        for (int i = 0; i < length; i++) {
          output[o] = Elementary.negated(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case POSITIVE -> {
        for (int i = 0; i < length; i++) {
          output[o] = input[a];
          o += outputStep;
          a += inputStep;
        }
      }
      case ABSOLUTE -> {
        for (int i = 0; i < length; i++) {
          output[o] = Math.abs(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case SQUARE -> {
        for (int i = 0; i < length; i++) {
          output[o] = input[a] * input[a];
          o += outputStep;
          a += inputStep;
        }
      }
      case RECIPROCAL -> {
        for (int i = 0; i < length; i++) {
          output[o] = 1 / input[a];
          o += outputStep;
          a += inputStep;
        }
      }
      case SQRT -> {
        for (int i = 0; i < length; i++) {
          output[o] = Math.sqrt(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case EXP -> {
        for (int i = 0; i < length; i++) {
          output[o] = Elementary.exp(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case LOG -> {
        for (int i = 0; i < length; i++) {
          output[o] = Elementary.log(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case TANH -> {
        for (int i = 0; i < length; i++) {
          output[o] = Elementary.tanh(input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
      case SIGN,
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
          INVERT -> {
        for (int i = 0; i < length; i++) {
          output[o] = value(function, input[a]);
          o += outputStep;
          a += inputStep;
        }
      }
    }
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    int o = starts[0];
    int a = starts[1];
    boolean changed = false;
    for (int i = 0; i < length; i++) {
      double value = value(function, input[a]);
      changed = changed || Change.between(output[o], value);
      output[o] = value;
      o += steps[0];
      a += steps[1];
    }
    return changed;
  }

  static double value(UnaryFunction function, double x) {
    return switch (function) {
      case NEGATIVE -> Elementary.negated(x);
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
}
