package backproof.server;

import backproof.experiment.Experiment;
import backproof.experiment.Laboratory;
import backproof.experiment.Limits;
import backproof.experiment.Outcome;
import backproof.experiment.RunResult;
import backproof.server.guard.Checker;

/** Checks with the bounds of a server that many share. */
final class LaboratoryChecker implements Checker {
  private static final double NANOSECONDS = 1e6; // in a millisecond

  @Override
  public Outcome check(Experiment experiment) {
    return Laboratory.check(experiment, Limits.SERVER, LaboratoryChecker::milliseconds);
  }

  @Override
  public RunResult run(String source) {
    return Laboratory.run(source, Limits.SERVER, LaboratoryChecker::milliseconds);
  }

  private static double milliseconds() {
    return System.nanoTime() / NANOSECONDS;
  }
}
