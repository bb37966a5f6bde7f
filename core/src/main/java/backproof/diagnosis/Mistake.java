package backproof.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sort of mistake it is that a statement differs from its repair in this way.
 *
 * @param target what the statement gives a value to; empty where it gives none
 */
record Mistake(Difference difference, Roles roles, Optional<Form> target) {
  private static final Set<String> ORDERS =
      Set.of("transpose", "rot90", "flip", "fliplr", "flipud", "swapaxes", "moveaxis");
  private static final Set<String> SHAPES =
      Set.of("sum", "reshape", "ravel", "flatten", "squeeze", "expand_dims", "atleast_2d");

  /** What has another slope for the opposite of a value. */
  private static final Set<String> CURVES =
      Set.of("exp", "log", "log1p", "tanh", "sqrt", "sigmoid", "cosh", "sinh");

  /** What one differing place after the other shows, if all show the same. */
  static Optional<Kind> kind(List<Mistake> places) {
    Set<Kind> kinds = new LinkedHashSet<>();
    places.forEach(each -> kinds.add(each.kind()));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(kinds.size() == 1 ? kinds.iterator().next() : Kind.OTHER);
  }

  /** What can be wrong with a statement that does a single thing, where no repair is known. */
  static Kind kind(Form statement, Roles roles) {
    Form value = statement.parts().getLast().positive();
    boolean isUnderMask =
        statement.head().equals(Form.ASSIGNED)
            && indices(statement.parts().get(0))
                .anyMatch(each -> each.holds(Form.COMPARISON) || roles.isMask(each));
    boolean isOne =
        value.head().equals(Form.ITEM)
            && indices(value).allMatch(each -> each.positive().head().equals(Form.NUMBER));
    return isUnderMask || value.factors().stream().anyMatch(roles::isMask)
        ? Kind.MASK
        : isOne ? Kind.AXIS : Kind.OTHER;
  }

  private static Stream<Form> indices(Form item) {
    return item.head().equals(Form.ITEM) ? item.parts().stream().skip(1) : Stream.empty();
  }

  Kind kind() {
    List<Form> terms = difference.sort() == Difference.Sort.TERM ? different() : difference.terms();
    if (terms.stream().anyMatch(roles::isDecay)) {
      return Kind.REGULARISATION;
    }
    if (difference.isWithin(Form.EXPONENT)) {
      return Kind.OTHER;
    }
    if (difference.isWithin("if") && roles.isOfPlaces(difference.terms().get(0))) {
      return Kind.OFF_BY_ONE;
    }
    return switch (difference.sort()) {
      case SIGN -> isWithinCurve() ? Kind.OTHER : Kind.SIGN;
      case TRANSPOSED -> Kind.TRANSPOSE;
      case INVERTED -> roles.areNumbers(different()) ? Kind.SCALE : Kind.OTHER;
      case SWAPPED -> swapped();
      case FACTOR -> isMask() ? mask() : factor();
      case TERM -> isMask() ? Kind.MASK : term();
      case REPLACED -> isMask() ? Kind.MASK : replaced();
    };
  }

  private List<Form> different() {
    return difference.isMissing() ? difference.is() : difference.was();
  }

  /** Where the condition itself is not only counted. */
  private boolean isMask() {
    List<Form> all = new ArrayList<>(difference.was());
    all.addAll(difference.is());
    int at = difference.around().indexOf(Form.COMPARISON);
    boolean isCompared = at >= 0 && (at == 0 || !Form.isCount(difference.around().get(at - 1)));
    boolean isUnderMask =
        target.stream()
            .flatMap(Mistake::indices)
            .anyMatch(each -> each.holds(Form.COMPARISON) || roles.isMask(each));
    boolean isTerm =
        difference.sort() == Difference.Sort.REPLACED
            && !difference.around().isEmpty()
            && difference.around().getLast().equals(Form.SUM);
    boolean isReplaced = difference.sort() != Difference.Sort.TERM;
    return isCompared
        || isUnderMask
            && isReplaced
            && (roles.areNumbers(difference.is()) || roles.areNumbers(difference.was()))
        || !isTerm && all.stream().anyMatch(roles::isMask);
  }

