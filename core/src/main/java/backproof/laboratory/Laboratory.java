package backproof.laboratory;

import backproof.binding.Attempt;
import backproof.binding.Limits;
import backproof.binding.Notebook;
import backproof.check.Progress;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.diagnosis.Diagnosis;
import backproof.diagnosis.Finding;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.numpy.LibrarySource;
import backproof.numpy.LibraryText;
import backproof.python.Clock;
import backproof.trial.OwnCheck;
import backproof.trial.Testbed;
import backproof.trial.TestbedBench;
import java.util.List;
import java.util.Optional;

/** Where experiments are carried out. */
public final class Laboratory {
  private Laboratory() {}

  /** Runs the cells, calls the two functions and judges the gradient. */
  public static Outcome check(Experiment experiment, Limits limits, Clock clock) {
    return check(experiment, limits, clock, LibraryText::all);
  }

  /** The same where the text of the functions written in Python has to be had from elsewhere. */
  public static Outcome check(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library) {
    return check(experiment, limits, clock, library, Progress.UNHEARD);
  }

  /** The same where someone waits for it. */
  public static Outcome check(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library, Progress progress) {
    return check(experiment, Optional.empty(), limits, clock, library, progress);
  }

  /** The verdict and what else is asked for. */
  public static Outcome check(Experiment experiment, Parts parts, Limits limits, Clock clock) {
    return check(experiment, parts, limits, clock, LibraryText::all, Progress.UNHEARD);
  }

  /** The same where the library comes from elsewhere and someone waits for it. */
  public static Outcome check(
      Experiment experiment,
      Parts parts,
      Limits limits,
      Clock clock,
      LibrarySource library,
      Progress progress) {
    Question inquiry = new Inquiry(parts, progress);
    return check(experiment, Optional.of(inquiry), limits, clock, library, progress);
  }

  private static Outcome check(
      Experiment experiment,
      Optional<Question> asked,
      Limits limits,
      Clock clock,
      LibrarySource library,
      Progress progress) {
    double start = clock.milliseconds();
    CheckRun run = new CheckRun(experiment, limits, clock, library, progress);
    Attempt<Outcome> attempt =
        new Attempt<>(
            () -> {
              Report report = run.report();
              Studies studies = run.studies(asked);
              Optional<OwnCheck> checker = run.ownCheck();
              return new Outcome.Judged(
                  report,
                  run.stdout(),
                  run.matched(),
                  run.notes(),
                  run.milliseconds(),
                  studies,
                  checker);
            },
            error ->
                new Outcome.Raised(error, run.stdout(), run.notes(), clock.milliseconds() - start));
    return attempt.result();
  }

  /** Runs the cells and tells how their functions are called. */
  public static Planned plan(Experiment experiment, Limits limits, Clock clock) {
    CheckRun run = new CheckRun(experiment, limits, clock, LibraryText::all, Progress.UNHEARD);
    Attempt<Planned> attempt =
        new Attempt<>(() -> new Planned.Found(run.plan()), Planned.Refused::new);
    return attempt.result();
  }

  /** Each gradient beside the exact one, without a verdict; none where the cells do not run. */
  public static List<Compared> compared(Experiment experiment, Limits limits, Clock clock) {
    CheckRun run = new CheckRun(experiment, limits, clock, LibraryText::all, Progress.UNHEARD);
    return new Attempt<>(run::compared, error -> List.<Compared>of()).result();
  }

  /**
   * The same outcome; where the gradient is wrong, or there is none because the program raises,
   * with what is to blame and would mend it. Where nothing can be told, with what is to blame for
   * that, if it shows.
   */
  public static Outcome explained(
      Experiment experiment, Outcome outcome, Limits limits, Clock clock) {
    return switch (outcome) {
      case Outcome.Judged judged when judged.report().verdict() == Verdict.WRONG ->
          judged.with(diagnose(experiment, limits, clock, LibraryText::all));
      case Outcome.Judged judged when judged.report().verdict() == Verdict.CANNOT_TELL -> {
        List<Finding> found = diagnose(experiment, limits, clock, LibraryText::all);
        yield found.isEmpty() ? judged : judged.with(found);
      }
      case Outcome.Raised raised when raised.error().mayBeMended() ->
          raised.with(diagnose(experiment, limits, clock, LibraryText::all));
      case Outcome.Judged judged -> judged;
      case Outcome.Raised raised -> raised;
    };
  }

  /** Where a gradient goes wrong, and what would mend it. */
  public static List<Finding> diagnose(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library) {
    return diagnose(experiment, limits, clock, library, Progress.UNHEARD);
  }

  /** The same where someone waits for it. */
  public static List<Finding> diagnose(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library, Progress progress) {
    Limits wide = limits.ofSearch();
    double end = clock.milliseconds() + wide.run().milliseconds();
    Attempt<List<Finding>> attempt =
        new Attempt<>(
            () ->
                Diagnosis.of(
                    TestbedBench.of(
                        experiment,
                        each -> Testbed.of(each, wide, clock, library),
                        () -> clock.milliseconds() > end,
                        progress)),
            error -> List.of());
    return attempt.result();
  }

  /** Runs one piece of source and tells what it printed. */
  public static RunResult run(String source, Limits limits, Clock clock) {
    double start = clock.milliseconds();
    Notebook notebook = new Notebook(limits, clock, LibraryText::all);
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
