package backproof.server;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.file.ExperimentFiles;
import backproof.file.Imported;
import backproof.file.NothingFoundException;
import backproof.file.Source;
import backproof.file.Wanted;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.laboratory.Planned;
import backproof.laboratory.RunResult;
import backproof.python.Budget;
import backproof.server.guard.Checker;
import backproof.view.Opened;
import java.util.Optional;

/** Checks with the bounds of a server that many share. */
final class LaboratoryChecker implements Checker {
  /** Of looking for the functions in a file. */
  private static final Budget.Limits SEARCH = new Budget.Limits(2_000_000, 0, 0, 0, 0, 5_000);

  private static final double NANOSECONDS = 1e6; // in a millisecond

  @Override
  public Outcome check(Experiment experiment, Parts parts) {
    Outcome outcome =
        Laboratory.check(experiment, parts, Limits.SERVER, LaboratoryChecker::milliseconds);
    return Laboratory.explained(
        experiment, outcome, Limits.SERVER, LaboratoryChecker::milliseconds);
  }

  @Override
  public Planned plan(Experiment experiment) {
    return Laboratory.plan(experiment, Limits.SERVER, LaboratoryChecker::milliseconds);
  }

  @Override
  public RunResult run(String source) {
    return Laboratory.run(source, Limits.SERVER, LaboratoryChecker::milliseconds);
  }

  @Override
  public Opened open(String name, String text, Wanted wanted) {
    return opened(name, budget -> ExperimentFiles.read(name, text, wanted, budget));
  }

  @Override
  public Opened whole(Experiment experiment) {
    return opened(ExperimentFiles.PASTED, budget -> ExperimentFiles.whole(experiment, budget));
  }

  /** A way to find an experiment, which has its cost. */
  private interface Reading {
    Imported within(Budget budget) throws ExperimentException;
  }

  private static Opened opened(String name, Reading reading) {
    try {
      Budget budget = new Budget(SEARCH, LaboratoryChecker::milliseconds);
      return new Opened.Taken(name, reading.within(budget));
    } catch (NothingFoundException e) {
      return refused(name, e, Optional.of(e.source()));
    } catch (ExperimentException e) {
      return refused(name, e, Optional.empty());
    }
  }

  private static Opened refused(String name, Exception e, Optional<Source> source) {
    return new Opened.Refused(name, String.valueOf(e.getMessage()), source);
  }

  private static double milliseconds() {
    return System.nanoTime() / NANOSECONDS;
  }
}
