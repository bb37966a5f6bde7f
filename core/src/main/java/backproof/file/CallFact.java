package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One call of a function of the file, as a statement of its own.
 *
 * @param targets the names that take its result; empty text for what is not a plain name
 * @param actual what is given for each argument, by the argument's name
 * @param isPlain whether every argument could be matched to its name
 * @param line where it stands in its cell
 */
record CallFact(
    Functions.Facts callee,
    List<String> targets,
    Map<String, Actual> actual,
    boolean isPlain,
    String text,
    CodeCell cell,
    int line) {
  /** What is given for an argument. */
  record Actual(Expression value, String text) {
    boolean isName(String name) {
      return Returns.name(value).equals(name);
    }
  }

  /** The calls of functions of the file in a statement, but not in its blocks; inner ones first. */
  static List<CallFact> all(Statement statement, CodeCell cell, Functions functions) {
    List<Expression> found = new ArrayList<>(Tree.expressions(statement));
    for (int i = 0; i < found.size(); i++) {
      Expression next = found.get(i);
      if (!(next instanceof Expression.Lambda || next instanceof Expression.Comprehension)) {
        found.addAll(Tree.parts(next));
      }
    }
    List<CallFact> facts = new ArrayList<>();
    for (Expression next : found.reversed()) {
      if (next instanceof Expression.Call call) {
        List<String> targets =
            statement instanceof Statement.Assign assign && assign.value() == call
                ? Returns.names(assign.targets().get(0))
                : List.of();
        functions
            .find(Returns.name(call.function()))
            .ifPresent(callee -> facts.add(of(callee, targets, call, cell)));
      }
    }
    return facts;
  }

  private static CallFact of(
      Functions.Facts callee, List<String> targets, Expression.Call call, CodeCell cell) {
    Map<String, Actual> actual = new LinkedHashMap<>();
    List<String> parameters = callee.parameters();
    boolean plain = true;
    int place = 0;
    for (Expression argument : call.arguments()) {
      boolean fits = !(argument instanceof Expression.Starred) && place < parameters.size();
      plain &= fits;
      if (fits) {
        actual.put(parameters.get(place), actual(argument, cell));
      }
      place++;
    }
    for (Expression.Keyword keyword : call.keywords()) {
      plain &= keyword.name().isPresent();
      keyword.name().ifPresent(name -> actual.put(name, actual(keyword.value(), cell)));
    }
    int line = call.span().line();
    return new CallFact(callee, targets, actual, plain, text(call, cell), cell, line);
  }

  private static Actual actual(Expression value, CodeCell cell) {
    return new Actual(value, text(value, cell));
  }

  /** The source of an expression; in brackets where it runs over several lines. */
  static String text(Expression expression, CodeCell cell) {
    Span span = expression.span();
    String[] lines = Pieces.lines(cell.source());
    List<String> parts = new ArrayList<>();
    for (int line = span.line(); line <= Math.min(span.endLine(), lines.length); line++) {
      String whole = lines[line - 1];
      int from = line == span.line() ? span.column() - 1 : 0;
      int to = line == span.endLine() ? span.endColumn() - 1 : whole.length();
      String part = whole.substring(Math.min(from, whole.length()), Math.min(to, whole.length()));
      parts.add(part.trim());
    }
    boolean bracketed = parts.size() == 1 || expression instanceof Expression.Call;
    String text = String.join("\n        ", parts);
    return bracketed ? text : "(" + text + ")";
  }

  /** The names that the arguments need. */
  Set<String> needs() {
    Set<String> names = new LinkedHashSet<>();
    actual.values().forEach(each -> names.addAll(NameUse.of(each.value())));
    return names;
  }

  /** Whether an argument is one of the values that another call made. */
  boolean takesFrom(CallFact other) {
    return needs().stream().anyMatch(other.targets()::contains);
  }
}
