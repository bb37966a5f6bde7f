package backproof.check;

import java.util.ArrayList;
import java.util.List;

/**
 * How much the point that is checked can see.
 *
 * @param exercised how many entries have a slope there that is not zero
 * @param of how many there are
 * @param notes what the point cannot show, in sentences
 * @param further what the same check says at other points
 */
public record Adequacy(int exercised, int of, List<String> notes, List<Recheck> further) {

  /**
   * The same check at another point.
   *
   * @param where how that point differs
   * @param exercised how many entries have a slope there that is not zero
   */
  public record Recheck(String where, Verdict verdict, int exercised) {}

  /** What there is to say about the point, for a reader. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (exercised < of) {
      sentences.add(
          exercised
              + " of "
              + of
              + " entries are exercised: the slope of the others is zero here, and a mistake that"
              + " leaves them at zero does not show.");
    }
    sentences.addAll(notes);
    return sentences;
  }

  /**
   * How many entries of all blocks have a slope that is not zero, nor what rounding makes of it.
   */
  public static int exercised(List<double[]> blocks) {
    double largest = 0;
    for (double[] slopes : blocks) {
      largest = Math.max(largest, Norms.largest(slopes));
    }
    int count = 0;
    for (double[] slopes : blocks) {
      for (double slope : slopes) {
        count += Math.abs(slope) > Agreement.NOTHING * largest ? 1 : 0;
      }
    }
    return count;
  }
}
