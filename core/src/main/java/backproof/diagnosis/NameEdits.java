package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Set;

/** Operands, masks, derivatives and terms: one for another, or one that is missing. */
final class NameEdits {
  private static final int DEEPEST = 2;

  private static final List<String> ORDERS = List.of(">", "<", ">=", "<=", "==", "!=");

  private final Sink sink;
  private final MissingEdits missing;
  private final Set<String> parameters;

  /**
   * @param parameters whose gradient is wanted
   */
  NameEdits(Sink sink, Set<String> parameters) {
    this.sink = sink;
    this.missing = new MissingEdits(sink, parameters);
    this.parameters = parameters;
  }

  void at(Spot spot) {
    if (Vocabulary.isReference(spot)) {
      replaced(spot);
    } else if (spot.isWhole() && !spot.isIndex()) {
      Set<String> own = Names.mentioned(spot.node()); // from which it went one step too far
      for (String other : sink.material().references()) {
        sink.offer(spot, Fragment.atom(other), Kind.WRONG_OPERAND, own.contains(other) ? 2 : 4);
      }
    }
    switch (spot.node()) {
      case Expression.Name e -> {
        if (spot.isCalled()) {
          sink.material()
              .functions()
              .forEach(each -> sink.offer(spot, Fragment.atom(each), Kind.WRONG_OPERAND, 2));
        }
      }
      case Expression.StringLiteral e ->
          sink.material()
              .words()
              .forEach(each -> sink.offer(spot, Fragment.atom(each), Kind.WRONG_OPERAND, 3));
      case Expression.Attribute e -> {
        String owner = text(e).substring(0, text(e).length() - e.name().length());
        if (sink.material().attributes().contains(e.name())) {
          for (String other : sink.material().attributes()) {
            int cost = distance(e.name(), other);
            sink.offer(spot, Fragment.atom(owner + other), Kind.WRONG_OPERAND, cost);
          }
        }
      }
      case Expression.Comparing e -> comparisons(spot, e);
      case Expression.IntLiteral e -> numbers(spot);
      case Expression.FloatLiteral e -> numbers(spot);
      case Expression.Binary e -> powers(spot, e);
      default -> {}
    }
    boolean isOwner = spot.isOwner() && spot.depth() <= DEEPEST + 2;
    if (ArithmeticEdits.isValue(spot) && spot.depth() <= DEEPEST || isOwner) {
      missing.at(spot);
      wrapped(spot);
    } else if (ArithmeticEdits.isValue(spot) && isSummed(spot)) {
      missing.summed(spot);
    }
  }

  private static boolean isSummed(Spot spot) {
    return spot.depth() <= DEEPEST + 1
        && spot.parent().orElse(null) instanceof Expression.Call call
        && Form.isCount(Form.of(call).head());
  }

  /** The whole of it handed to one of the program's functions. */
  private void wrapped(Spot spot) {
    new ObjectEdits(sink).at(spot);
    if (!Vocabulary.isReference(spot)) {
      String whole = sink.source().fragment(spot.node()).in(Fragment.ARGUMENT);
      for (String function : sink.material().functions()) {
        Fragment call = Fragment.atom(function + "(" + whole + ")");
        sink.offer(spot, call, Kind.WRONG_OPERAND, 3 + spot.depth());
      }
    }
  }

  private String text(Expression expression) {
    return sink.text(expression);
  }

