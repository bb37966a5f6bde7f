package backproof.experiment;

import backproof.tape.Recorder;
import backproof.tape.Tape;
import java.util.List;
import java.util.OptionalDouble;

/** A forward pass that was run once, with every step that depends on a parameter kept. */
record Recording(Tape tape) implements Replay {

  static Recording of(Recorder recorder, Calls calls, Numbers numbers, List<Parameter> parameters) {
    Moved start = Moved.toStart(parameters, numbers);
    start.restore();
    recorder.start(start.arrays());
    return new Recording(recorder.stop(calls.cost(calls.forward(start))));
  }

  double cost() {
    return tape.cost();
  }

  @Override
  public OptionalDouble cost(int parameter, int entry, double value) {
    double cost = tape.costWith(parameter, entry, value);
    return tape.isValid() ? OptionalDouble.of(cost) : OptionalDouble.empty();
  }
}
