package backproof.tape;

import backproof.array.NdArray;
import backproof.array.Step;

/** Chance that disturbs the last places of numbers. */
final class Shaking {
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

  void shake(Stage stage) {
    stage.tie.ifPresent(Step::run);
    stage.rounded.ifPresent(this::shake);
  }

  /** Whole numbers are left alone: they are mostly counts, masks and exact results. */
  private void shake(NdArray array) {
    double unit =
        switch (array.dtype()) {
          case FLOAT16 -> 0x1p-10;
          case FLOAT32 -> 0x1p-23;
          case FLOAT64, BOOL, INT32, INT64 -> 0x1p-52;
        };
    for (int i = 0; i < array.size(); i++) {
      double value = array.doubleAt(i);
      if (value != Math.floor(value)) {
        array.set(i, value * (next() < 0 ? 1 - unit : 1 + unit));
      }
    }
  }
}
