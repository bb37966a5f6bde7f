package backproof.check;

import java.util.List;

/**
 * How close a gradient must come to the exact one of a block to agree with it.
 *
 * @param exact the block's exact gradient
 * @param nothing what rounding may leave of a slope that is zero
 */
public record Agreement(Exact exact, double nothing) {
  /** A gap up to this share of the block's largest slope is agreement without a closer look. */
  static final double PLAIN = 1e-6;

  /** A gap below this share of the largest slope anywhere is what rounding may leave of zero. */
  static final double NOTHING = 1e-11;

  /** An exact slope that is known up to this share of the block's largest one is good enough. */
  private static final double SHARP = 1e-5;

  /** For one of all blocks. */
  public static Agreement of(List<Exact> blocks, int block) {
    double scale = 0;
    for (Exact each : blocks) {
      scale = Math.max(scale, Norms.largest(each.values()));
    }
    return new Agreement(blocks.get(block), NOTHING * scale);
  }

  /** How far apart two slopes of the block may be and agree, beside what rounding explains. */
  public double tolerance() {
    return share(PLAIN);
  }

  /** So much of the block's largest slope, and what rounding may leave of zero. */
  private double share(double part) {
    return part * Norms.largest(exact.values()) + nothing;
  }

  /** Which entries are known closely enough to be held against. */
  boolean[] certain() {
    double limit = share(SHARP);
    boolean[] certain = new boolean[exact.values().length];
    for (int i = 0; i < certain.length; i++) {
      certain[i] = exact.isCertain(i, limit);
    }
    return certain;
  }

  /** How far each entry may be off and agree. */
  double[] tolerances() {
    double plain = tolerance();
    double[] tolerances = new double[exact.values().length];
    for (int i = 0; i < tolerances.length; i++) {
      tolerances[i] = plain + exact.doubts()[i];
    }
    return tolerances;
  }

  /** Wrong where one entry or the shape is; undecided where some entries are not certain. */
  public Verdict verdict(Claim claim, List<Integer> shape) {
    boolean[] certain = certain();
    double[] tolerances = tolerances();
    boolean isCertain = true;
    for (int i = 0; i < claim.values().length; i++) {
      if (!certain[i]) {
        isCertain = false;
      } else if (!(Math.abs(claim.values()[i] - exact.values()[i]) <= tolerances[i])) {
        return Verdict.WRONG;
      }
    }
    if (!Shapes.fit(shape, claim.shape())) {
      return Verdict.WRONG;
    }
    return isCertain ? Verdict.RIGHT : Verdict.CANNOT_TELL;
  }
}
