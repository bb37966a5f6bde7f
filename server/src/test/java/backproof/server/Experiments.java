package backproof.server;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.experiment.Presets;

/** Requests to try. */
final class Experiments {
  private Experiments() {}

  /** J = theta x, which is right. */
  static Experiment line() {
    return Presets.find("linear-1d").orElseThrow().experiment();
  }

  static String json(Experiment experiment) {
    return ExperimentJson.canonical(experiment);
  }

  static String json(String title, String setup) {
    return json(Experiment.of(title, setup, line().forward(), line().backward()));
  }
}