  /** What is masked may have a name of its own, which should stand there. */
  private Kind mask() {
    boolean isOperand =
        difference.isWithin(Form.MATRIX_PRODUCT)
            && difference.is().stream()
                .filter(form -> form.head().equals(Form.COMPARISON))
                .anyMatch(form -> roles.isMadeOf(form.parts().get(0), difference.terms().get(0)));
    boolean isMasked = difference.kept().stream().anyMatch(each -> roles.isMasked(each, target));
    return difference.isMissing() && (isNamed() || isOperand || isMasked)
        ? Kind.WRONG_OPERAND
        : Kind.MASK;
  }

  /** Whether what it is together with a factor that is missing has a name of its own. */
  private boolean isNamed() {
    List<Form> wholes = new ArrayList<>(List.of(difference.terms().get(1)));
    for (Form kept : difference.kept()) {
      for (Form part : kept.all()) {
        List<Form> both = new ArrayList<>(difference.is());
        both.add(part.equals(Form.ITSELF) ? target.orElse(part) : part);
        wholes.add(Form.product(both));
      }
    }
    return wholes.stream()
        .map(roles::nameOf)
        .flatMap(Optional::stream)
        .anyMatch(name -> target.filter(each -> each.key().equals(name)).isEmpty());
  }

  /** Whether it is only another power of something that is a factor in any case. */
  private boolean isPower() {
    List<Form> kept = difference.kept().stream().map(Form::base).toList();
    return different().stream()
        .filter(each -> !roles.isNumber(each))
        .allMatch(each -> kept.stream().anyMatch(base -> base.key().equals(each.base().key())));
  }

  private Kind swapped() {
    boolean isOrder =
        difference.isWithin(Form.ITEM)
            || difference.isWithin(Form.MATRIX_PRODUCT)
            || isWithinCall("transpose")
            || isWithinCall("reshape")
            || isWithinCall("outer");
    return isOrder ? Kind.TRANSPOSE : isWithinCall("where") ? Kind.MASK : Kind.WRONG_OPERAND;
  }

  private boolean isWithinCall(String name) {
    return difference.isWithin(Form.CALL + name);
  }

  private Kind factor() {
    if (isPlace() || isOfPlaces()) {
      return Kind.OFF_BY_ONE;
    }
    if (isWithinCurve()) {
      return Kind.OTHER;
    }
    if (roles.areNumbers(different())) {
      return Kind.SCALE;
    }
    if (difference.isMissing() && difference.isWithin(Form.SUM)) {
      return Kind.OTHER;
    }
    boolean isCondition = different().stream().anyMatch(each -> each.holds(Form.COMPARISON));
    if (!difference.isMissing() || isCondition || isPower()) {
      return Kind.OTHER;
    }
    return roles.isMask(difference.terms().get(0))
        ? Kind.MASK
        : isNamed() ? Kind.WRONG_OPERAND : Kind.MISSING_TERM;
  }

  private Kind term() {
    if (isPlace()) {
      return Kind.OFF_BY_ONE;
    }
    if (difference.isWithin(Form.OVER) && roles.areNumbers(different())) {
      return Kind.SCALE;
    }
    if (isOfPlaces()) {
      return Kind.OFF_BY_ONE;
    }
    if (isWithinCurve() || isWithinCall("where")) {
      return Kind.OTHER;
    }
    boolean isOperand =
        difference.isWithin(Form.MATRIX_PRODUCT)
            || difference.isWithin(Form.TRANSPOSED)
            || isStale()
            || difference.was().stream().anyMatch(roles::isStep);
    return difference.isMissing() ? Kind.MISSING_TERM : isOperand ? Kind.WRONG_OPERAND : Kind.OTHER;
  }

