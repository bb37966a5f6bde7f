package backproof.check;

import java.util.Optional;

/** How a derivative is approximated from values of the cost. */
public enum Scheme {
  /** (J(t + e) - J(t)) / e */
  FORWARD("forward", 1),
  /** (J(t + e) - J(t - e)) / 2e, equation (1) of the lesson */
  CENTRAL("central", 2),
  /** (8 (J(t + e) - J(t - e)) - (J(t + 2e) - J(t - 2e))) / 12e */
  FIVE_POINT("five-point", 4);

  private final String key;
  private final int evaluations;

  Scheme(String key, int evaluations) {
    this.key = key;
    this.evaluations = evaluations;
  }

  /** The name in the saved experiment and in the report. */
  public String key() {
    return key;
  }

  /** How often the cost is evaluated for each parameter entry. */
  public int evaluations() {
    return evaluations;
  }

  /** The power of epsilon in what it cuts off. */
  int order() {
    return switch (this) {
      case FORWARD -> 1;
      case CENTRAL -> 2;
      case FIVE_POINT -> 4;
    };
  }

  public static Optional<Scheme> of(String key) {
    for (Scheme scheme : values()) {
      if (scheme.key.equals(key)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }
}
