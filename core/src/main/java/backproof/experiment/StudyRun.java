package backproof.experiment;

import backproof.check.Block;
import backproof.check.Chance;
import backproof.check.Claim;
import backproof.check.Curve;
import backproof.check.CurveSweep;
import backproof.check.Lens;
import backproof.check.Opinion;
import backproof.check.Panel;
import backproof.check.Progress;
import backproof.random.RandomState;
import java.util.List;
import java.util.Optional;

/** Finds what was asked for beyond the verdict. */
final class StudyRun {
  /** About a second of work; where every entry would take more, some are looked at. */
  private static final long WORK = 1_000_000_000;

  private static final int MOST_EVALUATIONS = 200_000;

  /** Ridders' method takes most of them. */
  private static final int EVALUATIONS_OF_THE_PANEL = 32;

  private static final long SEED = 0;

  private final Experiment experiment;
  private final ProgramLandscape landscape;
  private final List<Claim> claims;
  private final Progress progress;

  StudyRun(
      Experiment experiment,
      ProgramLandscape landscape,
      List<Claim> claims,
      Progress progress) {
    this.experiment = experiment;
    this.landscape = landscape;
    this.claims = claims;
    this.progress = progress;
  }

  Curve curve() {
    int evaluations = 2 * CurveSweep.EPSILONS * experiment.settings().scheme().evaluations();
    return new CurveSweep(
            landscape, some(evaluations), claims, experiment.settings().scheme(), progress)
        .curve();
  }

  List<Opinion> judges() {
    return new Panel(
            landscape,
            some(EVALUATIONS_OF_THE_PANEL),
            claims,
            landscape::costAt,
            StudyRun::chance,
            progress)
        .opinions();
  }

  Optional<Lens> lens(Parts.Spot spot) {
    List<Block> blocks = landscape.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).name().equals(spot.parameter()) && spot.place() < blocks.get(i).size()) {
        return Optional.of(
            Lens.of(landscape, claims, experiment.settings(), i, spot.place(), spot.width()));
      }
    }
    return Optional.empty();
  }

  private List<Block> some(int evaluations) {
    long affordable = Math.min(MOST_EVALUATIONS, WORK / landscape.work()) / evaluations;
    long perBlock = Math.max(1, affordable / Math.max(1, landscape.blocks().size()));
    return new Sampling((int) perBlock, SEED).of(landscape.blocks());
  }

  private static Chance chance() {
    RandomState state = RandomState.ofSeed(SEED);
    return new Chance() {
      @Override
      public double gaussian() {
        return state.nextGaussian();
      }

      @Override
      public double uniform() {
        return state.nextDouble();
      }
    };
  }

