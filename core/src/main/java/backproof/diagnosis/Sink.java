package backproof.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the edits of one statement; of two with the same text the cheaper one is kept. */
final class Sink {
  /** What is tried only where truth is known to be lost. */
  static final int FAR_FETCHED = 7;

  private final Site site;
  private final int limit;
  private final Map<String, Edit> edits = new LinkedHashMap<>();

  /**
   * @param limit edits that are more far-fetched are not wanted
   */
  Sink(Site site, int limit) {
    this.site = site;
    this.limit = limit;
  }

  boolean wants(int cost) {
    return cost <= limit;
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
    if (!wants(cost)) {
      return;
    }
    Edit edit = narrowed(from, to, text, line, kind, cost);
    String key = edit.from() + ":" + edit.to() + ":" + edit.text();
    Edit known = edits.get(key);
    if (known == null || known.cost() > cost) {
      edits.put(key, edit);
    }
  }

  /** A statement more, behind this one. */
  void insert(String statement, Kind kind, int cost) {
    insert(site.indent(), statement, kind, cost);
  }

  /**
   * @param indent of the block that goes on behind it
   */
  void insert(String indent, String statement, Kind kind, int cost) {
    int at = source().behindLine(site.endLine());
    boolean isLast = source().endsWithoutBreak() && at == source().length();
    String text = indent + statement;
    put(at, at, isLast ? "\n" + text : text + "\n", site.endLine() + 1, kind, cost);
  }

  /** Without what stays the same. */
  private Edit narrowed(int from, int to, String text, int line, Kind kind, int cost) {
    String old = source().all().substring(from, to);
    int start = 0;
    int most = Math.min(old.length(), text.length());
    while (start < most && old.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    String rest = text.substring(start, text.length() - end);
    return new Edit(source().cell(), from + start, to - end, rest, line, kind, cost);
  }

  String text(backproof.python.syntax.Expression expression) {
    return source().text(expression.span());
  }
}
