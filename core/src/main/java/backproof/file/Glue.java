package backproof.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Functions that call those of the file as the file does: where the cost is a function of its own,
 * or where backward takes more than the one value that is handed over.
 */
final class Glue {
  private static final String FORWARD = "cost_and_cache";
  private static final String BOTH = "cost_and_gradients";
  private static final String BACKWARD = "gradients_of_cost";

  private final Site site;
  private final Optional<PairCost> guess;
  private final String factor;

  /**
   * @param guess the cost, where the file computes none
   * @param factor what that is multiplied by; empty text for nothing
   */
  Glue(Site site, Optional<PairCost> guess, String factor) {
    this.site = site;
    this.guess = guess;
    this.factor = factor;
  }

  String names() {
    String forward = site.backward().isEmpty() ? BOTH : FORWARD;
    return backward().isPresent() ? forward + " and " + BACKWARD : forward;
  }

  /** What setup has to define. */
  Set<String> needs() {
    Set<String> needs = new LinkedHashSet<>(forwardNeeds());
    site.backward().ifPresent(backward -> needs.addAll(backward.needs()));
    needs.removeAll(made());
    return needs;
  }

  private Set<String> forwardNeeds() {
    Set<String> needs = new LinkedHashSet<>(site.forward().needs());
    site.cost()
        .ifPresent(
            cost -> {
              Set<String> more = cost.needs();
              more.removeAll(site.forward().targets());
              needs.addAll(more);
            });
    guess.ifPresent(cost -> needs.addAll(cost.needs()));
    return needs;
  }

  /** What the calls before backward made. */
  private Set<String> made() {
    Set<String> made = new LinkedHashSet<>(site.forward().targets());
    site.cost().ifPresent(cost -> made.addAll(cost.targets()));
    made.remove("");
    return made;
  }

  String forward() {
    boolean whole = site.backward().isEmpty() && site.forward().targets().size() != 2;
    List<String> taken =
        whole ? site.forward().callee().returns().names() : site.forward().targets();
    List<String> targets = named(taken, "result");
    StringBuilder body = new StringBuilder();
    line(body, String.join(", ", targets) + " = " + site.forward().text());
    String cost = targets.get(0);
    if (site.cost().isPresent()) {
      cost = named(site.cost().get().targets(), "cost").get(0);
      line(body, cost + " = " + site.cost().get().text());
    }
    if (guess.isPresent()) {
      for (String each : guess.get().statements()) {
        line(body, each);
      }
      cost = Scale.times(factor, CostGuess.NAME);
    }
    if (site.backward().isEmpty()) {
      line(body, "return " + targets.get(1) + ", " + targets.get(0));
      return head(BOTH, forwardNeeds()) + body;
    }
    line(body, "return " + cost + (kept().isEmpty() ? "" : ", " + together(kept())));
    return head(FORWARD, forwardNeeds()) + body;
  }

  /** Nothing where the file's own function can be called by name. */
  Optional<String> backward() {
    return site.backward().filter(call -> !goesByName(call)).map(this::backward);
  }

  private boolean goesByName(CallFact backward) {
    boolean same =
        backward.actual().entrySet().stream()
            .allMatch(entry -> entry.getValue().isName(entry.getKey()));
    return same && backward.isPlain() && kept().equals(List.of("cache"));
  }

  private String backward(CallFact backward) {
    Set<String> needs = new LinkedHashSet<>(backward.needs());
    needs.removeAll(made());
    needs.add("cache");
    StringBuilder body = new StringBuilder();
    if (!kept().isEmpty() && !kept().equals(List.of("cache"))) {
      line(body, together(kept()) + " = cache");
    }
    List<String> returned = backward.callee().returns().names();
    boolean named = returned.size() > 1 && returned.stream().noneMatch(String::isEmpty);
    if (named) {
      line(body, String.join(", ", returned) + " = " + backward.text());
    }
    line(body, "return " + (named ? String.join(", ", returned) : backward.text()));
    return head(BACKWARD, needs) + body;
  }

  /** What backward takes of what was made before. */
  private List<String> kept() {
    List<String> kept = new ArrayList<>(made());
    kept.retainAll(site.backward().map(CallFact::needs).orElse(Set.of()));
    return kept;
  }

  private static String together(List<String> names) {
    String all = String.join(", ", names);
    return names.size() == 1 ? all : "(" + all + ")";
  }

  /** The names, and others for those that are missing. */
  private static List<String> named(List<String> names, String otherwise) {
    List<String> all = new ArrayList<>();
    for (String name : names.isEmpty() ? List.of("") : names) {
      String made = all.isEmpty() ? otherwise : otherwise + "_" + all.size();
      all.add(name.isEmpty() ? made : name);
    }
    return all;
  }

  private static String head(String name, Set<String> parameters) {
    return "def " + name + "(" + String.join(", ", parameters) + "):\n";
  }

  private static void line(StringBuilder body, String line) {
    body.append("    ").append(line).append('\n');
  }
}
