package backproof.number;

/** sin, cos and tan: x = k · π/2 + r with |r| ≤ π/4, and polynomials in r. */
final class Trigonometry {
  // (sin(r) / r − 1) / r² and (cos(r) − 1 + r²/2) / r⁴ in powers of r², error below 2⁻⁶⁶.
  private static final double S0 = -0.16666666666666666;
  private static final double S1 = 0.008333333333333331;
  private static final double S2 = -0.0001984126984126504;
  private static final double S3 = 2.7557319219320524e-06;
  private static final double S4 = -2.505210622597926e-08;
  private static final double S5 = 1.605853059468453e-10;
  private static final double S6 = -7.586636785088179e-13;
  private static final double C0 = 0.041666666666666664;
  private static final double C1 = -0.0013888888888888887;
  private static final double C2 = 2.4801587301584632e-05;
  private static final double C3 = -2.755731922139246e-07;
  private static final double C4 = 2.0876755787484188e-09;
  private static final double C5 = -1.1470460318119097e-11;
  private static final double C6 = 4.74583835819591e-14;

  private static final double QUARTER_TURN = 0.7853981633974483;

  private Trigonometry() {}

  static double sin(double x) {
    if (Math.abs(x) < 0x1p-27) {
      return x;
    }
    if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    Angle angle = reduced(x);
    return switch (angle.quadrant()) {
      case 0 -> sine(angle.rest()).value();
      case 1 -> cosine(angle.rest()).value();
      case 2 -> -sine(angle.rest()).value();
      default -> -cosine(angle.rest()).value();
    };
  }

  static double cos(double x) {
    if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    Angle angle = reduced(x);
    return switch (angle.quadrant()) {
      case 0 -> cosine(angle.rest()).value();
      case 1 -> -sine(angle.rest()).value();
      case 2 -> -cosine(angle.rest()).value();
      default -> sine(angle.rest()).value();
    };
  }

  static double tan(double x) {
    if (Math.abs(x) < 0x1p-27) {
      return x;
    }
    if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    Angle angle = reduced(x);
    Pair sine = sine(angle.rest());
    Pair cosine = cosine(angle.rest());
    return angle.quadrant() % 2 == 0
        ? sine.dividedBy(cosine).value()
        : -cosine.dividedBy(sine).value();
  }

  private static Angle reduced(double x) {
    return Math.abs(x) <= QUARTER_TURN ? new Angle(0, Pair.of(x)) : Angle.of(x);
  }

  /** sin(r) = r + (r³ · polynomial + low · cos(r)). */
  private static Pair sine(Pair angle) {
    double r = angle.high();
    double z = r * r;
    double series = (((((S6 * z + S5) * z + S4) * z + S3) * z + S2) * z + S1) * z + S0;
    double correction = (1 - z * 0.5) * angle.low();
    return Pair.orderedSum(r, correction + series * z * r);
  }

  /** cos(r) = 1 − r²/2 + (r⁴ · polynomial − low · r), with r² to twice the precision. */
  private static Pair cosine(Pair angle) {
    double r = angle.high();
    Pair square = Pair.product(r, r);
    double z = square.high();
    double series = (((((C6 * z + C5) * z + C4) * z + C3) * z + C2) * z + C1) * z + C0;
    double small = series * z * z - r * angle.low() - square.low() * 0.5;
    Pair head = Pair.orderedSum(1, z * -0.5);
    return Pair.orderedSum(head.high(), small - -head.low());
  }
}
