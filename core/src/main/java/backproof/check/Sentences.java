package backproof.check;

import backproof.number.Decimal;

/** What a verdict says, in sentences a learner can read. */
final class Sentences {
  private static final int DIGITS = 6;

  private Sentences() {}

  /** The lesson's own sentence. A difference that is not a number is a mistake as well. */
  static String message(double difference, double threshold) {
    return difference <= threshold
        ? "Your backward propagation works perfectly fine! difference = " + Decimal.repr(difference)
        : "There is a mistake in the backward propagation! difference = "
            + Decimal.repr(difference);
  }

  /**
   * @param measured how many entries were measured
   * @param open how many could be held against nothing
   */
  static String right(int parameters, int measured, int open, Witness witness) {
    String all = parameters == 1 ? "The one entry" : "All " + parameters + " entries";
    String entries = open > 0 ? "The " + (parameters - open) + " entries that were measured" : all;
    return entries
        + (open > 0 ? " agree" : " of the gradient agree")
        + (parameters == 1 ? "s" : "")
        + " with the "
        + witness.key()
        + " gradient"
        + (open > 0
            ? "; cannot tell about the " + open + " others."
            : measured < parameters ? "; " + measured + " of them were measured as well." : ".");
  }

  static String wrong(
      Block block,
      Claim claim,
      Witness witness,
      double[] slopes,
      int entry,
      int disputed,
      int open) {
    String place = block.gradient() + block.index(entry);
    double value = claim.values()[entry];
    if (!Double.isFinite(value)) {
      return place + " is " + Decimal.repr(value) + ".";
    }
    return block.gradient()
        + " is not the gradient of "
        + block.name()
        + ": "
        + count(disputed, slopes.length - open)
        + "; "
        + place
        + " is "
        + Decimal.general(value, DIGITS)
        + ", the "
        + (witness == Witness.EXACT ? "exact" : "measured")
        + " slope is "
        + Decimal.general(slopes[entry], DIGITS)
        + ".";
  }

  private static String count(int wrong, int all) {
    return wrong + " of " + all + (all == 1 ? " entry differs" : " entries differ");
  }

  static String wrongShape(Block block, Claim claim) {
    return block.gradient()
        + " has shape "
        + Shapes.text(claim.shape())
        + ", but "
        + block.name()
        + " has shape "
        + Shapes.text(block.shape())
        + ": the numbers agree in their order, the shape does not.";
  }

  static String notFinite(Block block, double[] approx, int entry) {
    return "Cannot tell about "
        + block.name()
        + ": the numerical slope of "
        + block.entryName(entry)
        + " is "
        + Decimal.repr(approx[entry])
        + ", because the cost is not a finite number nearby. "
        + "Start from values that keep the cost finite.";
  }

  static String conflict(Block block, int entry, double exact, Finding.Conflict conflict) {
    return "Cannot tell about "
        + block.entryName(entry)
        + ": its exact slope is "
        + Decimal.general(exact, DIGITS)
        + ", but the cost measured at epsilon "
        + Decimal.general(conflict.measured().epsilon(), 2)
        + " rises by "
        + Decimal.general(conflict.measured().slope(), DIGITS)
        + ". "
        + (conflict.cause() instanceof Cause.Bend bend && bend.kink().isPresent()
            ? "There is a kink: " + kink(block, bend.kink().get())
            : "The cost jumps there, or hangs on something that is not recorded. If it does"
                + " neither, this is a fault of ours: please report it.");
  }

  static String between(Block block, int entry, double value, Finding.BetweenSlopes slopes) {
    return "The point lies on a kink of the cost: below "
        + block.entryName(entry)
        + " and above it the slopes are "
        + Decimal.general(slopes.low(), 4)
        + " and "
        + Decimal.general(slopes.high(), 4)
        + ". Every value between them is right, and so is "
        + Decimal.general(value, DIGITS)
        + ".";
  }

  static String unknown(Block block, int entry, Cause cause) {
    return "Cannot tell about "
        + block.entryName(entry)
        + switch (cause) {
          case Cause.RoundOff roundOff ->
              ": at every epsilon that was tried, round-off hides its slope, as where a sigmoid or"
                  + " a softmax is close to 0 or 1. Smaller weights or inputs would settle it.";
          case Cause.FewDigits few ->
              ": at every epsilon that was tried, the rounding of "
                  + few.unit().described()
                  + ", which has few digits, hides its slope. float64 would settle it.";
          case Cause.Bend bend ->
              ": at every epsilon that was tried, kinks of the cost hide its slope"
                  + bend.kink().map(kink -> ": " + kink(block, kink)).orElse(".")
                  + " Another test point would settle it.";
          case Cause.Curvature curvature ->
              ": at every epsilon that was tried, round-off or kinks of the cost hide its slope."
                  + " Another test point would settle it.";
        };
  }

  static String elsewhere(Block block, Finding.AgreesElsewhere finding) {
    Measurement here = finding.here();
    return "Cannot tell at epsilon "
        + Decimal.general(here.epsilon(), DIGITS)
        + ": "
        + cause(block, here, finding.cause())
        + " At "
        + Decimal.general(finding.better().epsilon(), 2)
        + " it would be decided.";
  }

  /** Why the notebook's line calls a gradient wrong that is right. */
  static String coarse(Block block, int entry, Measurement here, Cause cause) {
    return "The difference is above the threshold because of the measurement, most of all at "
        + block.entryName(entry)
        + ": "
        + cause(block, here, cause);
  }

  static String kink(Block block, Kink kink) {
    return kink(block.entryName(kink.entry()), kink);
  }

  static String kink(String entry, Kink kink) {
    return "when "
        + entry
        + " moves by "
        + Decimal.general(kink.epsilon(), 3)
        + ", "
        + kink.unit().described()
        + " crosses it.";
  }

  private static String cause(Block block, Measurement here, Cause cause) {
    return switch (cause) {
      case Cause.RoundOff roundOff ->
          "round-off ("
              + Decimal.general(here.roundOff(), 1)
              + ") is larger than any difference. Your cost is noisy, not your gradient.";
      case Cause.FewDigits few ->
          few.unit().described() + " has few digits, and epsilon is lost in their rounding.";
      case Cause.Bend bend ->
          "the cost has a kink within epsilon of the point"
              + bend.kink().map(kink -> ": " + kink(block, kink)).orElse(".");
      case Cause.Curvature curvature -> "the cost bends too much within epsilon.";
    };
  }
}
