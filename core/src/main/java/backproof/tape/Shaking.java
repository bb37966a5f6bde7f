package backproof.tape;

import backproof.array.NdArray;

/** Chance that disturbs the last places of numbers. */
final class Shaking {
  /** Below this an entry moves as if it were this large. */
  private static final double NEAR_ZERO = 0x1p-20;

  private int state;

  Shaking(int seed) {
    this.state = seed * 0x9E3779B9 + 1;
  }

  /** Marsaglia's xorshift. */
  private int next() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  /** From 0 to 2, never 1. */
  double lean() {
    return next() < 0 ? 0.25 : 1.75;
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
        switch (array.dtype()) {
          case FLOAT16 -> 0x1p-10;
          case FLOAT32 -> 0x1p-23;
          case FLOAT64, BOOL, INT32, INT64 -> 0x1p-52;
        };
    double step = unit * Math.max(Math.abs(value), NEAR_ZERO);
    array.set(i, next() < 0 ? value - step : value + step);
  }
}
