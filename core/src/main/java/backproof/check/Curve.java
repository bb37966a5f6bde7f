package backproof.check;

import java.util.List;
import java.util.Optional;

/**
 * Formula (3) against epsilon.
 *
 * @param difference the user's gradient against the numerical one at each epsilon
 * @param error the exact gradient against the numerical one: how good the measurement itself is;
 *     empty where the exact gradient is not known
 * @param single the user's gradient against one measured in float32; empty where that cannot be had
 * @param blocks {@code difference} for each block alone
 * @param fit the model of the error, where one holds
 * @param kinks for each entry that crosses a kink within an epsilon of 1 the smallest epsilon that
 *     does, in rising order
 * @param entries how many entries were moved
 * @param noise how much rounding blurs the cost, in units of the last place of the cost; not a
 *     number where the model does not tell
 */
public record Curve(
    double[] epsilons,
    double[] difference,
    double[] error,
    double[] single,
    List<Series> blocks,
    Optional<CurveFit> fit,
    double[] kinks,
    int entries,
    int parameters,
    double noise) {
  /** A cost that trembles by more units in its last place calls for a word. */
  public static final double MUCH_NOISE = 8;

  /** One line of the picture. */
  public record Series(String name, double[] values) {}

  /**
   * The line that shows the measurement alone, as far as it can be told from the user's mistakes.
   */
  public double[] measured() {
    return error.length > 0 ? error : difference;
  }

  /** The epsilon at which the measured line lies lowest. */
  public double lowest() {
    double[] line = measured();
    int best = 0;
    for (int i = 1; i < line.length; i++) {
      best = line[i] < line[best] ? i : best;
    }
    return epsilons[best];
  }

  public boolean isNoisy() {
    return noise > MUCH_NOISE;
  }
}
