package backproof.trial;

import backproof.binding.Attempt;
import backproof.binding.Mismatch;
import backproof.diagnosis.Guard;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import java.util.Optional;
import java.util.function.Function;

/** Starts as much of a program as runs when it goes on behind what raises. */
final class Guarded {
  private static final int MOST = 12;

  private Guarded() {}

  /**
   * @param start runs the cells of an experiment
   */
  static Testbed started(Experiment experiment, Function<Experiment, Testbed> start) {
    return started(experiment, start, MOST);
  }

  private static Testbed started(
      Experiment experiment, Function<Experiment, Testbed> start, int most) {
    return new Attempt<>(
            () -> start.apply(experiment),
            error ->
                guarded(experiment, error)
                    .filter(next -> most > 0)
                    .map(next -> started(next, start, most - 1))
                    .orElseThrow(() -> new Mismatch(error)))
        .result();
  }

  private static Optional<Experiment> guarded(Experiment experiment, ProgramError error) {
    return !error.mayBeMended() || error.line() == 0
        ? Optional.empty()
        : Guard.around(text(experiment, error.cell()), error.line())
            .map(text -> experiment.with(error.cell(), text));
  }

  /** A cell with one sort of line ends. */
  static String text(Experiment experiment, Cell cell) {
    return experiment.source(cell).replace("\r\n", "\n").replace('\r', '\n');
  }
}
