package backproof.trial;

import backproof.array.NdArray;
import backproof.array.Origin;
import backproof.binding.Parameter;
import backproof.check.Shapes;
import backproof.check.Unit;
import backproof.tape.Instruction;
import backproof.tape.Tape;
import backproof.tape.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the program calls the numbers on its tape. */
final class Units {
  private final Tape tape;
  private final List<Instruction> instructions;
  private final List<Parameter> parameters;

  Units(Tape tape, List<Parameter> parameters) {
    this.tape = tape;
    this.instructions = tape.instructions();
    this.parameters = parameters;
  }

  /** The number on which a decision hangs. */
  Unit decided(Tie decision) {
    Instruction.Compute decider = (Instruction.Compute) instructions.get(decision.instruction());
    NdArray output = decider.output();
    for (NdArray input : decider.inputs()) {
      int place = input.place(beside(output, input, decision.element()));
      Optional<Unit> named =
          input.size() == 0 ? Optional.empty() : named(input, place, decision.instruction());
      if (named.isPresent()) {
        return named.get();
      }
    }
    boolean same = decision.element() < output.size();
    String index = same ? index(output, decision.element()) : "";
    Origin origin = decider.origin();
    return new Unit(
        origin.name().isEmpty() ? "" : origin.name() + index, origin.source(), origin.line());
  }

  /** The first value with fewer digits than float64. */
  Optional<Unit> shortFloat() {
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute compute
          && compute.output().dtype().isShortFloat()) {
        Origin origin = compute.origin();
        return Optional.of(new Unit(origin.name(), origin.source(), origin.line()));
      }
    }
    return Optional.empty();
  }

  /** The element of an input that broadcasting lays beside an element of the output. */
  private static int beside(NdArray output, NdArray input, int element) {
    if (input.size() == output.size() || element >= output.size()) {
      return Math.min(element, Math.max(input.size() - 1, 0));
    }
    int flat = 0;
    int pitch = 1;
    int rest = element;
    for (int axis = output.rank() - 1, own = input.rank() - 1; axis >= 0; axis--, own--) {
      int length = output.shape().length(axis);
      int index = rest % length;
      rest /= length;
      if (own >= 0) {
        int ownLength = input.shape().length(own);
        flat += ownLength == 1 ? 0 : index * pitch;
        pitch *= ownLength;
      }
    }
    return flat;
  }

  /** The name under which a place of an array was last bound before the instruction. */
  private Optional<Unit> named(NdArray array, int place, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (instructions.get(i) instanceof Instruction.Compute maker
          && maker.output().storage() == array.storage()) {
        boolean isBound = Tape.binds(instructions, i);
        return isBound ? unit(maker.origin(), maker.output(), place) : Optional.empty();
      }
    }
    List<NdArray> leaves = tape.leafArrays();
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).storage() == array.storage()) {
        return unit(new Origin("setup", 0, parameters.get(i).name()), leaves.get(i), place);
      }
    }
    return Optional.empty();
  }

  private static Optional<Unit> unit(Origin origin, NdArray array, int place) {
    for (int element = 0; element < array.size(); element++) {
      if (array.place(element) == place) {
        String name = origin.name() + index(array, element);
        return Optional.of(new Unit(name, origin.source(), origin.line()));
      }
    }
    return Optional.empty();
  }

  private static String index(NdArray array, int element) {
    List<Integer> shape = new ArrayList<>(Parameter.shapeOf(array));
    return Shapes.index(shape, element);
  }
}
