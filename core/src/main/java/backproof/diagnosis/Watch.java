package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has a program tell the values that its statements give to names. */
final class Watch {
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, String> cells;

  /**
   * @param all the statements of the cells
   */
  Watch(Map<String, String> cells, List<Site> all) {
    this.cells = new LinkedHashMap<>(cells);
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      List<Insertion> insertions = new ArrayList<>();
      for (Site site : all) {
        if (site.source().cell().equals(cell.getKey()) && site.standsAlone()) {
          insertions.addAll(insertions(site));
        }
      }
      this.cells.put(cell.getKey(), inserted(cell.getValue(), insertions));
    }
  }

  private record Insertion(int at, String text) {}

  /** The cells in which every statement tells what it did. */
  Map<String, String> cells() {
    return cells;
  }

  Site site(Seen seen) {
    return sites.get(seen.place());
  }

  private List<Insertion> insertions(Site site) {
    String call = Bench.SIGHT + "(" + sites.size() + ", ";
    CellSource source = site.source();
    switch (site.statement()) {
      case Statement.Assign s -> {
        sites.add(site);
        return List.of(behind(site, call, s.targets().get(0)));
      }
      case Statement.Augment s -> {
        sites.add(site);
        return List.of(behind(site, call, s.target()));
      }
      case Statement.Return s when s.value().isPresent() -> {
        sites.add(site);
        Span span = s.value().get().span();
        int from = source.from(site.statement().span()) + "return".length();
        int to = source.to(site.statement().span());
        return span.line() == site.line()
            ? List.of(new Insertion(from, " " + call + "("), new Insertion(to, "))"))
            : List.of();
      }
      default -> {
        return List.of();
      }
    }
  }

  private static Insertion behind(Site site, String call, Expression target) {
    CellSource source = site.source();
    int at = source.to(site.statement().span());
    Expression whole = base(target);
    return new Insertion(at, "; " + call + "(" + source.text(whole.span()) + "))");
  }

  /** The array of which an item was changed; entries of dicts stand for themselves. */
  static Expression base(Expression target) {
    return target instanceof Expression.Subscript item
            && !(item.index() instanceof Expression.StringLiteral)
        ? base(item.object())
        : target;
  }

  private static String inserted(String text, List<Insertion> insertions) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    List<Insertion> order = new ArrayList<>(insertions);
    order.sort(java.util.Comparator.comparingInt(Insertion::at));
    for (Insertion insertion : order) {
      all.append(text, at, insertion.at()).append(insertion.text());
      at = insertion.at();
    }
    return all.append(text.substring(at)).toString();
  }
}
