package backproof.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sort of mistake it is that an expression differs from its repair in this way.
 *
 * @param scalars names of single numbers
 * @param parameters whose gradient is wanted
 * @param isIndex whether what is computed tells a place in an array
 * @param isUnderMask whether it is put where a condition holds
 */
record Mistake(
    Difference difference,
    Set<String> scalars,
    Set<String> parameters,
    boolean isIndex,
    boolean isUnderMask) {
  private static final Set<String> SIZES = Set.of(".shape", ".size", ".ndim");

  Kind kind() {
    List<Form> terms = difference.sort() == Difference.Sort.TERM ? different() : difference.terms();
    if (terms.stream().anyMatch(this::isDecay)) {
      return Kind.REGULARISATION;
    }
    boolean isCompared =
        difference.isWithin(Form.COMPARISON) || isMask() || isUnderMask && isNumber(different());
    return switch (difference.sort()) {
      case SIGN -> Kind.SIGN;
      case TRANSPOSED -> Kind.TRANSPOSE;
      case INVERTED -> isNumber(different()) ? Kind.SCALE : Kind.OTHER;
      case SWAPPED -> swapped();
      case FACTOR -> isCompared ? Kind.MASK : factor();
      case TERM -> isCompared ? Kind.MASK : term();
      case REPLACED -> isCompared ? Kind.MASK : replaced();
    };
  }

  private List<Form> different() {
    return difference.isMissing() ? difference.is() : difference.was();
  }

  private Kind swapped() {
    boolean isOrder =
        difference.isWithin(Form.ITEM)
            || difference.isWithin(Form.MATRIX_PRODUCT)
            || isWithinCall("transpose")
            || isWithinCall("reshape");
    return isOrder ? Kind.TRANSPOSE : Kind.WRONG_OPERAND;
  }

  private boolean isWithinCall(String name) {
    return difference.isWithin(Form.CALL + name);
  }

  private Kind factor() {
    if (isNumber(different())) {
      return isPlace() ? Kind.OFF_BY_ONE : Kind.SCALE;
    }
    return difference.isMissing() ? Kind.MISSING_TERM : Kind.OTHER;
  }

  private Kind term() {
    if (isPlace() && isNumber(different())) {
      return Kind.OFF_BY_ONE;
    }
    if (difference.isWithin(Form.OVER) && isNumber(different())) {
      return Kind.SCALE;
    }
    return difference.isMissing() ? Kind.MISSING_TERM : Kind.OTHER;
  }

  /** Whether it is counted or picked by what differs. */
  private boolean isPlace() {
    return isIndex
        || difference.isWithin(Form.ITEM)
        || difference.isWithin(Form.SLICE)
        || isWithinCall("range");
  }

  private Kind replaced() {
    Form was = difference.was().get(0);
    Form is = difference.is().get(0);
    if (was.head().equals(Form.NUMBER) && isWithinCall("where")) {
      return Kind.MASK;
    }
    boolean isLiteral = was.head().equals(Form.NUMBER) && is.head().equals(Form.NAME);
    boolean isPlace = isPlace() && !isWithinCall("range");
    if (isLiteral && !isPlace && (was.key().equals("1") || isWithinCall("range"))) {
      return difference.isWithin(Form.SUM) ? Kind.WRONG_OPERAND : Kind.MISSING_TERM;
    }
    if (isLiteral && isPlace) {
      return Kind.OFF_BY_ONE;
    }
    if (isWithinCall("range")) {
      return Kind.OFF_BY_ONE;
    }
    return withinKeyword().orElseGet(() -> operand(was, is));
  }

  private Optional<Kind> withinKeyword() {
    boolean isAxis =
        difference.isWithin(Form.KEYWORD + "axis")
            || difference.isWithin(Form.KEYWORD + "keepdims");
    return isAxis
        ? Optional.of(Kind.AXIS)
        : difference.isWithin(Form.KEYWORD + "order")
            ? Optional.of(Kind.TRANSPOSE)
            : Optional.empty();
  }

  private Kind operand(Form was, Form is) {
    if (was.head().equals(Form.POWER) || is.head().equals(Form.POWER)) {
      return Kind.OTHER;
    }
    if (was.head().startsWith(Form.CALL) && was.has(is)) {
      return ofCall(was, Kind.OTHER);
    }
    if (is.head().startsWith(Form.CALL) && is.has(was)) {
      return ofCall(is, Kind.WRONG_OPERAND);
    }
    if (isItemOf(was, is) || isItemOf(is, was)) {
      return item(was.head().equals(Form.ITEM) ? was : is);
    }
    if (was.head().startsWith(Form.CALL) && is.head().startsWith(Form.CALL)) {
      return called(was, is);
    }
    if (isNumber(difference.was()) && isNumber(difference.is())) {
      return difference.isWithin(".shape") || !isPlace() ? ofNumbers() : Kind.OFF_BY_ONE;
    }
    boolean isComplement = isOperand(was) && is.key().equals(complement(was).key());
    return was.head().equals(Form.NUMBER)
        ? Kind.MISSING_TERM
        : isComplement || isOperand(was) && isOperand(is) ? Kind.WRONG_OPERAND : Kind.OTHER;
  }

  /** Whether the one is a part of what the other is made of. */
  private static boolean isItemOf(Form item, Form whole) {
    return item.head().equals(Form.ITEM)
        && whole.holds(item.parts().get(0))
        && (!whole.head().equals(Form.ITEM) || whole.parts().size() < item.parts().size());
  }

  private Kind item(Form item) {
    boolean isTurned =
        item.parts().stream()
            .anyMatch(part -> part.head().equals(Form.SLICE) && part.parts().get(2).isNegative());
    return isTurned ? Kind.TRANSPOSE : difference.isWithin("for") ? Kind.MISSING_TERM : Kind.AXIS;
  }

  private static Form complement(Form form) {
    return Form.node(Form.SUM, List.of(Form.leaf(Form.NUMBER, "1"), form.negated()));
  }

  private Kind ofNumbers() {
    return difference.isWithin(Form.POWER) ? Kind.OTHER : Kind.SCALE;
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
    if (isCall(was, "sum") && isCall(is, "mean") || isCall(was, "mean") && isCall(is, "sum")) {
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
    return switch (call.head().substring(Form.CALL.length())) {
      case "sum" -> Kind.AXIS;
      case "mean" -> Kind.SCALE;
      case "int64", "int32", "int_", "int", "round", "floor", "rint" -> Kind.ZERO;
      case "transpose", "reshape", "ravel", "rot90", "flip", "fliplr", "flipud" -> Kind.TRANSPOSE;
      case "where", "maximum", "minimum" -> Kind.MASK;
      case "reversed", "range", "zip", "enumerate" -> Kind.OTHER;
      default -> otherwise;
    };
  }

  private boolean isMask() {
    List<Form> all = new java.util.ArrayList<>(difference.was());
    all.addAll(difference.is());
    return all.stream().anyMatch(Mistake::isMask);
  }

  /** Zeros and ones by a condition, as a number of whatever type, or what is called so. */
  private static boolean isMask(Form form) {
    return form.head().equals(Form.COMPARISON)
        || form.head().equals(Form.NAME) && form.key().contains("mask")
        || form.head().startsWith(Form.CALL)
            && !form.parts().isEmpty()
            && isMask(form.parts().get(0));
  }

  private boolean isNumber(List<Form> forms) {
    return forms.stream().allMatch(this::isNumber);
  }

  private boolean isNumber(Form form) {
    boolean isSize = SIZES.contains(form.head()) || form.head().equals(Form.CALL + "len");
    boolean isItem = form.head().equals(Form.ITEM) && SIZES.contains(form.parts().get(0).head());
    boolean isLeaf =
        form.head().equals(Form.NUMBER)
            || scalars.contains(form.key()) && !parameters.contains(form.key());
    boolean isComputed = !form.parts().isEmpty() && !form.head().startsWith(Form.CALL);
    return isSize
        || isItem
        || isLeaf
        || isComputed && !form.head().equals(Form.ITEM) && isNumber(form.parts());
  }

  /** A parameter times numbers. */
  private boolean isDecay(Form term) {
    List<Form> factors = term.positive().factors();
    int own = 0;
    for (Form factor : factors) {
      boolean isParameter = isParameter(factor.key());
      own += isParameter ? 1 : 0;
      if (!isParameter && !isNumber(factor)) {
        return false;
      }
    }
    return own == 1 && factors.size() > 1;
  }

  private boolean isParameter(String reference) {
    for (String name : parameters) {
      if (reference.equals(name)
          || reference.endsWith("." + name)
          || reference.endsWith("['" + name + "']")) {
        return true;
      }
    }
    return !reference.isEmpty() && reference.charAt(0) == 'W';
  }
}
