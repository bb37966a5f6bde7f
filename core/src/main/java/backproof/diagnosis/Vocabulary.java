package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the functions of a program mention. */
final class Vocabulary {
  private static final int LONGEST = 32;
  private static final int MOST = 24;
  private static final Set<String> BUILTIN =
      Set.of("len", "range", "sum", "float", "int", "max", "min");

  private final Set<String> scalars;
  private final Map<String, Fragment> compounds = new LinkedHashMap<>();
  private final Map<String, Set<String>> mentioned = new LinkedHashMap<>();
  private final Places places = new Places();

  private final Sizes sizes = new Sizes();
  private final Set<String> functions = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> orders = new LinkedHashSet<>();
  private final Set<String> kept = new LinkedHashSet<>();

  /** The keys by which the items of a dict are taken, by the dict's name. */
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();

  private final Set<String> cached = new LinkedHashSet<>();
  private final Set<String> counters = new LinkedHashSet<>();

  /**
   * @param parameters the keys of the dict {@code parameters}, where there is one
   */
  Vocabulary(Set<String> scalars, List<String> parameters) {
    this.scalars = scalars;
    keys.put("parameters", new LinkedHashSet<>(parameters));
    keys.put("cache", cached);
  }

  /** All that could be used elsewhere. */
  void read(CellSource source, List<Statement> program) {
    Counters.of(program).stream().filter(each -> each.indexOf('.') > 0).forEach(counters::add);
    for (Statement statement : all(program)) {
      if (statement instanceof Statement.Define define) {
        functions.add(define.name());
      }
      for (Expression expression : parts(statement)) {
        switch (expression) {
          case Expression.Binary e -> keep(source, e);
          case Expression.Comparing e -> keep(source, e);
          case Expression.Call e -> {
            keep(source, e);
            addOrder(e);
            if (e.function() instanceof Expression.Name name && name.name().equals("dict")) {
              e.keywords().forEach(each -> each.name().ifPresent(cached::add));
            }
          }
          case Expression.Attribute e -> {
            if (!isOfArrays(e.name()) && !source.text(e.object().span()).equals("np")) {
              kept.add(e.name());
            }
          }
          case Expression.StringLiteral e -> words.add(source.text(e.span()));
          case Expression.DictDisplay e -> e.entries().forEach(this::cache);
          case Expression.Subscript e -> {
            Set<String> names = Names.mentioned(e.index());
            names.remove("np");
            names.removeAll(BUILTIN);
            if (e.index() instanceof Expression.StringLiteral key) {
              keys.computeIfAbsent(source.text(e.object().span()), name -> new LinkedHashSet<>())
                  .add(key.value());
            } else {
              places.see(e, source, names);
              keep(source, e);
            }
          }
          default -> {}
        }
      }
    }
  }

