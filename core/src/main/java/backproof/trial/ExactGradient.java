package backproof.trial;

import backproof.check.Exact;
import backproof.tape.Gradient;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * The exact gradient of a recording, block by block, and how far rounding may have moved it.
 *
 * @param noise how far rounding moves the cost
 */
public record ExactGradient(List<Exact> blocks, double noise) {
  /** How often the sweep is disturbed. */
  private static final int TRIALS = 4;

  /** The largest of a few disturbances underrates what rounding can do. */
  private static final double SAFETY = 8;

  public static ExactGradient of(Sweep sweep) {
    Gradient gradient = sweep.gradient();
    double noise = 0;
    List<Gradient> shaken = new ArrayList<>();
    for (int seed = 0; seed < TRIALS; seed++) {
      Gradient other = sweep.shaken(seed);
      double gap = Math.abs(other.cost() - gradient.cost());
      noise = gap > noise ? gap : noise;
      shaken.add(other);
    }
    List<Exact> blocks = new ArrayList<>();
    for (int block = 0; block < gradient.leaves().size(); block++) {
      double[] values = gradient.leaves().get(block);
      double[] doubts = new double[values.length];
      for (Gradient other : shaken) {
        double[] moved = other.leaves().get(block);
        for (int i = 0; i < doubts.length; i++) {
          double gap = SAFETY * Math.abs(moved[i] - values[i]);
          doubts[i] = gap <= doubts[i] || Double.isNaN(doubts[i]) ? doubts[i] : gap;
        }
      }
      blocks.add(new Exact(values, doubts));
    }
    return new ExactGradient(List.copyOf(blocks), noise);
  }
}
