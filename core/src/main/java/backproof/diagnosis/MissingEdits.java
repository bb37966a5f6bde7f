package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.List;
import java.util.Set;

/** A factor or a term more, of what is at hand. */
final class MissingEdits {
  private final Sink sink;
  private final Set<String> parameters;

  MissingEdits(Sink sink, Set<String> parameters) {
    this.sink = sink;
    this.parameters = parameters;
  }

  void at(Spot spot) {
    Fragment whole = sink.source().fragment(spot.node());
    int far = spot.depth() / 2;
    if (!sink.wants(2 + far)) {
      return;
    }
    for (String other : sink.material().references()) {
      if (sink.material().scalars().contains(other)) {
        if (parameters.contains(other) && spot.depth() <= 2) {
          term(spot, whole, Fragment.atom(other), Kind.MISSING_TERM, 3 + far);
        }
        continue;
      }
      if (sink.material().counters().contains(other)) {
        continue;
      }
      int odd = isCut(spot) ? 3 : isGradient(other) ? 1 : 0;
      factor(spot, whole, "(" + other + " > 0)", Kind.MASK, 2 + far + odd);
      if (!sink.wants(3 + far)) {
        continue;
      }
      factor(spot, whole, other, Kind.MISSING_TERM, 3 + far);
      factor(spot, whole, "(1 - " + other + " ** 2)", Kind.MISSING_TERM, 3 + far);
      factor(spot, whole, other + " * (1 - " + other + ")", Kind.MISSING_TERM, 3 + far);
      factor(spot, whole, "(1 - " + other + ")", Kind.MISSING_TERM, 4 + far);
      if (spot.depth() <= 1) {
        quotient(spot, whole, other, 4 + far);
        for (String function : sink.material().functions()) {
          factor(spot, whole, function + "(" + other + ")", Kind.MISSING_TERM, 5 + far);
        }
      }
      if (spot.depth() <= 2) {
        terms(spot, whole, other, far);
      }
    }
    if (spot.depth() <= 1 && sink.wants(3 + far)) {
      for (Fragment compound : sink.material().compounds()) {
        term(spot, whole, compound, Kind.MISSING_TERM, 4 + far);
        factor(spot, whole, compound.in(Fragment.SIGN), Kind.MISSING_TERM, 5 + far);
      }
      for (String name : sink.material().unused()) {
        unused(spot, whole, name, far);
      }
      for (String name : sink.material().unread()) {
        boolean isScalar = sink.material().scalars().contains(name);
        factor(spot, whole, name, isScalar ? Kind.SCALE : Kind.MISSING_TERM, 2 + far);
        if (!isScalar && spot.depth() == 0) {
          paths(spot, whole, name);
        }
      }
      pairs(spot, whole);
    }
  }

  /** Deep inside, a factor of what is added up. */
  void summed(Spot spot) {
    Fragment whole = sink.source().fragment(spot.node());
    for (String other : sink.material().references()) {
      if (!sink.material().scalars().contains(other) && !other.equals(whole.text())) {
        factor(spot, whole, other, Kind.MISSING_TERM, 3);
      }
    }
  }

  /** What is only cut out of something is masked, if at all, where it is used. */
  private static boolean isCut(Spot spot) {
    return spot.depth() == 0
        && spot.node() instanceof Expression.Subscript item
        && Vocabulary.isPath(item.object());
  }

  /** No mask is made of the gradient of a parameter. */
  private boolean isGradient(String reference) {
    return parameters.stream().anyMatch(name -> References.isTo(reference, "d" + name));
  }

  private void terms(Spot spot, Fragment whole, String other, int far) {
    term(spot, whole, Fragment.atom(other), Kind.MISSING_TERM, 3 + far);
    term(spot, whole, Fragment.atom(other + "[:, None]"), Kind.MISSING_TERM, 4 + far);
    if (isParameter(other)) {
      for (String scalar : sink.material().scalars()) {
        Fragment decay = new Fragment(scalar + " * " + other, Fragment.PRODUCT);
        term(spot, whole, decay, Kind.REGULARISATION, 3 + far);
        Fragment twice = new Fragment("2 * " + scalar + " * " + other, Fragment.PRODUCT);
        term(spot, whole, twice, Kind.REGULARISATION, 4 + far);
        for (String count : sink.material().scalars()) {
          if (!count.equals(scalar)) {
            Fragment mean = new Fragment(scalar + " / " + count + " * " + other, Fragment.PRODUCT);
            term(spot, whole, mean, Kind.REGULARISATION, 4 + far);
          }
        }
      }
    }
  }

