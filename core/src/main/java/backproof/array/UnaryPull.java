package backproof.array;

import backproof.number.Elementary;

/** The derivatives of the functions of one number, from the input x and the output y. */
final class UnaryPull extends PullStep {
  private static final double LN_2 = 0.6931471805599453;
  private static final double LN_10 = 2.302585092994046;

  private final UnaryFunction function;
  private final double[] input;
  private final double[] output;

  UnaryPull(UnaryFunction function, Pull pull, NdArray into) {
    super(pull.slope().shape(), pull, pull.slope(), into, pull.inputs()[0], pull.output());
    this.function = function;
    this.input = pull.inputs()[0].storage().doubles;
    this.output = pull.output().storage().doubles;
  }

  @Override
  double factor(int o, int first, int second) {
    double x = input[first];
    double y = output[second];
    return isKink(x, y) ? lean(o) : derivative(x, y);
  }

  /** {@code abs'(0)} is 0 here, as in every framework; a jump has no derivative at all. */
  private boolean isKink(double x, double y) {
    return switch (function) {
      case ABSOLUTE, SIGN -> x == 0;
      case FLOOR, CEIL -> x == y;
      case TRUNC -> x == y && x != 0;
      case RINT -> Math.abs(x - y) == 0.5;
      case NEGATIVE,
          POSITIVE,
          SQUARE,
          RECIPROCAL,
          SQRT,
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
          ARCTANH,
          INVERT ->
          false;
    };
  }

  /** Each in the form that loses no digits: {@code tanh' = 1/cosh²}, not {@code 1 - tanh²}. */
  private double derivative(double x, double y) {
    return switch (function) {
      case NEGATIVE -> -1;
      case POSITIVE -> 1;
      case ABSOLUTE -> x < 0 ? -1 : 1;
      case SQUARE -> 2 * x;
      case RECIPROCAL -> -y * y;
      case SQRT -> 0.5 / y;
      case CBRT -> 1 / (3 * y * y);
      case EXP -> y;
      case EXP2 -> y * LN_2;
      case EXPM1 -> Elementary.exp(x);
      case LOG -> 1 / x;
      case LOG1P -> 1 / (1 + x);
      case LOG2 -> 1 / (x * LN_2);
      case LOG10 -> 1 / (x * LN_10);
      case SIN -> Elementary.cos(x);
      case COS -> -Elementary.sin(x);
      case TAN -> 1 + y * y;
      case ARCSIN -> 1 / Math.sqrt((1 - x) * (1 + x));
      case ARCCOS -> -1 / Math.sqrt((1 - x) * (1 + x));
      case ARCTAN -> 1 / (1 + x * x);
      case SINH -> Elementary.cosh(x);
      case COSH -> Elementary.sinh(x);
      case TANH -> squared(1 / Elementary.cosh(x));
      case ARCSINH -> 1 / Elementary.hypot(1, x);
      case ARCCOSH -> 1 / (Math.sqrt(x - 1) * Math.sqrt(x + 1));
      case ARCTANH -> 1 / ((1 - x) * (1 + x));
      case SIGN, FLOOR, CEIL, RINT, TRUNC, INVERT -> 0;
    };
  }

  private static double squared(double x) {
    return x * x;
  }
}
