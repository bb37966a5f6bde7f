package backproof.array;

import backproof.number.Elementary;

/** The less common functions of two floating-point numbers. */
final class DoubleFunctions {
  private DoubleFunctions() {}

  static double value(BinaryFunction function, double x, double y) {
    return switch (function) {
      case ADD -> x + y;
      case SUBTRACT -> x - y;
      case MULTIPLY -> x * y;
      case DIVIDE -> x / y;
      case POWER -> power(x, y);
      case FLOOR_DIVIDE -> floorDivide(x, y);
      case REMAINDER -> remainder(x, y);
      case FMOD -> Elementary.fmod(x, y);
      case MAXIMUM -> x > y || Double.isNaN(x) ? x : y;
      case MINIMUM -> x < y || Double.isNaN(x) ? x : y;
      case FMAX -> x >= y || Double.isNaN(y) ? x : y;
      case FMIN -> x <= y || Double.isNaN(y) ? x : y;
      case ARCTAN2 -> Elementary.atan2(x, y);
      case HYPOT -> Elementary.hypot(x, y);
      case LOGADDEXP -> logAddExp(x, y);
      case HEAVISIDE -> x > 0 ? 1 : x < 0 ? 0 : x == 0 ? y : x;
      case COPYSIGN -> isNegative(x) == isNegative(y) ? x : Elementary.negated(x);
      case BITWISE_AND, BITWISE_OR, BITWISE_XOR, LEFT_SHIFT, RIGHT_SHIFT ->
          throw new IllegalArgumentException(function.label() + " has no floating-point loop");
    };
  }

  /** NumPy squares and takes roots by themselves, not through the power function. */
  private static double power(double x, double y) {
    if (y == 2) {
      return x * x;
    }
    if (y == 0.5 && x >= 0) {
      return Math.sqrt(x);
    }
    return y == 1 ? x : Elementary.pow(x, y);
  }

  private static boolean isNegative(double x) {
    return x < 0 || (x == 0 && 1 / x < 0);
  }

  /** As CPython and NumPy: the remainder has the sign of the divisor. */
  private static double remainder(double x, double y) {
    double rest = Elementary.fmod(x, y);
    if (y == 0) {
      return rest;
    }
    if (rest == 0) {
      return isNegative(y) ? -0.0 : 0.0;
    }
    return (y < 0) == (rest < 0) ? rest : rest + y;
  }

  private static double floorDivide(double x, double y) {
    if (y == 0) {
      return x / y;
    }
    double rest = Elementary.fmod(x, y);
    double quotient = (x - rest) / y;
    if (rest != 0 && (y < 0) != (rest < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return isNegative(x / y) ? -0.0 : 0.0;
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static double logAddExp(double x, double y) {
    if (x == y) {
      return x + 0.6931471805599453;
    }
    double above = x - y;
    if (above > 0) {
      return x + Elementary.log1p(Elementary.exp(-above));
    }
    return above <= 0 ? y + Elementary.log1p(Elementary.exp(above)) : above;
  }
}
