package backproof.laboratory;

import backproof.binding.CellScript;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Lines;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of a cell that are run for every evaluation, as they are written.
 *
 * @param mentioned the names in them
 */
record CellText(List<String> body, Set<String> mentioned) {

  /** The text between two places, line breaks included. */
  static String of(String source, Span span) {
    return between(Lines.all(source), span.line(), span.column(), span.endLine(), span.endColumn());
  }

  static CellText of(CellScript script, String source) {
    Set<Span> wanted = new HashSet<>();
    script.statements().forEach(statement -> wanted.add(statement.span()));
    List<Statement> program = program(source);
    List<String> all = Lines.all(source);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < program.size(); i++) {
      Span start = program.get(i).span();
      if (wanted.contains(start)) {
        boolean isLast = i == program.size() - 1;
        Span end = isLast ? end(all) : program.get(i + 1).span();
        String text = between(all, start.line(), start.column(), end.line(), end.column());
        lines.addAll(withoutEnd(Lines.all(text), program.get(i)));
      }
    }
    Set<String> mentioned = new LinkedHashSet<>();
    script.statements().forEach(statement -> mention(statement, mentioned));
    return new CellText(lines, mentioned);
  }

  private static List<Statement> program(String source) {
    try {
      return Parser.parse(source);
    } catch (SyntaxProblem problem) {
      throw new IllegalStateException("the cell has run", problem);
    }
  }

  private static Span end(List<String> lines) {
    int length = lines.getLast().length() + 1;
    return new Span(lines.size(), length, lines.size(), length);
  }

  /** Without what leads over to the next statement: a semicolon, a decorator, comments. */
  private static List<String> withoutEnd(List<String> lines, Statement statement) {
    if (statement instanceof Statement.Pass) {
      return List.of("pass");
    }
    List<String> kept = new ArrayList<>(lines);
    while (kept.size() > 1 && isBetween(kept.getLast())) {
      kept.removeLast();
    }
    String last = kept.removeLast();
    int length = last.length();
    while (length > 0 && (last.charAt(length - 1) == ' ' || last.charAt(length - 1) == ';')) {
      length--;
    }
    kept.add(last.substring(0, length));
    return kept;
  }

  private static boolean isBetween(String line) {
    String text = line.trim();
    return text.isEmpty() || text.startsWith("@") || text.startsWith("#");
  }

  private static String between(
      List<String> lines, int line, int column, int endLine, int endColumn) {
    StringBuilder text = new StringBuilder();
    for (int i = line; i <= Math.min(endLine, lines.size()); i++) {
      String whole = lines.get(i - 1);
      int from = i == line ? Math.min(column - 1, whole.length()) : 0;
      int to = i == endLine ? Math.min(endColumn - 1, whole.length()) : whole.length();
      text.append(i == line ? "" : "\n").append(whole, from, Math.max(from, to));
    }
    return text.toString();
  }

  private static void mention(Statement statement, Set<String> mentioned) {
    for (Expression expression : Tree.expressions(statement)) {
      mentioned.addAll(Names.mentioned(expression));
    }
    Tree.blocks(statement).forEach(inner -> mention(inner, mentioned));
  }
}
