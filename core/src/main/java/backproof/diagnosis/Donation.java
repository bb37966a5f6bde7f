package backproof.diagnosis;

import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Optional;
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
  /** What mends less than this one place does is not what is wrong. */
  boolean explainsAll() {
    return isComplete && isInner;
  }

  /** Where the value is made, if the statement only returns it. */
  Donation home(List<Site> sites) {
    Optional<Site> home = Optional.empty();
    boolean isPath =
        site.statement() instanceof Statement.Return end
            && end.value().map(Vocabulary::isPath).orElse(false);
    String name = isPath ? returned() : "";
    for (Site other : sites) {
      boolean isBefore = other.block() == site.block() && other.line() < site.line();
      if (isBefore && !name.isEmpty() && other.target().equals(name)) {
        home = Optional.of(other);
      }
    }
    return home.map(at -> new Donation(at, mended, isComplete, now, right, points, isInner))
        .orElse(this);
  }

  private String returned() {
    return site.statement() instanceof Statement.Return end
        ? end.value().map(value -> site.source().text(value.span())).orElse("")
        : "";
  }
}
