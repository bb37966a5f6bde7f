package backproof.experiment;

/** The cells run, but cannot be matched to a check; the message says what is missing. */
final class Mismatch extends RuntimeException {
  private static final String TYPE = "MatchError";

  private final ProgramError error;

  Mismatch(ProgramError error) {
    super(error.message());
    this.error = error;
  }

  Mismatch(Cell cell, int line, String message, String help) {
    this(new ProgramError(TYPE, message, cell, line, 0, 0, help));
  }

  Mismatch(Cell cell, String message, String help) {
    this(cell, 0, message, help);
  }

  ProgramError error() {
    return error;
  }
}
