package backproof.diagnosis.checker;

/**
 * What is to be said of a checker.
 *
 * @param kind a short name of the mistake, {@code right} where there is none
 * @param text the mistake and the way out, in sentences a learner can read
 */
public record CheckerVerdict(String kind, String text) {
  static final String RIGHT = "right";

  public boolean isRight() {
    return kind.equals(RIGHT);
  }
}
