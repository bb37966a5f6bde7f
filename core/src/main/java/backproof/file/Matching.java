package backproof.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the rules that look arguments up by name do the same as the calls in the file. */
final class Matching {
  private Matching() {}

  static boolean goesByName(Site site) {
    if (site.cost().isPresent() || !site.forward().isPlain() || gradientsFirst(site)) {
      return false;
    }
    return (site.upstream().isPresent() || cacheGoesByName(site)) && aliasesAgree(site);
  }

  /** {@code grads, cost = propagate(...)}: the other way round than in scripts that we write. */
  private static boolean gradientsFirst(Site site) {
    List<String> returned = site.forward().callee().returns().names();
    return site.backward().isEmpty()
        && returned.size() == 2
        && !Roles.isCostName(returned.get(0))
        && Roles.isCostName(returned.get(1));
  }

  private static boolean cacheGoesByName(Site site) {
    if (site.backward().isEmpty()) {
      return true;
    }
    CallFact backward = site.backward().get();
    List<String> made = site.forward().targets();
    Set<String> taken = new LinkedHashSet<>();
    for (Map.Entry<String, CallFact.Actual> entry : backward.actual().entrySet()) {
      Set<String> needs = NameUse.of(entry.getValue().value());
      if (needs.stream().anyMatch(made::contains)) {
        taken.add(entry.getKey());
        boolean second = made.size() > 1 && entry.getValue().isName(made.get(1));
        if (!second) {
          return false;
        }
      }
    }
    return backward.isPlain() && taken.size() <= 1;
  }

  private static boolean aliasesAgree(Site site) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (CallFact call : calls(site)) {
      for (Map.Entry<String, CallFact.Actual> entry : call.actual().entrySet()) {
        String text = entry.getValue().text();
        String before = seen.putIfAbsent(entry.getKey(), text);
        if (before != null && !before.equals(text)) {
          return false;
        }
      }
    }
    Map<String, String> aliases = aliases(site);
    // x, y = y, x cannot be said one after the other
    return seen.values().stream().noneMatch(aliases::containsKey);
  }

  private static List<CallFact> calls(Site site) {
    Optional<CallFact> backward = site.backward();
    return backward.map(b -> List.of(site.forward(), b)).orElse(List.of(site.forward()));
  }

  /** Arguments that have another name in the file, or none, with what is given for them. */
  static Map<String, String> aliases(Site site) {
    Map<String, String> aliases = new LinkedHashMap<>();
    List<String> made = site.forward().targets();
    for (CallFact call : calls(site)) {
      call.actual()
          .forEach(
              (name, actual) -> {
                boolean given = NameUse.of(actual.value()).stream().noneMatch(made::contains);
                if (given && !actual.isName(name)) {
                  aliases.put(name, actual.text());
                }
              });
    }
    return aliases;
  }
}
