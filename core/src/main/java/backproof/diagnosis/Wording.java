package backproof.diagnosis;

import backproof.number.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a statement that is to blame.
 *
 * @param name what it gives a value to
 * @param pattern how the wrong gradients differ from the right ones, where that is plain
 * @param mended the parameters whose gradients are right once it is mended
 * @param wrong how many gradients are wrong in all
 */
record Wording(String name, Kind kind, Optional<Pattern> pattern, List<String> mended, int wrong) {
  private static final int DIGITS = 6;

  String text() {
    String what = pattern.isPresent() ? plain(pattern.get()) : general();
    return what + " " + consequence();
  }

  private String plain(Pattern pattern) {
    String whole = mended.size() == 1 ? "The gradient of " + mended.get(0) : "Each gradient below";
    return switch (pattern.kind()) {
      case ZERO -> whole + " is zero, and should not be.";
      case SIGN -> whole + " has the wrong sign: it is exactly minus the true one.";
      case SCALE ->
          whole
              + " is a multiple of the true one"
              + (pattern.factor() == 0
                  ? "."
                  : ": exactly "
                      + Decimal.general(pattern.factor(), DIGITS)
                      + " times"
                      + (pattern.name().isEmpty() ? "." : ", which is " + pattern.name() + "."));
      case TRANSPOSE, MASK, AXIS, REGULARISATION, WRONG_OPERAND, OFF_BY_ONE, MISSING_TERM, OTHER ->
          general();
    };
  }

  private String general() {
    return switch (kind) {
      case SCALE -> "A factor is wrong where " + name + " is computed.";
      case SIGN -> "A sign is wrong where " + name + " is computed.";
      case ZERO -> name + " loses its value.";
      case TRANSPOSE -> name + " is computed with its axes or its entries in another order.";
      case MASK -> "The mask is wrong, or missing, where " + name + " is computed.";
      case AXIS -> name + " is summed over the wrong axis, or has another shape than it should.";
      case REGULARISATION ->
          "The term of the regularisation in " + name + " is not the slope of the cost's.";
      case WRONG_OPERAND -> name + " is computed from another value than it should.";
      case OFF_BY_ONE -> "A place is counted wrongly where " + name + " is computed.";
      case MISSING_TERM -> "A term or a factor is missing where " + name + " is computed.";
      case OTHER -> "The formula is wrong where " + name + " is computed.";
    };
  }

  private String consequence() {
    String names = String.join(", ", mended);
    int others = wrong - mended.size();
    return others == 0
        ? "All that is wrong comes from here: " + names + "."
        : "From here comes what is wrong with "
            + names
            + "; "
            + (others == 1 ? "one more gradient is" : others + " more gradients are")
            + " wrong for another reason.";
  }
}
