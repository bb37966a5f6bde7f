package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;

/**
 * What is missing from a value whose right value is known: all that the program has at hand is
 * computed once, there where the statement stands, and held against the gap.
 */
final class Synthesis {
  private static final int MOST = 3000;

  /** In a loop fewer expressions are computed each time, but not less than these. */
  private static final int FEWEST = 100;

  /** More operators than that are rarely left out at once. */
  private static final int USUAL = 4;

  /** So many times tell enough: what gives the same then is tried in full. */
  private static final int MOST_TIMES = 10;

  private static final int MOST_NAMES = 28;
  private static final int MOST_FACTORS = 140;
  private static final double SAME = 1e-9;

  private final Site site;
  private final AtHand atHand;
  private final Set<String> parameters;

  Synthesis(Bench bench, Map<String, String> cells, Site site, Set<String> parameters) {
    this.site = site;
    this.atHand = new AtHand(bench, cells, site, parameters);
    this.parameters = parameters;
  }

  /**
   * What an expression gives, and what it should give; no number where that does not matter.
   *
   * @param visit the only time that counts; all where it is negative
   * @param operator by which it is joined with what its statement changes
   */
  private record Target(
      Expression value, List<double[]> now, List<double[]> right, int visit, String operator) {
    /** What counts while a statement is reached for the first few times. */
    Target first(int times) {
      return visit >= 0 || times >= Math.max(now.size(), right.size())
          ? this
          : new Target(
              value,
              now.subList(0, Math.min(times, now.size())),
              right.subList(0, Math.min(times, right.size())),
              visit,
              operator);
    }

    List<double[]> of(List<double[]> times) {
      return visit >= 0 && visit < times.size() ? times.subList(visit, visit + 1) : times;
    }

    /** The entries that count. */
    double[] solid(double[] all) {
      double[] rights = Flat.joined(right);
      double[] solid = new double[all.length];
      int count = 0;
      for (int i = 0; i < all.length; i++) {
        if (all.length != rights.length || !Double.isNaN(rights[i])) {
          solid[count++] = all[i];
        }
      }
      return Arrays.copyOf(solid, count);
    }
  }

  /** Edits that give the right value at the point where that is known. */
  List<Edit> edits(int point, Donation donation) {
    Optional<Expression> value =
        switch (site.statement()) {
          case Statement.Assign s -> Optional.of(s.value());
          case Statement.Augment s -> Optional.of(s.value());
          case Statement.Return s -> s.value();
          default -> Optional.empty();
        };
    String operator = site.statement() instanceof Statement.Augment s ? s.operator() : "+";
    Fragment like =
        site.statement() instanceof Statement.Augment s
            ? site.source().fragment(s.target())
            : value
                .map(Synthesis::unshaped)
                .map(site.source()::fragment)
                .orElse(Fragment.atom("0"));
    return value
        .map(Synthesis::unshaped)
        .map(each -> new Target(each, donation.now(), donation.right(), donation.visit(), operator))
        .map(target -> edits(point, target, like))
        .orElse(List.of());
  }

  /** The same numbers before they are given another shape. */
  private static Expression unshaped(Expression value) {
    boolean isShaped =
        value instanceof Expression.Call call
            && call.function() instanceof Expression.Attribute method
            && method.name().equals("reshape")
            && call.keywords().isEmpty()
            && !(method.object() instanceof Expression.Name owner && owner.name().equals("np"));
    return isShaped
        ? ((Expression.Attribute) ((Expression.Call) value).function()).object()
        : value;
  }

  /** The same for one expression of the statement. */
  List<Edit> edits(int point, Demand demand) {
    Fragment whole = site.source().fragment(demand.value());
    if (Flat.joined(demand.now()).length == 1) {
      return List.of(); // too much is one number by chance
    }
    if (!demand.isKnown()) {
      return site.standsAlone() ? new Answering(demand, atHand, this).edits(point) : List.of();
    }
    Target target = new Target(demand.value(), demand.now(), demand.right(), -1, "+");
    boolean isScaled =
        Values.ratio(
                target.solid(Flat.joined(demand.now())),
                target.solid(Flat.joined(demand.right())),
                SAME)
            != 0;
    return edits(point, target, whole).stream()
        .filter(each -> !isScaled || each.kind() == Kind.SCALE)
        .toList();
  }

  private List<Edit> edits(int point, Target target, Fragment like) {
    return site.standsAlone() ? found(point, target.first(MOST_TIMES), like) : List.of();
  }

