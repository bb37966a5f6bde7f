package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression in a form in which other ways to write the same look the same.
 *
 * @param head the operator, {@code call} and the function's name, or what sort of leaf it is
 * @param key the same for the same: sums and products do not depend on the order of their parts
 */
record Form(String head, List<Form> parts, String key) {
  static final String SUM = "+";
  static final String ADDED = "+=";
  static final String MINUS = "-";
  static final String PRODUCT = "*";
  static final String OVER = "/";
  static final String MATRIX_PRODUCT = "@";
  static final String POWER = "**";
  static final String EXPONENT = "exponent";
  static final String TRANSPOSED = ".T";
  static final String NAME = "name";
  static final String NUMBER = "number";
  static final String ITEM = "[]";
  static final String SLICE = ":";
  static final String COMPARISON = "comparison";
  static final String CALL = "call ";
  static final String KEYWORD = "keyword ";
  static final String ITEMS = "items";
  static final String ASSIGNED = "=";

  /** What the target was before. */
  static final Form ITSELF = leaf(NAME, "itself");

  static final Form NEW_AXIS = leaf("constant", "NONE");

  private static final Form NOTHING = leaf("nothing", "");
  static final Form TURNED =
      node(SLICE, List.of(NOTHING, NOTHING, node(MINUS, List.of(leaf(NUMBER, "1")))));
  private static final Form ALL = node(SLICE, List.of(NOTHING, NOTHING, NOTHING));

  private static final Set<String> REDUCING = Set.of("sum", "mean", "max", "min");

  static Form of(Expression expression) {
    return switch (expression) {
      case Expression.Name e -> leaf(NAME, e.name());
      case Expression.IntLiteral e -> leaf(NUMBER, e.value().toString());
      case Expression.FloatLiteral e -> leaf(NUMBER, plain(e.text()));
      case Expression.StringLiteral e -> leaf("text", "'" + e.value() + "'");
      case Expression.ConstantLiteral e -> leaf("constant", e.constant().toString());
      case Expression.Binary e -> binary(e.operator(), of(e.left()), of(e.right()));
      case Expression.Unary e ->
          e.operator().equals("-") ? of(e.operand()).negated() : all(e.operator(), expression);
      case Expression.Comparing e -> comparison(e);
      case Expression.Call e -> call(e);
      case Expression.Attribute e -> attribute(e);
      case Expression.Subscript e -> item(e);
      case Expression.Slice e -> slice(e);
      case Expression.TupleDisplay e -> all(ITEMS, e);
      case Expression.ListDisplay e -> all(ITEMS, e);
      case Expression.DictDisplay e -> all("dict", e);
      case Expression.Conditional e -> all("if", e);
      case Expression.Logical e -> all(e.isAnd() ? "and" : "or", e);
      case Expression.SetDisplay e -> all("set", e);
      case Expression.FormattedString e -> all("text", e);
      case Expression.Field e -> all("field", e);
      case Expression.Lambda e -> all("lambda", e);
      case Expression.Starred e -> all("star", e);
      case Expression.Comprehension e -> each(e);
      case Expression.Named e -> all(":=", e);
    };
  }

