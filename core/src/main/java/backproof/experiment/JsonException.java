package backproof.experiment;

/** A text that is not JSON; line and column count from 1. */
public final class JsonException extends Exception {
  private final int line;
  private final int column;

  JsonException(String message, int line, int column) {
    super(message + " (line " + line + ", column " + column + ")");
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
