package backproof.file;

import backproof.python.syntax.Lines;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Notebook commands in a script: {@code %matplotlib inline} is no Python, so there it is the
 * comment of a {@code pass}, which may stand wherever the command stood.
 */
final class Magics {
  private static final String MARK = "pass  # [magic] ";

  private Magics() {}

  /** The source as plain Python. A line that looks as if it were hidden is hidden once more. */
  static String hidden(String source) {
    Set<Integer> commands = commands(source);
    String[] lines = Lines.all(source).toArray(new String[0]);
    for (int i = 0; i < lines.length; i++) {
      int start = indentation(lines[i]);
      if (commands.contains(i + 1) || lines[i].startsWith(MARK, start)) {
        lines[i] = lines[i].substring(0, start) + MARK + lines[i].substring(start);
      }
    }
    return String.join("\n", lines);
  }

  static String shown(String source) {
    String[] lines = Lines.all(source).toArray(new String[0]);
    for (int i = 0; i < lines.length; i++) {
      int start = indentation(lines[i]);
      if (lines[i].startsWith(MARK, start)) {
        lines[i] = lines[i].substring(0, start) + lines[i].substring(start + MARK.length());
      }
    }
    return String.join("\n", lines);
  }

  /** The lines that hold notebook commands; none where the source cannot be read. */
  private static Set<Integer> commands(String source) {
    Set<Integer> lines = new HashSet<>();
    try {
      Deque<Statement> waiting = new ArrayDeque<>(Parser.parse(source));
      while (!waiting.isEmpty()) {
        Statement statement = waiting.pop();
        if (statement instanceof Statement.Pass pass && !pass.skipped().isEmpty()) {
          lines.add(pass.span().line());
        }
        waiting.addAll(Tree.blocks(statement));
      }
    } catch (SyntaxProblem problem) {
      return Set.of();
    }
    return lines;
  }

  private static int indentation(String line) {
    int width = 0;
    while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
      width++;
    }
    return width;
  }
}
