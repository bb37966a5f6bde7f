package backproof.file;

import backproof.binding.Limits;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.laboratory.Compared;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.Planned;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cost that a program goes down. The one that it prints is often a multiple of that, or
 * there is none: the rate of learning takes any factor. So the experiment is tried, and its cost
 * multiplied by the factor that all gradients share.
 */
final class CostSearch {
  private static final Limits LIMITS =
      new Limits(new Budget.Limits(4_000_000, 20_000_000, 500, 20_000, 200_000, 1e6), 20_000);
  private static final double ENOUGH = 1.25; // four slopes of five
  private static final int MOST = 4; // ways to write a factor that are tried

  /** What there is to say of a cost. */
  private interface Told {
    String of(String factor);
  }

  private CostSearch() {}

  /**
   * With the cost that the program computes.
   *
   * @param gradients how many it makes itself
   */
  static Imported of(Draft draft, int gradients) throws ExperimentException {
    Imported plain = draft.maker().make("", List.of());
    List<Compared> compared = Laboratory.compared(plain.experiment(), LIMITS, () -> 0);
    Fit fit = Fit.of(compared);
    Told told =
        factor ->
            "What your loop subtracts is "
                + factor
                + " times the gradient of "
                + draft.name()
                + (fit.isWhole() ? ", for every parameter" : ", as far as it fits")
                + ". A factor that all gradients share is no mistake: it belongs to the rate of"
                + " learning. So the cost is multiplied by it here.";
    return compared.size() == gradients && fit.isTelling() && !fit.isOne()
        ? scaled(draft, fit, plain, told)
        : plain;
  }

  /** With the cost that it is most likely to go down; empty where it goes down none of these. */
  static Optional<Imported> best(List<Draft> guesses) throws ExperimentException {
    Optional<Imported> best = Optional.empty();
    int most = 0;
    for (Draft guess : guesses) {
      Told told =
          factor ->
              "The file computes no cost: its gradients fit "
                  + (factor.isEmpty() ? "" : factor + " times ")
                  + guess.value()
                  + ", so this was added. Where another is meant, write it into the file, as loss ="
                  + " ...";
      Imported plain = guess.maker().make("", List.of(told.of("")));
      Fit fit = fit(plain.experiment());
      if (fit.isTelling() && fit.entries() > most) {
        Imported made = fit.isOne() ? plain : scaled(guess, fit, plain, told);
        if (fit.isOne() || made != plain) {
          best = Optional.of(made);
          most = fit.entries();
        }
      }
    }
    return best;
  }

  /**
   * The same with the last item of a loop where its first, such as an example that is all zeros,
   * leaves many slopes at zero.
   */
  static Imported richest(Imported imported) {
    Experiment experiment = imported.experiment();
    String setup = experiment.source(Cell.SETUP);
    int[] here = slopes(experiment);
    if (setup.contains(Before.FIRST) && ENOUGH * here[0] < here[1]) {
      Experiment other = experiment.withSetup(setup.replace(Before.FIRST, Before.LAST));
      if (slopes(other)[0] > here[0]) {
        return imported.with(
            other,
            "The last item of your loop is taken: with the first "
                + (here[1] - here[0])
                + " of "
                + here[1]
                + " slopes are zero, and mistakes there would not show.");
      }
    }
    return imported;
  }

  /** How many slopes are not zero, and how many there are. */
  private static int[] slopes(Experiment experiment) {
    int[] counts = {0, 0};
    for (Compared pair : Laboratory.compared(experiment, LIMITS, () -> 0)) {
      for (double slope : pair.exact()) {
        counts[0] += slope != 0 ? 1 : 0;
        counts[1]++;
      }
    }
    return counts;
  }

  /** Whether the experiment runs and its gradients can be compared. */
  static boolean tells(Imported imported) {
    return !Laboratory.compared(imported.experiment(), LIMITS, () -> 0).isEmpty();
  }

  /** Whether what goes forward gives no cost. */
  static boolean misses(Imported imported) {
    return Laboratory.plan(imported.experiment(), LIMITS, () -> 0)
            instanceof Planned.Refused refused
        && refused.error().message().endsWith("a cost must be one number");
  }

  private static Fit fit(Experiment experiment) {
    return Fit.of(Laboratory.compared(experiment, LIMITS, () -> 0));
  }

  /** The way to write the factor with which all is right; where none is, that for most data. */
  private static Imported scaled(Draft draft, Fit fit, Imported plain, Told told)
      throws ExperimentException {
    List<String> texts = new Scale(plain.experiment(), draft.data(), LIMITS).texts(fit.factor());
    List<Imported> tried = new ArrayList<>();
    for (String text : texts.subList(0, Math.min(MOST, texts.size()))) {
      String plainly = text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
      Imported made = draft.maker().make(text, List.of(told.of(plainly)));
      if (isRight(made.experiment())) {
        return made;
      }
      tried.add(made);
    }
    boolean isMean = draft.cost().contains("mean") && tried.size() > 1;
    return tried.isEmpty() ? plain : tried.get(isMean ? 1 : 0);
  }

  private static boolean isRight(Experiment experiment) {
    return Laboratory.check(experiment, LIMITS, () -> 0) instanceof Outcome.Judged judged
        && judged.report().verdict() == Verdict.RIGHT;
  }
}
