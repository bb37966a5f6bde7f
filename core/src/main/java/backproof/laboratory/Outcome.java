package backproof.laboratory;

import backproof.check.Report;
import backproof.diagnosis.Finding;
import backproof.experiment.ProgramError;
import backproof.trial.OwnCheck;
import java.util.List;
import java.util.Optional;

/** What came of checking an experiment. */
public sealed interface Outcome {
  /** Everything the program printed, ANSI colours included. */
  String stdout();

  /** Which value was taken for which argument, parameter and gradient, in sentences. */
  default List<String> matched() {
    return List.of();
  }

  /** What was understood, skipped or refused along the way, in sentences. */
  List<String> notes();

  /** What is to blame for a wrong gradient, or for none, in the order to mend it. */
  List<Finding> findings();

  /** How long the check took; where there was none, how long the program ran. */
  double milliseconds();

  /**
   * The gradient was compared.
   *
   * @param studies what was asked for beyond the verdict
   * @param checker what is to be said of a gradient checker among the learner's functions
   */
  record Judged(
      Report report,
      String stdout,
      List<String> matched,
      List<String> notes,
      double milliseconds,
      Studies studies,
      Optional<OwnCheck> checker,
      List<Finding> findings)
      implements Outcome {
    /** Before anything is said about what is to blame. */
    public Judged(
        Report report,
        String stdout,
        List<String> matched,
        List<String> notes,
        double milliseconds,
        Studies studies,
        Optional<OwnCheck> checker) {
      this(report, stdout, matched, notes, milliseconds, studies, checker, List.of());
    }

    /** The same with what is to blame. */
    Judged with(List<Finding> found) {
      return new Judged(
          report, stdout, matched, notes, milliseconds, studies, checker, List.copyOf(found));
    }

    /** Only the verdict was asked for. */
    public Judged(
        Report report,
        String stdout,
        List<String> matched,
        List<String> notes,
        double milliseconds) {
      this(report, stdout, matched, notes, milliseconds, Studies.NONE, Optional.empty());
    }
  }

  /** The program raised or cannot be checked. */
  record Raised(
      ProgramError error,
      String stdout,
      List<String> notes,
      double milliseconds,
      List<Finding> findings)
      implements Outcome {
    /** Before anything is said about what is to blame. */
    public Raised(ProgramError error, String stdout, List<String> notes, double milliseconds) {
      this(error, stdout, notes, milliseconds, List.of());
    }

    /** The same with what is to blame. */
    Raised with(List<Finding> found) {
      return new Raised(error, stdout, notes, milliseconds, List.copyOf(found));
    }
  }
}
