package backproof.diagnosis;

import backproof.number.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * A statement that is to blame, or that carries on what another one did.
 *
 * @param name what it gives a value to
 * @param factor how many times the right value it gives, where that is one number; else 0
 * @param text a sentence for the learner
 * @param value what it gives and what it should give, in a sentence; may be empty
 */
public record Finding(
    String cell,
    int line,
    int endLine,
    Role role,
    String name,
    Kind kind,
    double factor,
    String text,
    String value,
    Optional<Fix> fix) {

  /**
   * Of a statement that is to blame without an edit that mends it.
   *
   * @param line where it stands in the learner's text
   * @param pattern how what is wrong differs from what is right
   * @param otherwise the kind where no pattern shows
   */
  static Finding unmended(
      Site site, int line, Optional<Pattern> pattern, Kind otherwise, String text, String value) {
    return new Finding(
        site.source().cell(),
        line,
        line + site.endLine() - site.line(),
        Role.ORIGIN,
        site.name(),
        pattern.map(Pattern::kind).orElse(otherwise),
        pattern.map(Pattern::factor).orElse(0.0),
        text,
        value,
        Optional.empty());
  }

  /** Whether another one is about the same line. */
  boolean isAt(Finding other) {
    return cell.equals(other.cell()) && line == other.line();
  }

  /** What was tried with the ones before right, which no edit makes so, is true only then. */
  Finding behind(List<Finding> before) {
    String lines = "";
    for (Finding each : before) {
      boolean isOpen = each.fix().isEmpty();
      lines += isOpen ? (lines.isEmpty() ? "" : ", ") + each.line() : "";
    }
    String when = lines.isEmpty() ? "" : " This shows once line " + lines + " is right.";
    return new Finding(cell, line, endLine, role, name, kind, factor, text + when, value, fix);
  }

  /** Where truth is lost, or what follows from that. */
  public enum Role {
    ORIGIN("origin"),
    INHERITED("inherited");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /** The name in the report's JSON. */
    public String key() {
      return key;
    }
  }

  /**
   * An edit that was tried.
   *
   * @param change the lines before and after
   * @param differenceBefore of the gradient from the exact one, by formula (3), with the edits
   *     before this one; NaN where there is none, because the program raises
   * @param difference the same with this edit as well
   * @param verifiedAt at how many points what it mends was right
   */
  public record Fix(Change change, double differenceBefore, double difference, int verifiedAt) {
    private static final int DIGITS = 3;

    /** What was tried and what came of it, in a sentence. */
    public String proof() {
      return "Verified at "
          + verifiedAt
          + (verifiedAt == 1 ? " point" : " points")
          + ": the difference from the exact gradient "
          + (Double.isNaN(differenceBefore) ? "is " : "falls from ")
          + (Double.isNaN(differenceBefore) ? "" : shown(differenceBefore) + " to ")
          + shown(difference)
          + ".";
    }

    private static String shown(double difference) {
      return Decimal.general(difference, DIGITS);
    }
  }
}
