package backproof.trial;

import backproof.check.Progress;
import backproof.diagnosis.Mutant;
import backproof.diagnosis.Mutants;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many small mistakes, put into a right program one at a time, a point shows. What shows at no
 * point at all is no mistake.
 *
 * @param missed those that other points show and this one does not
 * @param better points that were tried and show more, the best of each sort
 */
public record Score(int caught, int of, List<Mutant> missed, List<Tried> better) {
  private static final int MOST = 200;
  private static final int LISTED = 3;
  private static final int SEEDS = 6;

  /** A point that was tried, and how many of the mistakes it shows. */
  public record Tried(String where, int caught) {}

  /**
   * Empty where the program is not right, or nothing could be tried.
   *
   * @param elsewhere the same bench for cells whose setup has another seed
   */
  public static Optional<Score> of(
      Experiment experiment,
      TestbedBench bench,
      Function<Experiment, TestbedBench> elsewhere,
      Progress progress) {
    boolean isRight = bench.points() > 1 && bench.at(0, bench.cells(), 0).isRight();
    List<Mutant> mutants = isRight ? new Mutants(bench).all(MOST) : List.of();
    if (mutants.isEmpty()) {
      return Optional.empty();
    }
    List<Mutant> missed = mutants.stream().filter(mutant -> !mutant.isCaught()).toList();
    int caught = mutants.size() - missed.size();
    List<Tried> better = new ArrayList<>();
    if (!missed.isEmpty()) {
      bestSeed(experiment, mutants, elsewhere, progress)
          .filter(tried -> tried.caught > caught)
          .ifPresent(better::add);
      moreExamples(bench, mutants).filter(tried -> tried.caught > caught).ifPresent(better::add);
    }
    return Optional.of(new Score(caught, mutants.size(), missed, List.copyOf(better)));
  }

  private static Optional<Tried> bestSeed(
      Experiment experiment,
      List<Mutant> mutants,
      Function<Experiment, TestbedBench> elsewhere,
      Progress progress) {
    SeedCall seed = SeedCall.in(experiment.setup());
    Optional<Tried> best = Optional.empty();
    for (int i = 1; i <= SEEDS && seed.isThere(); i++) {
      progress.at((double) i / (SEEDS + 1));
      int value = seed.value() + i;
      TestbedBench bench = elsewhere.apply(experiment.withSetup(seed.replacedBy(value)));
      int caught = bench.isOver() || bench.points() == 0 ? 0 : caught(bench, mutants);
      if (caught > best.map(Tried::caught).orElse(0)) {
        best = Optional.of(new Tried("np.random.seed(" + value + ")", caught));
      }
    }
    return best;
  }

  private static int caught(TestbedBench bench, List<Mutant> mutants) {
    int caught = 0;
    for (Mutant mutant : mutants) {
      Map<String, String> edited = new LinkedHashMap<>(bench.cells());
      edited.computeIfPresent(mutant.edit().cell(), (cell, text) -> mutant.edit().applied(text));
      caught += bench.at(0, edited, 0).isRight() ? 0 : 1;
    }
    return caught;
  }

  private static Optional<Tried> moreExamples(TestbedBench bench, List<Mutant> mutants) {
    Optional<Tried> best = Optional.empty();
    for (int i = 1; i < bench.points(); i++) {
      int point = i;
      int count = bench.examples(point);
      int caught = (int) mutants.stream().filter(mutant -> mutant.caught()[point]).count();
      if (count > bench.examples(0) && caught > best.map(Tried::caught).orElse(0)) {
        best = Optional.of(new Tried("other numbers and " + count + " examples", caught));
      }
    }
    return best;
  }

  /** For a reader. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    text.append("This point would catch ").append(caught).append(" of ").append(of);
    text.append(" small mistakes that were tried in this program");
    if (!missed.isEmpty()) {
      text.append("; it would miss, for example, ");
      for (int i = 0; i < Math.min(LISTED, missed.size()); i++) {
        Mutant mutant = missed.get(i);
        text.append(i == 0 ? "" : "; ").append(mutant.after().trim());
        text.append(" in line ").append(mutant.edit().line());
      }
    }
    return text.append('.').toString();
  }

  /** Which points that were tried are better; empty where none is. */
  public String advice() {
    List<String> points = better.stream().map(tried -> tried.where + ": " + tried.caught).toList();
    return points.isEmpty()
        ? ""
        : "Better points that were tried: " + String.join("; ", points) + " of " + of + ".";
  }
}
