package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Axes in another order, and pieces that are cut out elsewhere. */
final class OrderEdits {
  private final Sink sink;

  OrderEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    switch (spot.node()) {
      case Expression.Call e when e.function() instanceof Expression.Attribute method ->
          turned(spot, e, method);
      case Expression.TupleDisplay e when spot.isIndex() -> moved(spot, e);
      case Expression.Slice e -> cut(spot, sink.text(e));
      default -> {}
    }
  }

  /** All but the first for all but the last, or the other way. */
  private void cut(Spot spot, String piece) {
    if (piece.equals("1:") || piece.equals(":-1")) {
      String other = piece.equals("1:") ? ":-1" : "1:";
      sink.offer(spot, Fragment.atom(other), Kind.OFF_BY_ONE, 1);
    }
  }

  /** Axes in another order: before a new shape is given, or in the order that is given. */
  private void turned(Spot spot, Expression.Call e, Expression.Attribute method) {
    if (method.name().equals("reshape")) {
      String array = sink.source().fragment(method.object()).in(Fragment.ATOM);
      String shape = sink.text(e).substring(sink.text(method.object()).length());
      sink.offer(spot, Fragment.atom(array + ".T" + shape), Kind.TRANSPOSE, 2);
      for (String order : sink.material().orders()) {
        sink.offer(spot, Fragment.atom(array + order + shape), Kind.TRANSPOSE, 2);
      }
    }
    if (method.name().equals("transpose")) {
      List<Expression> axes = e.arguments();
      for (int i = 0; i < axes.size(); i++) {
        for (int j = i + 1; j < axes.size(); j++) {
          List<String> texts = new ArrayList<>();
          axes.forEach(each -> texts.add(sink.text(each)));
          String kept = texts.set(i, texts.get(j));
          texts.set(j, kept);
          String order = "(" + String.join(", ", texts) + ")";
          boolean isKnown = sink.material().orders().contains(".transpose" + order);
          Fragment text = Fragment.atom(sink.text(e.function()) + order);
          sink.offer(spot, text, Kind.TRANSPOSE, isKnown ? 1 : 2);
        }
      }
    }
  }

  /** All pieces that are cut out begin further in. */
  private void moved(Spot spot, Expression.TupleDisplay tuple) {
    for (String scalar : sink.material().scalars()) {
      List<String> items = new ArrayList<>();
      for (Expression item : tuple.items()) {
        String text = sink.text(item);
        boolean isCut =
            item instanceof Expression.Slice cut && cut.start().isEmpty() && cut.stop().isPresent();
        items.add(isCut ? scalar + text + " + " + scalar : text);
      }
      Fragment text = new Fragment(String.join(", ", items), Fragment.LOOSE);
      sink.offer(spot, text, Kind.OFF_BY_ONE, 3);
    }
  }
}
