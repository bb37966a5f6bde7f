package backproof.diagnosis;

import java.util.List;
import java.util.Set;

/**
 * A statement whose value was replaced by an exact slope, which mends gradients at all points: what
 * is before it is right, what hangs on it goes wrong there.
 *
 * @param mended the numbers of the blocks that are right then
 * @param isComplete whether all are right then
 * @param now what the statement gives at the first point where something is wrong
 * @param right what would be right there
 * @param isInner whether it is the slope of something that forward computed on its way: to put in
 *     the gradient of a parameter itself mends that always, wherever it went wrong
 * @param points both at all points, one time after the other
 */
record Donation(
    Site site,
    Set<Integer> mended,
    boolean isComplete,
    List<double[]> now,
    List<double[]> right,
    List<Pair> points,
    boolean isInner) {
  boolean isAt(Site other) {
    return Trace.key(site).equals(Trace.key(other));
  }
}
