package backproof.binding;

import backproof.array.NdArray;
import backproof.python.FloatValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parameters of gradients that have no names, in tuples or lists within one another: what
 * forward is given, in its order, with all that is in it. The shapes must fit in one way only.
 *
 * @param arguments the names of what goes into forward, in order
 */
record OrderSearch(Known known, List<String> arguments, GradientResult result) {

  /** Of what both passes take, where what forward takes could be several things. */
  List<Parameter> find() {
    List<Parameter> found = of(candidates(arguments));
    if (found.isEmpty() && result.entry() instanceof CellFunction backward) {
      found = of(candidates(arguments.stream().filter(backward.parameters()::contains).toList()));
    }
    return found.isEmpty() && result.isByLayer() ? of(byLayer()) : found;
  }

  /** Lists side by side hold what belongs to a layer at the same number. */
  private List<Parameter> byLayer() {
    List<Parameter> candidates = candidates(arguments);
    candidates.removeIf(each -> each.item() < 0);
    candidates.sort(Comparator.comparingInt(Parameter::item));
    return candidates;
  }

  /** The first way to choose is the only one where it is the last one as well. */
  private List<Parameter> of(List<Parameter> candidates) {
    List<Part> gradients = result.ordered();
    List<Parameter> found = new ArrayList<>();
    for (Parameter candidate : candidates) {
      if (fits(candidate, found.size(), gradients)) {
        found.add(candidate.ordered(found.size()));
      }
    }
    int left = found.size() == gradients.size() ? found.size() : 0;
    for (int i = candidates.size() - 1; i >= 0 && left > 0; i--) {
      if (fits(candidates.get(i), left - 1, gradients)) {
        left--;
        if (candidates.get(i).start() != found.get(left).start()) {
          return List.of();
        }
      }
    }
    return found.size() == gradients.size() ? found : List.of();
  }

  private boolean fits(Parameter candidate, int place, List<Part> gradients) {
    return place < gradients.size()
        && isNamedSo(candidate, gradients.get(place))
        && known
            .numbers()
            .array(gradients.get(place).value())
            .filter(array -> Parameter.shapeOf(array).equals(candidate.shape()))
            .isPresent();
  }

  /** What has a key must have that of the parameter, and where names tell, order does not. */
  private boolean isNamedSo(Parameter candidate, Part gradient) {
    boolean isHeld = candidate.home() instanceof Home.Held;
    String path = candidate.home() instanceof Home.Held held ? held.path() : candidate.name();
    String own = candidate.home() instanceof Home.Held held ? held.keys().getLast() : path;
    String key = gradient.lastKey();
    return (key.isEmpty() || key.equals(own) || GradientNames.fits(key, own))
        && !(isHeld && result.isApart(gradient, Group.root(path)));
  }

  private List<Parameter> candidates(List<String> roots) {
    List<Parameter> candidates = new ArrayList<>();
    List<Value> seen = new ArrayList<>();
    for (String root : roots) {
      NdArray array = known.globals().get(root);
      Value value = known.values().get(root);
      if (array != null && value != null && isMovable(value)) {
        candidates.add(Parameter.named(root, array));
      }
      for (Group group : known.groups()) {
        for (Parameter member :
            group.root().equals(root) ? group.members() : List.<Parameter>of()) {
          Optional<Value> held = movable(member);
          if (held.isPresent() && seen.stream().noneMatch(each -> each == held.get())) {
            seen.add(held.get());
            candidates.add(member);
          }
        }
      }
    }
    return candidates;
  }

  private Optional<Value> movable(Parameter member) {
    return member.home() instanceof Home.Held held
            && held.isInPlace()
            && isMovable(held.original())
            && !Kept.isKept(held.keys().getLast())
        ? Optional.of(held.original())
        : Optional.empty();
  }

  private boolean isMovable(Value value) {
    return value instanceof FloatValue || known.numbers().floats(value).isPresent();
  }
}