  /** Of a call of {@code transpose} with whole numbers. */
  private void addOrder(Expression.Call call) {
    if (!(call.function() instanceof Expression.Attribute method)
        || !method.name().equals("transpose")) {
      return;
    }
    List<Integer> axes = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.IntLiteral axis && axis.value().bitLength() < 8) {
        axes.add(axis.value().intValue());
      }
    }
    List<Integer> back = new ArrayList<>(axes);
    for (int i = 0; i < axes.size(); i++) {
      int axis = axes.get(i);
      if (axis < 0 || axis >= axes.size()) {
        return;
      }
      back.set(axis, i);
    }
    if (axes.size() > 2) {
      orders.add(order(axes));
      orders.add(order(back));
    }
  }

  private static String order(List<Integer> axes) {
    List<String> texts = axes.stream().map(axis -> Integer.toString(axis)).toList();
    return ".transpose(" + String.join(", ", texts) + ")";
  }

  private void cache(Expression.Entry entry) {
    if (entry.key().orElse(null) instanceof Expression.StringLiteral key) {
      cached.add(key.value());
    }
  }

  private void keep(CellSource source, Expression expression) {
    Fragment fragment = source.fragment(expression);
    sizes.see(expression, source);
    if (fragment.text().length() <= LONGEST && fragment.text().indexOf('\n') < 0) {
      compounds.putIfAbsent(fragment.text(), fragment);
      Set<String> names = Names.mentioned(expression);
      names.remove("np");
      names.removeAll(BUILTIN);
      mentioned.putIfAbsent(fragment.text(), names);
    }
  }

  /** What the body of one function can use. */
  Material of(
      CellSource source, List<Statement> body, List<String> parameters, Set<String> attributes) {
    List<Statement> statements = all(body);
    Set<String> counted = Counters.of(body);
    counted.addAll(counters);
    Set<String> references = new LinkedHashSet<>();
    Set<String> indices = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>(parameters);
    Set<String> bound = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> read = new LinkedHashSet<>();
    Set<String> single = new LinkedHashSet<>();
    parameters.stream().filter(scalars::contains).forEach(numbers::add);
    for (Statement statement : statements) {
      bind(statement, bound, numbers);
      if (statement instanceof Statement.For loop && loop.target() instanceof Expression.Name at) {
        indices.add(at.name());
      }
      if (statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Expression.Name name) {
        single.add(name.name());
      }
      for (Expression expression : Tree.expressions(statement)) {
        for (Spot spot : Spot.root(expression).withParts(source)) {
          collect(source, spot, references, indices, known);
          boolean isRead = !Sizes.isMeasured(spot);
          if (spot.node() instanceof Expression.Name name && isRead && !isTarget(statement, name)) {
            read.add(name.name());
          }
        }
      }
    }
    List<Expression> parts = new ArrayList<>();
    statements.forEach(each -> parts.addAll(parts(each)));
    Siblings.addTo(references, source, parts);
    references.addAll(parameters);
    references.addAll(attributes);
    keys.forEach(
        (name, items) -> {
          if (known.contains(name)) {
            items.forEach(item -> references.add(name + "[\"" + item + "\"]"));
          }
        });
    references.addAll(bound);
    known.addAll(bound);
    references.stream()
        .filter(scalars::contains)
        .filter(s -> !bound.contains(s))
        .forEach(numbers::add);
    List<Fragment> fitting = new ArrayList<>();
    compounds.forEach(
        (text, fragment) -> {
          if (fits(text, known) && fitting.size() < MOST) {
            fitting.add(fragment);
          }
        });
    List<String> unused = new ArrayList<>(single);
    unused.removeAll(read);
    Set<String> unread = new LinkedHashSet<>(parameters);
    unread.addAll(bound);
    unread.removeAll(read);
    unread.removeAll(unused);
    return new Material(
        List.copyOf(references),
        numbers,
        sizes.of(statements, known, numbers),
        List.copyOf(indices),
        counted,
        fitting,
        places.of(source, parts, known, attributes),
        List.copyOf(functions),
        List.copyOf(words),
        unused,
        List.copyOf(unread),
        List.copyOf(orders),
        List.copyOf(kept));
  }

  /** What methods keep in their object, as they write it. */
  static Set<String> attributes(List<Statement> methods) {
    Set<String> attributes = new LinkedHashSet<>();
    for (Statement statement : all(methods)) {
      if (statement instanceof Statement.Assign assign) {
        for (Expression target : assign.targets()) {
          for (Expression part : parts(target)) {
            if (part instanceof Expression.Attribute kept
                && kept.object() instanceof Expression.Name owner) {
              attributes.add(owner.name() + "." + kept.name());
            }
          }
        }
      }
    }
    return attributes;
  }

  private static boolean isTarget(Statement statement, Expression.Name name) {
    return statement instanceof Statement.Assign assign
            && assign.targets().stream().anyMatch(each -> parts(each).contains(name))
        || statement instanceof Statement.Augment augment && augment.target() == name;
  }

  private boolean fits(String text, Set<String> known) {
    return known.containsAll(mentioned.getOrDefault(text, Set.of()));
  }

  private static void bind(Statement statement, Set<String> bound, Set<String> numbers) {
    List<Expression> targets =
        switch (statement) {
          case Statement.Assign assign -> assign.targets();
          case Statement.For loop -> List.of(loop.target());
          default -> List.of();
        };
    if (statement instanceof Statement.Assign assign
        && assign.targets().get(0) instanceof Expression.TupleDisplay names
        && assign.value() instanceof Expression.TupleDisplay values) {
      for (int i = 0; i < Math.min(names.items().size(), values.items().size()); i++) {
        if (names.items().get(i) instanceof Expression.Name name
            && Sizes.isNumber(values.items().get(i), numbers)) {
          numbers.add(name.name());
        }
      }
    }
    for (Expression target : targets) {
      boolean isItem =
          target instanceof Expression.Subscript || target instanceof Expression.Attribute;
      for (Expression part : isItem ? List.<Expression>of() : parts(target)) {
        if (part instanceof Expression.Name name) {
          bound.add(name.name());
          boolean isUsed = !name.name().equals("_");
          if (isUsed
              && statement instanceof Statement.Assign assign
              && Sizes.isNumber(assign.value(), numbers)) {
            numbers.add(name.name());
          }
        }
      }
    }
  }

  private static void collect(
      CellSource source,
      Spot spot,
      Set<String> references,
      Set<String> indices,
      Set<String> known) {
    if (spot.node() instanceof Expression.Name name) {
      if (spot.isIndex()) {
        indices.add(name.name());
      }
      if (spot.isCalled() || name.name().equals("np")) {
        return;
      }
      known.add(name.name());
    }
    if (isReference(spot)) {
      references.add(source.text(spot.node().span()));
    }
  }

  /** A variable, an entry by a constant key, or an attribute of an object, as a whole. */
  static boolean isReference(Spot spot) {
    return isPath(spot.node())
        && !spot.isIndex()
        && !spot.isCalled()
        && !(spot.parent().orElse(null) instanceof Expression.Attribute owner && isPath(owner));
  }

  static boolean isPath(Expression expression) {
    return switch (expression) {
      case Expression.Name name -> !name.name().equals("np");
      case Expression.Attribute attribute ->
          isPath(attribute.object()) && !isOfArrays(attribute.name());
      case Expression.Subscript subscript -> isPath(subscript.object()) && isKey(subscript.index());
      default -> false;
    };
  }

  /** Strings, and the places of things in a list. */
  private static boolean isKey(Expression index) {
    return index instanceof Expression.StringLiteral;
  }

  static boolean isOfArrays(String attribute) {
    return switch (attribute) {
      case "T",
          "shape",
          "size",
          "ndim",
          "dtype",
          "dot",
          "sum",
          "mean",
          "max",
          "min",
          "astype",
          "copy" ->
          true;
      case "reshape", "ravel", "flatten", "transpose", "argmax", "argmin", "clip", "squeeze" ->
          true;
      case "get", "items", "keys", "values", "append", "item", "std", "var", "prod", "repeat" ->
          true;
      default -> false;
    };
  }

  static List<Statement> all(List<Statement> body) {
    List<Statement> all = new ArrayList<>(body);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(Tree.blocks(all.get(i)));
    }
    return all;
  }

  private static List<Expression> parts(Statement statement) {
    List<Expression> parts = new ArrayList<>();
    Tree.expressions(statement).forEach(each -> parts.addAll(parts(each)));
    return parts;
  }

  private static List<Expression> parts(Expression expression) {
    List<Expression> parts = new ArrayList<>();
    Deque<Expression> waiting = new ArrayDeque<>(List.of(expression));
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      parts.add(next);
      Tree.parts(next).forEach(waiting::push);
    }
    return parts;
  }
}
