package backproof.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * One value at one point, as it is and as it should be.
 *
 * @param examples how many there are
 * @param scale the largest size of what it should be
 */
record Pair(double[] wrong, double[] right, int examples, double scale) {
  private static final double SAME = 1e-6;

  /** With fewer numbers than these a pattern may be there by chance. */
  private static final int SOME = 3;

  /** Among more numbers than these no order is looked for. */
  private static final int MANY = 2000;

  /** A curve goes through so many steps. */
  private static final int CURVE = 6;

  private static final List<Pattern.Sort> TELLING =
      List.of(
          Pattern.Sort.TRANSPOSED,
          Pattern.Sort.REORDERED,
          Pattern.Sort.UNMASKED,
          Pattern.Sort.OVERMASKED,
          Pattern.Sort.MASKED_ELSEWHERE,
          Pattern.Sort.SHIFTED);

  Pair(double[] wrong, double[] right, int examples) {
    this(wrong, right, examples, Values.largest(right));
  }

  boolean shows(Pattern.Sort sort) {
    boolean isOrder =
        sort == Pattern.Sort.TRANSPOSED
            || sort == Pattern.Sort.REORDERED
            || sort == Pattern.Sort.SHIFTED
            || sort == Pattern.Sort.BY_ROWS;
    if (wrong.length != right.length || isOrder && right.length > MANY) {
      return false;
    }
    return switch (sort) {
      case NOT_A_NUMBER -> isAny(wrong, Double::isNaN) && !isAny(right, Double::isNaN);
      case ZERO -> Values.largest(wrong) == 0 && scale > 0;
      case MULTIPLE -> factor().isPresent();
      case OPPOSITE -> false; // a multiple of its own name
      case TRANSPOSED -> isTransposed();
      case REORDERED -> isReordered();
      case MASK_ITSELF -> isMask(wrong) && !isMask(right);
      case NO_MASK -> isMask(right) && !isMask(wrong) && Values.largest(wrong) > 0;
      case UNMASKED -> isMasked(1) && isLess(right, wrong);
      case OVERMASKED -> isMasked(1) && isLess(wrong, right);
      case MASKED_ELSEWHERE -> isMasked(1) && !agrees();
      case DROPPED -> isDropped();
      case MULTIPLE_IN_PLACES -> isMasked(factorWhereBoth());
      case SIGNS -> areSigns();
      case TOTAL -> isTotal();
      case SHIFTED -> isShifted();
      case BY_ROWS -> isByRows();
    };
  }

  /** Whether the two are alike in a way that is hardly there by chance. */
  boolean isTelling() {
    return TELLING.stream().anyMatch(this::shows) || isCurve();
  }

  /**
   * Whether what is right, and what is missing from it, both rise or fall all along with what there
   * is: then it may be what comes of the same operand.
   */
  private boolean isCurve() {
    double[] gap = new double[wrong.length];
    for (int i = 0; i < gap.length && gap.length == right.length; i++) {
      gap[i] = right[i] - wrong[i];
    }
    return wrong.length == right.length && followsWrong(right) && followsWrong(gap);
  }

