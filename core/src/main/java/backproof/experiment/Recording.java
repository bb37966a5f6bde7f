package backproof.experiment;

import backproof.array.NdArray;
import backproof.python.Value;
import backproof.tape.Recorder;
import backproof.tape.Tape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A forward pass that was run once, with every step that depends on a parameter kept. */
record Recording(Tape tape) implements Replay {

  static Recording of(Recorder recorder, Calls calls, Numbers numbers, List<Parameter> parameters) {
    List<NdArray> leaves = new ArrayList<>();
    Map<String, Value> moved = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      NdArray leaf = parameter.copy();
      leaves.add(leaf);
      moved.put(parameter.name(), numbers.value(leaf));
    }
    recorder.start(leaves);
    return new Recording(recorder.stop(calls.cost(calls.forward(moved))));
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
