package backproof.python.syntax;

import java.util.List;

/** A program that is not Python, or not the part of it that is understood. */
public final class SyntaxProblem extends RuntimeException {
  private final String typeName;
  private final Span span;

  public SyntaxProblem(String typeName, String message, Span span) {
    super(message, null, false, false);
    this.typeName = typeName;
    this.span = span;
  }

  static SyntaxProblem of(String message, Span span) {
    return new SyntaxProblem("SyntaxError", message, span);
  }

  static SyntaxProblem indentation(String message, Span span) {
    return new SyntaxProblem("IndentationError", message, span);
  }

  /** The column that CPython marks where it is not that of a token. */
  SyntaxProblem markedIn(String source) {
    List<String> lines = Lines.of(source);
    boolean isAtEnd = span.line() > lines.size() && !lines.isEmpty();
    int line = isAtEnd ? lines.size() : span.line();
    if (isAtEnd || message().startsWith("unindent does not match")) {
      int end = line <= lines.size() ? lines.get(line - 1).length() + 1 : span.column();
      return new SyntaxProblem(typeName, message(), new Span(line, end, line, end));
    }
    if (message().equals("unexpected indent") && span.column() > 1) {
      int column = span.column() - 1;
      return new SyntaxProblem(typeName, message(), new Span(line, column, line, column));
    }
    return this;
  }

  boolean isOfIndentation() {
    return !typeName.equals("SyntaxError");
  }

  /** SyntaxError or IndentationError. */
  public String typeName() {
    return typeName;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public Span span() {
    return span;
  }
}