  /** Whether a function is handed another value. */
  boolean isArgument() {
    List<String> around = difference.around();
    return difference.sort() == Difference.Sort.REPLACED
        && !around.isEmpty()
        && around.getLast().startsWith(Form.CALL)
        && difference.is().get(0).head().equals(Form.NAME);
  }

  /** Whether a parameter has another value already when it is used. */
  boolean isStale() {
    return target.filter(each -> roles.isParameter(each.key())).isPresent()
        && !difference.isMissing();
  }

  /** Whether all that is there besides counts or picks something. */
  private boolean isOfPlaces() {
    return !difference.kept().isEmpty()
        && difference.kept().stream().allMatch(roles::isPlace)
        && different().stream().allMatch(each -> each.base().parts().isEmpty());
  }

  private boolean isWithinCurve() {
    return CURVES.stream().anyMatch(this::isWithinCall);
  }

  /** Whether it is counted or picked by what differs. */
  private boolean isPlace() {
    return target.filter(roles::isPlace).isPresent()
        || difference.isWithin(Form.ITEM)
        || difference.isWithin(Form.SLICE)
        || isWithinCall("range");
  }

  private Kind replaced() {
    Form was = difference.was().get(0);
    Form is = difference.is().get(0);
    if (difference.isWithin("for") && (isRange(was) || isRange(is)) || isWithinCall("range")) {
      boolean isCount = is.head().equals(Form.NUMBER);
      return isFixed(was) && !isCount ? Kind.MISSING_TERM : Kind.OFF_BY_ONE;
    }
    if (was.head().equals(Form.SLICE) && is.head().equals(Form.SLICE)) {
      return areApart(was, is) ? Kind.WRONG_OPERAND : Kind.OFF_BY_ONE;
    }
    boolean isNumber = was.head().equals(Form.NUMBER);
    if (isNumber && isWithinCall("where")) {
      return was.key().equals("0") || was.key().equals("1") ? Kind.MASK : Kind.OTHER;
    }
    boolean isLiteral = isNumber && is.head().equals(Form.NAME);
    if (roles.isNumber(was.positive()) && is.head().equals(Form.NAME) && isIndex()) {
      return Kind.WRONG_OPERAND;
    }
    if (isLiteral && isPlace()) {
      return Kind.OFF_BY_ONE;
    }
    boolean isOne = isLiteral && was.key().equals("1") && !difference.isWithin(Form.SUM);
    boolean isNew = was.equals(Form.ITSELF) && difference.around().size() == 1 && !is.has(was);
    if (isOne || isNew) {
      return isEmpty(is) ? Kind.OTHER : Kind.MISSING_TERM;
    }
    if (is.equals(Form.ITSELF)) {
      return Kind.WRONG_OPERAND;
    }
    if (was.head().equals("text") && isWithinCall("einsum")) {
      return isReordered(was.key(), is.key()) ? Kind.TRANSPOSE : Kind.AXIS;
    }
    if (isWithinCall("zeros_like") || isWithinCall("zeros")) {
      return Kind.OTHER;
    }
    return withinKeyword().orElseGet(() -> operand(was, is));
  }

  /** Whether the one slice ends where the other begins. */
  private static boolean areApart(Form one, Form other) {
    String start = one.parts().get(0).key();
    String stop = one.parts().get(1).key();
    return !stop.isEmpty() && stop.equals(other.parts().get(0).key())
        || !start.isEmpty() && start.equals(other.parts().get(1).key())
        || isEnd(one) && one.parts().get(0).negated().key().equals(other.parts().get(1).key())
        || isEnd(other) && other.parts().get(0).negated().key().equals(stop);
  }

  /** Whether two texts have the same letters. */
  private static boolean isReordered(String one, String other) {
    char[] first = one.toCharArray();
    char[] second = other.toCharArray();
    Arrays.sort(first);
    Arrays.sort(second);
    return Arrays.equals(first, second);
  }

