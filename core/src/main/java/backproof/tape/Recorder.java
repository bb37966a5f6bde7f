package backproof.tape;

import backproof.array.Allowance;
import backproof.array.ArrayException;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Origin;
import backproof.array.PlainExecutor;
import backproof.array.Storage;
import backproof.array.Targets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Carries out operations and, between {@link #start} and {@link #stop}, remembers those that hang
 * on a leaf. Dependence is followed per storage: one that a leaf has flowed into is <i>live</i>,
 * every reading of it and every writing into it is recorded. All others are constants.
 */
public final class Recorder implements Executor {
  private static final int MOST_WARNINGS = 6;

  private final Allowance allowance;
  private final PlainExecutor plain;
  private final List<Instruction> instructions = new ArrayList<>();

  /** What live storages are marked with; another one for each recording. */
  private Object recording = new Object();

  private final Map<Storage, List<Integer>> readers = new HashMap<>();
  private final Map<Storage, Origin> writers = new HashMap<>();
  private List<NdArray> leaves = List.of();
  private int last = Integer.MAX_VALUE;
  private final Set<NumberWarning> warnings = new LinkedHashSet<>();
  private boolean isListening;
  private String ignored = "";

  public Recorder(Allowance allowance) {
    this.allowance = allowance;
    this.plain = new PlainExecutor(allowance);
  }

  /** As {@link #start}; the instruction of this number raises instead, where the program stands. */
  public void startUntil(int instruction, List<NdArray> leaves) {
    start(leaves);
    last = instruction;
  }

  /** Forgets an earlier recording and follows these arrays from now on. */
  public void start(List<NdArray> leaves) {
    this.leaves = List.copyOf(leaves);
    last = Integer.MAX_VALUE;
    instructions.clear();
    recording = new Object();
    readers.clear();
    for (NdArray leaf : leaves) {
      if (leaf.storage().follow(recording)) {
        snapshot(leaf.storage());
      }
    }
  }

  /** Ends the recording; the tape has memory of its own, so the program may go on writing. */
  public Tape stop(NdArray cost) {
    Tape tape = new Tape(leaves, instructions, cost);
    start(List.of());
    return tape;
  }

  /** Instead of others, from now on: which statement is the first that writes into these. */
  public void watch(List<NdArray> arrays) {
    writers.clear();
    arrays.forEach(array -> writers.put(array.storage(), Origin.NONE));
  }

  /** The first statement that wrote into a watched array. */
  public Origin writer(NdArray array) {
    return writers.getOrDefault(array.storage(), Origin.NONE);
  }

  private void noteWriter(Storage storage) {
    if (!writers.isEmpty() && writers.get(storage) == Origin.NONE) {
      writers.put(storage, allowance.origin());
    }
  }

  @Override
  public NdArray apply(Operation operation, NdArray... inputs) {
    NdArray output = plain.apply(operation, inputs);
    if (isListening && !output.isFinite()) {
      warn(operation, output, inputs);
    }
    if (readsLive(inputs)) {
      output.storage().follow(recording);
      record(operation, output, inputs);
    }
    return output;
  }

  @Override
  public void applyInto(Operation operation, NdArray target, NdArray... inputs) {
    if (isFree(target) && !readsLive(inputs)) {
      boolean wasFinite = isListening && target.isFinite();
      plain.applyInto(operation, target, inputs);
      if (wasFinite && !target.isFinite()) {
        warn(operation, target, inputs);
      }
      return;
    }
    if (Targets.needsTemporary(operation, target, inputs)) {
      applyInto(new Elementwise.Copy(target.dtype()), target, apply(operation, inputs));
      return;
    }
    Targets.check(operation, target, inputs);
    noteWriter(target.storage());
    freezeForReaders(target.storage());
    boolean enters = readsLive(inputs) && target.storage().follow(recording);
    if (enters) {
      snapshot(target.storage());
    }
    plain.applyInto(operation, target, inputs);
    if (isRecorded(target)) {
      record(operation, target, inputs);
    }
  }

  /** Whether warnings are collected from now on. */
  public void listen(boolean toWarnings) {
    isListening = toWarnings;
  }

  /** What NumPy would have warned of while that was so. */
  public List<NumberWarning> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void forgive() {
    warnings.removeIf(each -> each.origin().equals(allowance.origin()));
  }

  @Override
  public void ignore(String causes) {
    ignored = causes;
  }

  private void warn(Operation operation, NdArray output, NdArray... inputs) {
    for (String cause : NumberWarning.causes(operation, output, inputs)) {
      if (!ignored.contains(cause) && warnings.size() < MOST_WARNINGS) {
        String text = cause + " encountered in " + NumberWarning.name(operation, inputs);
        warnings.add(new NumberWarning(text, allowance.origin()));
      }
    }
  }

  /** The number of the last instruction that made all of an array; empty where none did. */
  public OptionalInt maker(NdArray array) {
    for (int i = instructions.size() - 1; i >= 0; i--) {
      if (instructions.get(i) instanceof Instruction.Compute compute
          && compute.output().sharesStorage(array)) {
        boolean isWhole = compute.output().size() == array.size();
        return isWhole && compute.output().shape().equals(array.shape())
            ? OptionalInt.of(i)
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** How many instructions there are now. */
  public int count() {
    return instructions.size();
  }

  /** Whether the array is all of what instructions wrote piece by piece, in any shape. */
  public boolean isGathered(NdArray array) {
    boolean isWritten = false;
    for (Instruction instruction : instructions) {
      isWritten |=
          instruction instanceof Instruction.Compute compute
              && compute.output().sharesStorage(array);
    }
    return isWritten && array.size() == array.storage().size();
  }

  private void snapshot(Storage storage) {
    allowance.allocate(storage.size());
    instructions.add(new Instruction.Restore(storage, storage.copy()));
  }

  private boolean readsLive(NdArray... inputs) {
    for (NdArray input : inputs) {
      if (isRecorded(input)) {
        return true;
      }
    }
    return false;
  }

  private void record(Operation operation, NdArray output, NdArray... inputs) {
    if (instructions.size() == last) {
      throw new ArrayException(ArrayException.Kind.VALUE, operation.name());
    }
    for (NdArray input : inputs) {
      if (!isRecorded(input)) {
        readers
            .computeIfAbsent(input.storage(), storage -> new ArrayList<>())
            .add(instructions.size());
      }
    }
    instructions.add(
        new Instruction.Compute(operation, output, List.of(inputs), allowance.origin()));
  }

  /** Instructions that read a constant go on reading it as it is now, before it is overwritten. */
  private void freezeForReaders(Storage storage) {
    List<Integer> indices =
        readers.isEmpty() || storage.isFollowedBy(recording) ? null : readers.remove(storage);
    if (indices == null) {
      return;
    }
    allowance.allocate(storage.size());
    Storage frozen = storage.copy();
    for (int index : indices) {
      if (instructions.get(index) instanceof Instruction.Compute compute) {
        List<NdArray> inputs = new ArrayList<>();
        for (NdArray input : compute.inputs()) {
          inputs.add(input.storage() == storage ? input.over(frozen) : input);
        }
        instructions.set(
            index,
            new Instruction.Compute(
                compute.operation(), compute.output(), List.copyOf(inputs), compute.origin()));
      }
    }
  }

  @Override
  public boolean isRecorded(NdArray array) {
    return array.storage().isFollowedBy(recording);
  }

  @Override
  public boolean isFree(NdArray array) {
    return readers.isEmpty() && writers.isEmpty() && !isRecorded(array);
  }

  @Override
  public void decide(NdArray array) {
    if (isRecorded(array)) {
      NdArray expected = plain.apply(new Elementwise.Copy(array.dtype()), array);
      instructions.add(new Instruction.Guard(array, expected));
    }
  }

  @Override
  public Allowance allowance() {
    return allowance;
  }
}
