package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements of a cell that hand on to one another what methods of objects give, as {@code scores =
 * net.forward(X)} and {@code loss = criterion(scores, y)}: they are run again together, and what
 * made the objects is not.
 */
public final class CallChain {
  private final Set<String> objects;

  /** What the methods gave, and what was computed of that. */
  private final Set<String> made = new LinkedHashSet<>();

  private final List<Statement> candidates = new ArrayList<>();

  private CallChain(List<Statement> program, Set<String> objects, List<String> given) {
    this.objects = objects;
    made.addAll(given);
    for (Statement statement : program) {
      if (isPlain(statement) && (isCall(statement) || mentions(statement, made))) {
        candidates.add(statement);
        made.addAll(bound(statement));
      }
    }
  }

  /**
   * The statements that lead to the last one which calls a method or gives a name of these a value;
   * empty where it stands alone.
   *
   * @param objects how the cell reaches the objects
   * @param wanted the names; none for the last call
   * @param given what other cells make anew for every evaluation
   */
  static Optional<CellScript> of(
      Cell cell,
      List<Statement> program,
      Set<String> objects,
      Set<String> wanted,
      List<String> given) {
    List<Statement> chain = statements(program, objects, wanted, given);
    if (chain.size() < 2) {
      return Optional.empty();
    }
    Set<String> returned = new LinkedHashSet<>();
    for (Statement statement : chain) {
      returned.removeAll(bound(statement));
      returned.addAll(bound(statement));
    }
    int line = chain.get(0).span().line();
    return Optional.of(
        new CellScript(
            cell, chain, List.copyOf(returned), line, new CellScript.Way(objects, given)));
  }

  /** The statements alone, however many. */
  public static List<Statement> statements(
      List<Statement> program, Set<String> objects, Set<String> wanted, List<String> given) {
    return new CallChain(program, objects, given).upTo(wanted);
  }

  private List<Statement> upTo(Set<String> wanted) {
    List<Statement> chain = new ArrayList<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Statement statement : candidates.reversed()) {
      boolean isLast =
          wanted.isEmpty() ? isCall(statement) : !Collections.disjoint(bound(statement), wanted);
      boolean isNeeded = !Collections.disjoint(bound(statement), needed);
      if (chain.isEmpty() ? isLast : isNeeded) {
        chain.add(0, statement);
        Set<String> more = mentioned(statement);
        more.retainAll(made);
        needed.addAll(more);
      }
    }
    return chain;
  }

  private static boolean isPlain(Statement statement) {
    return statement instanceof Statement.Assign
        || statement instanceof Statement.Augment
        || statement instanceof Statement.Evaluate;
  }

  private static Set<String> bound(Statement statement) {
    return Names.ofBody(List.of(statement)).bound();
  }

  private static Set<String> mentioned(Statement statement) {
    Set<String> mentioned = new LinkedHashSet<>();
    for (Expression part : Tree.expressions(statement)) {
      mentioned.addAll(Names.mentioned(part));
    }
    return mentioned;
  }

  private static boolean mentions(Statement statement, Set<String> names) {
    return !(statement instanceof Statement.Evaluate)
        && !Collections.disjoint(mentioned(statement), names);
  }

  private boolean isCall(Statement statement) {
    List<Expression> all = new ArrayList<>(Tree.expressions(statement));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Expression.Call call
          && call.function() instanceof Expression.Attribute method
          && objects.contains(CallFinder.path(method.object()))) {
        return true;
      }
      all.addAll(Tree.parts(all.get(i)));
    }
    return false;
  }
}
