package backproof.server.guard;

import backproof.experiment.Experiment;
import backproof.experiment.Outcome;
import backproof.experiment.RunResult;

/** What the server does with programs of strangers. */
public interface Checker {
  Outcome check(Experiment experiment) throws Refusal;

  RunResult run(String source) throws Refusal;
}
