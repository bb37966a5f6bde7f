package backproof.python.syntax;

/** A stretch of source text; lines and columns count from 1, the end column is exclusive. */
public record Span(int line, int column, int endLine, int endColumn) {
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }
}
