package backproof.diagnosis;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Many edits of one statement in one text, which a global variable chooses from: a program is read
 * once for all of them.
 */
final class Menu {
  private Menu() {}

  /** Whether the statement can stand several times, one below the other. */
  static boolean canHold(Site site) {
    return switch (site.statement()) {
      case Statement.Assign s -> site.standsAlone();
      case Statement.Augment s -> site.standsAlone();
      case Statement.Return s -> site.standsAlone();
      case Statement.Evaluate s -> site.standsAlone();
      default -> false;
    };
  }

  /** The whole cell; choice 0 is the first edit. */
  static String of(Site site, List<Edit> edits) {
    CellSource source = site.source();
    int from = source.startOfLine(site.line());
    int to = source.behindLine(site.endLine());
    String indent = site.indent();
    StringBuilder text = new StringBuilder(source.all().substring(0, from));
    for (int i = 0; i < edits.size(); i++) {
      text.append(indent).append(i == 0 ? "if " : "elif ").append(Bench.CHOICE).append(" == ");
      text.append(i).append(":\n");
      for (String line : lines(site, from, to, edits.get(i))) {
        text.append("  ").append(line).append('\n');
      }
    }
    return text.append(source.all().substring(to)).toString();
  }

  /** The statement's lines with the edit. */
  private static List<String> lines(Site site, int from, int to, Edit edit) {
    CellSource source = site.source();
    String changed =
        source.all().substring(from, edit.from())
            + edit.text()
            + source.all().substring(edit.to(), Math.max(to, edit.to()));
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = changed.indexOf('\n'); end >= 0; end = changed.indexOf('\n', start)) {
      lines.add(changed.substring(start, end));
      start = end + 1;
    }
    lines.add(changed.substring(start));
    lines.removeIf(String::isEmpty);
    return lines.isEmpty() ? List.of(site.indent() + "pass") : lines;
  }
}
