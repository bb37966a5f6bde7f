package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The parts of a value entry by entry: terms, factors, and what is chosen between. Where the value
 * is known that it should have, so is what each part would have to be if all others are right.
 */
final class Parts {
  private static final int DEEPEST = 3;
  private static final int MOST = 12;

  /** With fewer entries that count too much agrees by chance. */
  private static final int LEAST = 3;

  private final List<Spot> spots;
  private final List<List<double[]>> values = new ArrayList<>();

  /**
   * @param right what it would have to be; no number where that does not matter
   */
  record Part(Spot spot, List<double[]> now, List<double[]> right) {}

  Parts(List<Spot> spots) {
    this.spots = spots;
    spots.forEach(each -> values.add(List.of()));
  }

  /** The whole and its parts, outer ones first. */
  static List<Spot> spots(CellSource source, Expression value) {
    List<Spot> reached = new ArrayList<>();
    for (Spot spot : Spot.root(value).withParts(source)) {
      boolean isReached =
          spot.depth() == 0
              || spot.depth() <= DEEPEST
                  && reached.stream().anyMatch(each -> each.node() == spot.parent().orElse(null))
                  && isPart(spot);
      if (isReached && reached.size() < MOST) {
        reached.add(spot);
      }
    }
    return reached;
  }

  private static boolean isPart(Spot spot) {
    return switch (spot.parent().orElse(null)) {
      case Expression.Binary e -> "+-*/".contains(e.operator()) && e.operator().length() == 1;
      case Expression.Unary e -> e.operator().equals("-");
      case Expression.Call e ->
          Form.of(e).isCallOf("where")
              && e.arguments().size() == 3
              && e.arguments().subList(1, 3).stream().anyMatch(each -> each == spot.node());
      case null, default -> false;
    };
  }

  /**
   * @param place of the part among all
   * @param times what it gives, with an entry for each of the whole
   */
  void see(int place, List<double[]> times) {
    values.set(place, times);
  }

  /** What the whole gives; nothing where that is not known. */
  List<double[]> whole() {
    return values.get(0);
  }

  /**
   * The parts that may be to blame alone.
   *
   * @param right what the whole should be
   * @param isAdded whether the whole is itself a part of what its statement gives
   */
  List<Part> of(List<double[]> right, boolean isAdded) {
    List<List<double[]>> wanted = new ArrayList<>(List.of(right));
    List<Part> parts = new ArrayList<>();
    if (isAdded && canBe(right)) {
      parts.add(new Part(spots.get(0), whole(), right));
    }
    for (int place = 1; place < spots.size(); place++) {
      List<double[]> now = values.get(place);
      List<double[]> own = now.isEmpty() ? List.of() : wanted(place, wanted);
      wanted.add(own);
      if (!own.isEmpty() && canBe(own)) {
        parts.add(new Part(spots.get(place), now, own));
      }
    }
    return parts;
  }

  private static boolean canBe(List<double[]> wanted) {
    int count = 0;
    boolean isFinite = true;
    for (double[] each : wanted) {
      for (double value : each) {
        count += Double.isNaN(value) ? 0 : 1;
        isFinite = isFinite && !Double.isInfinite(value);
      }
    }
    return isFinite && count >= LEAST;
  }

  private List<double[]> wanted(int place, List<List<double[]>> wanted) {
    Expression node = spots.get(place).node();
    Expression parent = spots.get(place).parent().orElse(node);
    int above = place(parent);
    List<double[]> whole = wanted.get(above);
    return switch (parent) {
      case Expression.Unary e -> joined(whole, whole, (a, b) -> -a);
      case Expression.Binary e -> {
        boolean isLeft = e.left() == node;
        int beside = place(isLeft ? e.right() : e.left());
        yield beside < 0
            ? List.of()
            : joined(whole, values.get(beside), inverse(e.operator(), isLeft));
      }
      default -> {
        List<double[]> chosen =
            joined(values.get(above), values.get(place), (all, own) -> all == own ? 0 : Double.NaN);
        yield joined(whole, chosen, Double::sum);
      }
    };
  }

  private int place(Expression node) {
    int found = -1;
    for (int i = 0; i < spots.size() && found < 0; i++) {
      found = spots.get(i).node() == node ? i : -1;
    }
    return found;
  }

  private static DoubleBinaryOperator inverse(String operator, boolean isLeft) {
    return switch (operator) {
      case "+" -> (whole, other) -> whole - other;
      case "-" -> isLeft ? (whole, other) -> whole + other : (whole, other) -> other - whole;
      case "*" -> (whole, other) -> whole / other;
      default -> isLeft ? (whole, other) -> whole * other : (whole, other) -> other / whole;
    };
  }

  /** Entry by entry; nothing where they do not fit. */
  static List<double[]> joined(
      List<double[]> some, List<double[]> others, DoubleBinaryOperator operator) {
    List<double[]> joined = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      if (some.size() != others.size() || others.get(i).length != some.get(i).length) {
        return List.of();
      }
      joined.add(Values.joined(some.get(i), others.get(i), operator));
    }
    return joined;
  }
}