  /** Whether so many of the last ones are taken. */
  private static boolean isEnd(Form slice) {
    return slice.parts().get(0).isNegative() && slice.parts().get(1).key().isEmpty();
  }

  private static boolean isEmpty(Form value) {
    return isCall(value, "zeros") || isCall(value, "zeros_like") || value.key().equals("0");
  }

  /** Whether it alone picks an item. */
  private boolean isIndex() {
    return !difference.around().isEmpty() && difference.around().getLast().equals(Form.ITEM);
  }

  /** Whether it tells what a loop goes through, and in which order. */
  private static boolean isRange(Form form) {
    return form.head().equals(Form.SLICE)
        || form.head().equals(Form.ITEM) && form.holds(Form.SLICE)
        || form.head().equals(Form.CALL + "range")
        || form.head().equals(Form.CALL + "reversed");
  }

  /** Whether so many are taken, however many there are. */
  private boolean isFixed(Form range) {
    Form slice = range.head().equals(Form.ITEM) ? range.parts().getLast() : range;
    return range.head().equals(Form.NUMBER)
        || slice.head().equals(Form.SLICE)
            && (slice.parts().get(1).head().equals(Form.NUMBER)
                || slice.parts().get(0).isNegative() && slice.parts().get(1).key().isEmpty());
  }

  private Optional<Kind> withinKeyword() {
    boolean isAxis =
        difference.isWithin(Form.KEYWORD + "axis")
            || difference.isWithin(Form.KEYWORD + "axes")
            || difference.isWithin(Form.KEYWORD + "keepdims");
    return isAxis
        ? Optional.of(Kind.AXIS)
        : difference.isWithin(Form.KEYWORD + "order")
            ? Optional.of(Kind.TRANSPOSE)
            : Optional.empty();
  }

  private Kind operand(Form was, Form is) {
    boolean isSeveral = difference.was().size() > 1 || difference.is().size() > 1;
    if (isSeveral || was.head().equals(Form.POWER) || is.head().equals(Form.POWER)) {
      return Kind.OTHER;
    }
    if (is.head().equals(Form.MATRIX_PRODUCT) && is.has(was)) {
      return Kind.MISSING_TERM;
    }
    if (was.straight().key().equals(is.straight().key())) {
      return Kind.TRANSPOSE;
    }
    if (isCounted()) {
      return isPlace() ? Kind.OFF_BY_ONE : Kind.SCALE;
    }
    if (was.head().startsWith(Form.CALL) && was.has(is)) {
      return ofCall(was, Kind.OTHER);
    }
    if (is.head().startsWith(Form.CALL) && is.has(was)) {
      boolean isAlone = is.parts().size() == 1 && !was.equals(Form.ITSELF);
      return ofCall(is, isAlone ? Kind.WRONG_OPERAND : Kind.MISSING_TERM);
    }
    if (is.key().equals(complement(was).key())) {
      return Kind.WRONG_OPERAND;
    }
    if (isSumOf(was, is) || isSumOf(is, was)) {
      return Kind.AXIS;
    }
    if (isItemOf(was, is) || isItemOf(is, was)) {
      boolean isCut = was.head().equals(Form.ITEM) && was.parts().size() == 2 && isFixed(was);
      return isCut ? Kind.MISSING_TERM : item(was.head().equals(Form.ITEM) ? was : is);
    }
    boolean isPart = is.head().equals("//") && is.has(was);
    if (isPart || roles.areNumbers(difference.was()) && roles.areNumbers(difference.is())) {
      return difference.isWithin(".shape") || !isPlace() ? Kind.SCALE : Kind.OFF_BY_ONE;
    }
    if (was.head().startsWith(Form.CALL) && is.head().startsWith(Form.CALL)) {
      return called(was, is);
    }
    return was.head().equals(Form.NUMBER)
        ? difference.isWithin(Form.SUM) ? Kind.WRONG_OPERAND : Kind.MISSING_TERM
        : isOperand(was) && isOperand(is) ? Kind.WRONG_OPERAND : Kind.OTHER;
  }

