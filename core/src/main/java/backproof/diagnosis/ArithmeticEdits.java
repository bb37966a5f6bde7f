package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Set;

/** Signs, factors, terms, powers and numbers that are too many, missing or others. */
final class ArithmeticEdits {
  private static final int DEEPEST = 3;

  private final Sink sink;

  ArithmeticEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    switch (spot.node()) {
      case Expression.Binary e -> binary(spot, e);
      case Expression.Unary e -> {
        if (e.operator().equals("-")) {
          sink.offer(spot, part(e.operand()), Kind.SIGN, 1);
        }
      }
      case Expression.IntLiteral e -> {
        if (e.value().bitLength() < 31) {
          number(spot, e.value().intValue());
        }
      }
      case Expression.FloatLiteral e -> {
        if (spot.depth() > 0) { // what a sum begins with is rarely wrong
          fraction(spot, e.text());
        }
        shared(spot, e.text());
      }
      default -> {}
    }
    beside(spot);
    if (spot.depth() <= DEEPEST && isValue(spot)) {
      scaled(spot);
    }
  }

  private Fragment part(Expression expression) {
    return sink.source().fragment(expression);
  }

  /** Where a sign or a factor can be put: not at an index, a key, or what is called. */
  static boolean isValue(Spot spot) {
    return !spot.isIndex()
        && !spot.isHead()
        && !spot.isGathered()
        && switch (spot.node()) {
          case Expression.Binary e -> true;
          case Expression.Name e -> !e.name().equals("np");
          case Expression.Call e -> true;
          case Expression.Subscript e -> true;
          case Expression.Attribute e -> true;
          case Expression.Unary e -> true;
          case Expression.Comparing e -> true;
          default -> false;
        };
  }

  private Fragment joined(Expression left, String operator, Expression right) {
    int binding = Fragment.binding(operator);
    String text = part(left).in(binding) + " " + operator + " " + part(right).in(binding + 1);
    return new Fragment(text, binding);
  }

  private void binary(Spot spot, Expression.Binary e) {
    Expression left = e.left();
    Expression right = e.right();
    boolean inIndex = spot.isIndex();
    switch (e.operator()) {
      case "+" -> {
        sink.offer(spot, joined(left, "-", right), Kind.SIGN, 1);
        dropTerms(spot, e, inIndex);
        grouped(spot, e);
      }
      case "-" -> {
        sink.offer(spot, joined(right, "-", left), Kind.SIGN, 1);
        sink.offer(spot, joined(left, "+", right), Kind.SIGN, 1);
        dropTerms(spot, e, inIndex);
        grouped(spot, e);
      }
      case "*" -> {
        spread(spot, e);
        drop(spot, left, right);
        drop(spot, right, left);
        if (left instanceof Expression.Binary inner && inner.operator().equals("*")) {
          sink.offer(spot, part(inner.left()), Kind.OTHER, 2);
        }
        sink.offer(spot, joined(left, "/", right), factor(right, Kind.OTHER), 2);
      }
      case "/", "//" -> {
        drop(spot, left, right);
        spread(spot, e);
        sink.offer(spot, joined(left, "*", right), factor(right, Kind.OTHER), 2);
        if (e.operator().equals("//")) {
          sink.offer(spot, joined(left, "/", right), Kind.ZERO, 1);
        }
        sink.offer(spot, joined(right, "/", left), Kind.OTHER, 3);
      }
      case "@" -> {
        sink.offer(spot, joined(right, "@", left), Kind.TRANSPOSE, 2);
        sink.offer(spot, joined(left, "*", right), Kind.OTHER, 3);
      }
      case "**" -> sink.offer(spot, part(left), Kind.OTHER, 2);
      default -> {}
    }
  }

  /** The factor of one term as a factor of the sum: brackets were forgotten. */
  private void grouped(Spot spot, Expression.Binary sum) {
    for (boolean isLast : new boolean[] {true, false}) {
      if ((isLast ? sum.right() : sum.left()) instanceof Expression.Binary term
          && (term.operator().equals("*") || term.operator().equals("/"))) {
        String middle = " " + sum.operator() + " ";
        String end = " " + term.operator() + " ";
        if (isLast) {
          String inner = part(sum.left()).in(Fragment.SUM) + middle + part(term.left()).text();
          String text = "(" + inner + ")" + end + part(term.right()).in(Fragment.SIGN);
          sink.offer(spot, new Fragment(text, Fragment.PRODUCT), Kind.SCALE, 2);
        } else if (term.operator().equals("*")) {
          String inner =
              part(term.right()).text() + middle + part(sum.right()).in(Fragment.PRODUCT);
          String text = part(term.left()).in(Fragment.PRODUCT) + end + "(" + inner + ")";
          sink.offer(spot, new Fragment(text, Fragment.PRODUCT), Kind.SCALE, 2);
        }
      }
    }
  }

  /** The factor of a sum as a factor of one term: brackets too many. */
  private void spread(Spot spot, Expression.Binary product) {
    String end = " " + product.operator() + " ";
    if (product.left() instanceof Expression.Binary sum
        && (sum.operator().equals("+") || sum.operator().equals("-"))) {
      String factor = end + part(product.right()).in(Fragment.SIGN);
      String first = part(sum.left()).in(Fragment.PRODUCT);
      String second = part(sum.right()).in(Fragment.PRODUCT);
      String middle = " " + sum.operator() + " ";
      String all = part(sum.left()).in(Fragment.SUM);
      sink.offer(spot, new Fragment(all + middle + second + factor, Fragment.SUM), Kind.SCALE, 2);
      String rest = first + factor + middle + part(sum.right()).in(Fragment.PRODUCT);
      sink.offer(spot, new Fragment(rest, Fragment.SUM), Kind.SCALE, 2);
    }
  }

  private void dropTerms(Spot spot, Expression.Binary e, boolean inIndex) {
    Kind kind = inIndex ? Kind.OFF_BY_ONE : Kind.OTHER;
    sink.offer(spot, part(e.left()), kind, inIndex ? 1 : 2);
    sink.offer(spot, part(e.right()), kind, 3);
  }

  private void drop(Spot spot, Expression kept, Expression dropped) {
    sink.offer(spot, part(kept), factor(dropped, Kind.OTHER), isNumber(dropped) ? 1 : 2);
  }

  /** The kind of a mistake about this factor. */
  private Kind factor(Expression factor, Kind otherwise) {
    return factor instanceof Expression.Comparing
        ? Kind.MASK
        : isNumber(factor) ? Kind.SCALE : otherwise;
  }

  private boolean isNumber(Expression factor) {
    return switch (factor) {
      case Expression.IntLiteral e -> true;
      case Expression.FloatLiteral e -> true;
      case Expression.Binary e -> isNumber(e.left()) && isNumber(e.right());
      default -> sink.material().scalars().contains(sink.text(factor));
    };
  }

  private void number(Spot spot, int value) {
    boolean inIndex = spot.isIndex();
    Kind kind = inIndex || isCount(spot) ? Kind.OFF_BY_ONE : kindOfNumber(spot);
    boolean isAlone = spot.depth() == 0;
    if (!inIndex && value != 0) {
      shared(spot, Integer.toString(value));
    }
    if (isAlone) {
      return;
    }
    for (int other : List.of(value - 1, value + 1)) {
      if ((other != 0 && other != 1) || !isOperand(spot) || inIndex) {
        boolean isCompared = spot.parent().orElse(null) instanceof Expression.Comparing;
        sink.offer(spot, whole(other), kind, isCompared ? 2 : 1);
      }
    }
    if (!inIndex) {
      boolean isExponent =
          spot.parent().orElse(null) instanceof Expression.Binary power
              && power.operator().equals("**");
      for (int other : List.of(1, 2, 0, -value, 2 * value)) {
        if ((other != 0 || !isOperand(spot)) && (other != 1 || !isExponent)) {
          sink.offer(spot, whole(other), kind, 2);
        }
      }
      sink.offer(spot, Fragment.atom("0.5"), kind, 2);
    }
  }

  /** A number that is added, by one that has a name: no factor of the whole, so it can be told. */
  private void shared(Spot spot, String number) {
    boolean isTerm =
        spot.parent().orElse(null) instanceof Expression.Binary sum
            && (sum.operator().equals("+") || sum.operator().equals("-"));
    boolean isAdded = spot.depth() == 0 && sink.site().statement() instanceof Statement.Augment;
    for (String scalar : isTerm || isAdded ? sink.material().scalars() : Set.<String>of()) {
      sink.offer(spot, new Fragment(number + " / " + scalar, Fragment.PRODUCT), Kind.OTHER, 3);
    }
  }

  /** Nothing times something is nothing, and a sum with nothing is written without it. */
  private static boolean isOperand(Spot spot) {
    return spot.parent().orElse(null) instanceof Expression.Binary;
  }

  private static Fragment whole(int value) {
    return new Fragment(Integer.toString(value), value < 0 ? Fragment.SIGN : Fragment.ATOM);
  }

  private static boolean isCount(Spot spot) {
    return spot.parent().orElse(null) instanceof Expression.Call call
        && call.function() instanceof Expression.Name name
        && name.name().equals("range");
  }

  private static Kind kindOfNumber(Spot spot) {
    return switch (spot.parent().orElse(null)) {
      case Expression.Binary e -> e.operator().equals("**") ? Kind.OTHER : Kind.SCALE;
      case Expression.Call call -> call.keywords().isEmpty() ? Kind.MASK : Kind.AXIS;
      case Expression.TupleDisplay e -> Kind.AXIS;
      case null, default -> Kind.SCALE;
    };
  }

  private void fraction(Spot spot, String text) {
    Kind kind = kindOfNumber(spot);
    for (String other : List.of("1.0", "2.0", "0.5", "0")) {
      if (!other.equals(text) && !(other.equals("0") && isOperand(spot))) {
        sink.offer(spot, Fragment.atom(other), kind, 2);
      }
    }
    sink.offer(spot, new Fragment("3 * " + text, Fragment.PRODUCT), Kind.SCALE, 3);
    sink.offer(spot, new Fragment("-" + text, Fragment.SIGN), Kind.SIGN, 2);
  }

  /** What is done with the one of several that are handed on may be left out at another. */
  private void beside(Spot spot) {
    if (spot.parent().orElse(null) instanceof Expression.TupleDisplay several) {
      for (Expression other : several.items()) {
        if (other instanceof Expression.Binary b
            && (b.operator().equals("/") || b.operator().equals("*"))
            && b.right() instanceof Expression.Name
            && spot.node() instanceof Expression.Name) {
          offerProduct(spot, part(spot.node()), " " + b.operator() + " " + sink.text(b.right()), 1);
        }
      }
    }
  }

  private void scaled(Spot spot) {
    Fragment whole = part(spot.node());
    int far = spot.depth() / 2;
    if (!(spot.parent().orElse(null) instanceof Expression.Unary)) {
      String text = "-" + whole.in(Fragment.PRODUCT);
      boolean isArgument =
          spot.parent().orElse(null) instanceof Expression.Call call
              && call.function() instanceof Expression.Name;
      boolean isSlope = spot.node() instanceof Expression.Name e && Ties.isGradient(e.name());
      int cost = !isArgument ? 3 + far : isSlope ? 2 : 5;
      sink.offer(spot, new Fragment(text, Fragment.SUM), Kind.SIGN, cost);
    }
    for (String scalar : sink.material().scalars()) {
      if (!Names.mentioned(spot.node()).contains(scalar) || spot.isWhole()) {
        offerProduct(spot, whole, " / " + scalar, 2 + far);
        offerProduct(spot, whole, " * " + scalar, 3 + far);
      }
    }
    for (String size : spot.isWhole() ? sink.material().sizes() : List.<String>of()) {
      offerProduct(spot, whole, " / " + size, 3);
    }
    offerProduct(spot, whole, " * 2", 4 + far);
    offerProduct(spot, whole, " / 2", 4 + far);
    boolean isOpen = sink.material().scalars().isEmpty() || sink.wants(Sink.FAR_FETCHED);
    if (isOpen && spot.isWhole()) {
      for (String array : sink.material().references()) {
        offerProduct(spot, whole, " / " + array + ".shape[0]", 5);
        offerProduct(spot, whole, " / " + array + ".shape[1]", 5);
        offerProduct(spot, whole, " / " + array + ".size", 5);
        offerProduct(spot, whole, " / len(" + array + ")", 5);
      }
    }
  }

  private void offerProduct(Spot spot, Fragment whole, String factor, int cost) {
    String text = whole.in(Fragment.PRODUCT) + factor;
    sink.offer(spot, new Fragment(text, Fragment.PRODUCT), Kind.SCALE, cost);
  }
}
