package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** Transposes, axes, sums, indices, and functions that are easily mixed up. */
final class ArrayEdits {
  private static final int DEEPEST = 4;

  /** Functions of which one is often written for the other, and what that does. */
  private record Twins(String first, String second, Kind kind) {}

  private static final List<Twins> TWINS =
      List.of(
          new Twins("sum", "mean", Kind.SCALE),
          new Twins("argmax", "argmin", Kind.WRONG_OPERAND),
          new Twins("max", "min", Kind.WRONG_OPERAND),
          new Twins("maximum", "minimum", Kind.MASK),
          new Twins("exp", "log", Kind.OTHER),
          new Twins("dot", "multiply", Kind.OTHER),
          new Twins("dot", "outer", Kind.OTHER),
          new Twins("sin", "cos", Kind.OTHER),
          new Twins("sinh", "cosh", Kind.OTHER),
          new Twins("tanh", "cosh", Kind.OTHER),
          new Twins("square", "abs", Kind.OTHER),
          new Twins("sqrt", "square", Kind.OTHER),
          new Twins("sign", "abs", Kind.OTHER),
          new Twins("append", "extend", Kind.OTHER),
          new Twins("vstack", "hstack", Kind.AXIS),
          new Twins("zeros_like", "ones_like", Kind.OTHER),
          new Twins("zeros", "ones", Kind.OTHER));

  private final Sink sink;
  private final IndexEdits indices;

  ArrayEdits(Sink sink) {
    this.sink = sink;
    this.indices = new IndexEdits(sink);
  }

  void at(Spot spot) {
    switch (spot.node()) {
      case Expression.Attribute e -> {
        if (e.name().equals("T")) {
          sink.offer(spot, part(e.object()), Kind.TRANSPOSE, 1);
        }
        twins(spot, e);
      }
      case Expression.Call e -> call(spot, e);
      case Expression.Subscript e -> subscript(spot, e);
      case Expression.Binary e -> {
        if (e.operator().equals("@")) {
          products(spot, e.left(), e.right(), false);
        }
      }
      case Expression.TupleDisplay e -> swaps(spot, e.items(), "(", ")");
      case Expression.ListDisplay e -> swaps(spot, e.items(), "[", "]");
      default -> {}
    }
    if (sink.site().statement() instanceof Statement.For && spot.depth() == 0) {
      turnedRound(spot);
    }
    boolean isGiven = sink.site().statement() instanceof Statement.Assign;
    if (isGiven && spot.depth() == 0 && spot.node() instanceof Expression.TupleDisplay tuple) {
      stretched(spot, tuple);
    }
    if (spot.isIndex()) {
      indices.at(spot);
    } else if (spot.depth() <= DEEPEST && isArray(spot)) {
      reshaped(spot);
    }
  }

  private Fragment part(Expression expression) {
    return sink.source().fragment(expression);
  }

  private void twins(Spot spot, Expression.Attribute e) {
    for (Twins twins : TWINS) {
      if (e.name().equals(twins.first())) {
        sink.offer(spot, renamed(e, twins.second()), twins.kind(), 1);
      } else if (e.name().equals(twins.second())) {
        sink.offer(spot, renamed(e, twins.first()), twins.kind(), 1);
      }
    }
  }

  private Fragment renamed(Expression.Attribute e, String name) {
    String text = sink.text(e);
    return Fragment.atom(text.substring(0, text.length() - e.name().length()) + name);
  }

