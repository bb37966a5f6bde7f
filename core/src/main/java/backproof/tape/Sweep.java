package backproof.tape;

import backproof.array.Allowance;
import backproof.array.NdArray;
import backproof.array.Step;
import backproof.array.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exact derivatives of a recorded cost: one walk backwards over the tape, in which each
 * operation hands the slopes of its output on to its inputs. It works on the tape's own memory and
 * leaves it as it was.
 */
public final class Sweep {
  private final Tape tape;
  private final Allowance allowance;
  private final List<Instruction> instructions;
  private final Set<Storage> needed = new HashSet<>();
  private final Map<Storage, Storage> slopes = new HashMap<>();
  private final Map<Integer, Stage> stages = new LinkedHashMap<>();
  private final Set<Tie> ties = new LinkedHashSet<>();
  private Optional<Shaking> shaking = Optional.empty();
  private boolean isOnPath;
  private Optional<Forks> forks = Optional.empty();
  private final List<Moment> moments = new ArrayList<>();

  /** An array as it is when so many instructions have run, and its slopes then. */
  private static final class Moment {
    private final int instructions;
    private final NdArray array;
    private double[] slopes = new double[0];

    private Moment(int instructions, NdArray array) {
      this.instructions = instructions;
      this.array = array;
    }
  }

