package backproof.diagnosis;

import backproof.python.syntax.Statement;

/**
 * A statement that an edit may change.
 *
 * @param isOnly whether nothing else stands in its block, which must not become empty
 */
record Site(CellSource source, Statement statement, Block block, boolean isOnly) {
  /** The function, or the cell, in which a statement stands. */
  record Block(String name, Material material) {}

  int line() {
    return statement.span().line();
  }

  int endLine() {
    return switch (statement) {
      case Statement.For loop -> loop.iterable().span().endLine();
      case Statement.While loop -> loop.test().span().endLine();
      case Statement.If branch -> branch.branches().get(0).test().span().endLine();
      default -> statement.span().endLine();
    };
  }

  /** The blanks before it. */
  String indent() {
    String line = source.line(line());
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return line.substring(0, indent);
  }

  /** Whether nothing stands before it on its line. */
  boolean standsAlone() {
    int start = source.startOfLine(line());
    return start + indent().length() == source.from(statement.span());
  }
}
