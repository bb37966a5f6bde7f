package backproof.experiment;

import java.util.Set;

/**
 * A program that raised, or that could not be matched to a check.
 *
 * @param type as in a Python traceback, {@code ValueError} or {@code numpy.exceptions.AxisError}
 * @param message Python's or NumPy's own text
 * @param cell where it happened
 * @param line from 1 within that cell; 0 where no line is to blame
 * @param column from 1; 0 where unknown
 * @param endColumn from 1, exclusive, on the same line; equal to column where unknown
 * @param help in plain words, what to do; may be empty
 */
public record ProgramError(
    String type, String message, Cell cell, int line, int column, int endColumn, String help) {

  /** The type of what Python knows nothing of: the cells run, but are no check. */
  public static final String UNMATCHED = "MatchError";

  /** What cannot be read, and what ran until it was ended. */
  private static final Set<String> BEYOND_EDITS =
      Set.of(
          "SyntaxError",
          "IndentationError",
          "TabError",
          "Stopped",
          "MemoryError",
          "RecursionError",
          "InternalError");

  /** Whether an edit of the functions may help against it. */
  public boolean mayBeMended() {
    return cell != Cell.SETUP && !BEYOND_EDITS.contains(type);
  }

  /** The text at that place; the whole line where the columns are not known. */
  public String quoted(Experiment experiment) {
    String source = experiment.source(cell);
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = source.indexOf('\n', start) + 1;
    }
    int end = source.indexOf('\n', start);
    String text = source.substring(start, end < 0 ? source.length() : end);
    boolean isPart = column > 0 && endColumn > column && endColumn - 1 <= text.length();
    return isPart ? text.substring(column - 1, endColumn - 1) : text.trim();
  }
}
