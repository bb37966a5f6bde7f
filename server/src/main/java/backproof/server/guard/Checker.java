package backproof.server.guard;

import backproof.experiment.Experiment;
import backproof.file.Wanted;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.laboratory.Planned;
import backproof.laboratory.RunResult;
import backproof.view.Opened;

/** What the server does with programs of strangers. */
public interface Checker {
  /** Judges, and finds what else is asked for. */
  Outcome check(Experiment experiment, Parts parts) throws Refusal;

  default Outcome check(Experiment experiment) throws Refusal {
    return check(experiment, Parts.NONE);
  }

  /** Finds out how the functions of an experiment are called. */
  Planned plan(Experiment experiment) throws Refusal;

  RunResult run(String source) throws Refusal;

  /** Makes an experiment of a file; what the file lacks for that is said in the answer. */
  Opened open(String name, String text, Wanted wanted) throws Refusal;

  /** Makes an experiment of cells into which a whole program was put. */
  Opened whole(Experiment experiment) throws Refusal;
}
