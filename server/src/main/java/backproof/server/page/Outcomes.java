package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.laboratory.Outcome;
import backproof.server.answer.Recent;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;

/** Outcomes of what is opened again and again: presets and shared links. */
final class Outcomes {
  private static final int MOST = 200;

  private final Checker checker;
  private final Recent<String, Outcome> outcomes = new Recent<>(MOST, outcome -> 1);

  Outcomes(Checker checker) {
    this.checker = checker;
  }

  Outcome of(Experiment experiment) throws Refusal {
    return outcomes.of(ExperimentJson.canonical(experiment), () -> checker.check(experiment));
  }
}
