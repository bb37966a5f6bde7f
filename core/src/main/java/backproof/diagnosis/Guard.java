package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has a program go on behind a statement that raises, with zeros for what it should have given. So
 * much is then known of what would have come, the names of the gradients above all, that the
 * program can be told what it should compute.
 */
public final class Guard {
  private static final String ZERO = "0.0";

  private final CellSource source;
  private final Statement statement;

  private Guard(CellSource source, Statement statement) {
    this.source = source;
    this.statement = statement;
  }

  /**
   * The cell with a guard around the statement on a line; empty where none can stand there.
   *
   * @param text of the cell
   */
  public static Optional<String> around(String text, int line) {
    try {
      CellSource source = new CellSource("", text);
      return statement(Parser.parse(text), line)
          .map(found -> new Guard(source, found))
          .filter(Guard::canStand)
          .map(Guard::text);
    } catch (SyntaxProblem problem) {
      return Optional.empty();
    }
  }

  /** The innermost that is no block: what a block is about is not done without. */
  private static Optional<Statement> statement(List<Statement> body, int line) {
    Optional<Statement> found = Optional.empty();
    for (Statement each : body) {
      List<Statement> inner = Tree.blocks(each);
      boolean isThere = each.span().line() <= line && line <= each.span().endLine();
      found =
          found.or(() -> inner.isEmpty() && isThere ? Optional.of(each) : statement(inner, line));
    }
    return found;
  }

  private int line() {
    return statement.span().line();
  }

  private String indent() {
    return source.indent(line());
  }

  private boolean canStand() {
    int start = source.startOfLine(line()) + indent().length();
    return start == source.from(statement.span());
  }

  private String text() {
    int from = source.startOfLine(line());
    int to = source.behindLine(statement.span().endLine());
    StringBuilder text = new StringBuilder(source.all().substring(0, from));
    text.append(indent()).append("try:\n");
    for (int line = line(); line <= statement.span().endLine(); line++) {
      text.append("  ").append(source.line(line)).append('\n');
    }
    text.append(indent()).append("except Exception:\n");
    text.append(indent()).append("  try: ").append(zero()).append('\n');
    text.append(indent()).append("  except Exception: pass\n");
    return text.append(source.all().substring(to)).toString();
  }

  /** What stands in for the statement. */
  private String zero() {
    return switch (statement) {
      case Statement.Assign s -> {
        StringBuilder text = new StringBuilder();
        for (Expression target : s.targets()) {
          text.append(source.text(target.span())).append(" = ");
        }
        yield text + zero(s.targets().get(0));
      }
      case Statement.Return s -> "return " + s.value().map(this::zero).orElse("");
      default -> "pass";
    };
  }

  private String zero(Expression shape) {
    return switch (shape) {
      case Expression.TupleDisplay e -> "(" + ZERO + ",) * " + e.items().size();
      case Expression.ListDisplay e -> "[" + ZERO + "] * " + e.items().size();
      case Expression.DictDisplay e -> {
        List<String> entries = new ArrayList<>();
        for (Expression.Entry entry : e.entries()) {
          entry.key().ifPresent(key -> entries.add(source.text(key.span()) + ": " + ZERO));
        }
        yield "{" + String.join(", ", entries) + "}";
      }
      case Expression.Call e when source.text(e.function().span()).equals("dict") -> {
        List<String> entries = new ArrayList<>();
        e.keywords().forEach(each -> each.name().ifPresent(name -> entries.add(name + "=" + ZERO)));
        yield "dict(" + String.join(", ", entries) + ")";
      }
      default -> ZERO;
    };
  }
}
