package backproof.trial;

import backproof.binding.Binding;
import backproof.check.Adequacy;
import backproof.check.Block;
import backproof.check.BlockReport;
import backproof.check.Claim;
import backproof.check.Exact;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a gradient that is right at the point of setup is right at others as well. */
public final class FurtherPoints {
  private static final List<Point> POINTS =
      List.of(Point.moved(1), Point.drawn(2, 0), Point.drawn(3, 2), Point.drawn(4, 0));
  private static final int SEEDS = 2;
  private static final int MOST = 5;
  private static final long STEPS_ALTOGETHER = 400_000;

  /** A program that takes more for one point is left alone. */
  private static final long MOST_STEPS = 4_000_000;

  /** Forward, backward, recording and sweeps, in calls of both passes. */
  private static final int CALLS_FOR_EACH = 12;

  private final Experiment experiment;
  private final Testbed testbed;
  private final Strangers strangers;
  private final Function<Experiment, Testbed> anew;
  private final ProgramLandscape.Deadline deadline;
  private final List<Adequacy.Recheck> rechecks = new ArrayList<>();
  private final List<String> agreeing = new ArrayList<>();
  private String problem = "";
  private Optional<Report> accusation = Optional.empty();

  /**
   * @param anew runs the cells of another experiment
   */
  public FurtherPoints(
      Experiment experiment,
      Binding binding,
      Testbed testbed,
      Function<Experiment, Testbed> anew,
      ProgramLandscape.Deadline deadline) {
    this.experiment = experiment;
    this.testbed = testbed;
    this.strangers = Strangers.of(experiment, binding, testbed.reads());
    this.anew = anew;
    this.deadline = deadline;
  }

  /**
   * The report with what these points say.
   *
   * @param steps how many steps of the program one call of both passes takes
   */
  public Report applied(Report report, PointNotes here, long steps) {
    long affordable = STEPS_ALTOGETHER / (CALLS_FOR_EACH * Math.max(steps, 1));
    int least = CALLS_FOR_EACH * steps <= MOST_STEPS ? 1 : 0;
    int left = (int) Math.max(least, Math.min(MOST, affordable));
    SeedCall seed = SeedCall.in(experiment.setup());
    boolean isQuick = testbed.steps() <= STEPS_ALTOGETHER && affordable > SEEDS && seed.isThere();
    for (int i = 1; i <= SEEDS && isQuick && accusation.isEmpty(); i++) {
      String where = "with np.random.seed(" + (seed.value() + i) + ")";
      Testbed other = anew.apply(experiment.withSetup(seed.replacedBy(seed.value() + i)));
      look(other, Point.OF_SETUP, where, /* isTrusted= */ true);
      left--;
    }
    for (Point point : POINTS) {
      boolean isNew =
          point.keepsData()
              || affordable > 0
                  && testbed.canChangeData()
                  && (point.moreExamples() == 0 || testbed.examples().isPresent());
      if (isNew && left > 0 && accusation.isEmpty()) {
        look(testbed, point, where(point), strangers.trusts(point));
        left--;
      }
    }
    here.noteBetterSeed(report, rechecks);
    Adequacy adequacy = here.adequacy(report, rechecks);
    if (accusation.isEmpty()) {
      return report.seen(adequacy, sentences(report));
    }
    Report there = accusation.get();
    String where = rechecks.getLast().where();
    return report.wrongElsewhere(
        "The gradient is right here and wrong " + where + ": " + there.reasons().get(0),
        there.blocks().stream().map(BlockReport::verdict).toList(),
        adequacy);
  }

  /** Whether there is time to find out what the examples are. */
  public static boolean affordsExamples(long steps) {
    return CALLS_FOR_EACH * steps <= STEPS_ALTOGETHER;
  }

  private void look(Testbed bed, Point point, String where, boolean isTrusted) {
    switch (bed.at(point)) {
      case Sighting.Raised raised -> problem = raised.error().type();
      case Sighting.Seen seen when seen.differs() -> {
        if (isTrusted) {
          accuse(seen, where, bed.judged(seen, worst(seen), deadline));
        }
      }
      case Sighting.Seen seen ->
          note(seen, where, seen.agrees() ? Verdict.RIGHT : Verdict.CANNOT_TELL);
    }
  }

  /** Where both witnesses say so. */
  private void accuse(Sighting.Seen seen, String where, Report there) {
    if (there.verdict() == Verdict.WRONG) {
      accusation = Optional.of(there);
      note(seen, where, Verdict.WRONG);
    }
  }

  private void note(Sighting.Seen seen, String where, Verdict verdict) {
    List<Exact> blocks = seen.truth().exact().map(ExactGradient::blocks).orElse(List.of());
    int exercised = Adequacy.exercised(blocks.stream().map(Exact::values).toList());
    rechecks.add(new Adequacy.Recheck(where, verdict, exercised));
    if (verdict == Verdict.RIGHT && !agreeing.contains(where)) {
      agreeing.add(where);
    }
  }

  private List<String> sentences(Report report) {
    if (report.verdict() != Verdict.RIGHT) {
      return List.of();
    }
    if (!agreeing.isEmpty()) {
      return List.of("It agrees at other points as well: " + String.join("; ", agreeing) + ".");
    }
    return List.of(
        "No other point was tried"
            + (problem.isEmpty() ? "." : ": with other numbers the cells raise " + problem + "."));
  }

  /** Of each block the entry that is furthest off. */
  private static List<Block> worst(Sighting.Seen seen) {
    List<Block> some = new ArrayList<>();
    List<Block> blocks = seen.truth().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Claim claim = seen.claims().get(i);
      double[] exact = seen.truth().exact().orElseThrow().blocks().get(i).values();
      int worst = 0;
      for (int entry = 0; entry < exact.length; entry++) {
        boolean isWorse =
            !(Math.abs(claim.values()[entry] - exact[entry])
                <= Math.abs(claim.values()[worst] - exact[worst]));
        worst = isWorse ? entry : worst;
      }
      some.add(exact.length > 1 ? blocks.get(i).sampled(new int[] {worst}) : blocks.get(i));
    }
    return some;
  }

  private String where(Point point) {
    if (point.keepsData()) {
      return "with other parameters";
    }
    int count = testbed.examples().map(Examples::count).orElse(0);
    return point.moreExamples() == 0
        ? "with other parameters and data"
        : "with " + (count + point.moreExamples()) + " examples instead of " + count;
  }
}
