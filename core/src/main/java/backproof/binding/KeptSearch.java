package backproof.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds parameters in dicts and lists within one another, and in layers that keep their gradients
 * themselves.
 */
record KeptSearch(GradientResult result) {

  List<Parameter> of(List<Group> groups) {
    List<Parameter> nested = all(groups, Parameter.Given.NESTED);
    int unnamed = result.unnamed();
    boolean isWhole = unnamed == 0 || unnamed == nested.size();
    return nested.isEmpty() || !isWhole ? beside(groups) : nested;
  }

  /** In layers that keep their gradients themselves. */
  List<Parameter> beside(List<Group> groups) {
    return all(groups, Parameter.Given.BESIDE);
  }

  /** What forward or backward has put there in the meantime is no parameter. */
  private List<Parameter> all(List<Group> groups, Parameter.Given given) {
    List<Parameter> found = new ArrayList<>();
    for (Group group : groups) {
      if (Kept.NAMES.contains(group.root())) {
        continue;
      }
      for (Parameter member : group.members()) {
        if (member.home() instanceof Home.Held held
            && held.isInPlace()
            && result.isElsewhere(member, given)) {
          found.add(member.given(given));
        }
      }
    }
    return found;
  }
}
