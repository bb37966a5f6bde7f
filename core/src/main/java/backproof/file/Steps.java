package backproof.file;

import backproof.binding.CallChain;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements at the top of a file, or in its loops, in which objects hand on to one another what
 * their methods give, up to a cost and from there to a backward pass.
 *
 * @param position of the piece in which they begin
 */
record Steps(List<Step> forward, List<Step> backward, int position) {
  /** A statement and where it stands. */
  record Step(Statement statement, CodeCell cell) {
    /** Its text, as it would stand at the start of a line. */
    String text() {
      String[] lines = Pieces.lines(cell.source());
      int indent = statement.span().column() - 1;
      StringBuilder text = new StringBuilder();
      for (int line = statement.span().line(); line <= statement.span().endLine(); line++) {
        String whole = lines[line - 1];
        text.append(whole.substring(Math.min(indent, whole.length()))).append('\n');
      }
      return text.toString();
    }
  }

  static Optional<Steps> of(List<Piece> file, Set<String> objects) {
    List<Statement> program = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int end = -1;
    int cost = -1;
    for (int i = 0; i < file.size(); i++) {
      for (Statement statement : Statements.within(file.get(i).statements())) {
        cost = isCost(statement) && end <= cost ? program.size() : cost;
        end = isBackward(statement, objects) ? program.size() : end;
        program.add(statement);
        steps.add(new Step(statement, file.get(i).cell()));
        positions.add(i);
      }
    }
    if (cost < 0 || end < cost) {
      return Optional.empty();
    }
    List<Statement> forward =
        CallChain.statements(
            program.subList(0, cost + 1), objects, bound(program.get(cost)), List.of());
    Set<String> made = new LinkedHashSet<>();
    forward.forEach(each -> made.addAll(bound(each)));
    List<Statement> backward =
        CallChain.statements(
            program.subList(cost + 1, end + 1), objects, Set.of(), List.copyOf(made));
    return forward.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Steps(
                steps(forward, program, steps),
                steps(backward, program, steps),
                positions.get(program.indexOf(forward.get(0)))));
  }

  private static List<Step> steps(List<Statement> some, List<Statement> program, List<Step> steps) {
    return some.stream().map(each -> steps.get(program.indexOf(each))).toList();
  }

  private static boolean isCost(Statement statement) {
    return bound(statement).stream().anyMatch(Roles::isCostName);
  }

  /** {@code net.backward(...)}, whatever takes what it gives. */
  private static boolean isBackward(Statement statement, Set<String> objects) {
    return value(statement).orElse(null) instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && objects.contains(Returns.name(method.object()))
        && Roles.isBackwardName(method.name());
  }

  private static Optional<Expression> value(Statement statement) {
    return switch (statement) {
      case Statement.Evaluate evaluate -> Optional.of(evaluate.value());
      case Statement.Assign assign -> Optional.of(assign.value());
      default -> Optional.empty();
    };
  }

  private static Set<String> bound(Statement statement) {
    return statement instanceof Statement.Assign
        ? NameUse.of(List.of(statement)).binds()
        : Set.of();
  }
}
