package backproof.tape;

import backproof.array.NdArray;
import backproof.array.Step;
import backproof.array.Storage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Watches on a walk backwards which instruction adds what to the slopes of its inputs. */
final class Forks {
  /** Of larger values nobody asks for the parts. */
  private static final int MOST = 2000;

  private final Function<NdArray, Optional<NdArray>> slopes;
  private final Map<Storage, List<NdArray>> writers = new LinkedHashMap<>();
  private final Map<Storage, List<Fork.Branch>> branches = new LinkedHashMap<>();

  /**
   * @param slopes of an array, where it has any
   */
  Forks(Tape tape, Function<NdArray, Optional<NdArray>> slopes) {
    this.slopes = slopes;
    tape.leafArrays().forEach(this::add);
    for (Instruction instruction : tape.instructions()) {
      if (instruction instanceof Instruction.Compute compute) {
        add(compute.output());
      }
    }
  }

  private void add(NdArray output) {
    writers.computeIfAbsent(output.storage(), storage -> new ArrayList<>()).add(output);
  }

  /** The value that fills a storage; empty where it is written in several steps. */
  private Optional<NdArray> slope(Storage storage) {
    List<NdArray> all = writers.getOrDefault(storage, List.of());
    return all.size() == 1 && all.get(0).size() <= MOST
        ? slopes.apply(all.get(0))
        : Optional.empty();
  }

  void around(Instruction.Compute compute, List<Step> back) {
    Map<Storage, double[]> before = new LinkedHashMap<>();
    for (NdArray input : compute.inputs()) {
      slope(input.storage()).ifPresent(slope -> before.put(input.storage(), slope.toDoubles()));
    }
    back.forEach(Step::run);
    before.forEach(
        (storage, was) -> {
          double[] share = slope(storage).map(NdArray::toDoubles).orElse(was);
          for (int i = 0; i < share.length; i++) {
            share[i] -= was[i];
          }
          branches
              .computeIfAbsent(storage, each -> new ArrayList<>())
              .add(new Fork.Branch(compute.origin(), share));
        });
  }

  /** Once the walk is over. */
  List<Fork> found() {
    List<Fork> found = new ArrayList<>();
    branches.forEach(
        (storage, all) -> {
          Optional<NdArray> slope = slope(storage);
          if (slope.isPresent() && all.size() > 1) {
            found.add(new Fork(slope.get().toDoubles(), List.copyOf(all)));
          }
        });
    return found;
  }
}
