package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Lines;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts cells into pieces; what cannot be read is left out and noted. */
final class Pieces {
  /** Commands for a whole cell that leave its text Python. */
  private static final Set<String> TRANSPARENT = Set.of("%%time", "%%timeit", "%%capture");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean isBroken;

  Pieces(Document document) {
    for (CodeCell cell : document.cells()) {
      add(document, cell);
    }
  }

  List<Piece> list() {
    return pieces;
  }

  /** What was left out and why. */
  List<String> notes() {
    return notes;
  }

  /** Whether something was left out because it is no Python. */
  boolean isBroken() {
    return isBroken;
  }

  private void add(Document document, CodeCell cell) {
    String command = firstWord(cell.source());
    if (command.startsWith("%%") && !TRANSPARENT.contains(command)) {
      notes.add("Cell " + cell.number() + " was left out: " + command + " is not Python.");
      return;
    }
    try {
      List<Statement> statements = Parser.parse(cell.source());
      for (Piece piece : cut(cell, statements, lines(cell.source()).length)) {
        pieces.addAll(opened(piece));
      }
    } catch (SyntaxProblem problem) {
      isBroken = true;
      int line = problem.span().line();
      String where =
          document.kind() == Document.Kind.NOTEBOOK
              ? "Cell " + cell.number() + " was left out: line " + line
              : "Lines from " + cell.line() + " on were left out: line " + (cell.line() + line - 1);
      notes.add(where + ": " + problem.typeName() + ": " + problem.message() + ".");
    }
  }

  private static String firstWord(String source) {
    String line = Lines.all(source.trim()).getFirst();
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  static String[] lines(String source) {
    return Lines.all(source.replace("\r\n", "\n").replace('\r', '\n')).toArray(new String[0]);
  }

  /**
   * The pieces of consecutive statements.
   *
   * @param end the last line that may belong to them
   */
  static List<Piece> cut(CodeCell cell, List<Statement> statements, int end) {
    String[] lines = lines(cell.source());
    List<List<Statement>> groups = groups(statements);
    List<Piece> pieces = new ArrayList<>();
    int from = groups.isEmpty() ? 1 : firstLine(groups.get(0).get(0));
    from = commentsAbove(lines, from, 1);
    for (int i = 0; i < groups.size(); i++) {
      int next = i + 1 < groups.size() ? firstLine(groups.get(i + 1).get(0)) : end + 1;
      int nextFrom = i + 1 < groups.size() ? commentsAbove(lines, next, from + 1) : next;
      boolean apart = from > 1 && lines[from - 2].trim().isEmpty();
      String text = text(lines, from, nextFrom - 1);
      pieces.add(new Piece(cell, from, apart, text, groups.get(i), NameUse.of(groups.get(i))));
      from = nextFrom;
    }
    return pieces;
  }

  /** Statements that share a line stay together. */
  private static List<List<Statement>> groups(List<Statement> statements) {
    List<List<Statement>> groups = new ArrayList<>();
    int covered = 0;
    for (Statement statement : statements) {
      if (groups.isEmpty() || firstLine(statement) > covered) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(statement);
      covered = Math.max(covered, Statements.lastLine(statement));
    }
    return groups;
  }

  private static int firstLine(Statement statement) {
    Optional<Expression> decorator =
        switch (statement) {
          case Statement.Define define -> define.decorators().stream().findFirst();
          case Statement.DefineClass type -> type.decorators().stream().findFirst();
          default -> Optional.empty();
        };
    return decorator.map(first -> first.span().line()).orElse(statement.span().line());
  }

  private static int commentsAbove(String[] lines, int line, int least) {
    int margin = indentation(lines[line - 1]);
    int from = line;
    while (from > least && isComment(lines[from - 2], margin) && !isCellMark(lines[from - 2])) {
      from--;
    }
    return from;
  }

  private static boolean isComment(String line, int margin) {
    return line.startsWith("#", indentation(line)) && indentation(line) == margin;
  }

  private static boolean isCellMark(String line) {
    return line.startsWith("# %%") || line.startsWith("#!");
  }

  /** Lines without the empty ones and the comments at their end, moved to the left margin. */
  private static String text(String[] lines, int from, int to) {
    int last = to;
    while (last > from
        && (lines[last - 1].trim().isEmpty() || lines[last - 1].trim().startsWith("#"))) {
      last--;
    }
    int margin = indentation(lines[from - 1]);
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= last; i++) {
      String line = lines[i - 1];
      text.append(line.substring(Math.min(margin, indentation(line)))).append('\n');
    }
    return text.toString();
  }

  private static int indentation(String line) {
    int width = 0;
    while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
      width++;
    }
    return width;
  }

  /** What stands behind {@code if __name__ == "__main__":} is the script itself. */
  private static List<Piece> opened(Piece piece) {
    if (piece.statements().size() == 1
        && piece.statements().get(0) instanceof Statement.If branch
        && NameUse.of(branch.branches().get(0).test()).contains("__name__")) {
      int end = piece.line() + lines(piece.text()).length - 2;
      return cut(piece.cell(), branch.branches().get(0).body(), end);
    }
    return List.of(piece);
  }
}
