package backproof.diagnosis;

import backproof.python.syntax.Expression;

/** An index one further, one back, or another of the counting variables. */
final class IndexEdits {
  private final Sink sink;

  IndexEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    if (spot.node() instanceof Expression.Name name) {
      if (!(spot.parent().orElse(null) instanceof Expression.Call)) {
        Fragment next = new Fragment(name.name() + " + 1", Fragment.SUM);
        Fragment last = new Fragment(name.name() + " - 1", Fragment.SUM);
        sink.offer(spot, next, Kind.OFF_BY_ONE, 1);
        sink.offer(spot, last, Kind.OFF_BY_ONE, 1);
      }
      for (String index : sink.material().indices()) {
        sink.offer(spot, Fragment.atom(index), Kind.WRONG_OPERAND, 2);
      }
    }
    boolean isItem =
        spot.parent().orElse(null) instanceof Expression.Subscript
            || spot.parent().orElse(null) instanceof Expression.TupleDisplay;
    if (isItem && !(spot.node() instanceof Expression.Name)) {
      boolean isFixed = isWhole(spot.node());
      for (String index : sink.material().indices()) {
        sink.offer(spot, Fragment.atom(index), Kind.WRONG_OPERAND, isFixed ? 1 : 3);
      }
    }
    if (spot.parent().orElse(null) instanceof Expression.Subscript) {
      for (String index : sink.material().subscripts()) {
        sink.offer(spot, Fragment.atom(index), Kind.OTHER, 3);
      }
    }
    if (spot.node() instanceof Expression.Slice slice) {
      slice.step().ifPresent(step -> sink.offer(spot, Fragment.atom(":"), Kind.TRANSPOSE, 1));
    }
  }

  private static boolean isWhole(Expression index) {
    return switch (index) {
      case Expression.IntLiteral e -> true;
      case Expression.Unary e -> isWhole(e.operand());
      default -> false;
    };
  }
}