  private List<Edit> found(int point, Target target, Fragment like) {
    int enough = target.visit() < 0 ? MOST_TIMES : target.visit() + 1;
    int most = Math.max(FEWEST, MOST / Math.max(1, target.now().size()));
    List<Fragment> all = new ArrayList<>(atHand.expressions(most));
    int plain = all.size();
    List<Fragment> factors = atHand.factors(target.value());
    factors.forEach(each -> all.add(AtHand.spread(each, like)));
    int known = all.size();
    List<Spot> spots = Parts.spots(site.source(), target.value());
    for (Spot spot : spots) {
      all.add(AtHand.spread(site.source().fragment(spot.node()), like));
    }
    Parts parts = new Parts(spots);
    List<Edit> edits = new ArrayList<>();
    List<Products.Factor> found = new ArrayList<>();
    Map<Integer, List<double[]>> given = new LinkedHashMap<>();
    atHand
        .before(point, all, enough)
        .forEach(
            (place, times) -> {
              List<double[]> values = target.of(times);
              if (place < plain) {
                given.put(place, values);
                compare(all.get(place), values, target, edits);
              } else if (place >= known) {
                parts.see(place - known, values);
              } else {
                double[] solid = target.solid(Flat.joined(values));
                found.add(new Products.Factor(factors.get(place - plain), solid));
              }
            });
    products(found, target, edits);
    signs(target, edits);
    edits.addAll(parts(parts, target, new Given(all, given, found)));
    return edits;
  }

  private void compare(Fragment part, List<double[]> found, Target target, List<Edit> edits) {
    Expression value = target.value();
    Fragment whole = site.source().fragment(value);
    if (fits(target, found, (now, other) -> other)) {
      edits.add(edit(value, part.text(), Kind.WRONG_OPERAND, 3));
    } else if (fits(target, found, (now, other) -> now + other)) {
      edits.add(edit(value, sum(whole, " + ", part), kind(part), 2));
    } else if (fits(target, found, (now, other) -> now - other)) {
      edits.add(edit(value, sum(whole, " - ", part), kind(part), 2));
    } else if (fits(target, found, (now, other) -> now * other)) {
      String text = whole.in(Fragment.PRODUCT) + " * " + part.in(Fragment.SIGN);
      edits.add(edit(value, text, Kind.MISSING_TERM, 2));
    }
  }

  /** Whether what a statement gives, joined with another value, is what it should give. */
  private static boolean fits(Target target, List<double[]> found, DoubleBinaryOperator joined) {
    boolean fits = found.size() == target.now().size() && found.size() == target.right().size();
    for (int i = 0; i < found.size() && fits; i++) {
      fits = fits(target.now().get(i), found.get(i), target.right().get(i), joined);
    }
    return fits;
  }

  private static boolean fits(
      double[] now, double[] part, double[] right, DoubleBinaryOperator joined) {
    boolean fits = part.length == right.length && now.length == right.length;
    double scale = 0;
    for (double each : right) {
      scale = Double.isNaN(each) ? scale : Math.max(scale, Math.abs(each));
    }
    for (int k = 0; k < right.length && fits; k++) {
      boolean counts = !Double.isNaN(right[k]);
      fits = !counts || Math.abs(joined.applyAsDouble(now[k], part[k]) - right[k]) <= SAME * scale;
    }
    return fits;
  }

  static boolean isConstant(double[] values) {
    boolean isConstant = values.length > 1;
    for (double value : values) {
      isConstant = isConstant && value == values[0] && value != 0;
    }
    return isConstant;
  }

  private static String sum(Fragment whole, String sign, Fragment part) {
    return whole.in(Fragment.SUM) + sign + part.in(Fragment.PRODUCT);
  }

  Kind kind(Fragment part) {
    for (String name : parameters) {
      if (part.text().equals(name) || part.text().endsWith(" * " + name)) {
        return Kind.REGULARISATION;
      }
    }
    return Kind.MISSING_TERM;
  }

  Edit edit(Expression value, String text, Kind kind, int cost) {
    CellSource source = site.source();
    int to = source.to(value.span());
    boolean isOwner = to < source.length() && source.all().charAt(to) == '.';
    return new Edit(
        source.cell(),
        source.from(value.span()),
        to,
        isOwner ? "(" + text + ")" : text,
        value.span().line(),
        kind,
        cost);
  }

  private void products(List<Products.Factor> found, Target target, List<Edit> edits) {
    Expression value = target.value();
    Fragment whole = site.source().fragment(value);
    double[] now = target.solid(Flat.joined(target.now()));
    double[] right = target.solid(Flat.joined(target.right()));
    Predicate<Products.Factor> isNamed = each -> isConstant(each.values());
    List<Products.Factor> named = found.stream().filter(isNamed).limit(MOST_NAMES).toList();
    List<Products.Factor> usable =
        found.stream()
            .filter(isNamed.negate())
            .filter(each -> each.values().length == right.length)
            .limit(MOST_FACTORS)
            .toList();
    if (right.length > 1) {
      new Products(List.of(), named, right)
          .scaled(whole.in(Fragment.PRODUCT), "", Values.ratio(now, right, SAME))
          .ifPresent(text -> edits.add(edit(value, text.text(), Kind.SCALE, 2)));
    }
    boolean hasOwn = !usable.isEmpty() && usable.get(0).text().equals(whole);
    if (hasOwn && now.length == right.length) {
      double[] gap = gap(usable.get(0).values(), now, right, target.operator());
      if (isOfBefore(usable.get(0).values(), now, gap, target.operator())) {
        return;
      }
      Optional<Fragment> number = number(gap);
      number.ifPresent(one -> edits.add(edit(value, completed(whole, one), Kind.MISSING_TERM, 1)));
      Products terms = new Products(number.isEmpty() ? usable : List.of(), named, gap);
      for (Fragment term : terms.of(gap)) {
        int again = term.text().contains(whole.text()) ? 2 : 0; // a factor is what is missing then
        edits.add(edit(value, completed(whole, term), kind(term), 2 + far(term) + again));
      }
      double[] wanted = usable.get(0).values().clone();
      for (int i = 0; i < gap.length; i++) {
        wanted[i] += gap[i];
      }
      for (Fragment product : new Products(usable, named, wanted).of(wanted)) {
        edits.add(edit(value, product.text(), Kind.MISSING_TERM, 3 + far(product)));
      }
    }
  }

