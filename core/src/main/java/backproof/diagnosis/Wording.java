package backproof.diagnosis;

import java.util.List;
import java.util.Optional;

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
    String whole = mended.size() == 1 ? "The gradient of " + mended.get(0) : "Each gradient below";
    String what =
        evidence
            .ofBlocks()
            .map(pattern -> whole + " " + pattern.text() + ".")
            .or(() -> evidence.ofValue().map(pattern -> name + " " + pattern.text() + "."))
            .map(
                seen -> seen + reason().filter(each -> !isMaskItself()).map(" "::concat).orElse(""))
            .or(this::reason)
            .orElseGet(() -> evidence.isInsertion() ? "A line is missing here." : general());
    return what + " " + consequence();
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
          difference.isWithin(Form.COMPARISON) && used.isPresent()
              ? Optional.of("The mask of " + name + " is taken from " + used.get() + ".")
              : isMissing ? Optional.of("The mask is missing where " + at()) : Optional.empty();
      case WRONG_OPERAND ->
          used.map(value -> name + " is computed from " + value + ", where another value belongs.");
      case MISSING_TERM ->
          switch (difference.sort()) {
            case FACTOR -> isMissing ? Optional.of("A factor is missing where " + at()) : empty();
            case TERM -> isMissing ? Optional.of(term(difference.is())) : empty();
            case SIGN, INVERTED, SWAPPED, TRANSPOSED, REPLACED -> empty();
          };
      case REGULARISATION ->
          difference.sort() != Difference.Sort.TERM
              ? empty()
              : Optional.of(
                  isMissing
                      ? "The term of the regularisation is missing where " + at()
                      : "There is a term of a regularisation where "
                          + name
                          + " is computed that the cost does not have.");
      case SCALE, OTHER ->
          difference.sort() == Difference.Sort.FACTOR && difference.is().isEmpty()
              ? Optional.of(
                  "There is a factor too many where "
                      + name
                      + " is computed"
                      + used.map(value -> ": " + value).orElse("")
                      + ".")
              : empty();
      case SIGN, ZERO, TRANSPOSE, AXIS, OFF_BY_ONE -> empty();
    };
  }

  private String term(List<Form> missing) {
    return missing.contains(Form.ITSELF)
        ? name + " is overwritten each time, where it should be added up."
        : "A term is missing where " + at();
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }

  private String at() {
    return name + " is computed.";
  }

  /** The one thing that is there and should not be, where it can be named. */
  private static Optional<String> used(List<Form> was) {
    return was.size() == 1 && was.get(0).parts().isEmpty()
        ? Optional.of(was.get(0).key())
        : empty();
  }

  private String general() {
    if (evidence.before().stream().anyMatch(form -> form.head().equals("for"))) {
      return "The loop over " + name + " does not go through what it should.";
    }
    return switch (evidence.kind()) {
      case SCALE -> "A factor is wrong where " + at();
      case SIGN -> "A sign is wrong where " + at();
      case ZERO -> name + " loses its value.";
      case TRANSPOSE -> name + " is computed with its axes or its entries in another order.";
      case MASK -> "The mask is wrong, or missing, where " + at();
      case AXIS -> name + " is summed over the wrong axis, or has another shape than it should.";
      case REGULARISATION ->
          "The term of the regularisation in " + name + " is not the slope of the cost's.";
      case WRONG_OPERAND -> name + " is computed from another value than it should.";
      case OFF_BY_ONE -> "A place is counted wrongly where " + at();
      case MISSING_TERM -> "A term or a factor is missing where " + at();
      case OTHER -> "The formula is wrong where " + at();
    };
  }

  private String consequence() {
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