  private void replaced(Spot spot) {
    String old = text(spot.node());
    boolean isCompared = spot.parent().orElse(null) instanceof Expression.Comparing;
    boolean isScalar = sink.material().scalars().contains(old);
    boolean isSingle = sink.material().isSingle(old);
    for (String other : sink.material().references()) {
      if (!other.equals(old)) {
        boolean scales =
            isScalar
                && sink.material().scalars().contains(other)
                && !parameters.contains(old)
                && !parameters.contains(other);
        Kind kind = scales ? Kind.SCALE : isCompared ? Kind.MASK : Kind.WRONG_OPERAND;
        int cost = isKeyed(spot, other) ? 1 : distance(old, other);
        sink.offer(spot, Fragment.atom(other), kind, cost);
        boolean canMask = !isSingle && !sink.material().isSingle(other);
        if (canMask && spot.parent().orElse(null) instanceof Expression.Binary) {
          Fragment mask = new Fragment(other + " > 0", Fragment.COMPARISON);
          sink.offer(spot, mask, Kind.MASK, 3 + distance(old, other) / 2);
        }
      }
    }
    for (Fragment part : sink.material().compounds()) {
      if (part.text().startsWith(old + "[")) {
        sink.offer(spot, part, Kind.AXIS, 2);
      }
    }
    if (!isSingle && sink.wants(Sink.FAR_FETCHED)) {
      centred(spot, old);
    }
    if (!isSingle) {
      sink.offer(spot, new Fragment(old + " > 0", Fragment.COMPARISON), Kind.MASK, 2);
      sink.offer(spot, new Fragment(old + " ** 2", Fragment.POWER), Kind.OTHER, 3);
      sink.offer(spot, new Fragment("1 - " + old, Fragment.SUM), Kind.OTHER, 3);
      sink.offer(spot, new Fragment(old + " + 1", Fragment.SUM), Kind.OTHER, 3);
      if (!(spot.parent().orElse(null) instanceof Expression.Call)) { // a condition turned round
        sink.offer(spot, new Fragment(old + " - 1", Fragment.SUM), Kind.MISSING_TERM, 3);
      }
      sink.offer(spot, Fragment.atom("np.exp(" + old + ")"), Kind.WRONG_OPERAND, 3);
      sink.offer(spot, Fragment.atom("np.sign(" + old + ")"), Kind.OTHER, 4);
      sink.offer(spot, Fragment.atom("np.tanh(" + old + ")"), Kind.WRONG_OPERAND, 4);
      for (String function : sink.material().functions()) {
        sink.offer(spot, Fragment.atom(function + "(" + old + ")"), Kind.WRONG_OPERAND, 4);
      }
    }
  }

  /** Without its mean, and without what goes along with another value: slopes of a norm. */
  private void centred(Spot spot, String name) {
    for (String axis : List.of("0", "-1")) {
      String ends = "axis=" + axis + ", keepdims=True)";
      String mean = " - " + name + ".mean(" + ends;
      sink.offer(
          spot, new Fragment(name + mean, Fragment.SUM), Kind.MISSING_TERM, Sink.FAR_FETCHED);
      for (String other : sink.material().references()) {
        if (!other.equals(name) && !sink.material().isSingle(other)) {
          String product = " - " + other + " * (" + name + " * " + other + ")";
          for (String rest : List.of(product + ".mean(" + ends, product + ".sum(" + ends)) {
            for (String first : List.of("", mean)) {
              Fragment text = new Fragment(name + first + rest, Fragment.SUM);
              sink.offer(spot, text, Kind.MISSING_TERM, Sink.FAR_FETCHED);
            }
          }
        }
      }
    }
  }

  /** Whether it is kept under just this name. */
  private boolean isKeyed(Spot spot, String name) {
    return switch (spot.parent().orElse(null)) {
      case Expression.DictDisplay e ->
          e.entries().stream()
              .anyMatch(
                  entry ->
                      entry.value() == spot.node()
                          && entry.key().orElse(null) instanceof Expression.StringLiteral key
                          && key.value().equals(name));
      case Expression.Call e ->
          e.keywords().stream()
              .anyMatch(each -> each.value() == spot.node() && each.name().orElse("").equals(name));
      case null, default -> false;
    };
  }

