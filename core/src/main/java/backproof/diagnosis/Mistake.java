package backproof.diagnosis;

import java.util.ArrayList;
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
    if (isHandedOver()) {
      return Kind.WRONG_OPERAND;
    }
    if (difference.isWithin(Form.ITEM) && isCountedBack()) {
      return Kind.TRANSPOSE;
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
      case REPLACED -> isMask() ? Kind.MASK : Replacement.of(this);
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

  /** Whether what has a name is to be handed on beside others, and not what is made of it. */
  private boolean isHandedOver() {
    return isBesideOthers()
        && difference.is().size() == 1
        && difference.is().get(0).head().equals(Form.NAME)
        && Form.node("", difference.was()).holds(difference.is().get(0));
  }

  /** Whether an index counts from the other end. */
  private boolean isCountedBack() {
    return isCountedBack(difference.was(), difference.is())
        || isCountedBack(difference.is(), difference.was());
  }

  private boolean isCountedBack(List<Form> back, List<Form> index) {
    List<Form> rest = new ArrayList<>(back.size() == 1 ? back.get(0).terms() : back);
    return index.size() == 1
        && index.get(0).head().equals(Form.NAME)
        && rest.remove(index.get(0).negated())
        && !rest.isEmpty()
        && rest.stream().map(Form::positive).allMatch(roles::isNumber);
  }

  /** Whether it is one of several values that are handed on. */
  boolean isBesideOthers() {
    List<String> around = difference.around();
    return !around.isEmpty() && around.getLast().equals(Form.ITEMS);
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

  boolean isWithinCall(String name) {
    return difference.isWithin(Form.CALL + name);
  }

  private Kind factor() {
    if (isPlace() || isOfPlaces()) {
      return Kind.OFF_BY_ONE;
    }
    if (isWithinCurve()) {
      return Kind.OTHER;
    }
    if (isWithoutWeight() || isChoiceWithoutNumber()) {
      return isPart() ? Kind.MISSING_TERM : Kind.OTHER;
    }
    if (roles.areNumbers(different())) {
      return Kind.SCALE;
    }
    if (difference.isMissing() && isBracket()) {
      return Kind.OTHER;
    }
    if (!difference.isMissing() && different().stream().allMatch(roles::isGate)) {
      return Kind.MASK;
    }
    boolean isCondition = different().stream().anyMatch(each -> each.holds(Form.COMPARISON));
    if (!difference.isMissing() || isCondition || isPower()) {
      return Kind.OTHER;
    }
    return roles.isMask(difference.terms().get(0))
        ? Kind.MASK
        : isNamed() ? Kind.WRONG_OPERAND : Kind.MISSING_TERM;
  }

  /**
   * Whether it lacks a number by which setup weighs a part of the cost: only what comes from there
   * is wrong by that factor.
   */
  boolean isWithoutWeight() {
    return isFactorMissing() && difference.is().stream().allMatch(roles::isWeight);
  }

  private boolean isChoiceWithoutNumber() {
    return isFactorMissing()
        && isWithinCall("where")
        && difference.is().stream().allMatch(each -> each.head().equals(Form.NAME));
  }

  private boolean isFactorMissing() {
    return difference.sort() == Difference.Sort.FACTOR && difference.isMissing();
  }

  /** Whether it is one term of a sum, or one of two values that are chosen between. */
  private boolean isPart() {
    return difference.isWithin(Form.SUM) || isWithinCall("where");
  }

  /** Whether all terms of the sum have what one lacks: that is a factor of the whole. */
  private boolean isBracket() {
    List<Form> missing = difference.is();
    return !difference.beside().isEmpty()
        && difference.beside().stream()
            .allMatch(term -> term.positive().factors().containsAll(missing));
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
    if (isWithinCurve() || isWithinCall("where") && !difference.isMissing()) {
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

  /** Whether it is what such a function gives, and not only another size of something. */
  boolean isCurve(Form call) {
    return CURVES.contains(call.head().substring(Form.CALL.length()));
  }

  private boolean isWithinCurve() {
    return CURVES.stream().anyMatch(this::isWithinCall);
  }

  /** Whether it is counted or picked by what differs. */
  boolean isPlace() {
    return target.filter(roles::isPlace).isPresent()
        || difference.isWithin(Form.ITEM)
        || difference.isWithin(Form.SLICE)
        || isWithinCall("range")
        || isWithinCall("pad");
  }
}
