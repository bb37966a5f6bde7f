package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
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
      case Expression.Call e when e.function() instanceof Expression.Attribute method -> {
        turned(spot, e, method);
        exchanged(spot, e, method);
      }
      case Expression.TupleDisplay e when spot.isIndex() -> {
        moved(spot, e);
        if (e.items().size() == 2 && e.items().stream().anyMatch(OrderEdits::isAll)) {
          paired(spot, e);
        }
      }
      case Expression.Subscript e -> gone(spot, e);
      case Expression.Slice e -> {
        cut(spot, sink.text(e));
        otherEnd(spot, e);
      }
      default -> {}
    }
  }

  /** The two values that are chosen between, the other way round. */
  private void exchanged(Spot spot, Expression.Call e, Expression.Attribute method) {
    if (method.name().equals("where") && e.arguments().size() == 3) {
      List<String> texts = new ArrayList<>();
      for (int place : new int[] {0, 2, 1}) {
        texts.add(sink.source().fragment(e.arguments().get(place)).in(Fragment.ARGUMENT));
      }
      String text = sink.text(e.function()) + "(" + String.join(", ", texts) + ")";
      sink.offer(spot, Fragment.atom(text), Kind.MASK, 2);
    }
  }

  /** All but the first for all but the last, or the other way. */
  private void cut(Spot spot, String piece) {
    if (piece.equals("1:") || piece.equals(":-1")) {
      String other = piece.equals("1:") ? ":-1" : "1:";
      sink.offer(spot, Fragment.atom(other), Kind.OFF_BY_ONE, 1);
    }
  }

  /** A loop goes through all that there is more often than through another part of it. */
  private void gone(Spot spot, Expression.Subscript part) {
    if (part.index() instanceof Expression.Slice
        && sink.site().statement() instanceof Statement.For) {
      sink.offer(spot, sink.source().fragment(part.object()), Kind.MISSING_TERM, 1);
    }
  }

  /** So many from the other end, or the rest instead. */
  private void otherEnd(Spot spot, Expression.Slice slice) {
    if (slice.step().isPresent() || slice.start().isPresent() == slice.stop().isPresent()) {
      return;
    }
    boolean isFront = slice.stop().isPresent();
    Expression bound = slice.start().or(slice::stop).orElseThrow();
    boolean isTurned = bound instanceof Expression.Unary;
    Fragment plain =
        sink.source().fragment(bound instanceof Expression.Unary turned ? turned.operand() : bound);
    String count = plain.in(Fragment.ARGUMENT);
    String turned = "-" + plain.in(Fragment.SIGN);
    for (String end : isTurned ? List.of(count, turned) : List.of(turned, count)) {
      String other = isFront ? end + ":" : ":" + end;
      sink.offer(spot, Fragment.atom(other), Kind.WRONG_OPERAND, 2);
    }
  }

  /** All rows, where one is meant for each item of what picks columns. */
  private void paired(Spot spot, Expression.TupleDisplay tuple) {
    for (Expression item : tuple.items()) {
      if (!Vocabulary.isPath(item)) {
        continue;
      }
      List<String> counts = new ArrayList<>(List.of("len(" + sink.text(item) + ")"));
      counts.addAll(sink.material().scalars());
      for (String count : counts) {
        List<String> items = new ArrayList<>();
        for (Expression each : tuple.items()) {
          items.add(isAll(each) ? "np.arange(" + count + ")" : sink.text(each));
        }
        Fragment text = new Fragment(String.join(", ", items), Fragment.LOOSE);
        sink.offer(spot, text, Kind.OTHER, 2);
      }
    }
  }

  private static boolean isAll(Expression index) {
    return index instanceof Expression.Slice slice
        && slice.start().isEmpty()
        && slice.stop().isEmpty()
        && slice.step().isEmpty();
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
