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
import backproof.python.Raise;
import backproof.random.RandomState;
import backproof.tape.DigitLoss;
import backproof.tape.Recorder;
import backproof.tape.Sweep;
import backproof.tape.Tape;
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
  private final Binding binding;
  private final ProgramLandscape landscape;
  private final List<Claim> claims;

  StudyRun(Experiment experiment, Binding binding, ProgramLandscape landscape, List<Claim> claims) {
    this.experiment = experiment;
    this.binding = binding;
    this.landscape = landscape;
    this.claims = claims;
  }

  Studies studies(Parts parts, Progress progress) {
    Optional<Curve> curve = parts.curve() ? Optional.of(curve(progress)) : Optional.empty();
    return new Studies(
        curve,
        curve.filter(Curve::isNoisy).flatMap(noisy -> landscape.tape()).flatMap(this::noisy),
        parts.judges() ? judges(progress) : List.of(),
        parts.lens().flatMap(this::lens));
  }

  private Curve curve(Progress progress) {
    int evaluations = 2 * CurveSweep.EPSILONS * experiment.settings().scheme().evaluations();
    return new CurveSweep(
            landscape, some(evaluations), claims, experiment.settings().scheme(), progress)
        .curve();
  }

  private List<Opinion> judges(Progress progress) {
    return new Panel(
            landscape,
            some(EVALUATIONS_OF_THE_PANEL),
            claims,
            landscape::costAt,
            StudyRun::chance,
            progress)
        .opinions();
  }

  private Optional<Lens> lens(Parts.Spot spot) {
    List<Block> blocks = landscape.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).name().equals(spot.parameter()) && spot.place() < blocks.get(i).size()) {
        return Optional.of(
            Lens.of(landscape, claims, experiment.settings(), i, spot.place(), spot.width()));
      }
    }
    return Optional.empty();
  }

  private Optional<NoisyCost> noisy(Tape tape) {
    Recorder recorder = binding.notebook().recorder();
    try {
      Sweep sweep = new Sweep(tape, recorder.allowance());
      sweep.gradient();
      return DigitLoss.of(tape, sweep).flatMap(loss -> noisy(tape, loss));
    } catch (Raise | UnsupportedOperationException missing) {
      return Optional.empty();
    }
  }

  /** Forward runs once more and is stopped there, which tells the place in the program. */
  private Optional<NoisyCost> noisy(Tape tape, DigitLoss loss) {
    Recorder recorder = binding.notebook().recorder();
    Moved start = Moved.toStart(binding.parameters(), binding.notebook().numbers());
    recorder.startUntil(loss.instruction(), start.arrays());
    try {
      binding.calls().forward(start);
      return Optional.empty();
    } catch (Raise stopped) {
      return stopped.place().map(place -> noisy(place, loss, loss.remedy(tape)));
    } finally {
      recorder.start(List.of());
      start.restore();
    }
  }

  private NoisyCost noisy(Raise.Place place, DigitLoss loss, String remedy) {
    ProgramError there = Errors.at(place.source(), place.span(), "", "", "");
    return new NoisyCost(
        there.cell(), there.line(), there.quoted(experiment), loss.growth(), remedy);
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
}
