package backproof.diagnosis;

import backproof.tape.Fork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The exact slopes at a point, against which values of backward are held. A value may be such a
 * slope but for a factor that is the number of examples: that is a convention, not a mistake.
 */
final class Slopes {
  private static final double SAME = 1e-7;
  private static final int MOST_NAMED = 80;

  /** With fewer entries one slope may be made of another one by chance. */
  private static final int SOME = 3;

  private final List<Reading.Block> blocks;
  private final List<Double> conventions;
  private final List<double[]> all;
  private final List<double[]> shares = new ArrayList<>();

  /** Those of values that have a name. */
  private final List<double[]> named = new ArrayList<>();

  /** Those of them that are not the same number everywhere. */
  private final List<double[]> varied = new ArrayList<>();

  private final Set<Integer> taken = new HashSet<>();

  Slopes(Bench bench, Trace trace, int point, List<Reading.Block> blocks) {
    this.blocks = blocks;
    this.conventions = conventions(blocks, bench.examples(point));
    this.all = named(trace.slopes(point), blocks);
    trace.slopes(point).stream()
        .filter(slope -> slope.place() != Seen.NAMELESS)
        .limit(MOST_NAMED)
        .forEach(slope -> named.add(slope.values()));
    named.stream().filter(slope -> !isOneNumber(slope)).forEach(varied::add);
    for (Fork fork : bench.forks(point)) {
      all.addAll(shares(fork, trace.seen(point)));
      fork.branches().forEach(branch -> shares.add(branch.share()));
    }
  }

  /** Not those of what is only the negative of something else: nobody means these. */
  private static List<double[]> named(List<Seen> seen, List<Reading.Block> blocks) {
    List<double[]> slopes = new ArrayList<>();
    blocks.forEach(block -> slopes.add(block.exact()));
    seen.stream()
        .filter(slope -> slope.place() != Seen.NAMELESS)
        .forEach(slope -> slopes.add(slope.values()));
    for (Seen slope : seen) {
      boolean isNew =
          slope.place() == Seen.NAMELESS
              && slopes.stream().noneMatch(other -> isMultiple(slope.values(), other, -1));
      if (isNew) {
        slopes.add(slope.values());
      }
    }
    return slopes;
  }

  /**
   * Factors that a value may carry along. One by which wrong gradients are wrong is none: it should
   * have been got rid of, and was brought in where it first shows.
   */
  private static List<Double> conventions(List<Reading.Block> blocks, int examples) {
    List<Double> factors = new ArrayList<>(List.of(1.0));
    if (examples > 1) {
      factors.add((double) examples);
      factors.add(1.0 / examples);
    }
    for (Reading.Block block : blocks) {
      if (!block.isRight()) {
        factors.removeIf(factor -> factor != 1 && isMultiple(block.value(), block.exact(), factor));
      }
    }
    return factors;
  }

  /**
   * What comes back from one place of several is right on its way to the sum. If the sum is not to
   * be seen it may stand where the sum should; not if it is one of several that make a gradient.
   */
  private List<double[]> shares(Fork fork, List<Seen> seen) {
    List<double[]> shares = new ArrayList<>();
    boolean isSummed = false;
    for (Reading.Block block : blocks) {
      isSummed |= isMultiple(block.exact(), fork.slope(), 1) && !block.isRight();
    }
    for (Fork.Branch branch : fork.branches()) {
      if (seen.stream().anyMatch(each -> isTied(each.values(), branch.share()))) {
        shares.add(branch.share());
        isSummed &= blocks.stream().noneMatch(each -> isTied(each.value(), branch.share()));
      }
    }
    boolean hasSum = seen.stream().anyMatch(each -> isTied(each.values(), fork.slope()));
    return hasSum || isSummed && shares.size() > 1 ? shares : List.of();
  }

  /**
   * Whether a value is a slope that no other value was before: the second has left something out.
   */
  boolean takes(double[] value) {
    boolean isNew = false;
    for (int k = 0; k < all.size(); k++) {
      int factor = tied(value, all.get(k));
      isNew |= factor >= 0 && taken.add(k * conventions.size() + factor);
    }
    return isNew;
  }

  /** Whether a value is what comes back from one place in forward that reads something. */
  boolean isShare(double[] value) {
    return shares.stream().anyMatch(share -> isTied(value, share));
  }

  /**
   * Whether it is how fast one value of forward rises with another one, entry by entry: by that the
   * slope of the one becomes that of the other. Where the one is only added up, that is the slope
   * of the other itself, but for a factor, and no more right than that.
   */
  boolean isDerivative(double[] value) {
    for (double[] above : isOneNumber(value) ? List.<double[]>of() : varied) {
      for (double[] below : named) {
        if (above != below && leads(value, above, below)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOneNumber(double[] values) {
    boolean isOneNumber = true;
    for (double each : values) {
      isOneNumber = isOneNumber && Math.abs(each - values[0]) <= SAME * Math.abs(values[0]);
    }
    return isOneNumber;
  }

  private static boolean leads(double[] value, double[] above, double[] below) {
    if (value.length != above.length || value.length != below.length) {
      return false;
    }
    double least = SAME * Values.largest(above);
    int seen = 0;
    boolean varies = false;
    double first = Double.NaN;
    for (int i = 0; i < value.length; i++) {
      double gap = Math.abs(value[i] * above[i] - below[i]);
      if (gap > SAME * Math.max(Math.abs(below[i]), least)) {
        return false;
      }
      if (Math.abs(above[i]) > least) {
        seen++;
        varies |= !Double.isNaN(first) && value[i] != first;
        first = value[i];
      }
    }
    return varies && seen >= SOME;
  }

  private boolean isTied(double[] value, double[] slope) {
    return tied(value, slope) >= 0;
  }

  /** By which of these factors a value is a slope; negative where it is none. */
  private int tied(double[] value, double[] slope) {
    for (int i = 0; i < conventions.size() && value.length == slope.length; i++) {
      if (isMultiple(value, slope, conventions.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isMultiple(double[] value, double[] slope, double factor) {
    double scale = 0;
    double gap = 0;
    for (int i = 0; i < slope.length && value.length == slope.length; i++) {
      scale = Math.max(scale, Math.abs(slope[i] * factor));
      gap = Math.max(gap, Math.abs(value[i] - slope[i] * factor));
    }
    return value.length == slope.length && scale > 0 && gap <= SAME * scale;
  }
}
