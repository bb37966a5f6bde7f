package backproof.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the edits of one statement; of two with the same text the cheaper one is kept. */
final class Sink {
  private final Site site;
  private final Map<String, Edit> edits = new LinkedHashMap<>();

  Sink(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  CellSource source() {
    return site.source();
  }

  Material material() {
    return site.block().material();
  }

  List<Edit> edits() {
    return List.copyOf(edits.values());
  }

  /** Another expression in the place of this one. */
  void offer(Spot spot, Fragment replacement, Kind kind, int cost) {
    int from = source().from(spot.node().span());
    int to = source().to(spot.node().span());
    put(from, to, replacement.in(spot.needed()), spot.node().span().line(), kind, cost);
  }

  void put(int from, int to, String text, int line, Kind kind, int cost) {
    Edit edit = new Edit(source().cell(), from, to, text, line, kind, cost);
    String key = from + ":" + to + ":" + text;
    Edit known = edits.get(key);
    if (known == null || known.cost() > cost) {
      edits.put(key, edit);
    }
  }

  String text(backproof.python.syntax.Expression expression) {
    return source().text(expression.span());
  }
}
