package backproof.exercise;

import java.util.List;
import java.util.stream.Collectors;

/** What a reading says, in sentences. */
final class Telling {
  static final String NOT_STEPPED =
      "In your gradient_check_n J_minus is computed at theta itself: theta_minus is not stepped, or"
          + " shares its memory with theta_plus.";
  static final String NOT_HALVED =
      "In your gradient_check_n the quotient is divided by epsilon, not by 2 * epsilon.";
  static final String REVERSED =
      "In your gradient_check_n the quotient has the wrong sign: J_plus - J_minus is needed.";

  private Telling() {}

  /** What is still wrong with the backward pass, beside the lesson's own two bugs. */
  static String of(List<Slip> slips) {
    boolean dW2 = slips.contains(Slips.DW2);
    boolean db1 = slips.contains(Slips.DB1);
    List<Slip> others = slips.stream().filter(s -> s != Slips.DW2 && s != Slips.DB1).toList();
    String planted =
        dW2 && db1
            ? "Both planted bugs are still there: dW2 is doubled and db1 has 4. / m."
            : dW2
                ? "dW2 is still doubled (the planted * 2); db1 is mended."
                : db1 ? "db1 still has 4. / m (planted); dW2 is mended." : "";
    if (others.isEmpty()) {
      return planted.isEmpty() ? "The backward pass is right." : planted;
    }
    String rest = others.stream().map(Slip::text).collect(Collectors.joining("; and "));
    return planted.isEmpty()
        ? "Both planted bugs are mended, but " + rest + "."
        : planted + " Besides, " + rest + ".";
  }
}
