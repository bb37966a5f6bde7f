package backproof.file;

import java.util.List;
import java.util.Optional;

/**
 * A place where forward and backward are called one after the other.
 *
 * @param host the function in which they stand; empty at the top of the file
 * @param position of the piece with the first of the calls: in the file, or in the body of the host
 * @param cost the function that makes one number of what forward returned
 */
record Site(
    Optional<Functions.Facts> host,
    int position,
    CallFact forward,
    Optional<CallFact> cost,
    Optional<CallFact> backward) {
  /** What backward takes from above, where forward is a layer. */
  Optional<String> upstream() {
    List<String> inputs = forward.callee().parameters();
    return cost.isPresent() || backward.isEmpty()
        ? Optional.empty()
        : backward.get().callee().parameters().stream()
            .filter(name -> Roles.isGradientName(name) && !inputs.contains(name))
            .findFirst();
  }

  /** Whether this argument of backward is something that forward made. */
  boolean isMade(String argument) {
    CallFact.Actual actual = backward.map(call -> call.actual().get(argument)).orElse(null);
    return actual != null
        && NameUse.of(actual.value()).stream().anyMatch(forward.targets()::contains);
  }
}
