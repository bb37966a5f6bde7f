package backproof.file;

import backproof.binding.CallChain;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements one after the other in which objects hand on to one another what their methods give,
 * up to a cost and from there to a backward pass.
 *
 * @param backward empty where the cost and the gradients come from the same call
 * @param before what ran before them
 */
record Steps(List<Step> forward, List<Step> backward, List<Piece> before) {
  /** A statement and where it stands. */
  record Step(Statement statement, CodeCell cell) {
    Piece piece() {
      List<Statement> alone = List.of(statement);
      return new Piece(cell, statement.span().line(), false, text(), alone, NameUse.of(alone));
    }

    /** Its text, as it would stand at the start of a line. */
    private String text() {
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

  static Optional<Steps> of(List<Piece> before, List<Piece> block, Set<String> names) {
    Set<String> objects = new LinkedHashSet<>(names);
    List<Statement> program = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int end = -1;
    int last = -1;
    int cost = -1;
    for (int i = 0; i < block.size(); i++) {
      for (Statement statement : Statements.within(block.get(i).statements())) {
        addOwned(statement, objects);
        cost = isCost(statement) && end <= cost ? program.size() : cost;
        end = isBackward(statement, objects) ? program.size() : end;
        last = KeptLoop.leadsBack(statement) ? program.size() : last;
        program.add(statement);
        steps.add(new Step(statement, block.get(i).cell()));
        positions.add(i);
      }
    }
    if (cost < 0 || end < cost || end < last) {
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
    if (forward.isEmpty() || backward.isEmpty() && cost != end) {
      return Optional.empty();
    }
    List<Piece> ran = new ArrayList<>(before);
    ran.addAll(block.subList(0, positions.get(program.indexOf(forward.get(0)))));
    return Optional.of(
        new Steps(steps(forward, program, steps), steps(backward, program, steps), ran));
  }

  /** {@code net.loss} is an object as {@code net} is, where a method of it is called. */
  private static void addOwned(Statement statement, Set<String> objects) {
    for (Expression whole : Tree.expressions(statement)) {
      for (Expression part : Statements.parts(whole)) {
        if (part instanceof Expression.Attribute method) {
          String path = path(method.object());
          int dot = path.indexOf('.');
          if (dot > 0 && objects.contains(path.substring(0, dot))) {
            objects.add(path);
          }
        }
      }
    }
  }

  private static String path(Expression expression) {
    return expression instanceof Expression.Attribute field && !path(field.object()).isEmpty()
        ? path(field.object()) + "." + field.name()
        : Returns.name(expression);
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
        && objects.contains(path(method.object()))
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
