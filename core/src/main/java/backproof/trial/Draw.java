package backproof.trial;

import backproof.array.Allowance;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.number.Elementary;
import backproof.random.RandomState;

/**
 * Other numbers of the same kind: what a program may rely on, as labels that are whole or rows that
 * sum to one, stays so.
 */
record Draw(Allowance allowance, RandomState random) {
  private static final double SPREAD = 0.3;

  /** Entries from 0 to {@code count - 1}: all of them once, then some again. */
  int[] order(int count, int more) {
    int[] order = new int[count + more];
    for (int i = 0; i < order.length; i++) {
      order[i] = i < count ? i : (int) (random.nextDouble() * count);
    }
    return order;
  }

  /** The array with these entries along the axis, in this order. */
  NdArray taken(NdArray array, int axis, int[] order) {
    int[] lengths = array.shape().toArray();
    int[] strides = array.shape().strides();
    int old = lengths[axis];
    lengths[axis] = order.length;
    NdArray taken = NdArray.zeros(allowance, array.dtype(), Shape.of(lengths));
    int inner = strides[axis];
    for (int i = 0; i < taken.size(); i++) {
      int outer = i / (inner * order.length);
      int place = order[i / inner % order.length];
      copy(array, (outer * old + place) * inner + i % inner, taken, i);
    }
    return taken;
  }

  private static void copy(NdArray from, int place, NdArray to, int target) {
    if (from.dtype().isFloating()) {
      to.set(target, from.doubleAt(place));
    } else {
      to.set(target, from.longAt(place));
    }
  }

  /** Values near the old ones, of the same signs, and between 0 and 1 where those were. */
  NdArray near(NdArray array) {
    NdArray near = NdArray.zeros(allowance, array.dtype(), array.shape());
    boolean isFree = array.dtype().isFloating() && !new Pattern(array).isSpecial();
    boolean isShare = isFree && new Pattern(array).isBetweenZeroAndOne();
    for (int i = 0; i < near.size(); i++) {
      if (isFree) {
        near.set(i, near(array.doubleAt(i), isShare));
      } else {
        copy(array, i, near, i);
      }
    }
    return near;
  }

  /** A number near the old one, of the same sign, and between 0 and 1 where that was. */
  double near(double value) {
    return near(value, value > 0 && value < 1);
  }

  private double near(double value, boolean isShare) {
    double factor = Elementary.exp(SPREAD * random.nextGaussian());
    return isShare ? Elementary.pow(value, factor) : value * factor;
  }

  /** Values of the size of the old ones; positive ones stay positive, zeros do not stay zeros. */
  NdArray moved(NdArray start) {
    double[] values = start.toDoubles();
    double square = 0;
    boolean isPositive = values.length > 0;
    for (double value : values) {
      square += value * value / values.length;
      isPositive = isPositive && value > 0;
    }
    double size = square > 0 ? Elementary.sqrt(square) : SPREAD;
    for (int i = 0; i < values.length; i++) {
      double step = random.nextGaussian();
      values[i] =
          isPositive
              ? values[i] * Elementary.exp(SPREAD * step)
              : 0.7 * values[i] + 0.7 * size * step;
    }
    return NdArray.of(start.shape(), values);
  }
}