  private void call(Spot spot, Expression.Call e) {
    if (e.arguments().size() == 2 && e.keywords().isEmpty()) {
      swapArguments(spot, e);
    }
    if (method(e).equals("dot") || method(e).equals("matmul")) {
      boolean isMethod = e.arguments().size() == 1;
      Expression left =
          isMethod ? ((Expression.Attribute) e.function()).object() : e.arguments().get(0);
      Expression right = e.arguments().get(e.arguments().size() - 1);
      products(spot, left, right, isMethod);
    }
    if (e.function() instanceof Expression.Attribute function) {
      boolean isFunction =
          function.object() instanceof Expression.Name name && name.name().equals("np");
      if (isFunction && !e.arguments().isEmpty()) {
        for (Expression argument : e.arguments()) {
          sink.offer(spot, part(argument), kindOfCall(function.name()), 2);
        }
      } else if (!isFunction
          && (!Vocabulary.isOfArrays(function.name()) || function.name().equals("astype"))) {
        sink.offer(spot, part(function.object()), kindOfCall(function.name()), 2);
      }
    }
    keywords(spot, e);
  }

  private static Kind kindOfCall(String name) {
    return switch (name) {
      case "sum" -> Kind.AXIS;
      case "mean" -> Kind.SCALE;
      case "int64", "int32", "astype", "int_", "round", "floor" -> Kind.ZERO;
      case "transpose", "reshape", "ravel", "rot90", "flip", "fliplr", "flipud" -> Kind.TRANSPOSE;
      case "where", "maximum", "minimum" -> Kind.MASK;
      default -> Kind.OTHER;
    };
  }

  private static String method(Expression.Call e) {
    return e.function() instanceof Expression.Attribute attribute ? attribute.name() : "";
  }

  private void swapArguments(Spot spot, Expression.Call e) {
    String text =
        sink.text(e.function())
            + "("
            + part(e.arguments().get(1)).in(Fragment.ARGUMENT)
            + ", "
            + part(e.arguments().get(0)).in(Fragment.ARGUMENT)
            + ")";
    sink.offer(spot, Fragment.atom(text), Kind.TRANSPOSE, 2);
  }

