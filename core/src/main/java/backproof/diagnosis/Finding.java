package backproof.diagnosis;

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
   * @param difference of the gradient from the exact one, by formula (3), with this edit and those
   *     before it
   * @param verifiedAt at how many points what it mends was right
   */
  public record Fix(Change change, double difference, int verifiedAt) {}
}