  /**
   * Prepares the walk, on memory that the allowance must grant; the tape may be replayed and swept
   * in turn.
   */
  public Sweep(Tape tape, Allowance allowance) {
    this.tape = tape;
    this.allowance = allowance;
    this.instructions = tape.instructions();
    findNeeded();
    tape.leafArrays().forEach(this::addSlopes);
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute compute) {
        addSlopes(compute.output());
      }
    }
    Reach reach = new Reach(instructions);
    for (int i = 0; i < instructions.size(); i++) {
      addStage(i, reach);
    }
  }

  /** Whether the cost, or a decision on the way to it, was computed of anything that is moved. */
  public boolean reachesLeaves() {
    boolean reaches = false;
    for (NdArray leaf : tape.leafArrays()) {
      reaches |= needed.contains(leaf.storage());
    }
    return reaches;
  }

  /** Only what can flow into the cost, or decides on the way to it; storages count as a whole. */
  private void findNeeded() {
    needed.add(tape.costArray().storage());
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Guard guard) {
        needed.add(guard.array().storage());
      }
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = instructions.size() - 1; i >= 0; i--) {
        if (instructions.get(i) instanceof Instruction.Compute compute
            && needed.contains(compute.output().storage())) {
          for (NdArray input : compute.inputs()) {
            grows = needed.add(input.storage()) || grows;
          }
        }
      }
    }
  }

  private void addSlopes(NdArray array) {
    if (array.dtype().isFloating() && needed.contains(array.storage())) {
      slopes.computeIfAbsent(array.storage(), this::parallel);
    }
  }

  private Storage parallel(Storage storage) {
    allowance.allocate(storage.size());
    return storage.copy();
  }

  private Optional<NdArray> slopes(NdArray array) {
    return Optional.ofNullable(slopes.get(array.storage())).map(array::over);
  }

  private void addStage(int number, Reach reach) {
    switch (instructions.get(number)) {
      case Instruction.Compute compute -> {
        Storage storage = compute.output().storage();
        if (needed.contains(storage)) {
          stages.put(
              number,
              Stage.of(
                  allowance,
                  compute,
                  !reach.isWrittenOnce(storage),
                  slopes(compute.output()),
                  compute.inputs().stream().map(this::slopes).toList(),
                  element -> weight(number, element)));
        }
      }
      case Instruction.Restore restore -> stages.put(number, stage(restore));
      case Instruction.Guard guard ->
          stages.put(number, new Stage(/* overwrites= */ false, () -> check(guard)));
    }
  }

  /** What is walked over. */
  public Tape tape() {
    return tape;
  }

  private void check(Instruction.Guard guard) {
    isOnPath = isOnPath && guard.array().sameElements(guard.expected());
  }

  /** The slopes of a leaf stay; those of a constant that is overwritten later go nowhere. */
  private Stage stage(Instruction.Restore restore) {
    Storage storage = restore.storage();
    Stage stage = new Stage(/* overwrites= */ true, () -> storage.copyFrom(restore.snapshot()));
    for (NdArray leaf : tape.leafArrays()) {
      if (leaf.storage() == storage) {
        stage.leaf = Optional.of(leaf);
      }
    }
    Storage flowed = slopes.get(storage);
    if (stage.leaf.isEmpty() && flowed != null) {
      stage.back.add(flowed::clear);
    }
    return stage;
  }

  private double weight(int instruction, int element) {
    ties.add(new Tie(instruction, element));
    return shaking.isPresent() ? shaking.get().lean() : 1;
  }

  /**
   * Whether the derivative of the recorded cost is that of the program. It is not where a number
   * has left the arrays: what the program made of it is not on the tape.
   */
  public boolean isWhole() {
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Guard guard && guard.array().dtype().isFloating()) {
        return false;
      }
    }
    return true;
  }

  /** The exact derivative, but for the rounding of its own arithmetic. */
  public Gradient gradient() {
    return walk();
  }

  /**
   * The same with all leaves and every rounding off by about a unit in the last place and with ties
   * leaning to one side, by chance. Where it differs from {@link #gradient}, that one is not
   * certain; it is not a number where the program would take another path.
   */
  public Gradient shaken(int seed) {
    shaking = Optional.of(new Shaking(seed));
    try {
      return walk();
    } finally {
      shaking = Optional.empty();
      forwards(true, /* saves= */ false);
    }
  }

  private Gradient walk() {
    tape.cleanUp();
    ties.clear();
    isOnPath = true;
    forwards(shaking.isPresent(), /* saves= */ true);
    double cost = tape.costArray().doubleAt(0);
    slopes.values().forEach(Storage::clear);
    slopes(tape.costArray()).ifPresent(slope -> slope.set(0, 1.0));
    List<Map.Entry<Integer, Stage>> order = new ArrayList<>(stages.entrySet());
    int next = moments.size() - 1;
    for (int i = order.size() - 1; i >= 0; i--) {
      while (next >= 0 && moments.get(next).instructions > order.get(i).getKey()) {
        keep(moments.get(next--));
      }
      back(instructions.get(order.get(i).getKey()), order.get(i).getValue());
    }
    List<double[]> leaves = new ArrayList<>();
    for (NdArray leaf : tape.leafArrays()) {
      double[] values =
          slopes(leaf).map(NdArray::toDoubles).orElseGet(() -> new double[leaf.size()]);
      if (!isOnPath) {
        Arrays.fill(values, Double.NaN);
      }
      leaves.add(values);
    }
    forwards(/* all= */ false, /* saves= */ false);
    return new Gradient(cost, leaves, List.copyOf(ties));
  }

  private void keep(Moment moment) {
    moment.slopes = slopes(moment.array).map(NdArray::toDoubles).orElse(new double[0]);
  }

  private void back(Instruction instruction, Stage stage) {
    if (forks.isPresent() && instruction instanceof Instruction.Compute compute) {
      forks.get().around(compute, stage.back);
    } else {
      stage.back.forEach(Step::run);
    }
  }

  /** The values that are read several times, and what comes back from each reading. */
  public List<Fork> forks() {
    Forks all = new Forks(tape, this::slopes);
    forks = Optional.of(all);
    try {
      walk();
      return all.found();
    } finally {
      forks = Optional.empty();
    }
  }

  /** What is written once is still there from the recording, unless it is to be shaken. */
  private void forwards(boolean all, boolean saves) {
    for (Stage stage : stages.values()) {
      if (all || stage.overwrites) {
        if (saves) {
          stage.save.forEach(Step::run);
        }
        stage.run.run();
        shaking.ifPresent(shaking -> stage.shake(shaking));
      }
    }
  }

  /**
   * From now on keeps the slopes of an array as it is when so many instructions have run, whichever
   * of them wrote it. The moments must come in their order.
   *
   * @return the number to ask {@link #slopesThen} for
   */
  public int keep(int instructions, NdArray array) {
    moments.add(new Moment(instructions, tape.replayed(array)));
    return moments.size() - 1;
  }

  /** After {@link #gradient}: how fast the cost rises with each element; nothing if it does not. */
  public double[] slopesThen(int moment) {
    return moments.get(moment).slopes.clone();
  }

  /**
   * After {@link #gradient}: how fast the cost rises with each element of what this instruction
   * wrote; empty where that is whole numbers or does not flow into the cost.
   */
  public Optional<NdArray> slope(int instruction) {
    return Optional.ofNullable(stages.get(instruction)).flatMap(stage -> stage.slope);
  }
}
