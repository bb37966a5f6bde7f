package backproof.binding;

import backproof.experiment.Cell;
import backproof.experiment.ProgramError;

/** The cells run, but cannot be matched to a check; the message says what is missing. */
public final class Mismatch extends RuntimeException {
  private final ProgramError error;

  public Mismatch(ProgramError error) {
    super(error.message());
    this.error = error;
  }

  public Mismatch(Cell cell, int line, String message, String help) {
    this(new ProgramError(ProgramError.UNMATCHED, message, cell, line, 0, 0, help));
  }

  public Mismatch(Cell cell, String message, String help) {
    this(cell, 0, message, help);
  }

  ProgramError error() {
    return error;
  }
}
