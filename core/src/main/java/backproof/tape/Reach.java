package backproof.tape;

import backproof.array.NdArray;
import backproof.array.Storage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which instructions must run again when a leaf moves. Storages are followed as a whole: once any
 * writing into one is run again, so are all writings into it, in order, because each may cover only
 * a part of it or build on what was there. The same holds for a storage that an instruction reads
 * in a state which a later writing has since replaced.
 */
final class Reach {
  private final List<Instruction> instructions;
  private final Map<Storage, Integer> lastWrites = new HashMap<>();
  private final Set<Storage> writtenOften = new HashSet<>();

  Reach(List<Instruction> instructions) {
    this.instructions = instructions;
    for (int i = 0; i < instructions.size(); i++) {
      switch (instructions.get(i)) {
        case Instruction.Compute compute -> {
          Storage storage = compute.output().storage();
          if (lastWrites.containsKey(storage)) {
            writtenOften.add(storage);
          }
          lastWrites.put(storage, i);
        }
        case Instruction.Restore restore -> writtenOften.add(restore.storage());
        case Instruction.Guard guard -> {}
      }
    }
  }

  /** Whether a single instruction makes all that the storage ever holds. */
  boolean isWrittenOnce(Storage storage) {
    return !writtenOften.contains(storage);
  }

  /** Whether the program itself writes into the storage. */
  boolean isWritten(Storage storage) {
    return lastWrites.containsKey(storage);
  }

  /** The numbers of the instructions to run, in order. */
  int[] from(Storage leaf) {
    boolean[] included = new boolean[instructions.size()];
    Set<Storage> moving = new HashSet<>();
    moving.add(leaf);
    int count = 0;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = 0; i < included.length; i++) {
        if (!included[i] && touches(instructions.get(i), moving)) {
          included[i] = true;
          count++;
          grows = include(i, moving) || grows;
        }
      }
    }
    int[] indices = new int[count];
    int next = 0;
    for (int i = 0; i < included.length; i++) {
      if (included[i]) {
        indices[next++] = i;
      }
    }
    return indices;
  }

  private static boolean touches(Instruction instruction, Set<Storage> moving) {
    return switch (instruction) {
      case Instruction.Compute compute -> {
        boolean touches = moving.contains(compute.output().storage());
        for (NdArray input : compute.inputs()) {
          touches = touches || moving.contains(input.storage());
        }
        yield touches;
      }
      case Instruction.Restore restore -> moving.contains(restore.storage());
      case Instruction.Guard guard -> moving.contains(guard.array().storage());
    };
  }

  /** Says whether more storages move because this instruction runs. */
  private boolean include(int index, Set<Storage> moving) {
    if (!(instructions.get(index) instanceof Instruction.Compute compute)) {
      return false;
    }
    boolean grows = moving.add(compute.output().storage());
    for (NdArray input : compute.inputs()) {
      if (lastWrites.getOrDefault(input.storage(), -1) > index) {
        grows = moving.add(input.storage()) || grows;
      }
    }
    return grows;
  }
}
