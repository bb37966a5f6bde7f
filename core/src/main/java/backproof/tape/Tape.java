package backproof.tape;

import backproof.array.ArrayException;
import backproof.array.Change;
import backproof.array.NdArray;
import backproof.array.Step;
import backproof.array.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recorded computation of a cost from leaves, which can be replayed with one entry of one leaf
 * moved. A replay runs only the instructions that the leaf can reach, and of those only the parts
 * that hang on what moved since the last one, on memory of the tape's own; it allocates nothing.
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
  private final Replay[] replays;
  private final Route[] routes;
  private final Map<Storage, Change> changes = new HashMap<>();
  private final Change[] moved;
  private int dirtyLeaf = NONE;
  private int dirtyPlace;
  private boolean isBroken;
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
    this.moved = new Change[leaves.size()];
    this.replays = new Replay[instructions.size()];
    this.routes = new Route[leaves.size()];
    Reach reach = new Reach(instructions);
    for (int i = 0; i < replays.length; i++) {
      replays[i] = replay(instructions.get(i), reach);
    }
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

  /** The same view of the tape's own memory for an array that was recorded; else the array. */
  NdArray replayed(NdArray array) {
    Storage own = memory.get(array.storage());
    return own == null ? array : array.over(own);
  }

  private Instruction own(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Compute compute -> {
        List<NdArray> inputs = new ArrayList<>();
        for (NdArray input : compute.inputs()) {
          inputs.add(own(input));
        }
        yield new Instruction.Compute(
            compute.operation(), own(compute.output()), List.copyOf(inputs), compute.origin());
      }
      case Instruction.Restore restore ->
          new Instruction.Restore(own(restore.storage()), restore.snapshot());
      case Instruction.Guard guard -> new Instruction.Guard(own(guard.array()), guard.expected());
    };
  }

  private Change change(Storage storage) {
    return changes.computeIfAbsent(storage, key -> new Change(key.size()));
  }

  private Replay replay(Instruction instruction, Reach reach) {
    return switch (instruction) {
      case Instruction.Compute compute -> {
        NdArray output = compute.output();
        NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
        Change[] read = new Change[inputs.length];
        for (int i = 0; i < read.length; i++) {
          read[i] = change(inputs[i].storage());
        }
        Step step = compute.operation().bind(output, inputs);
        boolean inParts = reach.isWrittenOnce(output.storage());
        yield new Replay(step, inParts, read, change(output.storage()));
      }
      case Instruction.Restore restore ->
          Replay.whole(
              () -> restore.storage().copyFrom(restore.snapshot()), change(restore.storage()));
      case Instruction.Guard guard -> Replay.whole(() -> check(guard), new Change(0));
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
    List<Replay> list = new ArrayList<>();
    for (int index : indices) {
      if (instructions.get(index) instanceof Instruction.Restore restore
          && restore.storage() == storage) {
        starts[leaf] = restore.snapshot();
      } else {
        list.add(replays[index]);
      }
    }
    moved[leaf] = change(storage);
    overwritten[leaf] = reach.isWritten(storage);
    routes[leaf] = new Route(list);
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

  /** Whether an instruction is the last of a statement that binds a name to what it makes. */
  public static boolean binds(List<Instruction> instructions, int number) {
    if (!(instructions.get(number) instanceof Instruction.Compute compute)) {
      return false;
    }
    boolean isLast =
        number + 1 == instructions.size()
            || !(instructions.get(number + 1) instanceof Instruction.Compute next)
            || next.origin() != compute.origin();
    return isLast && !compute.origin().name().isEmpty();
  }

  /** What the recording followed, on the tape's own memory. */
  public List<NdArray> leafArrays() {
    return leaves;
  }

  /** The recorded cost, on the tape's own memory. */
  NdArray costArray() {
    return cost;
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
      dirtyPlace = leaves.get(leaf).place(entry);
    }
    dirtyLeaf = leaf;
    guardsHeld = true;
    NdArray array = leaves.get(leaf);
    if (overwritten[leaf]) {
      array.storage().copyFrom(starts[leaf]);
    }
    int place = array.place(entry);
    double kept = array.doubleAt(entry);
    array.set(entry, value);
    run(leaf, place);
    dirtyPlace = place;
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

  /** The same computation in float32; empty where the program would take another path in it. */
  public Optional<Tape> inSinglePrecision() {
    cleanUp();
    return Narrowing.of(leaves, instructions, cost);
  }

  /** How many elementary operations it takes to compute everything once. */
  public long work() {
    long work = 1;
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute compute) {
        NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
        work += compute.operation().work(compute.output(), inputs);
      }
    }
    return work;
  }

  /** Brings everything that the last leaf's replays changed back to the recorded values. */
  void cleanUp() {
    if (dirtyLeaf != NONE) {
      if (overwritten[dirtyLeaf]) {
        leaves.get(dirtyLeaf).storage().copyFrom(starts[dirtyLeaf]);
      }
      run(dirtyLeaf, dirtyPlace);
      changes.values().forEach(Change::clear);
      dirtyLeaf = NONE;
    }
  }

  /** The leaf's storage has changed at this place and at the one that moved in the last replay. */
  private void run(int leaf, int place) {
    if (overwritten[leaf]) {
      moved[leaf].setAll();
    } else {
      moved[leaf].set(place, dirtyPlace);
    }
    boolean all = isBroken;
    isBroken = true;
    try {
      if (all) {
        routes[leaf].runAll();
      } else {
        routes[leaf].run();
      }
      isBroken = false;
    } catch (ArrayException refused) {
      guardsHeld = false;
    }
  }
}
