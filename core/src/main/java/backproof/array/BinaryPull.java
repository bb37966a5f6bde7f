package backproof.array;

import backproof.number.Elementary;

/** The derivatives of the functions of two numbers x and y with one of them. */
final class BinaryPull extends PullStep {
  private final BinaryFunction function;
  private final boolean withLeft;
  private final double shareOfTie;
  private final double[] left;
  private final double[] right;

  BinaryPull(BinaryFunction function, Pull pull, boolean withLeft, NdArray into) {
    super(pull.slope().shape(), pull, pull.slope(), into, pull.inputs()[0], pull.inputs()[1]);
    this.function = function;
    this.withLeft = withLeft;
    this.shareOfTie = pull.moving() == 2 ? 0.5 : 0;
    this.left = pull.inputs()[0].storage().doubles;
    this.right = pull.inputs()[1].storage().doubles;
  }

  @Override
  double factor(int o, int first, int second) {
    double x = left[first];
    double y = right[second];
    return switch (function) {
      case ADD -> 1;
      case SUBTRACT -> withLeft ? 1 : -1;
      case MULTIPLY -> withLeft ? y : x;
      case DIVIDE -> withLeft ? 1 / y : -(x / y) / y;
      case POWER -> withLeft ? ofBase(x, y) : ofExponent(x, y);
      case REMAINDER -> withLeft ? 1 : -Math.floor(x / y);
      case FMOD -> withLeft ? 1 : -Elementary.trunc(x / y);
      case MAXIMUM, FMAX -> ofWinner(o, x, y);
      case MINIMUM, FMIN -> ofWinner(o, -x, -y);
      case ARCTAN2 -> ofAngle(x, y);
      case HYPOT -> x == 0 && y == 0 ? lean(o) : (withLeft ? x : y) / Elementary.hypot(x, y);
      case LOGADDEXP -> 1 / (1 + Elementary.exp(withLeft ? y - x : x - y));
      case HEAVISIDE -> ofHeaviside(o, x);
      case COPYSIGN -> withLeft ? (x < 0 == y < 0 ? 1 : -1) : 0;
      case FLOOR_DIVIDE, BITWISE_AND, BITWISE_OR, BITWISE_XOR, LEFT_SHIFT, RIGHT_SHIFT -> 0;
    };
  }

  /** An infinite number is the same with a finite one more or less. */
  @Override
  boolean isStill(int first, int second) {
    double own = withLeft ? left[first] : right[second];
    double other = withLeft ? right[second] : left[first];
    boolean isSum = function == BinaryFunction.ADD || function == BinaryFunction.SUBTRACT;
    return isSum && Double.isInfinite(other) && Double.isFinite(own);
  }

  /** {@code y x^(y - 1)}; {@code x^0} is 1 everywhere, at 0 as well. */
  private static double ofBase(double x, double y) {
    return y == 0 ? 0 : y * DoubleFunctions.value(BinaryFunction.POWER, x, y - 1);
  }

  /** {@code x^y log x}, which goes to 0 with x where y is positive. */
  private static double ofExponent(double x, double y) {
    return x == 0 && y > 0 ? 0 : Elementary.pow(x, y) * Elementary.log(x);
  }

  /**
   * All to the larger one. At a tie a constant takes it, so that {@code relu'(0)} is 0; two numbers
   * that move share it.
   */
  private double ofWinner(int o, double x, double y) {
    if (x == y) {
      return shareOfTie + lean(o);
    }
    return x > y == withLeft ? 1 : 0;
  }

  /** Of {@code atan2(x, y)}: {@code y / r²} and {@code -x / r²}. */
  private double ofAngle(double x, double y) {
    double radius = Elementary.hypot(x, y);
    return (withLeft ? y : -x) / radius / radius;
  }

  private double ofHeaviside(int o, double x) {
    if (x != 0) {
      return 0;
    }
    return withLeft ? lean(o) : 1;
  }
}
