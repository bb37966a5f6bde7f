package backproof.binding;

import backproof.array.ArrayException;
import backproof.experiment.Cell;
import backproof.experiment.ProgramError;
import backproof.python.Raise;
import backproof.python.syntax.Span;
import java.util.Map;
import java.util.Optional;

/** What a program raised, with its place in a cell and a word of help. */
public final class Errors {
  private Errors() {}

  static ProgramError of(Raise raise) {
    Optional<Raise.Place> place = raise.place();
    String help =
        raise.remedy().isEmpty()
            ? Help.of(raise.typeName(), raise.getMessage(), raise.seen())
            : raise.remedy();
    if (place.isEmpty()) {
      return nowhere(raise.typeName(), raise.getMessage(), help);
    }
    return at(place.get().source(), place.get().span(), raise.typeName(), raise.getMessage(), help);
  }

  static ProgramError of(ArrayException e) {
    String type =
        switch (e.kind()) {
          case VALUE -> "ValueError";
          case TYPE -> "TypeError";
          case INDEX -> "IndexError";
          case AXIS -> "numpy.exceptions.AxisError";
          case CASTING -> "numpy._core._exceptions._UFuncOutputCastingError";
          case MEMORY -> "MemoryError";
          case LINALG -> "numpy.linalg.LinAlgError";
        };
    String message = String.valueOf(e.getMessage());
    return nowhere(type, message, Help.of(type, message, Map.of()));
  }

  static ProgramError tooDeep() {
    String message = "maximum recursion depth exceeded";
    return nowhere("RecursionError", message, Help.of("RecursionError", message, Map.of()));
  }

  static ProgramError tooLarge() {
    String message = "the program holds more than fits into memory here";
    return nowhere("MemoryError", message, Help.of("MemoryError", message, Map.of()));
  }

  /** In JavaScript a stack that overflows comes as an exception like any other. */
  private static boolean isOverflow(RuntimeException e) {
    return String.valueOf(e.getMessage()).contains("call stack size exceeded");
  }

  /** A mistake of ours: the text that brought it about must not be lost for it. */
  static ProgramError own(RuntimeException e) {
    if (isOverflow(e)) {
      return tooDeep();
    }
    return nowhere(
        "InternalError",
        "Backproof itself failed: " + e,
        "This is not your mistake. Please report it together with the three cells.");
  }

  public static ProgramError at(
      String source, Span span, String type, String message, String help) {
    boolean oneLine = span.line() == span.endLine() && span.endColumn() > span.column();
    int endColumn = oneLine ? span.endColumn() : span.column();
    return new ProgramError(
        type, message, cell(source), span.line(), span.column(), endColumn, help);
  }

  private static ProgramError nowhere(String type, String message, String help) {
    return new ProgramError(type, message, Cell.FORWARD, 0, 0, 0, help);
  }

  private static Cell cell(String source) {
    for (Cell cell : Cell.values()) {
      if (cell.key().equals(source)) {
        return cell;
      }
    }
    return Cell.FORWARD;
  }
}