  /** Whether only how many there are depends on what differs. */
  private boolean isCounted() {
    return difference.isWithin(".shape")
        || difference.isWithin(".size")
        || isWithinCall("len")
        || difference.isWithin(Form.OVER) && difference.isWithin(Form.COMPARISON);
  }

  /** Whether the one is a part of a sum over the same as the other. */
  private static boolean isSumOf(Form item, Form sum) {
    Form part = item.head().equals(Form.ITEM) ? item.parts().get(0) : item;
    return part != item
        && Form.isCount(part.head())
        && part.head().equals(sum.head())
        && part.parts().get(0).key().equals(sum.parts().get(0).key());
  }

  /** Whether the one is a part of the other, or of what that adds up. */
  private static boolean isItemOf(Form item, Form whole) {
    Form array = whole.head().equals(Form.ITEM) ? whole.parts().get(0) : whole;
    boolean isAdded =
        whole.positive().factors().stream().anyMatch(each -> Form.isCount(each.head()));
    return item.head().equals(Form.ITEM)
        && (isAdded
            ? whole.holds(item.parts().get(0))
            : array.key().equals(item.parts().get(0).key()))
        && (!whole.head().equals(Form.ITEM) || whole.parts().size() < item.parts().size());
  }

  private static Kind item(Form item) {
    boolean isTurned =
        item.parts().stream()
            .anyMatch(part -> part.head().equals(Form.SLICE) && part.parts().get(2).isNegative());
    return isTurned ? Kind.TRANSPOSE : Kind.AXIS;
  }

  private static Form complement(Form form) {
    return Form.node(Form.SUM, List.of(Form.leaf(Form.NUMBER, "1"), form.negated()));
  }

  private static boolean isOperand(Form form) {
    return form.head().equals(Form.NAME)
        || form.head().equals(Form.ITEM)
        || form.head().startsWith(Form.CALL)
        || form.head().startsWith(".");
  }

  /** Two functions of the same values, or one of them with other keywords. */
  private static Kind called(Form was, Form is) {
    if (was.head().equals(is.head())) {
      return keywords(was, is);
    }
    if (Form.isCount(was.head()) && Form.isCount(is.head())) {
      return Kind.SCALE;
    }
    boolean isSame = was.parts().equals(is.parts());
    boolean isPicked = isCall(was, "argmin") || isCall(was, "argmax") || isCall(was, "max");
    return !isSame || isPicked || isCall(was, "min") ? Kind.WRONG_OPERAND : Kind.OTHER;
  }

  private static boolean isCall(Form form, String name) {
    return form.head().equals(Form.CALL + name);
  }

  /** The same function with other keywords. */
  private static Kind keywords(Form was, Form is) {
    boolean isOrder = was.holds(Form.KEYWORD + "order") || is.holds(Form.KEYWORD + "order");
    return isOrder
        ? Kind.TRANSPOSE
        : was.holds(Form.KEYWORD + "axis")
                || is.holds(Form.KEYWORD + "axis")
                || is.holds(Form.KEYWORD + "keepdims")
            ? Kind.AXIS
            : Kind.OTHER;
  }

  private static Kind ofCall(Form call, Kind otherwise) {
    String name = call.head().substring(Form.CALL.length());
    if (ORDERS.contains(name) || call.holds(Form.KEYWORD + "order")) {
      return Kind.TRANSPOSE;
    }
    if (SHAPES.contains(name)) {
      return Kind.AXIS;
    }
    return switch (name) {
      case "mean" -> Kind.SCALE;
      case "int64", "int32", "int_", "int", "round", "floor", "rint" -> Kind.ZERO;
      case "maximum", "minimum" -> Kind.MASK;
      case "set" -> Kind.MISSING_TERM;
      case "where", "zip", "enumerate", "sqrt", "square", "abs", "sign" -> Kind.OTHER;
      default -> otherwise;
    };
  }
}
