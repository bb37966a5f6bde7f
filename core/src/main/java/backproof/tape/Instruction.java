package backproof.tape;

import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Origin;
import backproof.array.Storage;
import java.util.List;

/** One thing a replay does, in the order of the recording. */
public sealed interface Instruction {
  /**
   * Runs the operation on the inputs and writes the output, which may be a part of a storage.
   *
   * @param origin the statement that asked for it
   */
  record Compute(Operation operation, NdArray output, List<NdArray> inputs, Origin origin)
      implements Instruction {}

  /** Puts back what the storage held before the recording first wrote into it. */
  record Restore(Storage storage, Storage snapshot) implements Instruction {}

  /** Doubts the replay if the array no longer holds what the program's path was decided on. */
  record Guard(NdArray array, NdArray expected) implements Instruction {}
}
