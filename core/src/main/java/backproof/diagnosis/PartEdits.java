package backproof.diagnosis;

import backproof.check.Flat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits that make one part of a value what it has to be if all others are right. */
final class PartEdits {
  private static final int MOST_FACTORS = 40;
  private static final double SAME = 1e-9;
  private static final int COST = 3;

  private final CellSource source;
  private final List<Fragment> texts;
  private final Map<Integer, List<double[]>> found;
  private final List<Products.Factor> named;
  private final List<Products.Factor> factors;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * @param texts what the program has at hand
   * @param found what of that could be computed, by its number, time by time
   * @param named constants that have a name
   * @param factors values with an entry for each of the whole
   */
  PartEdits(
      CellSource source,
      List<Fragment> texts,
      Map<Integer, List<double[]>> found,
      List<Products.Factor> named,
      List<Products.Factor> factors) {
    this.source = source;
    this.texts = texts;
    this.found = found;
    this.named = named;
    this.factors = factors.subList(0, Math.min(factors.size(), MOST_FACTORS));
  }

  List<Edit> of(List<Parts.Part> parts) {
    parts.forEach(this::add);
    return edits;
  }

  private void add(Parts.Part part) {
    int[] places = places(Flat.joined(part.right()));
    double[] now = at(places, Flat.joined(part.now()));
    double[] right = at(places, Flat.joined(part.right()));
    Fragment own = source.fragment(part.spot().node());
    String product = own.in(Fragment.PRODUCT);
    if (!Values.differ(now, right)) {
      return;
    }
    new Products(List.of(), named, right)
        .scaled(product, "", Values.ratio(now, right, SAME))
        .ifPresent(text -> put(part, text, Kind.SCALE, COST));
    found.forEach(
        (number, times) -> {
          double[] all = Flat.joined(times);
          if (all.length == Flat.joined(part.right()).length) {
            compare(part, texts.get(number), now, at(places, all), right);
          }
        });
    List<Products.Factor> usable =
        factors.stream()
            .map(each -> new Products.Factor(each.text(), at(places, each.values())))
            .toList();
    small(usable, right).ifPresent(text -> put(part, text, Kind.MISSING_TERM, COST));
    small(usable, Values.joined(right, now, (a, b) -> a / b))
        .map(text -> new Fragment(product + " * " + text.in(Fragment.SIGN), Fragment.PRODUCT))
        .ifPresent(text -> put(part, text, Kind.MISSING_TERM, COST));
  }

  private Optional<Fragment> small(List<Products.Factor> usable, double[] wanted) {
    boolean isFinite = Arrays.stream(wanted).allMatch(Double::isFinite);
    return isFinite ? new Products(usable, named, wanted).small(wanted) : Optional.empty();
  }

  private void compare(
      Parts.Part part, Fragment other, double[] now, double[] values, double[] right) {
    Fragment own = source.fragment(part.spot().node());
    if (!Values.differ(values, right)) {
      put(part, other, Kind.WRONG_OPERAND, COST);
    } else if (!Values.differ(Values.joined(now, values, (a, b) -> a * b), right)) {
      String text = own.in(Fragment.PRODUCT) + " * " + other.in(Fragment.SIGN);
      put(part, new Fragment(text, Fragment.PRODUCT), Kind.MISSING_TERM, COST);
    } else if (!Values.differ(Values.joined(now, values, Double::sum), right)) {
      String text = own.in(Fragment.SUM) + " + " + other.in(Fragment.PRODUCT);
      put(part, new Fragment(text, Fragment.SUM), Kind.MISSING_TERM, COST);
    } else if (!Values.differ(Values.joined(now, values, (a, b) -> a - b), right)) {
      String text = own.in(Fragment.SUM) + " - " + other.in(Fragment.PRODUCT);
      put(part, new Fragment(text, Fragment.SUM), Kind.MISSING_TERM, COST);
    }
  }

  private void put(Parts.Part part, Fragment text, Kind kind, int cost) {
    Spot spot = part.spot();
    edits.add(
        new Edit(
            source.cell(),
            source.from(spot.node().span()),
            source.to(spot.node().span()),
            text.in(spot.needed()),
            spot.node().span().line(),
            kind,
            cost));
  }

  /** Those that count. */
  private static int[] places(double[] wanted) {
    int[] places = new int[wanted.length];
    int count = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (!Double.isNaN(wanted[i])) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static double[] at(int[] places, double[] all) {
    double[] values = new double[places.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = all[places[i]];
    }
    return values;
  }
}
