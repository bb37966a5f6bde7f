package backproof.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a statement that is to blame: what is wrong there, but not yet what to do.
 *
 * @param name what it gives a value to
 * @param mended the parameters whose gradients are right once it is mended
 * @param wrong how many gradients are wrong in all
 * @param raises whether the program ends with an error, so that there are no gradients
 */
record Wording(String name, Evidence evidence, List<String> mended, int wrong, boolean raises) {
  String text() {
    String whole =
        mended.size() == 1 ? "The gradient of " + mended.get(0) : "Each gradient named below";
    String what =
        evidence
            .ofBlocks()
            .filter(this::isTelling)
            .map(pattern -> whole + " " + pattern.text() + ".")
            .or(
                () ->
                    evidence
                        .ofValue()
                        .filter(this::isTelling)
                        .map(pattern -> subject() + " " + pattern.text() + "."))
            .map(
                seen -> seen + reason().filter(each -> !isMaskItself()).map(" "::concat).orElse(""))
            .or(this::reason)
            .orElseGet(() -> evidence.isInsertion() ? "A line is missing here." : general());
    return what + " " + consequence();
  }

  /** What many a mistake looks like is said where it is what the mistake is called. */
  private boolean isTelling(Pattern pattern) {
    return !pattern.isCommon() || pattern.kind() == evidence.kind();
  }

  private String subject() {
    return Values.subject(name);
  }

  private boolean isMaskItself() {
    return evidence.ofValue().stream()
        .anyMatch(pattern -> pattern.sort() == Pattern.Sort.MASK_ITSELF);
  }

  /** What the text of the statement shows. */
  private Optional<String> reason() {
    List<Mistake> mistakes = evidence.mistakes();
    Optional<String> text = mistakes.size() == 1 ? of(mistakes.get(0)) : empty();
    boolean isOverwritten =
        mistakes.stream().anyMatch(each -> each.difference().is().contains(Form.ITSELF));
    return evidence.kind() == Kind.MISSING_TERM && !isOverwritten
        ? evidence.path().map(path -> path.text(name)).or(() -> text)
        : text;
  }

  private Optional<String> of(Mistake mistake) {
    Difference difference = mistake.difference();
    boolean isMissing = difference.isMissing();
    Optional<String> used = used(difference.was());
    return switch (evidence.kind()) {
      case MASK ->
          isMissing && !difference.isWithin(Form.COMPARISON)
              ? Optional.of(mask(difference.is()))
              : difference.sort() == Difference.Sort.FACTOR && difference.is().isEmpty()
                  ? tooMany(used)
                  : used.filter(value -> difference.isWithin(Form.COMPARISON))
                      .filter(value -> difference.was().get(0).head().equals(Form.NAME))
                      .map(value -> "The mask of " + array() + " is taken from " + value + ".");
      case WRONG_OPERAND ->
          used.map(
              value -> subject() + " is computed from " + value + ", where another value belongs.");
      case MISSING_TERM ->
          switch (difference.sort()) {
            case FACTOR -> isMissing ? Optional.of("A factor is missing " + at()) : empty();
            case TERM -> isMissing ? Optional.of(term(difference.is())) : empty();
            case SIGN, INVERTED, SWAPPED, TRANSPOSED, REPLACED -> empty();
          };
      case REGULARISATION ->
          difference.sort() != Difference.Sort.TERM
              ? empty()
              : Optional.of(
                  isMissing
                      ? "The term of the regularisation is missing " + at()
                      : "There is a term of a regularisation in "
                          + name
                          + " that the cost does not have.");
      case SCALE, OTHER ->
          difference.sort() == Difference.Sort.FACTOR && difference.is().isEmpty()
              ? tooMany(used)
              : empty();
      case SIGN, ZERO, TRANSPOSE, AXIS, OFF_BY_ONE -> empty();
    };
  }

  private Optional<String> tooMany(Optional<String> used) {
    String which = used.map(value -> ": " + value).orElse("");
    return Optional.of("There is a factor too many in " + name + which + ".");
  }

  private String mask(List<Form> missing) {
    return missing.contains(Form.ITSELF)
        ? "What comes from above is lost where " + array() + " is masked."
        : "The mask is missing " + at();
  }

  private String term(List<Form> missing) {
    return missing.contains(Form.ITSELF)
        ? subject() + " is overwritten each time, where it should be added up."
        : "A term is missing " + at();
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }

  private String at() {
    boolean isCall = evidence.before().stream().anyMatch(form -> form.head().startsWith(Form.CALL));
    return name.startsWith("what ")
        ? "in " + name + "."
        : "where " + name + (isCall ? " is called." : " is computed.");
  }

  /** Without the places of it that are set. */
  private String array() {
    return name.indexOf('[') > 0 ? name.substring(0, name.indexOf('[')) : name;
  }

  /** The one thing that is there and should not be, where it can be named. */
  private static Optional<String> used(List<Form> was) {
    return was.size() == 1 && Set.of(Form.NAME, Form.NUMBER).contains(was.get(0).head())
        ? Optional.of(was.get(0).key())
        : empty();
  }

  private String general() {
    if (evidence.before().stream().anyMatch(form -> form.head().equals("for"))) {
      return "The loop over " + name + " does not go through what it should.";
    }
    if (evidence.before().stream().anyMatch(form -> form.head().equals("if"))) {
      return "A condition in " + name + " holds where it should not, or the other way round.";
    }
    if (evidence.isJump()) {
      return "Some of what " + name + " should go through is left out.";
    }
    return switch (evidence.kind()) {
      case SCALE -> "A factor is wrong " + at();
      case SIGN -> "A sign is wrong " + at();
      case ZERO -> subject() + " loses its value.";
      case TRANSPOSE -> subject() + " is computed with its axes or its entries in another order.";
      case MASK -> "The mask is wrong, or missing, " + at();
      case AXIS ->
          evidence.hasOtherSize()
              ? subject() + " has another shape than it should: look at what is added up, and how."
              : subject() + " is not added up as it should be: over another axis, or not at all.";
      case REGULARISATION ->
          "The term of the regularisation in " + name + " is not the slope of the cost's.";
      case WRONG_OPERAND -> subject() + " is computed from another value than it should.";
      case OFF_BY_ONE -> "An index or a bound is off " + at();
      case MISSING_TERM -> "A term or a factor is missing " + at();
      case OTHER -> "The formula is wrong " + at();
    };
  }

  private String consequence() {
    if (mended.isEmpty()) {
      return "What it is computed from is right; the gradients are wrong for another reason as"
          + " well.";
    }
    String names = String.join(", ", mended);
    int others = wrong - mended.size();
    if (raises && others == 0) {
      return "This is why the program stops: once it is mended, it runs, and its gradients are"
          + " right.";
    }
    return others == 0
        ? "All that is wrong comes from here: " + names + "."
        : "From here comes what is wrong with "
            + names
            + "; "
            + (others == 1 ? "one more gradient is" : others + " more gradients are")
            + " wrong for another reason.";
  }
}
