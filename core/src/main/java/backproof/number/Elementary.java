package backproof.number;

/**
 * The elementary functions, with the same bits on the JVM, in Wasm and in JavaScript.
 *
 * <p>Each is within one unit in the last place of the exact value, and takes special values (NaN,
 * infinities, signed zeros) as C99 and NumPy do.
 */
public final class Elementary {
  private Elementary() {}

  public static double exp(double x) {
    return Exponential.exp(x);
  }

  /** exp(x) − 1 without cancellation near 0. */
  public static double expm1(double x) {
    return Exponential.expm1(x);
  }

  public static double log(double x) {
    return Logarithm.log(x);
  }

  /**
   * The logarithm from about 66 bits, so almost always rounded correctly: for streams of random
   * numbers that must match those made with a C library.
   */
  public static double logRounded(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY ? Logarithm.pair(x).high() : Logarithm.log(x);
  }

  /** log(1 + x) without cancellation near 0. */
  public static double log1p(double x) {
    return Logarithm.log1p(x);
  }

  public static double log2(double x) {
    return Logarithm.log2(x);
  }

  public static double log10(double x) {
    return Logarithm.log10(x);
  }

  public static double sin(double x) {
    return Trigonometry.sin(x);
  }

  public static double cos(double x) {
    return Trigonometry.cos(x);
  }

  public static double tan(double x) {
    return Trigonometry.tan(x);
  }

  public static double asin(double x) {
    return InverseTrigonometry.asin(x);
  }

  public static double acos(double x) {
    return InverseTrigonometry.acos(x);
  }

  public static double atan(double x) {
    return InverseTrigonometry.atan(x);
  }

  /** The angle of the point (x, y), in [−π, π]. */
  public static double atan2(double y, double x) {
    return InverseTrigonometry.atan2(y, x);
  }

  public static double sinh(double x) {
    return Hyperbolic.sinh(x);
  }

  public static double cosh(double x) {
    return Hyperbolic.cosh(x);
  }

  public static double tanh(double x) {
    return Exponential.tanh(x);
  }

  public static double asinh(double x) {
    return Hyperbolic.asinh(x);
  }

  public static double acosh(double x) {
    return Hyperbolic.acosh(x);
  }

  public static double atanh(double x) {
    return Hyperbolic.atanh(x);
  }

  public static double pow(double x, double y) {
    return Power.pow(x, y);
  }

  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  /** √(x² + y²) without overflow on the way. */
  public static double hypot(double x, double y) {
    return Power.hypot(x, y);
  }

  public static double cbrt(double x) {
    return Power.cbrt(x);
  }

  public static double floor(double x) {
    return Math.floor(x);
  }

  public static double ceil(double x) {
    return Math.ceil(x);
  }

  /** The nearest integer; of two equally near ones, the even one. */
  public static double rint(double x) {
    return Rounding.rint(x);
  }

  /** The integer part. */
  public static double trunc(double x) {
    return Rounding.trunc(x);
  }

  /** −x, for zeros too: what TeaVM makes of a unary minus in WebAssembly is 0 − x. */
  public static double negated(double x) {
    return -1 * x;
  }

  /** C's remainder: x − n·y with n the integer part of x / y; it has the sign of x. */
  public static double fmod(double x, double y) {
    return Rounding.fmod(x, y);
  }

  /** The nearest float16, as a double. */
  public static double toHalf(double x) {
    return Rounding.toHalf(x);
  }

  /** The nearest float32, as a double. A cast {@code (float) x} is not that in JavaScript. */
  public static double toFloat(double x) {
    return Rounding.toFloat(x);
  }
}
