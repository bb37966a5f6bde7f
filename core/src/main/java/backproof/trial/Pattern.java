package backproof.trial;

import backproof.array.NdArray;
import backproof.number.Elementary;

/**
 * What is special about the numbers in an array, so that other numbers would mean another thing.
 */
record Pattern(NdArray array) {
  private static final double SLACK = 1e-9;

  /** Labels, masks and counts; shares of one; a symmetric matrix or a rotation; a scale. */
  boolean isSpecial() {
    return isWhole() || isMask() || sumsToOne() || isSymmetric() || isRotation() || isScale();
  }

  private boolean isWhole() {
    boolean isWhole = true;
    for (int i = 0; i < array.size() && isWhole; i++) {
      double value = array.doubleAt(i);
      isWhole = value == Elementary.floor(value);
    }
    return isWhole;
  }

  /** Zeros and some other number, as a mask has that is divided by the share that it keeps. */
  private boolean isMask() {
    double kept = 0;
    int zeros = 0;
    boolean isMask = true;
    for (int i = 0; i < array.size() && isMask; i++) {
      double value = array.doubleAt(i);
      kept = kept == 0 ? value : kept;
      zeros += value == 0 ? 1 : 0;
      isMask = value == 0 || value == kept;
    }
    return isMask && zeros > 0;
  }

  boolean isBetweenZeroAndOne() {
    boolean isBetween = true;
    for (int i = 0; i < array.size() && isBetween; i++) {
      isBetween = array.doubleAt(i) >= 0 && array.doubleAt(i) <= 1;
    }
    return isBetween;
  }

  private boolean sumsToOne() {
    if (!isBetweenZeroAndOne()) {
      return false;
    }
    boolean some = false;
    for (int axis = 0; axis < array.rank(); axis++) {
      some = some || array.shape().length(axis) > 1 && sumsToOne(axis);
    }
    return some;
  }

  private boolean sumsToOne(int axis) {
    int length = array.shape().length(axis);
    int inner = array.shape().strides()[axis];
    boolean all = true;
    for (int line = 0; line < array.size() / length && all; line++) {
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += array.doubleAt((line / inner * length + i) * inner + line % inner);
      }
      all = Math.abs(sum - 1) < SLACK;
    }
    return all;
  }

  /** The same on both sides of its diagonal, or the same with another sign. */
  private boolean isSymmetric() {
    boolean is = isSquare();
    boolean isSkew = is;
    int length = is ? array.shape().length(0) : 1;
    for (int i = 0; i < array.size() && (is || isSkew); i++) {
      double other = array.doubleAt(i % length * length + i / length);
      is &= array.doubleAt(i) == other;
      isSkew &= array.doubleAt(i) == -other;
    }
    return is || isSkew;
  }

  private boolean isSquare() {
    return array.rank() == 2
        && array.shape().length(0) == array.shape().length(1)
        && array.shape().length(0) > 1;
  }

  /** A matrix whose transpose is its inverse. */
  private boolean isRotation() {
    boolean is = isSquare();
    int length = is ? array.shape().length(0) : 0;
    for (int i = 0; i < length * length && is; i++) {
      double product = i % length == i / length ? -1 : 0;
      for (int k = 0; k < length; k++) {
        product +=
            array.doubleAt(i / length * length + k) * array.doubleAt(i % length * length + k);
      }
      is = Math.abs(product) < SLACK;
    }
    return is;
  }

  /** Numbers that rise, or fall, all the way. */
  boolean isScale() {
    boolean rises = array.rank() == 1 && array.size() > 2;
    boolean falls = rises;
    for (int i = 1; i < array.size() && (rises || falls); i++) {
      rises &= array.doubleAt(i) > array.doubleAt(i - 1);
      falls &= array.doubleAt(i) < array.doubleAt(i - 1);
    }
    return rises || falls;
  }
}