  private boolean isParameter(String reference) {
    return References.areTo(reference, parameters)
        || !reference.isEmpty() && reference.charAt(0) == 'W';
  }

  /** What was computed and never used is what a missing term is made of. */
  private void unused(Spot spot, Fragment whole, String name, int far) {
    term(spot, whole, Fragment.atom(name), Kind.MISSING_TERM, 1 + far);
    term(spot, whole, Fragment.atom(name + "[:, None]"), Kind.MISSING_TERM, 2 + far);
    factor(spot, whole, name, Kind.MISSING_TERM, 2 + far);
    products(spot, whole, name, far);
  }

  /** What comes back through a matrix that nothing else reads. */
  private void paths(Spot spot, Fragment whole, String matrix) {
    for (String slope : sink.material().references()) {
      if (Ties.isGradient(slope) && !slope.equals(matrix)) {
        for (String text : List.of(matrix + ".T @ " + slope, slope + " @ " + matrix + ".T")) {
          String sum = whole.in(Fragment.SUM) + " + " + text;
          sink.offer(spot, new Fragment(sum, Fragment.SUM), Kind.MISSING_TERM, 2);
        }
      }
    }
  }

  /** Two terms at once, where two things were computed and never used. */
  private void pairs(Spot spot, Fragment whole) {
    List<String> names = sink.material().unused();
    for (String first : names) {
      for (String second : names) {
        for (String other : sink.material().references()) {
          if (!first.equals(second) && !other.equals(first) && !other.equals(second)) {
            String text = whole.in(Fragment.SUM) + " - " + first + " - " + other + " * " + second;
            sink.offer(spot, new Fragment(text, Fragment.SUM), Kind.MISSING_TERM, 3);
          }
        }
      }
    }
  }

  private void products(Spot spot, Fragment whole, String name, int far) {
    for (String other : sink.material().references()) {
      if (!other.equals(name)) {
        String product = other + " * " + name;
        term(spot, whole, new Fragment(product, Fragment.PRODUCT), Kind.MISSING_TERM, 2 + far);
        for (String scalar : sink.material().scalars()) {
          for (String number : List.of("2 / ", "1 / ")) {
            Fragment mean = new Fragment(number + scalar + " * " + product, Fragment.PRODUCT);
            term(spot, whole, mean, Kind.MISSING_TERM, 3 + far);
          }
        }
      }
    }
    for (String scalar : sink.material().scalars()) {
      Fragment mean = new Fragment(name + " / " + scalar, Fragment.PRODUCT);
      term(spot, whole, mean, Kind.MISSING_TERM, 2 + far);
    }
  }

  private void factor(Spot spot, Fragment whole, String factor, Kind kind, int cost) {
    String text = whole.in(Fragment.PRODUCT) + " * " + factor;
    sink.offer(spot, new Fragment(text, Fragment.PRODUCT), kind, cost);
  }

  private void quotient(Spot spot, Fragment whole, String divisor, int cost) {
    String text = whole.in(Fragment.PRODUCT) + " / " + divisor;
    sink.offer(spot, new Fragment(text, Fragment.PRODUCT), Kind.MISSING_TERM, cost);
  }

  private void term(Spot spot, Fragment whole, Fragment term, Kind kind, int cost) {
    String text = whole.in(Fragment.SUM);
    String right = term.in(Fragment.PRODUCT);
    sink.offer(spot, new Fragment(text + " + " + right, Fragment.SUM), kind, cost);
    sink.offer(spot, new Fragment(text + " - " + right, Fragment.SUM), kind, cost + 1);
  }
}
