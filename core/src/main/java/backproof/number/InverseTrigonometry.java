package backproof.number;

/** asin, acos, atan and atan2, all as the angle of a point whose coordinates are pairs. */
final class InverseTrigonometry {
  private static final Pair PI = new Pair(3.141592653589793, 1.2246467991473532e-16);
  private static final Pair HALF_PI = new Pair(1.5707963267948966, 6.123233995736766e-17);
  private static final Pair QUARTER_PI = new Pair(0.7853981633974483, 3.061616997868383e-17);
  private static final Pair ANGLE_OF_HALF = new Pair(0.4636476090008061, 2.2698777452961687e-17);
  private static final Pair ONE = Pair.of(1);

  // (atan(u) / u − 1) / u² in powers of u² for |u| ≤ 7/16, from fdlibm.
  private static final double A0 = -3.33333333333329318027e-01;
  private static final double A1 = 1.99999999998764832476e-01;
  private static final double A2 = -1.42857142725034663711e-01;
  private static final double A3 = 1.11111104054623557880e-01;
  private static final double A4 = -9.09088713343650656196e-02;
  private static final double A5 = 7.69187620504482999495e-02;
  private static final double A6 = -6.66107313738753120669e-02;
  private static final double A7 = 5.83357013379057348645e-02;
  private static final double A8 = -4.97687799461593236017e-02;
  private static final double A9 = 3.65315727442169155270e-02;
  private static final double A10 = -1.62858201153657823623e-02;

  private InverseTrigonometry() {}

  static double atan(double x) {
    double size = Math.abs(x);
    if (!(size >= 0x1p-28)) {
      return x;
    }
    double result = size > 0x1p60 ? HALF_PI.high() : angle(Pair.of(size), ONE).value();
    return x < 0 ? -result : result;
  }

  static double asin(double x) {
    double size = Math.abs(x);
    if (!(size <= 1)) {
      return Double.NaN;
    }
    if (size < 0x1p-28) {
      return x;
    }
    double result = angle(Pair.of(size), otherLeg(size)).value();
    return x < 0 ? -result : result;
  }

  static double acos(double x) {
    double size = Math.abs(x);
    if (!(size <= 1)) {
      return Double.NaN;
    }
    Pair acute = angle(otherLeg(size), Pair.of(size));
    return x < 0 ? PI.minus(acute).value() : acute.value();
  }

  /** √((1 − x)(1 + x)). */
  private static Pair otherLeg(double x) {
    return Pair.sum(1, -x).times(Pair.sum(1, x)).squareRoot();
  }

  static double atan2(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    boolean left = Rounding.withSignOf(x, 1) < 0;
    Pair acute = acuteAngle(Math.abs(y), Math.abs(x));
    double result = (left ? PI.minus(acute) : acute).value();
    return Rounding.withSignOf(y, 1) < 0 ? -result : result;
  }

  private static Pair acuteAngle(double y, double x) {
    if (y == 0) {
      return Pair.of(0);
    }
    if (x == y) {
      return QUARTER_PI;
    }
    double ratio = y / x;
    if (ratio > 0x1p60) {
      return HALF_PI;
    }
    if (ratio < 0x1p-60) {
      return Pair.of(ratio);
    }
    double larger = Math.max(x, y);
    double scale = larger > 0x1p500 ? 0x1p-600 : larger < 0x1p-400 ? 0x1p600 : 1;
    return angle(Pair.of(y * scale), Pair.of(x * scale));
  }

  /** The angle of a point in the first quadrant. */
  private static Pair angle(Pair y, Pair x) {
    if (y.high() > x.high()) {
      return HALF_PI.minus(angle(x, y));
    }
    double slope = y.high() / x.high();
    if (slope < 0.4375) {
      return ofSlope(y.dividedBy(x));
    }
    if (slope < 0.6875) {
      Pair tangent = y.scaled(2).minus(x).dividedBy(x.scaled(2).plus(y));
      return ANGLE_OF_HALF.plus(ofSlope(tangent));
    }
    return QUARTER_PI.plus(ofSlope(y.minus(x).dividedBy(x.plus(y))));
  }

  private static Pair ofSlope(Pair slope) {
    double u = slope.high();
    double z = u * u;
    double upper = ((((A10 * z + A9) * z + A8) * z + A7) * z + A6) * z + A5;
    double series = ((((upper * z + A4) * z + A3) * z + A2) * z + A1) * z + A0;
    double correction = slope.low() / (z + 1);
    return Pair.orderedSum(u, correction + series * z * u);
  }
}
