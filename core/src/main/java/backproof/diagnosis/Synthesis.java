package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private static final int MOST_NAMES = 24;
  private static final int MOST_FACTORS = 140;
  private static final double SAME = 1e-9;

  /** What is made of a value. */
  private static final List<String> FORMS =
      List.of(
          "_.sum(axis=0)",
          "_.sum(axis=-1, keepdims=True)",
          "1 - _",
          "1 + _",
          "1 - _ ** 2",
          "(1 / (1 + np.exp(-_)))",
          "np.exp(_)",
          "np.log(_)",
          "np.sqrt(_)",
          "np.tanh(_)",
          "np.sign(_)",
          "(_ > 0)");

  private final Bench bench;
  private final Map<String, String> cells;
  private final Site site;
  private final Set<String> parameters;
  private final Map<String, Fragment> expressions = new LinkedHashMap<>();
  private final List<Fragment> factors = new ArrayList<>();

  Synthesis(Bench bench, Map<String, String> cells, Site site, Set<String> parameters) {
    this.bench = bench;
    this.cells = cells;
    this.site = site;
    this.parameters = parameters;
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
    if (value.isEmpty() || !site.standsAlone()) {
      return List.of();
    }
    collect();
    Fragment whole = site.source().fragment(value.get());
    List<Fragment> all = new ArrayList<>(expressions.values());
    int plain = all.size();
    Fragment like =
        site.statement() instanceof Statement.Augment s
            ? site.source().fragment(s.target())
            : whole;
    factors(value.get()).forEach(each -> all.add(spread(each, like)));
    Map<Integer, List<double[]>> results = new LinkedHashMap<>();
    for (Seen seen : bench.watched(point, edited(all))) {
      results.computeIfAbsent(seen.place(), each -> new ArrayList<>()).add(seen.values());
    }
    List<Edit> edits = new ArrayList<>();
    List<Products.Factor> found = new ArrayList<>();
    results.forEach(
        (place, times) -> {
          int visit = donation.visit();
          boolean isOne = visit >= 0 && visit < times.size();
          List<double[]> values = isOne ? times.subList(visit, visit + 1) : times;
          if (place < plain) {
            compare(whole, value.get(), all.get(place), values, donation, edits);
          } else {
            found.add(new Products.Factor(factors.get(place - plain), Flat.joined(values)));
          }
        });
    products(whole, value.get(), found, donation, edits);
    return edits;
  }

  private void compare(
      Fragment whole,
      Expression value,
      Fragment part,
      List<double[]> found,
      Donation donation,
      List<Edit> edits) {
    if (fits(donation, found, (now, other) -> other)) {
      edits.add(edit(value, part.text(), Kind.WRONG_OPERAND, 3));
    } else if (fits(donation, found, (now, other) -> now + other)) {
      edits.add(edit(value, sum(whole, " + ", part), kind(part), 2));
    } else if (fits(donation, found, (now, other) -> now - other)) {
      edits.add(edit(value, sum(whole, " - ", part), kind(part), 2));
    } else if (fits(donation, found, (now, other) -> now * other)) {
      String text = whole.in(Fragment.PRODUCT) + " * " + part.in(Fragment.SIGN);
      edits.add(edit(value, text, Kind.MISSING_TERM, 2));
    }
  }

  /** Whether what a statement gives, joined with another value, is what it should give. */
  private static boolean fits(
      Donation donation, List<double[]> found, DoubleBinaryOperator joined) {
    boolean fits = found.size() == donation.now().size();
    for (int i = 0; i < found.size() && fits; i++) {
      fits = fits(donation.now().get(i), found.get(i), donation.right().get(i), joined);
    }
    return fits;
  }

  private static boolean fits(
      double[] now, double[] part, double[] right, DoubleBinaryOperator joined) {
    boolean fits = part.length == right.length;
    double scale = Values.largest(right);
    for (int k = 0; k < right.length && fits; k++) {
      fits = Math.abs(joined.applyAsDouble(now[k], part[k]) - right[k]) <= SAME * scale;
    }
    return fits;
  }

  private static boolean isConstant(double[] values) {
    boolean isConstant = values.length > 1;
    for (double value : values) {
      isConstant = isConstant && value == values[0] && value != 0;
    }
    return isConstant;
  }

  /** By what a value must be multiplied; zero where no number does it. */
  private static double ratio(double[] now, double[] right) {
    double along = 0;
    double square = 0;
    for (int i = 0; i < now.length && now.length == right.length; i++) {
      along += now[i] * right[i];
      square += now[i] * now[i];
    }
    double factor = square > 0 ? along / square : 0;
    for (int i = 0; i < right.length && factor != 0; i++) {
      factor = Math.abs(now[i] * factor - right[i]) <= SAME * Values.largest(right) ? factor : 0;
    }
    return factor;
  }

  private static String sum(Fragment whole, String sign, Fragment part) {
    return whole.in(Fragment.SUM) + sign + part.in(Fragment.PRODUCT);
  }

  private Kind kind(Fragment part) {
    for (String name : parameters) {
      if (part.text().equals(name) || part.text().endsWith(" * " + name)) {
        return Kind.REGULARISATION;
      }
    }
    return Kind.MISSING_TERM;
  }

  private Edit edit(Expression value, String text, Kind kind, int cost) {
    CellSource source = site.source();
    return new Edit(
        source.cell(),
        source.from(value.span()),
        source.to(value.span()),
        text,
        value.span().line(),
        kind,
        cost);
  }

  /** The cell with all expressions computed where the statement stands. */
  private Map<String, String> edited(List<Fragment> all) {
    CellSource source = site.source();
    int at = source.startOfLine(site.line());
    StringBuilder text = new StringBuilder(source.all().substring(0, at));
    for (int i = 0; i < all.size(); i++) {
      text.append(site.indent()).append("try: ").append(Bench.SIGHT).append('(').append(i);
      text.append(", ").append(all.get(i).in(Fragment.ARGUMENT)).append(")\n");
      text.append(site.indent()).append("except: pass\n");
    }
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(source.cell(), text.append(source.all().substring(at)).toString());
    return edited;
  }

  /** The statement's own value comes first, then what else may be a factor. */
  private List<Fragment> factors(Expression value) {
    Material material = site.block().material();
    Set<Fragment> all = new LinkedHashSet<>(List.of(site.source().fragment(value)));
    for (Spot spot : Spot.root(value).withParts(site.source())) {
      if (ArithmeticEdits.isValue(spot) && !(spot.node() instanceof Expression.Comparing)) {
        all.add(site.source().fragment(spot.node()));
      }
    }
    Set<String> names = new LinkedHashSet<>(material.scalars());
    names.addAll(material.sizes());
    List<String> others = new ArrayList<>(material.references());
    others.removeAll(names);
    others
        .subList(0, Math.min(others.size(), MOST_NAMES))
        .forEach(name -> all.add(Fragment.atom(name)));
    all.addAll(material.compounds());
    for (String form : FORMS) {
      for (String name : others.subList(0, Math.min(others.size(), MOST_NAMES / 2))) {
        String text = form.replace("_", name);
        all.add(new Fragment(text, form.charAt(0) == '1' ? Fragment.SUM : Fragment.ATOM));
      }
    }
    names.forEach(name -> factors.add(Fragment.atom(name)));
    factors.addAll(all);
    return factors;
  }

  /** With an entry for each of the statement's value. */
  private static Fragment spread(Fragment part, Fragment whole) {
    return new Fragment(part.in(Fragment.SUM) + " + 0 * (" + whole.text() + ")", Fragment.SUM);
  }

  private void products(
      Fragment whole,
      Expression value,
      List<Products.Factor> found,
      Donation donation,
      List<Edit> edits) {
    double[] now = Flat.joined(donation.now());
    double[] right = Flat.joined(donation.right());
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
          .scaled(whole.in(Fragment.PRODUCT), "", ratio(now, right))
          .ifPresent(text -> edits.add(edit(value, text.text(), Kind.SCALE, 2)));
    }
    boolean hasOwn = !usable.isEmpty() && usable.get(0).text().equals(whole);
    if (hasOwn && now.length == right.length) {
      double[] gap = gap(usable.get(0).values(), now, right);
      for (Fragment term : new Products(usable, named, gap).of(gap)) {
        edits.add(edit(value, completed(whole, term), kind(term), 2));
      }
      double[] wanted = usable.get(0).values().clone();
      for (int i = 0; i < gap.length; i++) {
        wanted[i] += gap[i];
      }
      for (Fragment product : new Products(usable, named, wanted).of(wanted)) {
        edits.add(edit(value, product.text(), Kind.MISSING_TERM, 3));
      }
    }
  }

  /** What is missing from the value that is on the right, so that the one on the left is right. */
  private double[] gap(double[] own, double[] now, double[] right) {
    String operator = site.statement() instanceof Statement.Augment s ? s.operator() : "+";
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

  private static String completed(Fragment whole, Fragment term) {
    boolean isNegative = term.text().charAt(0) == '-';
    String text = isNegative ? term.text().substring(1) : term.text();
    return sum(whole, isNegative ? " - " : " + ", new Fragment(text, Fragment.PRODUCT));
  }

  private void add(String text, int binding) {
    if (expressions.size() < MOST) {
      expressions.putIfAbsent(text, new Fragment(text, binding));
    }
  }

  private void collect() {
    Material material = site.block().material();
    List<String> names = new ArrayList<>(material.references());
    names.removeAll(material.scalars());
    List<String> few = names.subList(0, Math.min(names.size(), MOST_NAMES));
    few.forEach(name -> alone(name, material));
    for (Fragment compound : material.compounds()) {
      add(compound.text(), compound.binding());
    }
    String dot = dot();
    for (String a : few) {
      for (String b : few) {
        product(dot, a, b + ".T");
        product(dot, a + ".T", b);
        product(dot, a, b);
        if (!a.equals(b)) {
          add(
              a + " * (" + b + " - np.sum(" + b + " * " + a + ", axis=-1, keepdims=True))",
              Fragment.PRODUCT);
        }
      }
    }
  }

  private void alone(String name, Material material) {
    add(name, Fragment.ATOM);
    add("1 - " + name, Fragment.SUM);
    add("1 - " + name + " ** 2", Fragment.SUM);
    add(name + " * (1 - " + name + ")", Fragment.PRODUCT);
    add(name + " ** 2", Fragment.POWER);
    add("np.exp(" + name + ")", Fragment.ATOM);
    for (String scalar : material.scalars()) {
      add(name + " / " + scalar, Fragment.PRODUCT);
      add(scalar + " * " + name, Fragment.PRODUCT);
      add("2 * " + scalar + " * " + name, Fragment.PRODUCT);
    }
    for (String function : material.functions()) {
      add(function + "(" + name + ")", Fragment.ATOM);
    }
  }

  /** How the program multiplies matrices: a function, a method, or the operator. */
  private String dot() {
    String all = String.join("\n", cells.values());
    return all.contains("np.dot(") ? "np.dot" : all.contains(".dot(") ? "dot" : "@";
  }

  private void product(String dot, String a, String b) {
    switch (dot) {
      case "np.dot" -> add("np.dot(" + a + ", " + b + ")", Fragment.ATOM);
      case "dot" -> add(a + ".dot(" + b + ")", Fragment.ATOM);
      default -> add(a + " @ " + b, Fragment.PRODUCT);
    }
  }
}