  /** Whether a multiple of what was there is missing: a factor is wrong where that was computed. */
  private static boolean isOfBefore(double[] own, double[] now, double[] gap, String operator) {
    double[] before = now.clone();
    for (int i = 0; i < before.length; i++) {
      before[i] -= operator.equals("-") ? -own[i] : own[i];
    }
    boolean isSum = operator.equals("+") || operator.equals("-");
    return isSum && Values.largest(before) > SAME && Values.ratio(before, gap, SAME) != 0;
  }

  /** What is missing, if that is one everywhere: no product of values at hand is meant then. */
  private static Optional<Fragment> number(double[] gap) {
    boolean isOne = gap.length > 1;
    for (double each : gap) {
      isOne = isOne && Math.abs(Math.abs(each) - 1) <= SAME && each * gap[0] > 0;
    }
    return isOne ? Optional.of(Fragment.atom(gap[0] > 0 ? "1" : "-1")) : Optional.empty();
  }

  /** What is at hand. */
  private record Given(
      List<Fragment> texts, Map<Integer, List<double[]>> plain, List<Products.Factor> factors) {}

  /** Where the value is not changed in another way than by being added. */
  private List<Edit> parts(Parts parts, Target target, Given given) {
    boolean isSum = target.operator().equals("+");
    List<double[]> gap = Parts.joined(target.right(), target.now(), (right, now) -> right - now);
    List<double[]> right =
        isSum ? Parts.joined(parts.whole(), gap, Double::sum) : List.<double[]>of();
    int size = Flat.joined(right).length;
    List<Products.Factor> named =
        given.factors().stream().filter(each -> isConstant(each.values())).toList();
    List<Products.Factor> factors =
        given.factors().stream()
            .filter(each -> !isConstant(each.values()) && each.values().length == size)
            .toList();
    return size < 2
        ? List.of()
        : new PartEdits(site.source(), given.texts(), given.plain(), named, factors)
            .of(parts.of(right, site.statement() instanceof Statement.Augment));
  }

  /** Where only signs are wrong, and not all of them, a condition of the program may tell which. */
  private void signs(Target target, List<Edit> edits) {
    double[] now = target.solid(Flat.joined(target.now()));
    double[] right = target.solid(Flat.joined(target.right()));
    if (!new Pair(now, right, 1).shows(Pattern.Sort.SIGNS)) {
      return;
    }
    String text = site.source().fragment(target.value()).in(Fragment.ARGUMENT);
    String opposite = "-" + site.source().fragment(target.value()).in(Fragment.PRODUCT);
    for (Fragment condition : site.block().material().compounds()) {
      if (condition.binding() == Fragment.COMPARISON) {
        String start = "np.where(" + condition.text() + ", ";
        edits.add(edit(target.value(), start + text + ", " + opposite + ")", Kind.SIGN, 2));
        edits.add(edit(target.value(), start + opposite + ", " + text + ")", Kind.SIGN, 2));
      }
    }
  }

  /** What is missing from the value that is on the right, so that the one on the left is right. */
  private static double[] gap(double[] own, double[] now, double[] right, String operator) {
    double[] gap = new double[now.length];
    for (int i = 0; i < gap.length; i++) {
      gap[i] =
          switch (operator) {
            case "-" -> now[i] - right[i];
            case "*" -> own[i] * (right[i] / now[i] - 1);
            case "/" -> own[i] * (now[i] / right[i] - 1);
            default -> right[i] - now[i];
          };
    }
    return gap;
  }

  /** What joins many values is less likely to be what was left out. */
  private static int far(Fragment product) {
    int joined = 0;
    for (int i = 0; i < product.text().length(); i++) {
      joined += product.text().charAt(i) == ' ' ? 1 : 0;
    }
    return Math.max(0, joined / 2 - USUAL);
  }

  static String completed(Fragment whole, Fragment term) {
    boolean isNegative = term.text().charAt(0) == '-';
    String text = isNegative ? term.text().substring(1) : term.text();
    return sum(whole, isNegative ? " - " : " + ", new Fragment(text, Fragment.PRODUCT));
  }
}
