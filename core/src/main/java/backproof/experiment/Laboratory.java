package backproof.experiment;

import backproof.python.Clock;
import java.util.Optional;

/** Where experiments are carried out. */
public final class Laboratory {
  private Laboratory() {}

  /** Runs the cells, calls the two functions and judges the gradient. */
  public static Outcome check(Experiment experiment, Limits limits, Clock clock) {
    double start = clock.milliseconds();
    CheckRun run = new CheckRun(experiment, limits, clock);
    Attempt<Outcome> attempt =
        new Attempt<>(
            () ->
                new Outcome.Judged(
                    run.report(), run.stdout(), run.matched(), run.notes(), run.milliseconds()),
            error ->
                new Outcome.Raised(error, run.stdout(), run.notes(), clock.milliseconds() - start));
    return attempt.result();
  }

  /** Runs one piece of source and tells what it printed. */
  public static RunResult run(String source, Limits limits, Clock clock) {
    double start = clock.milliseconds();
    Notebook notebook = new Notebook(limits, clock);
    Attempt<Optional<ProgramError>> attempt =
        new Attempt<>(
            () -> {
              notebook.runCell(Cell.SETUP, source);
              return Optional.empty();
            },
            Optional::of);
    Optional<ProgramError> error = attempt.result();
    return new RunResult(notebook.stdout(), error, clock.milliseconds() - start);
  }
}
