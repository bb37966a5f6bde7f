package backproof.tape;

import backproof.array.DType;
import backproof.array.NdArray;

/**
 * Chance that disturbs the last places of numbers. Of two seeds 2k and 2k + 1 one moves everything
 * the other way, so that a point on a kink is left to both sides.
 */
final class Shaking {
  /** Below this an entry moves as if it were this large. */
  private static final double NEAR_ZERO = 0x1p-20;

  private final boolean isMirrored;
  private int state;

  Shaking(int seed) {
    this.state = seed / 2 * 0x9E3779B9 + 1;
    this.isMirrored = seed % 2 != 0;
  }

  /** Up or down, by Marsaglia's xorshift. */
  private boolean isUp() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state > 0 != isMirrored;
  }

  /** From 0 to 2, never 1. */
  double lean() {
    return isUp() ? 1.75 : 0.25;
  }

  /** Whole numbers are left alone: they are mostly counts, masks and exact results. */
  void shake(NdArray rounded) {
    for (int i = 0; i < rounded.size(); i++) {
      double value = rounded.doubleAt(i);
      if (value != Math.floor(value)) {
        move(rounded, i, value);
      }
    }
  }

  /** Every entry, so that what happens to be equal is not. */
  void shakeLeaf(NdArray leaf) {
    for (int i = 0; i < leaf.size(); i++) {
      move(leaf, i, leaf.doubleAt(i));
    }
  }

  private void move(NdArray array, int i, double value) {
    double unit =
        array.dtype() == DType.FLOAT16
            ? 0x1p-10
            : array.dtype() == DType.FLOAT32 ? 0x1p-23 : 0x1p-52;
    double step = unit * Math.max(Math.abs(value), NEAR_ZERO);
    array.set(i, isUp() ? value + step : value - step);
  }
}
