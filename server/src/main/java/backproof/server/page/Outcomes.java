package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.laboratory.Outcome;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Outcomes of what is opened again and again: presets and shared links. */
final class Outcomes {
  private static final int MOST = 200;

  private final Checker checker;
  private final Map<String, Outcome> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  Outcomes(Checker checker) {
    this.checker = checker;
  }

  Outcome of(Experiment experiment) throws Refusal {
    String key = ExperimentJson.canonical(experiment);
    Outcome known = find(key);
    if (known != null) {
      return known;
    }
    Outcome outcome = checker.check(experiment);
    keep(key, outcome);
    return outcome;
  }

  private synchronized @org.jspecify.annotations.Nullable Outcome find(String key) {
    return kept.get(key);
  }

  private synchronized void keep(String key, Outcome outcome) {
    kept.put(key, outcome);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
