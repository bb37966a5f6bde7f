package backproof.trial;

import backproof.array.BinaryFunction;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Storage;
import backproof.binding.Binding;
import backproof.binding.Parameter;
import backproof.check.Adequacy;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.tape.Instruction;
import backproof.tape.Sweep;
import backproof.tape.Tape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the numbers of setup cannot show, whatever backward does. */
public final class PointNotes {
  private static final int MOST = 6;

  private final List<String> notes = new ArrayList<>();

  public void add(String note) {
    if (notes.size() < MOST) {
      notes.add(note);
    }
  }

  public Adequacy adequacy(Report report, List<Adequacy.Recheck> rechecks) {
    List<double[]> slopes = report.blocks().stream().map(PointNotes::slopes).toList();
    int of = 0;
    for (double[] block : slopes) {
      of += block.length;
    }
    return new Adequacy(Adequacy.exercised(slopes), of, List.copyOf(notes), List.copyOf(rechecks));
  }

  /** Another seed that was tried and shows more. */
  void noteBetterSeed(Report report, List<Adequacy.Recheck> rechecks) {
    Adequacy here = adequacy(report, List.of());
    int most = here.exercised();
    String better = "";
    for (Adequacy.Recheck recheck : rechecks) {
      if (recheck.exercised() > most && recheck.exercised() <= here.of()) {
        most = recheck.exercised();
        better = recheck.where();
      }
    }
    if (!better.isEmpty()) {
      notes.add(
          "A better point: "
              + better
              + ", "
              + most
              + " of "
              + here.of()
              + " entries are exercised instead of "
              + here.exercised()
              + ".");
    }
  }

  private static double[] slopes(BlockReport block) {
    return block.exact().length > 0 ? block.exact() : block.gradapprox();
  }

  /** Units that no example brings to life: the cost hangs on them nowhere. */
  public void noteDeadUnits(Tape tape, Sweep sweep, Examples examples) {
    sweep.gradient();
    List<Instruction> instructions = tape.instructions();
    Set<Storage> bent = bent(instructions);
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i) instanceof Instruction.Compute compute
          && Tape.binds(instructions, i)) {
        String name = compute.origin().name();
        int time = times.merge(name, 1, Integer::sum);
        boolean isBent = bent.contains(compute.output().storage());
        sweep
            .slope(i)
            .filter(slope -> isBent)
            .ifPresent(slope -> noteDead(name, time, slope, examples));
      }
    }
  }

  /** What is compared, or cut off at some size: only there can a unit die. */
  private static Set<Storage> bent(List<Instruction> instructions) {
    Set<Storage> bent = new HashSet<>();
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute compute) {
        boolean bends =
            switch (compute.operation()) {
              case Elementwise.Compare compare -> compare.relation().isOrder();
              case Elementwise.Binary binary ->
                  binary.function() == BinaryFunction.MAXIMUM
                      || binary.function() == BinaryFunction.MINIMUM;
              default -> false;
            };
        if (bends) {
          compute.inputs().forEach(input -> bent.add(input.storage()));
        }
      }
    }
    return bent;
  }

  private void noteDead(String name, int time, NdArray slope, Examples examples) {
    int across = examples.isLast() ? 1 : 0;
    if (slope.rank() != 2 || slope.shape().length(across) != examples.count()) {
      return;
    }
    int units = slope.shape().length(1 - across);
    boolean[] alive = new boolean[units];
    int columns = slope.shape().length(1);
    for (int i = 0; i < slope.size(); i++) {
      int unit = across == 1 ? i / columns : i % columns;
      alive[unit] = alive[unit] || slope.doubleAt(i) != 0;
    }
    int dead = 0;
    for (boolean one : alive) {
      dead += one ? 0 : 1;
    }
    if (dead > 0 && units > 1) {
      add(
          dead
              + " of "
              + units
              + " units of "
              + name
              + (time > 1 ? " (made for the " + time + ". time)" : "")
              + (dead == 1 ? " is" : " are")
              + " dead for every example: mistakes behind them do not show.");
    }
  }

  /** Shapes and values that coincide, so that one may stand for the other. */
  public void noteCoincidences(Binding binding, Optional<Examples> examples) {
    examples.ifPresent(found -> noteWidths(binding.parameters(), found));
    examples.ifPresent(found -> noteLabels(binding, found));
    for (Parameter parameter : binding.parameters()) {
      NdArray start = parameter.start();
      boolean isMatrix = start.rank() == 2 && start.shape().length(0) > 1;
      if (isMatrix && start.shape().length(1) > 1 && isConstant(start)) {
        add(
            "All entries of "
                + parameter.name()
                + " are equal: mixed-up rows or columns do not show.");
      } else if (isMatrix && isSymmetric(start)) {
        add(parameter.name() + " is symmetric: a missing transpose does not show.");
      }
    }
  }

  private void noteWidths(List<Parameter> parameters, Examples examples) {
    int count = examples.count();
    List<String> names = new ArrayList<>();
    for (Parameter parameter : parameters) {
      boolean isData = examples.arrays().contains(parameter.name());
      if (parameter.shape().contains(count) && !isData) {
        names.add(parameter.name());
      }
    }
    if (!names.isEmpty()) {
      add(
          "There are "
              + count
              + " examples, and "
              + count
              + " is also a length of "
              + String.join(", ", names)
              + ": a sum over the wrong axis keeps its shape.");
    }
  }

  private void noteLabels(Binding binding, Examples examples) {
    for (String name : examples.arrays()) {
      Optional<NdArray> array =
          binding.notebook().given(name).flatMap(binding.notebook().numbers()::array);
      boolean isParameter =
          binding.parameters().stream().anyMatch(parameter -> parameter.name().equals(name));
      if (array.isPresent() && !isParameter && array.get().size() == examples.count()) {
        if (isConstant(array.get())) {
          add("All entries of " + name + " are equal: what belongs to the others is not tried.");
        }
      }
    }
  }

  private static boolean isConstant(NdArray array) {
    boolean same = array.size() > 1;
    for (int i = 1; i < array.size() && same; i++) {
      same = array.doubleAt(i) == array.doubleAt(0);
    }
    return same;
  }

  private static boolean isSymmetric(NdArray array) {
    int length = array.shape().length(0);
    boolean is = array.shape().length(1) == length;
    for (int i = 0; i < array.size() && is; i++) {
      is = array.doubleAt(i) == array.doubleAt(i % length * length + i / length);
    }
    return is;
  }
}
