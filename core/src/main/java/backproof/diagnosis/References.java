package backproof.diagnosis;

import java.util.Collection;

/** How programs write what has a name: alone, as an attribute, or as an item of a dict. */
final class References {
  private References() {}

  /** Whether a reference is to one of these, whatever holds it. */
  static boolean areTo(String reference, Collection<String> names) {
    return names.stream().anyMatch(name -> isTo(reference, name));
  }

  static boolean isTo(String reference, String name) {
    return reference.equals(name)
        || reference.endsWith("." + name)
        || reference.endsWith("[\"" + name + "\"]")
        || reference.endsWith("['" + name + "']");
  }
}
