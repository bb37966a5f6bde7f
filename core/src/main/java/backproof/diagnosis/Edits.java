package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Small edits of a statement, those first that are most natural. */
final class Edits {
  private Edits() {}

  /**
   * @param all the statements of the program
   * @param limit how far-fetched they may be
   */
  static List<Edit> of(Site site, List<Site> all, Set<String> parameters, int limit) {
    Sink sink = new Sink(site, limit);
    ArithmeticEdits arithmetic = new ArithmeticEdits(sink);
    ArrayEdits arrays = new ArrayEdits(sink);
    OrderEdits orders = new OrderEdits(sink);
    RenameEdits renames = new RenameEdits(sink);
    NameEdits names = new NameEdits(sink, parameters);
    for (Spot root : roots(site.statement())) {
      for (Spot spot : root.withParts(site.source())) {
        arithmetic.at(spot);
        arrays.at(spot);
        orders.at(spot);
        names.at(spot);
        renames.see(spot);
      }
    }
    renames.all();
    new AnalogyEdits(sink).all(all);
    new StatementEdits(sink, parameters).all();
    List<Edit> edits = new ArrayList<>(sink.edits());
    edits.sort(Comparator.comparingInt(Edit::cost));
    return edits;
  }

  /** What a statement reads; of its targets only the indices. */
  private static List<Spot> roots(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> {
        List<Spot> roots = new ArrayList<>(List.of(Spot.root(s.value())));
        s.targets().forEach(each -> addIndex(each, roots));
        yield roots;
      }
      case Statement.Augment s -> {
        List<Spot> roots = new ArrayList<>(List.of(Spot.root(s.value())));
        addIndex(s.target(), roots);
        yield roots;
      }
      case Statement.For s -> List.of(Spot.root(s.iterable()));
      default -> Tree.expressions(statement).stream().map(Spot::root).toList();
    };
  }

  private static void addIndex(Expression target, List<Spot> roots) {
    if (target instanceof Expression.Subscript subscript) {
      roots.add(Spot.indexOf(subscript));
      addIndex(subscript.object(), roots);
    }
  }
}
