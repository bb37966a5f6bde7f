package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many edits of one statement in one text, which a global variable chooses from: a program is read
 * once for all of them. Edits of the statement's value can be evaluated one after the other when it
 * is first reached, so that those need not be run that raise there, or give what the statement
 * gives anyway.
 */
final class Menu {
  private final Site site;
  private final List<Edit> edits;
  private final CellSource source;
  private final int from;
  private final int to;

  /** Values, those first whose evaluation changes nothing, by the places of their edits. */
  private final Map<Integer, String> values = new LinkedHashMap<>();

  private final int pure;
  private final List<Integer> order;

  /** Of a statement that can hold edits. */
  Menu(Site site, List<Edit> edits) {
    this.site = site;
    this.edits = edits;
    this.source = site.source();
    this.from = source.startOfLine(site.line());
    this.to = source.behindLine(site.endLine());
    Optional<Expression> own =
        value(site.statement()).filter(each -> Purity.of(text(each)) != Purity.UNKNOWN);
    own.ifPresent(value -> addValues(value, Purity.PURE));
    this.pure = values.size();
    own.ifPresent(value -> addValues(value, Purity.OWN_CALLS));
    order = new ArrayList<>(values.keySet());
    for (int i = 0; i < edits.size(); i++) {
      if (!values.containsKey(i)) {
        order.add(i);
      }
    }
  }

  /** Whether an edit of the statement can stand beside others of it. */
  static boolean canHold(Site site, Edit edit) {
    return canRepeat(site) || site.standsAlone() && !new Menu(site, List.of(edit)).values.isEmpty();
  }

  /** Whether the statement can stand several times, one below the other. */
  private static boolean canRepeat(Site site) {
    return switch (site.statement()) {
      case Statement.Assign s -> site.standsAlone();
      case Statement.Augment s -> site.standsAlone();
      case Statement.Return s -> site.standsAlone();
      case Statement.Evaluate s -> site.standsAlone();
      default -> false;
    };
  }

  private static Optional<Expression> value(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> Optional.of(s.value());
      case Statement.Augment s -> Optional.of(s.value());
      case Statement.Return s -> s.value();
      case Statement.For s -> Optional.of(s.iterable());
      case Statement.While s -> Optional.of(s.test());
      case Statement.If s -> Optional.of(s.branches().get(0).test());
      case Statement.Evaluate s when s.value() instanceof Expression.Call call -> argument(call);
      default -> Optional.empty();
    };
  }

  private static Optional<Expression> argument(Expression.Call call) {
    return call.arguments().size() == 1 && call.keywords().isEmpty()
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }

  private String text(Expression expression) {
    return source.text(expression.span());
  }

  private void addValues(Expression own, Purity purity) {
    for (int i = 0; i < edits.size(); i++) {
      String value = other(own, edits.get(i));
      if (!value.isEmpty() && Purity.of(value) == purity) {
        values.put(i, value);
      }
    }
  }

  /** The value that an edit makes of the statement's; empty where it is about something else. */
  private String other(Expression own, Edit edit) {
    int start = source.from(own.span());
    int end = source.to(own.span());
    if (edit.from() < start || edit.to() > end) {
      return "";
    }
    String all = source.all();
    return all.substring(start, edit.from()) + edit.text() + all.substring(edit.to(), end);
  }

  /** Whether there are choices to be evaluated. */
  boolean canBeSifted() {
    return !values.isEmpty();
  }

  /** By which number an edit is chosen. */
  int choice(int edit) {
    return order.indexOf(edit);
  }

  /** How many choices, the first ones, change nothing when they are evaluated. */
  int pure() {
    return pure;
  }

  /** The whole cell. */
  String text() {
    String indent = site.indent();
    StringBuilder text = new StringBuilder(source.all().substring(0, from));
    List<List<String>> leaves = new ArrayList<>();
    for (int edit : order.subList(values.size(), edits.size())) {
      leaves.add(lines(edits.get(edit)));
    }
    if (leaves.isEmpty()) {
      add(text, indent, anyValue());
    } else if (values.isEmpty()) {
      addTree(text, indent, 0, leaves);
    } else {
      text.append(indent).append("if ").append(Bench.CHOICE).append(" < ").append(values.size());
      text.append(":\n");
      add(text, indent + " ", anyValue());
      text.append(indent).append("else:\n");
      addTree(text, indent + " ", values.size(), leaves);
    }
    return text.append(source.all().substring(to)).toString();
  }

  /** The statement with all its values. */
  private List<String> anyValue() {
    Expression own = value(site.statement()).orElseThrow();
    StringBuilder text = new StringBuilder(source.all().substring(from, source.from(own.span())));
    text.append(Bench.ONE).append('(').append('(').append(text(own)).append(')');
    values.forEach((edit, value) -> text.append(", (").append(value).append(')'));
    return lines(text.append(')').append(source.all(), source.to(own.span()), to).toString());
  }

  /** Finds the leaf of a number by halves: a statement may be reached many times. */
  private static void addTree(
      StringBuilder text, String indent, int first, List<List<String>> leaves) {
    if (leaves.size() == 1) {
      add(text, indent, leaves.get(0));
      return;
    }
    int half = leaves.size() / 2;
    text.append(indent).append("if ").append(Bench.CHOICE).append(" < ").append(first + half);
    text.append(":\n");
    addTree(text, indent + " ", first, leaves.subList(0, half));
    text.append(indent).append("else:\n");
    addTree(text, indent + " ", first + half, leaves.subList(half, leaves.size()));
  }

  private static void add(StringBuilder text, String indent, List<String> lines) {
    lines.forEach(line -> text.append(indent).append(line).append('\n'));
  }

  /** The statement's lines with the edit. */
  private List<String> lines(Edit edit) {
    List<String> lines =
        lines(
            source.all().substring(from, edit.from())
                + edit.text()
                + source.all().substring(edit.to(), Math.max(to, edit.to())));
    return lines.isEmpty() ? List.of("pass") : lines;
  }

  /** Each behind the blanks of its block. */
  private List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(lines, text.substring(start, end));
      start = end + 1;
    }
    add(lines, text.substring(start));
    return lines;
  }

  private void add(List<String> lines, String line) {
    String indent = site.indent();
    String own = line.startsWith(indent) ? line.substring(indent.length()) : line;
    if (!own.isEmpty()) {
      lines.add(own);
    }
  }
}