  /**
   * A statement by what it reads and where it puts that, {@code x += y} as {@code x = x + y}; empty
   * where it holds other ones only.
   */
  static Optional<Form> of(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> {
        List<Form> parts = new ArrayList<>(s.targets().stream().map(Form::of).toList());
        parts.add(of(s.value()).with(parts.get(0), ITSELF));
        yield Optional.of(node(ASSIGNED, parts));
      }
      case Statement.Augment s ->
          Optional.of(assigned(of(s.target()), binary(s.operator(), ITSELF, of(s.value()))));
      case Statement.If s -> Optional.of(node("if", List.of(of(s.branches().get(0).test()))));
      case Statement.For s -> Optional.of(node("for", List.of(of(s.target()), of(s.iterable()))));
      case Statement.Return s -> s.value().map(value -> node("return", List.of(of(value))));
      case Statement.Evaluate s -> Optional.of(of(s.value()));
      default -> Optional.empty();
    };
  }

  static Form assigned(Form target, Form value) {
    return node(ASSIGNED, List.of(target, value));
  }

  /** The same statement, had it done nothing. */
  Form unchanged() {
    return head.equals(ASSIGNED) ? assigned(parts.get(0), ITSELF) : this;
  }

  /** With another part wherever one stands. */
  Form with(Form part, Form other) {
    return key.equals(part.key)
        ? other
        : parts.isEmpty()
            ? this
            : node(head, parts.stream().map(each -> each.with(part, other)).toList());
  }

  private static Form all(String head, Expression expression) {
    return node(head, Tree.parts(expression).stream().map(Form::of).toList());
  }

  /** Whatever the names are that are given to each item. */
  private static Form each(Expression.Comprehension e) {
    Form whole = all("each", e);
    int count = 0;
    for (Expression.Clause clause : e.clauses()) {
      Form target = of(clause.target());
      for (Form name : target.head.equals(ITEMS) ? target.parts : List.of(target)) {
        whole = whole.with(name, leaf(NAME, "each " + count++));
      }
    }
    return whole;
  }

  static Form leaf(String head, String text) {
    return new Form(head, List.of(), text);
  }

  static Form node(String head, List<Form> parts) {
    List<String> keys = new ArrayList<>(parts.stream().map(Form::key).toList());
    if (head.equals(SUM) || head.equals(PRODUCT)) {
      keys.sort(String::compareTo);
    }
    return new Form(head, List.copyOf(parts), head + "(" + String.join(", ", keys) + ")");
  }

  /** Without zeros and a point at the end. */
  private static String plain(String number) {
    int end = number.length();
    if (number.indexOf('.') >= 0 && number.indexOf('e') < 0) {
      while (number.charAt(end - 1) == '0') {
        end--;
      }
      end -= number.charAt(end - 1) == '.' ? 1 : 0;
    }
    return end == 0 ? "0" : number.substring(0, end);
  }

  private static Form binary(String operator, Form left, Form right) {
    return switch (operator) {
      case "+" -> sum(left, right);
      case "-" -> sum(left, right.negated());
      case "*" -> product(left, right);
      case "/" -> product(left, right.inverted());
      default -> node(operator, List.of(left, right));
    };
  }

  private static Form sum(Form left, Form right) {
    List<Form> terms = new ArrayList<>(left.terms());
    terms.addAll(right.terms());
    return node(SUM, terms);
  }

  /** A sign goes before the whole, and a factor one is left out. */
  static Form product(Form left, Form right) {
    List<Form> factors = new ArrayList<>();
    boolean isNegative = false;
    for (Form side : List.of(left, right)) {
      isNegative ^= side.isNegative();
      factors.addAll(side.positive().factors());
    }
    factors.removeIf(factor -> factor.head.equals(NUMBER) && factor.key.equals("1"));
    Form whole = product(factors);
    return isNegative ? whole.negated() : whole;
  }

  static Form product(List<Form> factors) {
    return switch (factors.size()) {
      case 0 -> leaf(NUMBER, "1");
      case 1 -> factors.get(0);
      default -> node(PRODUCT, factors);
    };
  }

  boolean isNegative() {
    return head.equals(MINUS);
  }

  /** Without its sign. */
  Form positive() {
    return isNegative() ? parts.get(0) : this;
  }

  Form negated() {
    return isNegative()
        ? parts.get(0)
        : head.equals(SUM)
            ? node(SUM, parts.stream().map(Form::negated).toList())
            : node(MINUS, List.of(this));
  }

  Form inverted() {
    if (isNegative()) {
      return positive().inverted().negated();
    }
    return switch (head) {
      case OVER -> parts.get(0);
      case PRODUCT -> node(PRODUCT, parts.stream().map(Form::inverted).toList());
      default -> key.equals("1") ? this : node(OVER, List.of(this));
    };
  }

  /** A sum whose terms are no sums times numbers or names. */
  Form spread() {
    List<Form> spread = new ArrayList<>();
    for (Form term : terms()) {
      List<Form> others = new ArrayList<>(term.positive().factors());
      List<Form> sums = others.stream().filter(each -> each.head.equals(SUM)).toList();
      others.removeAll(sums);
      boolean isPlain = others.stream().allMatch(each -> each.base().parts.isEmpty());
      for (Form part : sums.size() == 1 && isPlain ? sums.get(0).parts : List.of(term)) {
        Form whole = part == term ? term.positive() : product(part, product(others));
        spread.add(term.isNegative() ? whole.negated() : whole);
      }
    }
    return spread.size() == 1 ? spread.get(0) : node(SUM, spread);
  }

  /** Without the power that it is raised to, and without what only changes its size. */
  Form base() {
    boolean isSized =
        head.equals(OVER)
            || head.equals(POWER)
            || isCallOf("abs")
            || isCallOf("sign")
            || isCallOf("sqrt");
    return isSized ? parts.get(0).base() : this;
  }

  List<Form> terms() {
    return head.equals(SUM) ? parts : List.of(this);
  }

  List<Form> factors() {
    return head.equals(PRODUCT) ? parts : List.of(this);
  }

  private static Form comparison(Expression.Comparing e) {
    List<Form> parts = new ArrayList<>(List.of(of(e.first())));
    for (int i = 0; i < e.rest().size(); i++) {
      parts.add(leaf("operator", e.operators().get(i)));
      parts.add(of(e.rest().get(i)));
    }
    return node(COMPARISON, parts);
  }

  private static Form attribute(Expression.Attribute e) {
    if (e.name().equals("T")) {
      return of(e.object()).transposed();
    }
    Form object = of(e.object());
    return Vocabulary.isPath(e) && object.head.equals(NAME)
        ? leaf(NAME, object.key + "." + e.name())
        : node("." + e.name(), List.of(object));
  }

  Form transposed() {
    return head.equals(TRANSPOSED) ? parts.get(0) : node(TRANSPOSED, List.of(this));
  }

  /** Of several places one after the other, without those behind that take all. */
  private static Form item(Expression.Subscript e) {
    Form object = of(e.object());
    if (Vocabulary.isPath(e) && object.head.equals(NAME)) {
      return leaf(NAME, object.key + "[" + of(e.index()).key + "]");
    }
    boolean isPicked = object.head.equals(ITEM) && !object.holds(SLICE);
    List<Form> parts = new ArrayList<>(isPicked ? object.parts : List.of(object));
    Form index = of(e.index());
    parts.addAll(index.head.equals(ITEMS) ? index.parts : List.of(index));
    while (parts.get(parts.size() - 1).key.equals(ALL.key)) {
      parts.remove(parts.size() - 1);
    }
    return parts.size() == 1 ? parts.get(0) : node(ITEM, parts);
  }

  /** With so many parts, where it picks some of many: those behind take all. */
  Form filled(int count) {
    List<Form> filled = new ArrayList<>(parts);
    while (head.equals(ITEM) && filled.size() < count) {
      filled.add(ALL);
    }
    return filled.size() == parts.size() ? this : node(head, filled);
  }

  private static Form slice(Expression.Slice e) {
    Form start = e.start().map(Form::of).orElse(NOTHING);
    Form stop = e.stop().map(Form::of).orElse(NOTHING);
    return node(SLICE, List.of(start, stop, e.step().map(Form::of).orElse(NOTHING)));
  }

  private static Form call(Expression.Call e) {
    List<Form> parts = new ArrayList<>();
    String name;
    if (e.function() instanceof Expression.Attribute method) {
      name = method.name();
      if (!(method.object() instanceof Expression.Name owner && owner.name().equals("np"))) {
        parts.add(of(method.object()));
      }
    } else {
      name = of(e.function()).key;
    }
    e.arguments().forEach(argument -> parts.add(of(argument)));
    if (name.equals("range") && parts.size() == 2 && parts.get(0).key.equals("0")) {
      parts.remove(0);
    }
    if (REDUCING.contains(name) && parts.size() > 1) {
      parts.set(1, node(KEYWORD + "axis", List.of(parts.get(1))));
    }
    for (Expression.Keyword keyword : e.keywords()) {
      parts.add(node(KEYWORD + keyword.name().orElse("**"), List.of(of(keyword.value()))));
    }
    return called(name, parts);
  }

  private static Form called(String name, List<Form> parts) {
    if (parts.size() == 1 && (name.equals("transpose") || name.equals("copy"))) {
      return name.equals("copy") ? parts.get(0) : parts.get(0).transposed();
    }
    if (parts.size() != 2) {
      return node(CALL + name, parts);
    }
    Form left = parts.get(0);
    Form right = parts.get(1);
    return switch (name) {
      case "dot", "matmul" -> node(MATRIX_PRODUCT, parts);
      case "multiply" -> product(left, right);
      case "divide" -> product(left, right.inverted());
      case "add" -> sum(left, right);
      case "subtract" -> sum(left, right.negated());
      case "power" -> node(POWER, parts);
      default -> node(CALL + name, parts);
    };
  }

  /** Whether a function or a method of this name is called on something. */
  boolean isCallOf(String name) {
    return head.equals(CALL + name) && !parts.isEmpty();
  }

  /** Whether it is said of what stands around something that it counts or adds that up. */
  static boolean isCount(String head) {
    return head.equals(CALL + "sum") || head.equals(CALL + "mean");
  }

  /** Whether this stands in it somewhere. */
  boolean holds(Form other) {
    return key.equals(other.key) || parts.stream().anyMatch(part -> part.holds(other));
  }

  /** This and all that stands in it. */
  List<Form> all() {
    List<Form> all = new ArrayList<>(List.of(this));
    parts.forEach(part -> all.addAll(part.all()));
    return all;
  }

  /** Whether this is one of its parts. */
  boolean has(Form part) {
    return parts.stream().anyMatch(each -> each.key.equals(part.key));
  }

  boolean holds(String wanted) {
    return head.equals(wanted) || parts.stream().anyMatch(part -> part.holds(wanted));
  }
}