  /** The operands of a matrix product, in the other order or with transposes moved. */
  private void products(Spot spot, Expression left, Expression right, boolean isMethod) {
    List<String> lefts = turns(left);
    List<String> rights = turns(right);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        offerProduct(spot, lefts.get(i), rights.get(j), isMethod, 1 + i + j);
        boolean isWhole = i + j == 2; // the whole product turned
        offerProduct(spot, rights.get(j), lefts.get(i), isMethod, isWhole ? 2 : 2 + i + j);
      }
    }
  }

  private void offerProduct(Spot spot, String left, String right, boolean isMethod, int cost) {
    Fragment product =
        spot.node() instanceof Expression.Binary
            ? new Fragment(left + " @ " + right, Fragment.PRODUCT)
            : Fragment.atom(
                isMethod
                    ? left + "." + method((Expression.Call) spot.node()) + "(" + right + ")"
                    : sink.text(((Expression.Call) spot.node()).function())
                        + "("
                        + left
                        + ", "
                        + right
                        + ")");
    sink.offer(spot, product, Kind.TRANSPOSE, cost);
  }

  /** As it is, and transposed. */
  private List<String> turns(Expression operand) {
    String plain = part(operand).in(Fragment.ATOM);
    return operand instanceof Expression.Attribute attribute && attribute.name().equals("T")
        ? List.of(plain, part(attribute.object()).in(Fragment.ATOM))
        : List.of(plain, plain + ".T");
  }

  private void keywords(Spot spot, Expression.Call e) {
    for (Expression.Keyword keyword : e.keywords()) {
      String name = keyword.name().orElse("");
      switch (name) {
        case "axis" -> {
          for (String axis : List.of("0", "1", "-1", "2", "(0, 1)", "(0, 2)", "(0, 2, 3)")) {
            sink.offer(spot, with(e, name, axis), Kind.AXIS, 1);
          }
          sink.offer(spot, with(e, name, ""), Kind.AXIS, 2);
        }
        case "keepdims" -> sink.offer(spot, with(e, name, ""), Kind.AXIS, 1);
        case "order" -> sink.offer(spot, with(e, name, ""), Kind.TRANSPOSE, 1);
        default -> sink.offer(spot, with(e, name, ""), Kind.OTHER, 2);
      }
    }
    String method = method(e);
    if (method.equals("sum") || method.equals("mean") || method.equals("max")) {
      for (String axis : List.of("0", "1", "-1")) {
        sink.offer(spot, with(e, "axis", axis), Kind.AXIS, 2);
        sink.offer(spot, with(e, "axis", axis + ", keepdims=True"), Kind.AXIS, 2);
      }
    }
    if (method.equals("reshape") || method.equals("ravel") || method.equals("flatten")) {
      sink.offer(spot, with(e, "order", "\"F\""), Kind.TRANSPOSE, 3);
    }
  }

  /** The call with one keyword changed, added, or left out where the value is empty. */
  private Fragment with(Expression.Call e, String name, String value) {
    List<String> given = new ArrayList<>();
    e.arguments().forEach(each -> given.add(part(each).in(Fragment.ARGUMENT)));
    boolean isKnown = false;
    for (Expression.Keyword keyword : e.keywords()) {
      boolean isIt = keyword.name().orElse("").equals(name);
      isKnown |= isIt;
      String text = isIt ? value : part(keyword.value()).in(Fragment.ARGUMENT);
      boolean isDouble = value.contains("keepdims") && keyword.name().orElse("").equals("keepdims");
      if (!text.isEmpty() && !isDouble) {
        given.add(keyword.name().map(key -> key + "=").orElse("**") + text);
      }
    }
    if (!isKnown) {
      given.add(name + "=" + value);
    }
    return Fragment.atom(sink.text(e.function()) + "(" + String.join(", ", given) + ")");
  }

  private void subscript(Spot spot, Expression.Subscript e) {
    if (spot.isCalled() || e.index() instanceof Expression.StringLiteral) {
      return;
    }
    Fragment object = part(e.object());
    boolean isShape =
        e.object() instanceof Expression.Attribute attribute && attribute.name().equals("shape");
    if (!isShape) {
      boolean isPart = e.index() instanceof Expression.Slice;
      sink.offer(spot, object, isPart ? Kind.MISSING_TERM : Kind.AXIS, 2);
      if (isPart && !spot.isHead()) {
        sink.offer(spot, sum(object, "keepdims=True"), Kind.AXIS, 2);
      }
      if (e.index() instanceof Expression.IntLiteral && !spot.isHead()) {
        sink.offer(spot, sum(object, "axis=0"), Kind.AXIS, 2);
        sink.offer(spot, sum(object, ""), Kind.AXIS, 2);
        sink.offer(spot, Fragment.atom(object.in(Fragment.ATOM) + ".mean()"), Kind.AXIS, 2);
      }
      if (e.index() instanceof Expression.TupleDisplay && !spot.isHead()) {
        sink.offer(spot, sum(object, ""), Kind.AXIS, 3);
      }
    }
    if (e.index() instanceof Expression.TupleDisplay tuple) {
      for (int count = 1; count < tuple.items().size(); count++) {
        List<String> first = new ArrayList<>();
        tuple.items().subList(0, count).forEach(each -> first.add(sink.text(each)));
        String index = "[" + String.join(", ", first) + "]";
        Fragment text = Fragment.atom(object.in(Fragment.ATOM) + index);
        sink.offer(spot, text, Kind.TRANSPOSE, 2);
      }
    }
    if (isShape) {
      String array = part(((Expression.Attribute) e.object()).object()).in(Fragment.ATOM);
      sink.offer(spot, Fragment.atom(array + ".size"), Kind.SCALE, 2);
      sink.offer(spot, Fragment.atom("len(" + array + ")"), Kind.SCALE, 3);
    }
    for (String index : sink.material().subscripts()) {
      Fragment text = Fragment.atom(object.in(Fragment.ATOM) + "[" + index + "]");
      sink.offer(spot, text, isShape ? Kind.SCALE : Kind.WRONG_OPERAND, 3);
    }
  }

  /** Targets that change places. */
  void exchanged(Spot target) {
    if (target.node() instanceof Expression.TupleDisplay tuple) {
      swaps(target, tuple.items(), "(", ")");
    }
  }

  private void swaps(Spot spot, List<Expression> items, String open, String close) {
    Kind kind = spot.isIndex() ? Kind.TRANSPOSE : Kind.WRONG_OPERAND;
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        List<String> texts = new ArrayList<>();
        items.forEach(each -> texts.add(part(each).in(Fragment.ARGUMENT)));
        String kept = texts.set(i, texts.get(j));
        texts.set(j, kept);
        String text = String.join(", ", texts);
        boolean isBare = open.equals("(") && sink.text(spot.node()).charAt(0) != '(';
        boolean isKnown = spot.isIndex() && sink.material().subscripts().contains(text);
        Fragment other = Fragment.atom(isBare ? text : open + text + close);
        sink.offer(spot, other, kind, isKnown ? 1 : 2);
      }
    }
  }

  private void turnedRound(Spot iterable) {
    String text = "reversed(" + part(iterable.node()).text() + ")";
    sink.offer(iterable, Fragment.atom(text), Kind.OTHER, 1);
    if (iterable.node() instanceof Expression.Call call
        && call.function() instanceof Expression.Name name
        && name.name().equals("reversed")) {
      sink.offer(iterable, part(call.arguments().get(0)), Kind.OTHER, 1);
    }
  }

  /** Places that are counted in steps of more than one. */
  private void stretched(Spot spot, Expression.TupleDisplay tuple) {
    for (String scalar : sink.material().scalars()) {
      List<String> items = new ArrayList<>();
      for (Expression item : tuple.items()) {
        items.add(part(item).in(Fragment.PRODUCT) + " * " + scalar);
      }
      Fragment text = new Fragment(String.join(", ", items), Fragment.LOOSE);
      sink.offer(spot, text, Kind.OFF_BY_ONE, 3);
    }
  }

  private static boolean isArray(Spot spot) {
    return !spot.isHead()
        && !spot.isGathered()
        && switch (spot.node()) {
          case Expression.Name e -> true;
          case Expression.Subscript e -> true;
          case Expression.Attribute e -> !Vocabulary.isOfArrays(e.name());
          case Expression.Call e -> true;
          case Expression.Binary e -> !e.operator().equals("**");
          default -> false;
        };
  }

  private static Fragment sum(Fragment array, String axis) {
    return Fragment.atom(array.in(Fragment.ATOM) + ".sum(" + axis + ")");
  }

  private void reshaped(Spot spot) {
    Fragment array = part(spot.node());
    if (sink.material().scalars().contains(array.text()) || !sink.wants(2 + spot.depth() / 2)) {
      return;
    }
    int far = spot.depth() / 2;
    String atom = array.in(Fragment.ATOM);
    boolean isSimple = array.binding() == Fragment.ATOM;
    if (isSimple) {
      sink.offer(spot, Fragment.atom(atom + ".T"), Kind.TRANSPOSE, 2 + far);
      for (String scalar : sink.material().scalars()) {
        if (scalar.startsWith("pad")) {
          String inner = scalar + ":-" + scalar;
          String index = "[:, :, " + inner + ", " + inner + "]";
          sink.offer(spot, Fragment.atom(atom + index), Kind.AXIS, 2);
        }
      }
      sink.offer(spot, Fragment.atom(atom + "[:, None]"), Kind.AXIS, 3 + far);
      sink.offer(spot, Fragment.atom(atom + "[None, :]"), Kind.AXIS, 4 + far);
    }
    if (spot.depth() <= 2) {
      sink.offer(spot, sum(array, ""), Kind.AXIS, 3 + far);
      for (String axis : List.of("axis=0", "axis=1", "axis=-1")) {
        sink.offer(spot, sum(array, axis), Kind.AXIS, 3 + far);
        sink.offer(spot, sum(array, axis + ", keepdims=True"), Kind.AXIS, 3 + far);
      }
    }
  }
}
