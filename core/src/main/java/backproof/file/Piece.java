package backproof.file;

import backproof.python.syntax.Lines;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a file, or several on the same line, with the comments above.
 *
 * @param cell where it stands; a number of 0 is text that we wrote
 * @param line of its first line within that cell
 * @param apart whether an empty line stood before it
 */
record Piece(
    CodeCell cell,
    int line,
    boolean apart,
    String text,
    List<Statement> statements,
    NameUse names) {
  /** A line that stands in no file. */
  static Piece written(String text) {
    List<Statement> statements = Parser.parse(text);
    CodeCell nowhere = new CodeCell(0, 1, text);
    return new Piece(nowhere, 1, false, text, statements, NameUse.of(statements));
  }

  /** Other text in the place of this piece, or of a statement within it. */
  Piece saying(int line, String text) {
    List<Statement> statements = Parser.parse(text);
    return new Piece(cell, line, false, text, statements, NameUse.of(statements));
  }

  /** The same as a part of a function's body. */
  Piece indented() {
    StringBuilder moved = new StringBuilder();
    for (String each : Lines.all(text)) {
      moved.append(each.isEmpty() ? "" : "    ").append(each).append('\n');
    }
    moved.setLength(moved.length() - 1);
    return new Piece(cell, line, apart, moved.toString(), statements, names);
  }

  /** A piece is itself and no other, however alike: two cells may hold the same line. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Of its last statement within the cell. */
  int lastLine() {
    return Statements.lastLine(statements.getLast());
  }

  boolean isDefinition() {
    return statements.stream()
        .allMatch(s -> s instanceof Statement.Define || s instanceof Statement.DefineClass);
  }

  boolean isImport() {
    return statements.stream()
        .allMatch(s -> s instanceof Statement.Import || s instanceof Statement.FromImport);
  }

  /** {@code from module import *}: what it binds cannot be read off. */
  boolean isStarImport() {
    return statements.stream()
        .anyMatch(s -> s instanceof Statement.FromImport load && load.names().isEmpty());
  }
}
