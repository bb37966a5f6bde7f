package backproof.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs which two functions of a file are meant to be checked. */
final class Candidates {
  private static final int CLEAR = 6;

  private final Functions functions;
  private final List<Site> sites;

  Candidates(Functions functions, List<Site> sites) {
    this.functions = functions;
    this.sites = sites;
  }

  /** The best first; of equals the one that comes later in the file. */
  List<Candidate> ranked() {
    List<Candidate> all = new ArrayList<>();
    for (Site site : sites) {
      boolean linked =
          site.backward().isPresent() && site.backward().get().takesFrom(site.forward());
      boolean named =
          site.backward().isPresent()
              && Roles.belongTogether(site.forward().callee(), site.backward().get().callee());
      boolean both = site.backward().isEmpty() && Roles.returnsBoth(site.forward().callee());
      if (linked || named || both) {
        all.add(atSite(site, linked));
      }
    }
    for (Functions.Facts forward : functions.all()) {
      for (Functions.Facts backward : functions.all()) {
        functions.compare();
        if (forward != backward && fitsByText(forward, backward)) {
          all.add(byText(forward, backward));
        }
      }
      if (Roles.returnsBoth(forward)) {
        all.add(alone(forward));
      }
    }
    all.removeIf(candidate -> candidate.score() < CLEAR);
    Collections.reverse(all);
    all.sort(Comparator.comparingInt(candidate -> -candidate.score()));
    return all;
  }

  /** The pair of these names, as good or bad as it is. */
  Candidate named(Functions.Facts forward, Optional<Functions.Facts> backward) {
    List<Candidate> called = calls(forward, backward);
    return called.isEmpty()
        ? new Candidate(forward, backward, Optional.empty(), 0, "they were asked for")
        : called.getFirst();
  }

  /** Where this pair is called, the last place first. */
  List<Candidate> calls(Functions.Facts forward, Optional<Functions.Facts> backward) {
    List<Candidate> calls = new ArrayList<>();
    for (Site site : sites.reversed()) {
      boolean same = site.forward().callee() == forward;
      if (same && site.backward().map(CallFact::callee).equals(backward)) {
        calls.add(atSite(site, true));
      }
    }
    return calls;
  }

  private Candidate atSite(Site site, boolean linked) {
    Functions.Facts forward = site.forward().callee();
    Optional<Functions.Facts> backward = site.backward().map(CallFact::callee);
    int score = text(forward, backward);
    score += linked ? 6 : 3;
    score += site.host().isEmpty() ? 3 : site.host().filter(Roles::isCheck).isPresent() ? -3 : 1;
    score += site.cost().isPresent() ? 2 : 0;
    String made = String.join(", ", site.forward().targets());
    String because =
        backward
            .map(
                b ->
                    b.name()
                        + " is called with what "
                        + forward.name()
                        + " returned ("
                        + made
                        + ")")
            .filter(words -> linked)
            .orElse(forward.name() + " is called, and its name and results fit");
    return new Candidate(forward, backward, Optional.of(site), score, because);
  }

  private boolean fitsByText(Functions.Facts forward, Functions.Facts backward) {
    return Roles.belongTogether(forward, backward)
        || Roles.forward(forward) >= 4 && Roles.backward(backward) >= 5;
  }

  private Candidate byText(Functions.Facts forward, Functions.Facts backward) {
    String because = "their names and results fit together";
    int score = text(forward, Optional.of(backward));
    return new Candidate(forward, Optional.of(backward), Optional.empty(), score, because);
  }

  private Candidate alone(Functions.Facts forward) {
    String because = forward.name() + " returns the cost and the gradients";
    return new Candidate(
        forward, Optional.empty(), Optional.empty(), text(forward, Optional.empty()) + 3, because);
  }

  private int text(Functions.Facts forward, Optional<Functions.Facts> backward) {
    int score = Roles.forward(forward) + helper(forward, false);
    score += functions.callers(forward.name()).stream().anyMatch(Roles::isCheck) ? 4 : 0;
    if (backward.isEmpty()) {
      return score + (Roles.returnsBoth(forward) ? 3 : -6);
    }
    score += Roles.backward(backward.get()) + helper(backward.get(), true);
    score += Roles.belongTogether(forward, backward.get()) ? 5 : 0;
    return score + (givesToCheck(backward.get()) ? 3 : 0);
  }

  /** A step of a larger pass is less likely to be the one that is meant. */
  private int helper(Functions.Facts function, boolean isBackward) {
    for (Functions.Facts caller : functions.callers(function.name())) {
      int role = isBackward ? Roles.backward(caller) : Roles.forward(caller);
      if (role >= 4) {
        return -4;
      }
    }
    return 0;
  }

  private boolean givesToCheck(Functions.Facts backward) {
    return sites.stream()
        .filter(site -> site.backward().isPresent() && site.forward().callee() == backward)
        .anyMatch(
            site ->
                Roles.isCheck(site.backward().get().callee())
                    && site.backward().get().takesFrom(site.forward()));
  }
}
