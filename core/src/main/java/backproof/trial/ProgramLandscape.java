package backproof.trial;

import backproof.binding.Calls;
import backproof.binding.Moved;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Block;
import backproof.check.Exact;
import backproof.check.Landscape;
import backproof.check.Progress;
import backproof.check.Unit;
import backproof.python.Clock;
import backproof.python.Raise;
import backproof.tape.Tape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The cost of a program: from its recording where that holds, else by running it again. */
public final class ProgramLandscape implements Landscape {
  private static final int EVALUATIONS_BETWEEN_LOOKS = 32;

  /** Running a program takes about as long as so many elementary operations of a replay. */
  private static final long WORK_OF_A_RUN = 200_000;

  private final Calls calls;
  private final Numbers numbers;
  private final List<Parameter> parameters;
  private final List<Block> blocks;
  private final double cost;
  private final Deadline deadline;
  private Optional<Replay> replay;
  private Optional<ExactGradient> exact = Optional.empty();
  private boolean isFarOut;
  private int ran;
  private int evaluations;
  private Progress progress = Progress.UNHEARD;
  private double expected = 1;

  /** The moment at which a check is given up. */
  public record Deadline(Clock clock, double at, double allowed) {
    /** Whether half of the time is gone. */
    public boolean isNear() {
      return clock.milliseconds() > at - allowed / 2;
    }

    void look() {
      if (clock.milliseconds() > at) {
        throw Raise.stopped("stopped after " + (long) (allowed / 1000) + " seconds");
      }
    }
  }

  public ProgramLandscape(
      Calls calls,
      Numbers numbers,
      List<Parameter> parameters,
      List<Block> blocks,
      double cost,
      Optional<Replay> replay,
      Deadline deadline) {
    this.calls = calls;
    this.numbers = numbers;
    this.parameters = parameters;
    this.blocks = blocks;
    this.cost = cost;
    this.replay = replay;
    this.deadline = deadline;
  }

  /** Gives up the recording where, for the first entry of a block, it is not what a run gives. */
  public boolean trustsReplay(double epsilon) {
    for (int block = 0; block < parameters.size() && replay.isPresent(); block++) {
      if (blocks.get(block).start().length == 0) {
        continue;
      }
      double value = blocks.get(block).start()[0] + epsilon;
      OptionalDouble replayed = replay.get().cost(block, 0, value);
      if (replayed.isPresent() && !same(replayed.getAsDouble(), run(block, 0, value))) {
        replay = Optional.empty();
      }
    }
    return replay.isPresent();
  }

  public Deadline deadline() {
    return deadline;
  }

  /** From now on it is told how many of so many evaluations are done. */
  public void report(Progress to, double evaluationsExpected) {
    progress = to;
    expected = Math.max(1, evaluations + evaluationsExpected);
  }

  public void add(ExactGradient gradient) {
    exact = Optional.of(gradient);
  }

  @Override
  public Optional<Exact> exact(int block) {
    return exact.map(gradient -> gradient.blocks().get(block));
  }

  @Override
  public double noise() {
    return exact.isPresent() ? exact.get().noise() : 0;
  }

  private static boolean same(double a, double b) {
    return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
  }

  /** How many evaluations took a run of the program although there is a recording. */
  public int ran() {
    return ran;
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public double cost() {
    return cost;
  }

  @Override
  public double costAt(int block, int entry, double value) {
    if (evaluations++ % EVALUATIONS_BETWEEN_LOOKS == 0) {
      deadline.look();
      progress.at(Math.min(1, evaluations / expected));
    }
    OptionalDouble replayed =
        replay.isPresent() ? replay.get().cost(block, entry, value) : OptionalDouble.empty();
    if (replayed.isPresent()) {
      return replayed.getAsDouble();
    }
    ran++;
    try {
      return run(block, entry, value);
    } catch (Raise raised) {
      if (!isFarOut || raised.isFinal()) {
        throw raised;
      }
      return Double.NaN;
    }
  }

  /** From here on the program may be asked where it cannot know an answer. */
  public void goFarOut() {
    isFarOut = true;
  }

  /** The cost where all parameters have these values. */
  public double costAt(List<double[]> values) {
    deadline.look();
    return calls.cost(calls.forward(Moved.to(parameters, numbers, values))).doubleAt(0);
  }

  /** The recording, where it stands for the program. */
  public Optional<Tape> tape() {
    return replay.map(Replay::tape);
  }

  @Override
  public long side() {
    return replay.map(Replay::side).orElse(0L);
  }

  /** No program need run for it. */
  @Override
  public long side(int block, int entry, double value) {
    if (replay.isEmpty()) {
      return 0;
    }
    replay.get().cost(block, entry, value);
    return replay.get().side();
  }

  @Override
  public Optional<Unit> changed() {
    return replay.flatMap(known -> known.changed().map(units(known)::decided));
  }

  @Override
  public Optional<Unit> shortFloat() {
    return replay.flatMap(known -> units(known).shortFloat());
  }

  private Units units(Replay known) {
    return new Units(known.tape(), parameters);
  }

  @Override
  public Optional<Landscape> inSinglePrecision() {
    return replay.flatMap(known -> known.inSinglePrecision(blocks));
  }

  @Override
  public long work() {
    return replay.map(Replay::work).orElse(WORK_OF_A_RUN);
  }

  private double run(int block, int entry, double value) {
    Moved moved = Moved.entry(parameters, numbers, block, entry, value);
    return calls.cost(calls.forward(moved)).doubleAt(0);
  }
}
