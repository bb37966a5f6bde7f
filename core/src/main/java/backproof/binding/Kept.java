package backproof.binding;

import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where programs keep gradients other than side by side in what backward returns. */
final class Kept {
  /** Attributes under which objects keep the gradients of {@code params}. */
  static final List<String> NAMES = List.of("grads", "gradients", "grad");

  private Kept() {}

  /** Whether an attribute of this name is a gradient. */
  static boolean isKept(String name) {
    return NAMES.contains(name) || name.equals("g");
  }

  /** Beside the parameter: {@code layer.dW} or {@code layer.grads['W']} for that of a layer. */
  static Optional<Part> beside(Home.Held held) {
    String key = held.keys().getLast();
    List<Part> around = held.around();
    Optional<Part> own = named(around.get(0), key);
    for (int i = 0; i < Math.min(2, around.size()) && own.isEmpty(); i++) {
      own = within(around.get(i), key);
    }
    return own;
  }

  /** What an object keeps for one of its parameters, by name or by place. */
  static Optional<Part> within(Part owner, String key) {
    Optional<Part> found = Optional.empty();
    for (String name : NAMES) {
      Optional<Part> kept = owner.field(name);
      if (found.isEmpty() && kept.isPresent()) {
        Optional<Part> named = named(kept.get(), key);
        found = named.isPresent() ? named : kept.get().step(key);
      }
    }
    return found;
  }

  /** The dict that backward fills where it returns nothing. */
  static Optional<Value> global(Notebook notebook) {
    Map<String, Value> variables = notebook.variables();
    return NAMES.stream()
        .flatMap(name -> Optional.ofNullable(variables.get(name)).stream())
        .filter(value -> value instanceof DictValue)
        .findFirst();
  }

  /** The list of gradients that an object keeps. */
  static Optional<Part> list(Part owner) {
    for (String name : NAMES) {
      Optional<Part> kept = owner.field(name);
      if (kept.isPresent() && kept.get().value() instanceof ListValue) {
        return kept;
      }
    }
    return Optional.empty();
  }

  /** In a result that is nested as the parameters are, with or without a d at each name. */
  static Optional<Part> nested(Part result, Home.Held held) {
    boolean isDeep = held.keys().size() > 1 || result.value() instanceof Instance;
    Optional<Part> found = isDeep ? Optional.of(result) : Optional.empty();
    for (String key : held.keys()) {
      if (found.isPresent()) {
        Optional<Part> step = found.get().step(key);
        found = step.isPresent() ? step : named(found.get(), key);
      }
    }
    return found;
  }

  /** The attribute or entry whose name says that it is the gradient of this one. */
  private static Optional<Part> named(Part owner, String subject) {
    for (String name : names(owner)) {
      if (GradientNames.fits(name, subject)) {
        return owner.step(name);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(Part owner) {
    List<String> names = new ArrayList<>();
    if (owner.value() instanceof Instance object) {
      names.addAll(object.fields().keySet());
    } else if (owner.value() instanceof DictValue dict) {
      dict.keys().forEach(key -> names.add(key.str()));
    }
    return names;
  }
}
