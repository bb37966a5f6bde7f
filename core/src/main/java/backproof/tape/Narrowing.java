package backproof.tape;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recording carried over to float32: all that is read, computed or kept is rounded to it. */
final class Narrowing {
  private final Map<Storage, Storage> memory = new HashMap<>();

  private Narrowing() {}

  /** Empty where a decision of the program comes out otherwise. */
  static Optional<Tape> of(List<NdArray> leaves, List<Instruction> recorded, NdArray cost) {
    Narrowing narrowing = new Narrowing();
    List<NdArray> narrowLeaves = leaves.stream().map(narrowing::of).toList();
    List<Instruction> instructions = new ArrayList<>();
    for (Instruction instruction : recorded) {
      Instruction narrow = narrowing.of(instruction);
      instructions.add(narrow);
      if (!narrowing.run(narrow)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Tape(narrowLeaves, instructions, narrowing.of(cost)));
  }

  private NdArray of(NdArray array) {
    Storage storage = memory.computeIfAbsent(array.storage(), wide -> wide.rounded(DType.FLOAT32));
    return array.over(storage, array.dtype() == DType.FLOAT64 ? DType.FLOAT32 : array.dtype());
  }

  private Instruction of(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Compute compute ->
          new Instruction.Compute(
              compute.operation(),
              of(compute.output()),
              compute.inputs().stream().map(this::of).toList(),
              compute.origin());
      case Instruction.Restore restore ->
          new Instruction.Restore(
              memory.computeIfAbsent(restore.storage(), wide -> wide.rounded(DType.FLOAT32)),
              restore.snapshot().rounded(DType.FLOAT32));
      case Instruction.Guard guard ->
          new Instruction.Guard(of(guard.array()), of(guard.expected()));
    };
  }

  private boolean run(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Compute compute -> {
        NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
        compute.operation().bind(compute.output(), inputs).run();
        yield true;
      }
      case Instruction.Restore restore -> {
        restore.storage().copyFrom(restore.snapshot());
        yield true;
      }
      case Instruction.Guard guard -> guard.array().sameElements(guard.expected());
    };
  }
}
