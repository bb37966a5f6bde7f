package backproof.check;

import backproof.number.Decimal;

/** What a verdict says, in sentences a learner can read. */
final class Sentences {
  private static final int DIGITS = 6;

  /** Noise alone makes what is measured as a kink so many times the round-off of the slope. */
  private static final double KINK_OF_NOISE = 16;

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
  static String right(
      int parameters,
      int measured,
      int open,
      Witness witness,
      double difference,
      double threshold) {
    String all = parameters == 1 ? "The one entry" : "All " + parameters + " entries";
    String entries = open > 0 ? "The " + (parameters - open) + " entries that were measured" : all;
    String agree =
        entries
            + (open > 0 ? " agree" : " of the gradient agree")
            + (parameters == 1 ? "s" : "")
            + " with the "
            + witness.key()
            + " gradient"
            + (open > 0
                ? "; cannot tell about the " + open + " others."
                : measured < parameters
                    ? "; " + measured + " of them were measured as well."
                    : ".");
    return difference <= threshold
        ? agree
        : agree + " The difference is above the threshold only because the measurement is coarse.";
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

  static String conflict(Block block, int entry, double exact, Measurement measured) {
    return "Cannot tell about "
        + block.entryName(entry)
        + ": its exact slope is "
        + Decimal.general(exact, DIGITS)
        + ", but the cost measured at epsilon "
        + Decimal.general(measured.epsilon(), 2)
        + " rises by "
        + Decimal.general(measured.slope(), DIGITS)
        + ". The cost jumps there, or hangs on something that is not recorded.";
  }

  static String unknown(Block block, int entry, Measurement here) {
    return "Cannot tell about "
        + block.entryName(entry)
        + (isRoundOff(here)
            ? ": at every epsilon that was tried, round-off hides its slope, as where a sigmoid or"
                + " a softmax is close to 0 or 1. Smaller weights or inputs would settle it."
            : ": at every epsilon that was tried, round-off or kinks of the cost hide its slope."
                + " Another test point would settle it.");
  }

  static String elsewhere(Finding.AgreesElsewhere finding) {
    Measurement here = finding.here();
    return "Cannot tell at epsilon "
        + Decimal.general(here.epsilon(), DIGITS)
        + ": "
        + cause(here)
        + " At "
        + Decimal.general(finding.better().epsilon(), 2)
        + " it would be decided.";
  }

  private static boolean isRoundOff(Measurement here) {
    return here.roundOff() >= Math.max(here.truncation() / 4, here.kink() / KINK_OF_NOISE);
  }

  private static String cause(Measurement here) {
    if (isRoundOff(here)) {
      return "round-off ("
          + Decimal.general(here.roundOff(), 1)
          + ") is larger than any difference.";
    }
    return here.kink() > here.truncation() / 4
        ? "the cost has a kink within epsilon of the point."
        : "the cost bends too much within epsilon.";
  }
}
