package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Slopes of what goes up faster on one side of zero than on the other. */
final class GateEdits {
  private static final int COST = 3;

  private final Sink sink;

  GateEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    String text = sink.text(spot.node());
    boolean isArray =
        Vocabulary.isReference(spot) && !spot.isHead() && !sink.material().scalars().contains(text);
    if (isArray && !(spot.parent().orElse(null) instanceof Expression.Comparing)) {
      for (String side : List.of("np.minimum(", "np.maximum(")) {
        sink.offer(spot, Fragment.atom(side + text + ", 0)"), Kind.MASK, COST);
      }
    }
    if (isNothing(spot.node()) && spot.parent().orElse(null) instanceof Expression.Call choice) {
      otherwise(spot, choice);
    }
  }

  private static boolean isNothing(Expression node) {
    return switch (node) {
      case Expression.IntLiteral e -> e.value().signum() == 0;
      case Expression.FloatLiteral e -> e.text().equals("0.0") || e.text().equals("0.");
      default -> false;
    };
  }

  /** Where nothing comes back from the one side, a part of what comes back from the other. */
  private void otherwise(Spot spot, Expression.Call choice) {
    List<Expression> sides = new ArrayList<>(choice.arguments());
    boolean isChoice = Form.of(choice).isCallOf("where") && sides.size() == 3;
    if (!isChoice || sides.remove(0) == spot.node()) {
      return;
    }
    sides.remove(spot.node());
    Fragment other = sink.source().fragment(sides.get(0));
    for (String reference : sink.material().references()) {
      if (!reference.equals(other.text())) {
        String part = reference + " * " + other.in(Fragment.SIGN);
        sink.offer(spot, new Fragment(part, Fragment.PRODUCT), Kind.MASK, COST);
      }
    }
  }
}
