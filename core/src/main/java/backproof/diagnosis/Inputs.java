package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** What forward is given and what it computes: backward may read it, or compute it once more. */
final class Inputs {
  private final List<double[]> arrays = new ArrayList<>();
  private final List<double[]> numbers = new ArrayList<>();

  Inputs(List<double[]> computed, List<Reading.Block> blocks) {
    computed.forEach(this::add);
    blocks.forEach(block -> arrays.add(block.parameter()));
  }

  void add(double[] value) {
    (value.length == 1 ? numbers : arrays).add(value);
  }

  /** Whole numbers are the same by chance, or count something. */
  boolean have(double[] value) {
    boolean isMeasured = value.length == 1 && Math.floor(value[0]) != value[0];
    return isAmong(arrays, value) || isMeasured && isAmong(numbers, value);
  }

  private static boolean isAmong(List<double[]> known, double[] value) {
    for (double[] each : known) {
      if (Slopes.isMultiple(value, each, 1)) {
        return true;
      }
    }
    return false;
  }
}