  private boolean followsWrong(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, k) -> Double.compare(wrong[i], wrong[k]));
    int rises = 0;
    int falls = 0;
    for (int i = 1; i < order.length; i++) {
      double step = values[order[i]] - values[order[i - 1]];
      rises += step > 0 ? 1 : 0;
      falls += step < 0 ? 1 : 0;
    }
    return Math.max(rises, falls) >= CURVE && Math.min(rises, falls) == 0;
  }

  /** Whether there is nothing to be seen. */
  boolean isEmpty() {
    return scale == 0 && Values.largest(wrong) == 0;
  }

  boolean agrees() {
    boolean agrees = wrong.length == right.length;
    for (int i = 0; i < right.length && agrees; i++) {
      agrees = isSame(wrong[i], right[i]);
    }
    return agrees;
  }

  /** How many entries are not zero. */
  int entries() {
    return count(right, value -> value != 0);
  }

  private boolean isSame(double a, double b) {
    return Math.abs(a - b) <= SAME * scale;
  }

  /** Wrong over right where that is one number for all entries. */
  Optional<Double> factor() {
    double factor = ratio(0, 1, right.length);
    boolean is = wrong.length == right.length && Double.isFinite(factor) && factor != 0;
    for (int i = 0; i < right.length && is; i++) {
      double slack = SAME * scale * Math.max(1, Math.abs(factor));
      is = Math.abs(wrong[i] - factor * right[i]) <= slack;
    }
    return is ? Optional.of(factor) : Optional.empty();
  }

  /** Of {@code count} entries the factor that fits best. */
  private double ratio(int from, int step, int count) {
    double dot = 0;
    double square = 0;
    for (int k = 0; k < count && wrong.length == right.length; k++) {
      int i = from + k * step;
      dot += wrong[i] * right[i];
      square += right[i] * right[i];
    }
    return dot / square;
  }

  private boolean isTransposed() {
    int size = right.length;
    for (int rows = 2; rows <= size / 2; rows++) {
      int columns = size % rows == 0 ? size / rows : 0;
      boolean is = columns > 0 && count(right, value -> value != 0) >= SOME && !agrees();
      for (int i = 0; i < size && is; i++) {
        is = isSame(wrong[i % rows * columns + i / rows], right[i]);
      }
      if (is) {
        return true;
      }
    }
    return false;
  }

  private boolean isReordered() {
    double[] one = wrong.clone();
    double[] other = right.clone();
    Arrays.sort(one);
    Arrays.sort(other);
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      if (!isSame(one[i], other[i])) {
        return false;
      }
      different += i > 0 && !isSame(other[i], other[i - 1]) ? 1 : 0;
    }
    return different >= SOME && !agrees();
  }

  private static boolean isMask(double[] values) {
    int ones = count(values, value -> value == 1);
    int zeros = count(values, value -> value == 0);
    return ones > 0 && zeros > 0 && ones + zeros == values.length;
  }

  /** Whether they differ only where one of the two is zero, but for a factor. */
  private boolean isMasked(double factor) {
    int kept = 0;
    for (int i = 0; i < right.length; i++) {
      if (wrong[i] != 0 && right[i] != 0) {
        kept++;
        if (!Pattern.same(wrong[i], factor * right[i])) {
          return false;
        }
      }
    }
    return kept > 1;
  }

  /** Whether the first is zero at more places, among them all those of the other one. */
  private static boolean isLess(double[] first, double[] other) {
    int losses = 0;
    boolean isLess = true;
    for (int i = 0; i < first.length; i++) {
      losses += first[i] == 0 && other[i] != 0 ? 1 : 0;
      isLess &= first[i] == 0 || other[i] != 0;
    }
    return isLess && losses > 0;
  }

  /** Whether it lacks a mask that makes up for what it drops. */
  private boolean isDropped() {
    double factor = factorWhereBoth();
    return factor > 0 && factor < 1 && isLess(right, wrong) && isMasked(factor);
  }

  private double factorWhereBoth() {
    double factor = 0;
    for (int i = 0; i < right.length && factor == 0; i++) {
      factor = right[i] == 0 ? 0 : wrong[i] / right[i];
    }
    return factor;
  }

  private boolean areSigns() {
    int turned = 0;
    for (int i = 0; i < right.length; i++) {
      if (!isSame(Math.abs(wrong[i]), Math.abs(right[i]))) {
        return false;
      }
      turned += isSame(wrong[i], right[i]) ? 0 : 1;
    }
    return turned > 0 && right.length >= SOME;
  }

  /** Whether more than half of the numbers are there, but most of them in other places. */
  private boolean isShifted() {
    double[] sorted = wrong.clone();
    Arrays.sort(sorted);
    int there = 0;
    int inPlace = 0;
    int all = 0;
    for (int i = 0; i < right.length; i++) {
      if (right[i] != 0) {
        int at = Arrays.binarySearch(sorted, right[i]);
        int near = at < 0 ? -at - 1 : at;
        boolean isThere =
            near < sorted.length && isSame(sorted[near], right[i])
                || near > 0 && isSame(sorted[near - 1], right[i]);
        there += isThere ? 1 : 0;
        inPlace += isSame(wrong[i], right[i]) ? 1 : 0;
        all++;
      }
    }
    return all >= SOME && 2 * there > all && 2 * inPlace < there;
  }

  private boolean isTotal() {
    double total = 0;
    for (double value : right) {
      total += value;
    }
    boolean is = right.length > 1;
    for (double value : wrong) {
      is = is && isSame(value, total);
    }
    return is;
  }

  /** Whether it is cut into lines of one factor each, of two entries at least, and not all one. */
  private boolean isByRows() {
    int size = right.length;
    for (int rows = 2; rows <= size / 2; rows++) {
      if (size % rows == 0 && (areMultiples(rows, true) || areMultiples(rows, false))) {
        return true;
      }
    }
    return false;
  }

  private boolean areMultiples(int lines, boolean isRow) {
    int length = right.length / lines;
    boolean are = true;
    int seen = 0;
    for (int line = 0; line < lines && are; line++) {
      int from = isRow ? line * length : line;
      int step = isRow ? 1 : lines;
      double factor = ratio(from, step, length);
      int entries = 0;
      for (int k = 0; k < length && are; k++) {
        int i = from + k * step;
        are = isSame(wrong[i], right[i] == 0 ? 0 : factor * right[i]);
        entries += right[i] == 0 ? 0 : 1;
      }
      seen += entries > 1 ? 1 : 0;
    }
    return are && seen > 1;
  }

  private static boolean isAny(double[] values, DoublePredicate is) {
    return count(values, is) > 0;
  }

  private static int count(double[] values, DoublePredicate is) {
    int count = 0;
    for (double value : values) {
      count += is.test(value) ? 1 : 0;
    }
    return count;
  }
}
