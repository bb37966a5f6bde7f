package backproof.laboratory;

import backproof.binding.Binding;
import backproof.binding.Errors;
import backproof.binding.Moved;
import backproof.check.Block;
import backproof.check.Chance;
import backproof.check.Claim;
import backproof.check.Curve;
import backproof.check.CurveSweep;
import backproof.check.Lens;
import backproof.check.Opinion;
import backproof.check.Panel;
import backproof.check.Progress;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.experiment.Sampling;
import backproof.python.Raise;
import backproof.random.RandomState;
import backproof.tape.DigitLoss;
import backproof.tape.Recorder;
import backproof.tape.Sweep;
import backproof.tape.Tape;
import backproof.trial.ProgramLandscape;
import backproof.trial.Score;
import backproof.trial.Testbed;
import backproof.trial.TestbedBench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Finds what was asked for beyond the verdict. */
final class Inquiry implements Question {
  /** A few seconds of replays as a whole; where every entry would take more, some are looked at. */
  private static final long WORK = 5_000_000_000L;

  private static final int MOST_EVALUATIONS = 200_000;

  /** Ridders' method takes most of them. */
  private static final int EVALUATIONS_OF_THE_PANEL = 32;

  private static final long SEED = 0;

  private final Parts parts;
  private final Progress progress;

  Inquiry(Parts parts, Progress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /**
   * What was checked, and where.
   *
   * @param claims one for each block
   * @param anew runs the cells of another experiment
   */
  record Bench(
      Experiment experiment,
      Binding binding,
      ProgramLandscape landscape,
      List<Claim> claims,
      Function<Experiment, Testbed> anew) {}

  @Override
  public Studies studies(Bench bench) {
    Optional<Curve> curve = parts.curve() ? Optional.of(curve(bench)) : Optional.empty();
    return new Studies(
        curve,
        curve
            .filter(Curve::isNoisy)
            .flatMap(noisy -> bench.landscape.tape())
            .flatMap(tape -> noisy(bench, tape)),
        parts.judges() ? judges(bench) : List.of(),
        parts.lens().flatMap(spot -> lens(bench, spot)),
        parts.score() ? score(bench) : Optional.empty());
  }

  @Override
  public Optional<String> missing(Studies studies) {
    return parts
        .lens()
        .filter(spot -> studies.lens().isEmpty())
        .map(spot -> "There is no entry " + spot.entry() + " to look at.");
  }

  private Optional<Score> score(Bench bench) {
    BooleanSupplier isOver = bench.landscape.deadline()::isNear;
    Testbed testbed = new Testbed(bench.experiment, bench.binding);
    return Score.of(
        bench.experiment,
        new TestbedBench(testbed, isOver),
        other -> new TestbedBench(bench.anew.apply(other), isOver),
        progress);
  }

  private Curve curve(Bench bench) {
    int evaluations = 2 * CurveSweep.EPSILONS * bench.experiment.settings().scheme().evaluations();
    return new CurveSweep(
            bench.landscape,
            some(bench, evaluations),
            bench.claims,
            bench.experiment.settings().scheme(),
            progress)
        .curve();
  }

  private List<Opinion> judges(Bench bench) {
    return new Panel(
            bench.landscape,
            some(bench, EVALUATIONS_OF_THE_PANEL),
            bench.claims,
            bench.landscape::costAt,
            Inquiry::chance,
            progress)
        .opinions();
  }

  private static Optional<Lens> lens(Bench bench, Parts.Spot spot) {
    List<Block> blocks = bench.landscape.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      OptionalInt place = blocks.get(i).placeOf(spot.entry());
      if (place.isPresent()) {
        Settings settings = bench.experiment.settings();
        return Optional.of(
            Lens.of(bench.landscape, bench.claims, settings, i, place.getAsInt(), spot.width()));
      }
    }
    return Optional.empty();
  }

  private static Optional<NoisyCost> noisy(Bench bench, Tape tape) {
    Recorder recorder = bench.binding.notebook().recorder();
    try {
      Sweep sweep = new Sweep(tape, recorder.allowance());
      sweep.gradient();
      return DigitLoss.of(tape, sweep).flatMap(loss -> noisy(bench, tape, loss));
    } catch (Raise | UnsupportedOperationException missing) {
      return Optional.empty();
    }
  }

  /** Forward runs once more and is stopped there, which tells the place in the program. */
  private static Optional<NoisyCost> noisy(Bench bench, Tape tape, DigitLoss loss) {
    Recorder recorder = bench.binding.notebook().recorder();
    Moved start = Moved.toStart(bench.binding.parameters(), bench.binding.notebook().numbers());
    recorder.startUntil(loss.instruction(), start.arrays());
    try {
      bench.binding.calls().forward(start);
      return Optional.empty();
    } catch (Raise stopped) {
      return stopped.place().map(place -> noisy(bench, place, loss, loss.remedy(tape)));
    } finally {
      recorder.start(List.of());
      start.restore();
    }
  }

  private static NoisyCost noisy(Bench bench, Raise.Place place, DigitLoss loss, String remedy) {
    ProgramError there = Errors.at(place.source(), place.span(), "", "", "");
    return new NoisyCost(
        there.cell(), there.line(), there.quoted(bench.experiment), loss.growth(), remedy);
  }

  private static List<Block> some(Bench bench, int evaluations) {
    long affordable = Math.min(MOST_EVALUATIONS, WORK / bench.landscape.work()) / evaluations;
    long perBlock = Math.max(1, affordable / Math.max(1, bench.landscape.blocks().size()));
    return new Sampling((int) perBlock, SEED).of(bench.landscape.blocks());
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
