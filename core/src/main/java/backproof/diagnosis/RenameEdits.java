package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One name for another wherever it stands in a statement, or two that change places. */
final class RenameEdits {
  private final Sink sink;
  private final Map<String, List<Span>> places = new LinkedHashMap<>();

  RenameEdits(Sink sink) {
    this.sink = sink;
  }

  void see(Spot spot) {
    boolean isVariable = spot.node() instanceof Expression.Name && !spot.isCalled();
    if (isVariable && !sink.text(spot.node()).equals("np")) {
      places
          .computeIfAbsent(sink.text(spot.node()), name -> new ArrayList<>())
          .add(spot.node().span());
    }
  }

  void all() {
    for (String name : places.keySet()) {
      if (places.getOrDefault(name, List.of()).size() > 1) {
        for (String other : sink.material().references()) {
          if (!other.equals(name)) {
            rename(Map.of(name, other), Kind.WRONG_OPERAND, NameEdits.distance(name, other));
          }
        }
        for (String function : sink.material().functions()) {
          rename(Map.of(name, function + "(" + name + ")"), Kind.WRONG_OPERAND, 3);
        }
      }
      for (String other : places.keySet()) {
        if (name.compareTo(other) < 0) {
          boolean isIndex =
              sink.material().indices().contains(name) && sink.material().indices().contains(other);
          rename(
              Map.of(name, other, other, name),
              isIndex ? Kind.TRANSPOSE : Kind.WRONG_OPERAND,
              isIndex ? 2 : 3);
        }
      }
    }
  }

  private void rename(Map<String, String> names, Kind kind, int cost) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    int line = Integer.MAX_VALUE;
    Map<Integer, String> starts = new LinkedHashMap<>();
    for (String name : names.keySet()) {
      for (Span span : places.getOrDefault(name, List.of())) {
        starts.put(sink.source().from(span), name);
        from = Math.min(from, sink.source().from(span));
        to = Math.max(to, sink.source().to(span));
        line = Math.min(line, span.line());
      }
    }
    StringBuilder text = new StringBuilder();
    String source = sink.source().all();
    for (int at = from; at < to; ) {
      String name = starts.getOrDefault(at, "");
      text.append(name.isEmpty() ? source.substring(at, at + 1) : names.getOrDefault(name, name));
      at += Math.max(name.length(), 1);
    }
    sink.put(from, to, text.toString(), line, kind, cost);
  }
}
