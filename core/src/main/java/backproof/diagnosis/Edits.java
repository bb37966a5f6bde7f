package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small edits of a statement, those first that are most natural. */
final class Edits {
  private static final int MOST_EVERYWHERE = 2;

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
    ItemEdits items = new ItemEdits(sink);
    RenameEdits renames = new RenameEdits(sink);
    NameEdits names = new NameEdits(sink, parameters);
    GateEdits gates = new GateEdits(sink);
    RunningSumEdits sums = new RunningSumEdits(sink, all);
    Map<String, List<Spot>> places = new LinkedHashMap<>();
    for (Spot root : roots(site.statement())) {
      for (Spot spot : root.withParts(site.source())) {
        arithmetic.at(spot);
        arrays.at(spot);
        orders.at(spot);
        items.at(spot);
        names.at(spot);
        gates.at(spot);
        sums.at(spot);
        renames.see(spot);
        if (spot.node() instanceof Expression.Comparing) {
          places.computeIfAbsent(sink.text(spot.node()), each -> new ArrayList<>()).add(spot);
        }
      }
    }
    if (site.statement() instanceof Statement.Assign assign) {
      assign.targets().forEach(each -> arrays.exchanged(Spot.root(each)));
    }
    renames.all();
    for (List<Spot> same : places.values()) {
      same.sort(Comparator.comparingInt(spot -> sink.source().from(spot.node().span())));
      everywhere(same, sink, parameters);
    }
    new AnalogyEdits(sink).all(all);
    new StatementEdits(sink, parameters).all(all);
    List<Edit> edits = new ArrayList<>(sink.edits());
    edits.sort(Comparator.comparingInt(Edit::cost));
    return edits;
  }

  /** The edits of one of several places with the same text, made in all of them. */
  private static void everywhere(List<Spot> places, Sink sink, Set<String> parameters) {
    CellSource source = sink.source();
    Span first = places.get(0).node().span();
    int last = source.to(places.get(places.size() - 1).node().span());
    String text = source.all().substring(source.from(first), last);
    String old = source.text(first);
    Sink alone = new Sink(sink.site(), MOST_EVERYWHERE);
    NameEdits names = new NameEdits(alone, parameters);
    if (places.size() > 1) {
      places.get(0).withParts(source).forEach(names::at);
    }
    for (Edit edit : alone.edits()) {
      int start = edit.from() - source.from(first);
      int end = edit.to() - source.from(first);
      String other = old.substring(0, start) + edit.text() + old.substring(end);
      String all = text.replace(old, other);
      sink.put(source.from(first), last, all, first.line(), edit.kind(), edit.cost());
    }
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
