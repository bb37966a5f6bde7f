package backproof.trial;

import backproof.array.NdArray;
import backproof.diagnosis.Seen;
import backproof.tape.Instruction;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.List;

/** What forward computes on its way, whether a statement gives it a name or not. */
final class Nameless {
  private static final int MOST = 400;

  private Nameless() {}

  /** Of arrays and of single numbers so many each: of these there may be one for each step. */
  static List<double[]> values(Sweep sweep) {
    List<double[]> arrays = new ArrayList<>();
    List<double[]> numbers = new ArrayList<>();
    for (Instruction instruction : sweep.tape().instructions()) {
      if (instruction instanceof Instruction.Compute made && made.output().size() > 0) {
        List<double[]> values = made.output().size() > 1 ? arrays : numbers;
        if (values.size() < MOST) {
          values.add(made.output().toDoubles());
        }
      }
    }
    arrays.addAll(numbers);
    return arrays;
  }

  /** What has the same slope as a value that is there already says nothing new. */
  static void addSlopes(Sweep sweep, List<Seen> slopes) {
    int count = sweep.tape().instructions().size();
    for (int i = 0; i < count && slopes.size() < MOST; i++) {
      sweep
          .slope(i)
          .map(NdArray::toDoubles)
          .filter(values -> slopes.stream().noneMatch(each -> isSame(each.values(), values)))
          .ifPresent(values -> slopes.add(new Seen(Seen.NAMELESS, values)));
    }
  }

  private static boolean isSame(double[] a, double[] b) {
    boolean same = a.length == b.length;
    for (int i = 0; i < a.length && same; i++) {
      same = Math.abs(a[i] - b[i]) <= 1e-12 * Math.max(Math.abs(a[i]), Math.abs(b[i]));
    }
    return same;
  }
}
