package backproof.tape;

import backproof.array.ArrayException;
import backproof.array.NdArray;
import backproof.array.Step;
import backproof.array.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A recorded computation of a cost from leaves, which can be replayed with one entry of one leaf
 * moved. A replay runs only the instructions that the leaf can reach, on memory of the tape's own,
 * and allocates nothing.
 */
public final class Tape {
  private static final int NONE = -1;

  private final List<NdArray> leaves = new ArrayList<>();
  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<Storage, Storage> memory = new HashMap<>();
  private final NdArray cost;
  private final double baseCost;
  private final Storage[] starts;
  private final boolean[] overwritten;
  private final Step[] steps;
  private final Step[][] reached;
  private int dirtyLeaf = NONE;
  private boolean guardsHeld = true;

  Tape(List<NdArray> leaves, List<Instruction> recorded, NdArray cost) {
    for (NdArray leaf : leaves) {
      this.leaves.add(own(leaf));
    }
    for (Instruction instruction : recorded) {
      instructions.add(own(instruction));
    }
    this.cost = own(cost);
    this.baseCost = this.cost.doubleAt(0);
    this.starts = new Storage[leaves.size()];
    this.overwritten = new boolean[leaves.size()];
    this.steps = new Step[instructions.size()];
    this.reached = new Step[leaves.size()][];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step(instructions.get(i));
    }
    Reach reach = new Reach(instructions);
    for (int i = 0; i < starts.length; i++) {
      prepare(i, reach);
    }
  }

  private Storage own(Storage storage) {
    return memory.computeIfAbsent(storage, Storage::copy);
  }

  private NdArray own(NdArray array) {
    return array.over(own(array.storage()));
  }

  private Instruction own(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Compute compute -> {
        List<NdArray> inputs = new ArrayList<>();
        for (NdArray input : compute.inputs()) {
          inputs.add(own(input));
        }
        yield new Instruction.Compute(
            compute.operation(), own(compute.output()), List.copyOf(inputs));
      }
      case Instruction.Restore restore ->
          new Instruction.Restore(own(restore.storage()), restore.snapshot());
      case Instruction.Guard guard -> new Instruction.Guard(own(guard.array()), guard.expected());
    };
  }

  private Step step(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Compute compute ->
          compute.operation().bind(compute.output(), compute.inputs().toArray(new NdArray[0]));
      case Instruction.Restore restore -> () -> restore.storage().copyFrom(restore.snapshot());
      case Instruction.Guard guard -> () -> check(guard);
    };
  }

  private void check(Instruction.Guard guard) {
    if (!guard.array().sameElements(guard.expected())) {
      guardsHeld = false;
    }
  }

  /** The leaf's own restore is done by hand, before its entry is moved. */
  private void prepare(int leaf, Reach reach) {
    Storage storage = leaves.get(leaf).storage();
    int[] indices = reach.from(storage);
    List<Step> list = new ArrayList<>();
    for (int index : indices) {
      if (instructions.get(index) instanceof Instruction.Restore restore
          && restore.storage() == storage) {
        starts[leaf] = restore.snapshot();
      } else {
        list.add(steps[index]);
      }
    }
    overwritten[leaf] = reach.isWritten(storage);
    reached[leaf] = list.toArray(new Step[0]);
  }

  /** How many leaves there are. */
  public int leaves() {
    return leaves.size();
  }

  /** How many entries a leaf has. */
  public int entries(int leaf) {
    return leaves.get(leaf).size();
  }

  /** What the program itself computed. */
  public double cost() {
    return baseCost;
  }

  /** The value a leaf's entry (in C order) had when the recording began. */
  public double start(int leaf, int entry) {
    return leaves.get(leaf).over(starts[leaf]).doubleAt(entry);
  }

  /** All instructions in the order of the recording, on the tape's own memory. */
  public List<Instruction> instructions() {
    return List.copyOf(instructions);
  }

  /**
   * The cost with one entry of one leaf set to the value, all else as recorded. It is the program's
   * own result if {@link #isValid} then says so.
   */
  public double costWith(int leaf, int entry, double value) {
    if (dirtyLeaf != leaf) {
      cleanUp();
    }
    dirtyLeaf = leaf;
    guardsHeld = true;
    NdArray array = leaves.get(leaf);
    if (overwritten[leaf]) {
      array.storage().copyFrom(starts[leaf]);
    }
    double kept = array.doubleAt(entry);
    array.set(entry, value);
    run(leaf);
    double result = cost.doubleAt(0);
    if (!overwritten[leaf]) {
      array.set(entry, kept);
    }
    return result;
  }

  /**
   * Whether every decision of the program came out as recorded in the last replay; if not, its cost
   * means nothing.
   */
  public boolean isValid() {
    return guardsHeld;
  }

  /** Brings everything that the last leaf's replays changed back to the recorded values. */
  private void cleanUp() {
    if (dirtyLeaf != NONE) {
      if (overwritten[dirtyLeaf]) {
        leaves.get(dirtyLeaf).storage().copyFrom(starts[dirtyLeaf]);
      }
      run(dirtyLeaf);
      dirtyLeaf = NONE;
    }
  }

  private void run(int leaf) {
    try {
      for (Step step : reached[leaf]) {
        step.run();
      }
    } catch (ArrayException refused) {
      guardsHeld = false;
    }
  }
}
