package backproof.binding;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds parameters in dicts and lists within one another, and in layers that keep their gradients
 * themselves.
 */
record KeptSearch(Known known, GradientResult result) {

  List<Parameter> of(Predicate<Group> isCandidate) {
    List<Parameter> nested = all(isCandidate, Parameter.Given.NESTED);
    return nested.isEmpty() ? all(isCandidate, Parameter.Given.BESIDE) : nested;
  }

  /** What forward or backward has put there in the meantime is no parameter. */
  private List<Parameter> all(Predicate<Group> isCandidate, Parameter.Given given) {
    return known.groups().stream()
        .filter(isCandidate)
        .flatMap(group -> group.members().stream())
        .filter(each -> each.home() instanceof Home.Held held && held.isInPlace())
        .filter(each -> result.isElsewhere(each, given))
        .map(each -> each.given(given))
        .toList();
  }
}
