package backproof.diagnosis;

import backproof.number.Decimal;
import java.util.List;
import java.util.Optional;

/** What is said of a statement that is to blame where no edit was found that mends it. */
final class Suspect {
  private static final int DIGITS = 6;

  private final Bench bench;
  private final Donation donation;

  Suspect(Bench bench, Donation donation) {
    this.bench = bench;
    this.donation = donation;
  }

  /**
   * @param shifts by the edits before
   */
  Finding finding(List<Shift> shifts) {
    Site site = donation.site();
    Optional<Pattern> pattern = Pattern.of(donation.points());
    boolean isUnmasked = donation.points().stream().allMatch(Pattern.Pair::isUnmasked);
    String cell = site.source().cell();
    int line = Shift.undone(shifts, cell, site.line());
    return new Finding(
        cell,
        line,
        line + site.endLine() - site.line(),
        Finding.Role.ORIGIN,
        site.name(),
        pattern.map(Pattern::kind).orElse(isUnmasked ? Kind.MASK : Kind.OTHER),
        pattern.map(Pattern::factor).orElse(0.0),
        text(site.name(), pattern, isUnmasked),
        Values.said(site.name(), donation.now(), donation.right()),
        Optional.empty());
  }

  private String text(String name, Optional<Pattern> pattern, boolean isUnmasked) {
    String what =
        pattern
            .map(found -> how(name, found))
            .orElse(
                isUnmasked
                    ? name + " is not zero where it should be; all other entries are right."
                    : name + " is not the slope that it should be.");
    List<String> names =
        donation.mended().stream().map(block -> bench.parameters().get(block)).toList();
    return what
        + " With the exact slope in its place the gradient of "
        + String.join(", ", names)
        + " is right, at "
        + bench.points()
        + " points. No edit was found that mends it.";
  }

  private static String how(String name, Pattern pattern) {
    return switch (pattern.kind()) {
      case ZERO -> name + " is zero, and should not be.";
      case SIGN -> name + " has the wrong sign.";
      case SCALE,
          TRANSPOSE,
          MASK,
          AXIS,
          REGULARISATION,
          WRONG_OPERAND,
          OFF_BY_ONE,
          MISSING_TERM,
          OTHER -> {
        String factor = Decimal.general(pattern.factor(), DIGITS);
        String named = pattern.name().isEmpty() ? "." : ", which is " + pattern.name() + ".";
        yield name + " is exactly " + factor + " times what it should be" + named;
      }
    };
  }
}
