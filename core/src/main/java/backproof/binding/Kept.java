package backproof.binding;

import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.StrValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where programs keep gradients other than side by side in what backward returns. */
final class Kept {
  /** Attributes under which objects keep the gradients of {@code params}. */
  private static final List<String> NAMES = List.of("grads", "gradients", "grad");

  private Kept() {}

  /** Beside the parameter: {@code layer.dW} or {@code layer.grads['W']} for that of a layer. */
  static Optional<Part> beside(Home.Held held) {
    String key = held.keys().getLast();
    List<Part> around = held.around();
    Optional<Part> own = named(around.get(0), key);
    return own.isPresent() || around.size() < 2 ? own : within(around.get(1), key);
  }

  /** What an object keeps for one of its parameters, by name or by place. */
  static Optional<Part> within(Part owner, String key) {
    return NAMES.stream()
        .flatMap(name -> owner.field(name).stream())
        .flatMap(kept -> Stream.of(named(kept, key), kept.step(key)).flatMap(Optional::stream))
        .findFirst();
  }

  /** The list of gradients that an object keeps. */
  static Optional<Part> list(Part owner) {
    return NAMES.stream()
        .flatMap(name -> owner.field(name).stream())
        .filter(kept -> kept.value() instanceof ListValue)
        .findFirst();
  }

  /** In a result that is nested as the parameters are, with or without a d at each name. */
  static Optional<Part> nested(Part result, Home.Held held) {
    Optional<Part> found = held.keys().size() < 2 ? Optional.empty() : Optional.of(result);
    for (String key : held.keys()) {
      found = found.flatMap(part -> part.step(key).or(() -> named(part, key)));
    }
    return found;
  }

  /** The attribute or entry whose name says that it is the gradient of this one. */
  private static Optional<Part> named(Part owner, String subject) {
    return names(owner)
        .filter(name -> GradientNames.fits(name, subject))
        .flatMap(name -> owner.step(name).stream())
        .findFirst();
  }

  private static Stream<String> names(Part owner) {
    return switch (owner.value()) {
      case Instance object -> List.copyOf(object.fields().keySet()).stream();
      case DictValue dict ->
          dict.keys().stream()
              .filter(StrValue.class::isInstance)
              .map(key -> ((StrValue) key).value());
      default -> Stream.empty();
    };
  }
}
