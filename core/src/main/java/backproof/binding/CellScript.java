package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements of a cell that are run again for every evaluation: all of them where it computes
 * without functions, or a chain of calls.
 *
 * @param returned the variables that it leaves, in the order in which they got their last value
 * @param way how a chain is found again; whose methods are called is empty for the whole cell
 */
public record CellScript(
    Cell cell, List<Statement> statements, List<String> returned, int line, Way way)
    implements Entry {

  /**
   * @param objects whose methods are called
   * @param given what comes from other cells
   */
  record Way(Set<String> objects, List<String> given) {
    private static final Way WHOLE = new Way(Set.of(), List.of());
  }

  /** Empty where the cell assigns nothing. */
  static Optional<CellScript> of(Cell cell, List<Statement> program) {
    List<Statement> statements = new ArrayList<>();
    Set<String> bound = new LinkedHashSet<>();
    for (Statement statement : program) {
      if (!isPrologue(statement)) {
        statements.add(statement);
        Set<String> names = Names.ofBody(List.of(statement)).bound();
        bound.removeAll(names);
        bound.addAll(names);
      }
    }
    return bound.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CellScript(
                cell, statements, List.copyOf(bound), statements.get(0).span().line(), Way.WHOLE));
  }

  private static boolean isPrologue(Statement statement) {
    return statement instanceof Statement.Define
        || statement instanceof Statement.DefineClass
        || statement instanceof Statement.Import
        || statement instanceof Statement.FromImport
        || statement instanceof Statement.Evaluate
        || statement instanceof Statement.Assign assign
            && assign.value() instanceof Expression.Lambda;
  }

  @Override
  public String name() {
    return "the " + cell.key() + " cell";
  }

  /** The same in a cell that was changed. */
  CellScript in(List<Statement> program) {
    Optional<CellScript> again =
        way.objects().isEmpty()
            ? of(cell, program)
            : CallChain.of(cell, program, way.objects(), wanted(), way.given());
    return again.isEmpty()
        ? this
        : new CellScript(cell, again.get().statements(), returned, line, way);
  }

  private Set<String> wanted() {
    return cell == Cell.FORWARD ? Set.of(returned.get(0)) : Set.of();
  }

  /** The same with one of its variables first. */
  CellScript leadingWith(String variable) {
    List<String> names = new ArrayList<>(returned);
    names.remove(variable);
    names.add(0, variable);
    return new CellScript(cell, statements, names, line, way);
  }

  /** The variables that get a value, or a value inside them. */
  public Set<String> changed() {
    Set<String> changed = new LinkedHashSet<>(returned);
    Deque<Statement> waiting = new ArrayDeque<>(statements);
    while (!waiting.isEmpty()) {
      Statement statement = waiting.pop();
      if (statement instanceof Statement.Assign assign) {
        assign.targets().forEach(target -> changed.add(owner(target)));
      } else if (statement instanceof Statement.Augment augment) {
        changed.add(owner(augment.target()));
      }
      waiting.addAll(Tree.blocks(statement));
    }
    return changed;
  }

  private static String owner(Expression target) {
    return switch (target) {
      case Expression.Name name -> name.name();
      case Expression.Subscript item -> owner(item.object());
      case Expression.Attribute field -> owner(field.object());
      default -> "";
    };
  }
}
