package backproof.python.syntax;

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
