package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a program could compute where one of its statements stands, and what that gives. */
final class AtHand {
  private static final int MOST_NAMES = 28;

  /** In which ways two matrices are multiplied. */
  private static final int PRODUCTS = 5;

  /** What is made of a value. */
  private static final List<String> FORMS =
      List.of(
          "_[:, None]",
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
  private int most;

  AtHand(Bench bench, Map<String, String> cells, Site site, Set<String> parameters) {
    this.bench = bench;
    this.cells = cells;
    this.site = site;
    this.parameters = parameters;
  }

  /** Names, what is made of them, and products of matrices, first with what stands there. */
  List<Fragment> expressions(int most) {
    this.most = most;
    collect();
    return List.copyOf(expressions.values());
  }

  /**
   * What these give before the statement, time by time, by their number.
   *
   * @param most how many times are enough
   */
  Map<Integer, List<double[]>> before(int point, List<Fragment> all, int most) {
    return values(point, all, site.source().startOfLine(site.line()), most);
  }

  /** The same behind it. */
  Map<Integer, List<double[]>> behind(int point, List<Fragment> all) {
    return values(point, all, site.source().behindLine(site.endLine()), Integer.MAX_VALUE);
  }

  private Map<Integer, List<double[]>> values(int point, List<Fragment> all, int at, int most) {
    Map<Integer, List<double[]>> values = new LinkedHashMap<>();
    for (Seen seen : bench.atHand(point, edited(all, at), most)) {
      values.computeIfAbsent(seen.place(), each -> new ArrayList<>()).add(seen.values());
    }
    return values;
  }

  /** The cell with all expressions computed at a line. */
  private Map<String, String> edited(List<Fragment> all, int at) {
    CellSource source = site.source();
    StringBuilder text = new StringBuilder(source.all().substring(0, at));
    text.append(site.indent()).append(Bench.ONE).append('(');
    for (int i = 0; i < all.size(); i++) {
      text.append(i > 0 ? ", " : "").append(all.get(i).in(Fragment.ARGUMENT));
    }
    text.append(")\n");
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(source.cell(), text.append(source.all().substring(at)).toString());
    return edited;
  }

  /** The statement's own value comes first, then what else may be a factor. */
  List<Fragment> factors(Expression value) {
    Set<Fragment> all = new LinkedHashSet<>(List.of(site.source().fragment(value)));
    for (Spot spot : Spot.root(value).withParts(site.source())) {
      if (ArithmeticEdits.isValue(spot) && !(spot.node() instanceof Expression.Comparing)) {
        all.add(site.source().fragment(spot.node()));
      }
    }
    return factors(all);
  }

  /** Constants, then these, then what is at hand everywhere in the function. */
  List<Fragment> factors(Set<Fragment> first) {
    List<Fragment> factors = new ArrayList<>();
    Material material = site.block().material();
    Set<Fragment> all = new LinkedHashSet<>(first);
    Set<String> names = new LinkedHashSet<>(material.scalars());
    names.addAll(material.sizes());
    List<String> others = new ArrayList<>(material.references());
    others.removeAll(names);
    others
        .subList(0, Math.min(others.size(), MOST_NAMES))
        .forEach(name -> all.add(Fragment.atom(name)));
    all.addAll(material.compounds());
    items(others, all);
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

  /** What stands in arrays at the places that are counted, and what is made of it. */
  private void items(List<String> names, Set<Fragment> all) {
    Set<String> places = new LinkedHashSet<>();
    List<String> indices = site.block().material().indices();
    for (String index : indices.subList(0, Math.min(indices.size(), 2))) {
      places.add(index);
      places.add(indices.get(0) + ", " + index);
    }
    List<String> arrays = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMES / 2)));
    parameters.stream().filter(each -> !arrays.contains(each)).forEach(arrays::add);
    for (String array : arrays) {
      for (String place : places) {
        Fragment item = Fragment.atom(array + "[" + place + "]");
        all.add(item);
        all.add(Fragment.atom("np.exp(" + item.text() + ")"));
        all.add(new Fragment("1 - " + item.text(), Fragment.SUM));
        all.add(new Fragment("1 - " + item.text() + " ** 2", Fragment.SUM));
      }
    }
  }

  /** With an entry for each of the statement's value. */
  static Fragment spread(Fragment part, Fragment whole) {
    return new Fragment(part.in(Fragment.SUM) + " + 0 * (" + whole.text() + ")", Fragment.SUM);
  }

  private void add(String text, int binding) {
    if (expressions.size() < most) {
      expressions.putIfAbsent(text, new Fragment(text, binding));
    }
  }

  private void collect() {
    Material material = site.block().material();
    List<String> names = new ArrayList<>(material.references());
    names.removeAll(material.scalars());
    List<String> few = names.subList(0, Math.min(names.size(), MOST_NAMES));
    unread(few, material);
    few.forEach(name -> alone(name, material));
    for (Fragment compound : material.compounds()) {
      add(compound.text(), compound.binding());
    }
    Set<String> own = new LinkedHashSet<>();
    Tree.expressions(site.statement()).forEach(each -> own.addAll(Names.mentioned(each)));
    List<String> there = few.stream().filter(own::contains).toList();
    products(few, there);
    products(there, few);
    centred(few, there);
    centred(there, few);
    products(few, few);
    centred(few, few);
  }

  /** What nothing reads may be what was left out: that comes first, if there is room for more. */
  private void unread(List<String> names, Material material) {
    Set<String> open = new LinkedHashSet<>(material.unread());
    open.addAll(material.unused());
    List<String> unread = names.stream().filter(open::contains).toList();
    if (unread.size() * names.size() * PRODUCTS <= most) {
      products(unread, names);
      if (program().contains("outer(")) {
        outer(unread, names);
        outer(names, unread);
      }
    }
  }

  private void outer(List<String> lefts, List<String> rights) {
    for (String a : lefts) {
      for (String b : rights) {
        add("np.outer(" + a + ", " + b + ")", Fragment.ATOM);
      }
    }
  }

  private void products(List<String> lefts, List<String> rights) {
    String dot = dot();
    for (String a : lefts) {
      for (String b : rights) {
        product(dot, a, b + ".T");
        product(dot, a + ".T", b);
        product(dot, a, b);
      }
    }
  }

  /** The slope through a softmax. */
  private void centred(List<String> shares, List<String> slopes) {
    for (String a : shares) {
      for (String b : slopes) {
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
    String all = program();
    return all.contains("np.dot(") ? "np.dot" : all.contains(".dot(") ? "dot" : "@";
  }

  private String program() {
    return String.join("\n", cells.values());
  }

  private void product(String dot, String a, String b) {
    switch (dot) {
      case "np.dot" -> add("np.dot(" + a + ", " + b + ")", Fragment.ATOM);
      case "dot" -> add(a + ".dot(" + b + ")", Fragment.ATOM);
      default -> add(a + " @ " + b, Fragment.PRODUCT);
    }
  }
}
