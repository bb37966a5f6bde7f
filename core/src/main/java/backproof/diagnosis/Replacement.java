package backproof.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sort of mistake it is that one thing stands where another belongs. */
record Replacement(Mistake mistake, Form was, Form is) {
  private static final Set<String> ORDERS =
      Set.of("transpose", "rot90", "flip", "fliplr", "flipud", "swapaxes", "moveaxis");
  private static final Set<String> SHAPES =
      Set.of("sum", "reshape", "ravel", "flatten", "squeeze", "expand_dims", "atleast_2d");

  /** What the value of the step before is called, or that of the next one. */
  private static final Set<String> STEPS = Set.of("prev", "previous", "next", "last", "old", "new");

  static Kind of(Mistake mistake) {
    Difference difference = mistake.difference();
    return new Replacement(mistake, difference.was().get(0), difference.is().get(0)).kind();
  }

  private Kind kind() {
    if (mistake.difference().isWithin("for") && (isRange(was) || isRange(is))
        || mistake.isWithinCall("range")) {
      boolean isCount = is.head().equals(Form.NUMBER);
      return isFixed(was) && !isCount ? Kind.MISSING_TERM : Kind.OFF_BY_ONE;
    }
    if (was.head().equals(Form.SLICE) && is.head().equals(Form.SLICE)) {
      return areApart(was, is) ? Kind.WRONG_OPERAND : Kind.OFF_BY_ONE;
    }
    boolean isNumber = was.head().equals(Form.NUMBER);
    if (isNumber && mistake.isWithinCall("where")) {
      return was.key().equals("0") || was.key().equals("1") ? Kind.MASK : Kind.OTHER;
    }
    boolean isLiteral = isNumber && is.head().equals(Form.NAME);
    if (mistake.roles().isNumber(was.positive()) && is.head().equals(Form.NAME) && isIndex()) {
      return Kind.WRONG_OPERAND;
    }
    if (isLiteral && mistake.isPlace()) {
      return Kind.OFF_BY_ONE;
    }
    boolean isOne = isLiteral && was.key().equals("1") && !mistake.difference().isWithin(Form.SUM);
    boolean isNew =
        was.equals(Form.ITSELF) && mistake.difference().around().size() == 1 && !is.has(was);
    if (isOne || isNew) {
      return isEmpty(is) ? Kind.OTHER : Kind.MISSING_TERM;
    }
    if (is.equals(Form.ITSELF)) {
      return Kind.WRONG_OPERAND;
    }
    if (was.head().equals("text") && mistake.isWithinCall("einsum")) {
      return isReordered(was.key(), is.key()) ? Kind.TRANSPOSE : Kind.AXIS;
    }
    if (mistake.isWithinCall("zeros_like") || mistake.isWithinCall("zeros")) {
      return Kind.OTHER;
    }
    return withinKeyword().orElseGet(() -> operand());
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
    return !mistake.difference().around().isEmpty()
        && mistake.difference().around().getLast().equals(Form.ITEM);
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
        mistake.difference().isWithin(Form.KEYWORD + "axis")
            || mistake.difference().isWithin(Form.KEYWORD + "axes")
            || mistake.difference().isWithin(Form.KEYWORD + "keepdims");
    return isAxis
        ? Optional.of(Kind.AXIS)
        : mistake.difference().isWithin(Form.KEYWORD + "order")
            ? Optional.of(Kind.TRANSPOSE)
            : Optional.empty();
  }

  private Kind operand() {
    boolean isSeveral =
        mistake.difference().was().size() > 1 || mistake.difference().is().size() > 1;
    if (isSeveral || was.head().equals(Form.POWER) || is.head().equals(Form.POWER)) {
      return Kind.OTHER;
    }
    if (is.head().equals(Form.MATRIX_PRODUCT) && is.has(was)) {
      return Kind.MISSING_TERM;
    }
    if (straight(was).key().equals(straight(is).key())) {
      return Kind.TRANSPOSE;
    }
    if (isCall(straight(is), "cumsum") && straight(is).has(was)) {
      return Kind.MISSING_TERM;
    }
    if (isCounted()) {
      return mistake.isPlace() ? Kind.OFF_BY_ONE : Kind.SCALE;
    }
    if (isSignOf(was, is) || isSignOf(is, was)) {
      return Kind.SIGN;
    }
    if (was.head().startsWith(Form.CALL) && was.has(is)) {
      return mistake.isCurve(was) ? Kind.WRONG_OPERAND : ofCall(was, Kind.OTHER);
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
    if (isPart
        || mistake.roles().areNumbers(mistake.difference().was())
            && mistake.roles().areNumbers(mistake.difference().is())) {
      return mistake.difference().isWithin(".shape") || !mistake.isPlace()
          ? Kind.SCALE
          : Kind.OFF_BY_ONE;
    }
    if (was.head().startsWith(Form.CALL) && is.head().startsWith(Form.CALL)) {
      return called();
    }
    if (isNextTo(was, is)) {
      return mistake.isBesideOthers() ? Kind.WRONG_OPERAND : Kind.OFF_BY_ONE;
    }
    return was.head().equals(Form.NUMBER)
        ? mistake.difference().isWithin(Form.SUM) ? Kind.WRONG_OPERAND : Kind.MISSING_TERM
        : isOperand(was) && isOperand(is) ? Kind.WRONG_OPERAND : Kind.OTHER;
  }

  /** Whether it is the value itself or its opposite, as a condition says. */
  private static boolean isSignOf(Form value, Form choice) {
    return isCall(choice, "where")
        && choice.parts().size() == 3
        && choice.parts().get(1).key().equals(choice.parts().get(2).negated().key())
        && choice.parts().get(1).positive().key().equals(value.positive().key());
  }

  /** Whether the names are those of the same thing one step before or later. */
  private static boolean isNextTo(Form one, Form other) {
    boolean areNames = one.head().equals(Form.NAME) && other.head().equals(Form.NAME);
    return areNames && (isStepOf(one.key(), other.key()) || isStepOf(other.key(), one.key()));
  }

  private static boolean isStepOf(String step, String name) {
    return STEPS.stream()
        .anyMatch(each -> step.equals(name + "_" + each) || step.equals(each + "_" + name));
  }

  /** Whether only how many there are depends on what differs. */
  private boolean isCounted() {
    return mistake.difference().isWithin(".shape")
        || mistake.difference().isWithin(".size")
        || mistake.isWithinCall("len")
        || mistake.difference().isWithin(Form.OVER)
            && mistake.difference().isWithin(Form.COMPARISON);
  }

  /** Whether the one is a part of a sum over the same as the other. */
  private static boolean isSumOf(Form item, Form sum) {
    Form part = item.head().equals(Form.ITEM) ? item.parts().get(0) : item;
    return part != item
        && Form.isCount(part.head())
        && part.head().equals(sum.head())
        && part.parts().stream().limit(1).anyMatch(sum::has);
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
  private Kind called() {
    if (was.head().equals(is.head())) {
      return keywords();
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
  private Kind keywords() {
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

  /** With nothing in it taken from the end to the beginning. */
  private static Form straight(Form form) {
    List<Form> parts = form.parts();
    boolean isTurned =
        form.head().equals(Form.ITEM) && parts.size() == 2 && parts.get(1).equals(Form.TURNED);
    return isTurned
        ? straight(parts.get(0))
        : parts.isEmpty()
            ? form
            : Form.node(form.head(), parts.stream().map(Replacement::straight).toList());
  }
}
