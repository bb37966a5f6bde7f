package backproof.diagnosis;

import backproof.check.Flat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * What an expression should be where many values of it would do: each value at hand is held against
 * what all answers to the expression.
 */
final class Answering {
  private static final int MOST_CONSTANTS = 24;

  private final Site site;
  private final Demand demand;
  private final AtHand atHand;
  private final Synthesis synthesis;

  Answering(Demand demand, AtHand atHand, Synthesis synthesis) {
    this.site = demand.site();
    this.demand = demand;
    this.atHand = atHand;
    this.synthesis = synthesis;
  }

  /** Edits with which all that hangs on an expression answers as it should. */
  List<Edit> edits(int point) {
    Fragment whole = site.source().fragment(demand.value());
    List<Fragment> factors = atHand.factors(demand.value());
    List<Fragment> all = factors.stream().map(each -> AtHand.spread(each, whole)).toList();
    List<Products.Factor> found = new ArrayList<>();
    atHand
        .before(point, all, Integer.MAX_VALUE)
        .forEach(
            (place, times) ->
                found.add(new Products.Factor(factors.get(place), Flat.joined(times))));
    List<Products.Factor> named =
        found.stream()
            .filter(each -> Synthesis.isConstant(each.values()))
            .limit(MOST_CONSTANTS)
            .toList();
    List<Edit> edits = new ArrayList<>();
    double[] now = Flat.joined(demand.now());
    Products names = new Products(List.of(), named, now);
    String product = whole.in(Fragment.PRODUCT);
    names
        .scaled(product, "", demand.multiple(now))
        .ifPresent(text -> edits.add(synthesis.edit(demand.value(), text.text(), Kind.SCALE, 2)));
    for (Products.Factor factor : found) {
      if (factor.values().length == now.length && !Synthesis.isConstant(factor.values())) {
        String part = factor.text().in(Fragment.SIGN);
        joined(now, factor.values(), (a, b) -> a * b, demand, names, product + " * " + part, edits);
        joined(now, factor.values(), (a, b) -> a / b, demand, names, product + " / " + part, edits);
        joined(now, factor.values(), (a, b) -> b, demand, names, part, edits);
        double more = demand.multipleMore(factor.values());
        names
            .scaled(part, "", more)
            .ifPresent(
                term ->
                    edits.add(
                        synthesis.edit(
                            demand.value(),
                            Synthesis.completed(whole, term),
                            synthesis.kind(term),
                            2)));
      }
    }
    return edits;
  }

  private void joined(
      double[] now,
      double[] part,
      DoubleBinaryOperator join,
      Demand demand,
      Products names,
      String text,
      List<Edit> edits) {
    double[] values = Values.joined(now, part, join);
    names
        .scaled(text, "", demand.multiple(values))
        .ifPresent(
            all -> edits.add(synthesis.edit(demand.value(), all.text(), Kind.MISSING_TERM, 2)));
  }
}
