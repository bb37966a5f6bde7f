package backproof.trial;

import backproof.binding.Calls;
import backproof.binding.Moved;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Block;
import backproof.check.Landscape;
import backproof.tape.Recorder;
import backproof.tape.Sides;
import backproof.tape.Tape;
import backproof.tape.Tie;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A forward pass that was run once, with every step that depends on a parameter kept. */
public final class Recording implements Replay {
  private final Tape tape;
  private Optional<Sides> sides = Optional.empty();
  private int parameter;
  private int entry;
  private double value;

  private Recording(Tape tape) {
    this.tape = tape;
  }

  public static Recording of(
      Recorder recorder, Calls calls, Numbers numbers, List<Parameter> parameters) {
    Moved start = Moved.toStart(parameters, numbers);
    start.restore();
    recorder.start(start.arrays());
    return new Recording(recorder.stop(calls.cost(calls.forward(start))));
  }

  @Override
  public Tape tape() {
    return tape;
  }

  public double cost() {
    return tape.cost();
  }

  @Override
  public OptionalDouble cost(int parameter, int entry, double value) {
    this.parameter = parameter;
    this.entry = entry;
    this.value = value;
    double cost = tape.costWith(parameter, entry, value);
    return tape.isValid() ? OptionalDouble.of(cost) : OptionalDouble.empty();
  }

  @Override
  public long side() {
    if (sides.isEmpty()) {
      sides = Optional.of(new Sides(tape));
      tape.costWith(parameter, entry, value);
    }
    return sides.get().code();
  }

  @Override
  public Optional<Tie> changed() {
    return sides.flatMap(Sides::changed);
  }

  @Override
  public Optional<Landscape> inSinglePrecision(List<Block> blocks) {
    return tape.inSinglePrecision().map(narrow -> new Narrow(new Recording(narrow), blocks));
  }

  @Override
  public long work() {
    return tape.work();
  }

  /** A recording in float32, which knows nothing where the program would take another path. */
  private record Narrow(Recording recording, List<Block> blocks) implements Landscape {
    @Override
    public double cost() {
      return recording.cost();
    }

    @Override
    public double costAt(int block, int entry, double value) {
      return recording.cost(block, entry, value).orElse(Double.NaN);
    }
  }
}