  /** Names that differ by a digit or in their first letter are those that are mixed up. */
  static int distance(String a, String b) {
    int apart = a.length() == b.length() ? 0 : 2;
    for (int i = 0; i < a.length() && apart < 2; i++) {
      apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    boolean ends = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    return apart == 1 ? 1 : ends || a.charAt(0) == b.charAt(0) ? 3 : 4;
  }

  private void comparisons(Spot spot, Expression.Comparing e) {
    if (e.operators().size() != 1 || !ORDERS.contains(e.operators().get(0))) {
      return;
    }
    String left = sink.source().fragment(e.first()).in(Fragment.COMPARISON + 1);
    String right = sink.source().fragment(e.rest().get(0)).in(Fragment.COMPARISON + 1);
    sink.offer(spot, sink.source().fragment(e.first()), Kind.OTHER, 2);
    for (String order : ORDERS) {
      if (!order.equals(e.operators().get(0))) {
        Fragment other = new Fragment(left + " " + order + " " + right, Fragment.COMPARISON);
        boolean isAlike = isEquality(order) == isEquality(e.operators().get(0));
        sink.offer(spot, other, Kind.MASK, isAlike ? 1 : 2);
      }
    }
  }

  private static boolean isEquality(String order) {
    return order.equals("==") || order.equals("!=");
  }

  private void numbers(Spot spot) {
    if (spot.isIndex()) {
      return;
    }
    if (spot.isWhole() && Sites.mask(sink.site().statement()).isPresent()) {
      sink.offer(spot, Fragment.atom("0"), Kind.MASK, 1);
    }
    boolean inCall = spot.parent().orElse(null) instanceof Expression.Call;
    for (String size : inCall ? sink.material().sizes() : List.<String>of()) {
      sink.offer(spot, Fragment.atom(size), Kind.OFF_BY_ONE, 1);
    }
    boolean isCounted = inCall && sink.site().statement() instanceof Statement.For;
    for (String list : isCounted ? sink.material().references() : List.<String>of()) {
      sink.offer(spot, Fragment.atom("len(" + list + ")"), Kind.OFF_BY_ONE, 2);
    }
    for (String reference : sink.material().references()) {
      boolean isScalar = sink.material().scalars().contains(reference);
      Kind kind = inCall && !isScalar ? Kind.MASK : Kind.MISSING_TERM;
      boolean isCount = inCall && isScalar;
      sink.offer(spot, Fragment.atom(reference), kind, isCount ? 1 : 3);
      if (!isScalar && spot.depth() <= 1) {
        for (String axis : List.of("0", "1")) {
          Fragment sum = Fragment.atom(reference + ".sum(axis=" + axis + ")");
          sink.offer(spot, sum, Kind.MISSING_TERM, 4);
        }
      }
    }
  }

  /** {@code 1 - a} for {@code 1 - a ** 2}, and the derivatives of other activations. */
  private void powers(Spot spot, Expression.Binary e) {
    boolean fromOne =
        e.operator().equals("-")
            && e.left() instanceof Expression.IntLiteral one
            && one.value().bitLength() == 1;
    if (fromOne) {
      String right = sink.source().fragment(e.right()).in(Fragment.ATOM);
      sink.offer(spot, new Fragment("1 - " + right + " ** 2", Fragment.SUM), Kind.OTHER, 1);
      sink.offer(
          spot,
          new Fragment(right + " * (1 - " + right + ")", Fragment.PRODUCT),
          Kind.MISSING_TERM,
          2);
      if (e.right() instanceof Expression.Binary power && power.operator().equals("**")) {
        String base = sink.source().fragment(power.left()).in(Fragment.ATOM);
        sink.offer(
            spot, new Fragment(base + " * (1 - " + base + ")", Fragment.PRODUCT), Kind.OTHER, 2);
      }
    }
    if (e.operator().equals("*")
        && e.right() instanceof Expression.Binary rest
        && rest.operator().equals("-")) {
      for (Expression end : lastFactors(e.left())) {
        if (text(end).equals(text(rest.right()))) {
          String name = sink.source().fragment(rest.right()).in(Fragment.ATOM);
          Fragment slope = new Fragment("1 - " + name + " ** 2", Fragment.SUM);
          if (end == e.left()) {
            sink.offer(spot, slope, Kind.OTHER, 1);
          } else {
            Expression.Binary left = (Expression.Binary) e.left();
            String text =
                sink.source().fragment(left.left()).in(Fragment.PRODUCT)
                    + " * "
                    + slope.in(Fragment.SIGN);
            sink.offer(spot, new Fragment(text, Fragment.PRODUCT), Kind.OTHER, 1);
          }
        }
      }
    }
  }

  private static List<Expression> lastFactors(Expression left) {
    return left instanceof Expression.Binary product && product.operator().equals("*")
        ? List.of(left, product.right())
        : List.of(left);
  }
}
