package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What an expression would have to give so that everything comes out right, if it alone is to
 * blame.
 *
 * @param now what it gives at the first point where something is wrong, time by time
 * @param right what it should give there; no number where that does not matter
 * @param isKnown whether nothing else would do as well
 */
record Demand(
    Site site,
    Expression value,
    List<double[]> now,
    List<double[]> right,
    boolean isKnown,
    Response response) {
  private static final double SAME = 1e-7;

  /**
   * What comes of it.
   *
   * @param columns by how much all answers with each of its entries; none where that is no straight
   *     line
   * @param gap what is wanted, less what there is
   */
  record Response(List<double[]> columns, double[] gap) {
    private double[] of(double[] values) {
      double[] sum = new double[gap.length];
      for (int k = 0; k < columns.size(); k++) {
        double[] column = columns.get(k);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += column[i] * values[k];
        }
      }
      return sum;
    }
  }

  /** By what values must be multiplied to do in its place; zero where no number does it. */
  double multiple(double[] values) {
    double[] wanted = response.of(Flat.joined(now));
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] += response.gap()[i];
    }
    return Values.ratio(response.of(values), wanted, SAME);
  }

  /** By what values must be multiplied to be what is missing; zero where no number does it. */
  double multipleMore(double[] values) {
    return Values.ratio(response.of(values), response.gap(), SAME);
  }

  /** Whether what is wanted is what is there in another order, in other places, or like a curve. */
  boolean isTelling() {
    double[] wrong = Flat.joined(now);
    double[] wanted = Flat.joined(right);
    return isKnown && new Pair(wrong, wanted, 1).isTelling();
  }

  /**
   * What is said where no edit was found.
   *
   * @param shifts by the edits before
   * @param mended what is right then
   */
  Finding finding(List<Shift> shifts, String mended) {
    return Finding.unmended(
        site,
        Shift.undone(shifts, site.source().cell(), site.line()),
        Optional.empty(),
        Kind.OTHER,
        site.name()
            + " is not what it should be: with other values there, and nothing else changed, "
            + mended
            + " right. No edit was found that mends it.",
        isKnown ? Values.said(site.name(), now, right) : "");
  }
}
