package backproof.diagnosis.checker;

/** What a checker makes of two costs; the first one is formula (1), the others are mistakes. */
enum Quotient {
  CENTRAL(""),
  NOT_HALVED(
      "The quotient is divided by epsilon, but the two points are 2 epsilon apart: divide"
          + " (J_plus - J_minus) by (2 * epsilon)."),
  REVERSED("The quotient has the wrong sign: it must be (J_plus - J_minus) / (2 * epsilon)."),
  MULTIPLIED(
      "The difference of the costs is halved and then multiplied by epsilon: Python reads"
          + " a / 2 * epsilon as (a / 2) * epsilon. Write (J_plus - J_minus) / (2 * epsilon)."),
  ONE_DIVIDED(
      "Only J_minus is divided: Python divides before it subtracts. Write"
          + " (J_plus - J_minus) / (2 * epsilon)."),
  SUMMED("The two costs are added, not subtracted: (J_plus - J_minus) / (2 * epsilon).");

  private final String mistake;

  Quotient(String mistake) {
    this.mistake = mistake;
  }

  /** What is wrong, and what would be right; empty where nothing is. */
  String mistake() {
    return mistake;
  }

  double of(double plus, double minus, double epsilon) {
    return switch (this) {
      case CENTRAL -> (plus - minus) / (2 * epsilon);
      case NOT_HALVED -> (plus - minus) / epsilon;
      case REVERSED -> (minus - plus) / (2 * epsilon);
      case MULTIPLIED -> (plus - minus) / 2 * epsilon;
      case ONE_DIVIDED -> plus - minus / (2 * epsilon);
      case SUMMED -> (plus + minus) / (2 * epsilon);
    };
  }
}
