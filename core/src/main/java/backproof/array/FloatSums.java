package backproof.array;

import backproof.number.Elementary;

/**
 * As {@link Sums} for float32 and float16, where every addition is rounded to float32; what is
 * stored in between is rounded to the type, except for means of float16.
 */
final class FloatSums implements Step {
  private static final int BLOCK = 128;
  private static final int LANES = 8;

  private final ReduceLoop loop;
  private final NdArray output;
  private final double[] target;
  private final double[] source;
  private final int divisor;
  private final DType dtype;
  private final double[] partial = new double[LANES];

  FloatSums(ReduceLoop loop, NdArray output, NdArray input, int divisor) {
    this.loop = loop;
    this.output = output;
    this.target = output.storage().doubles;
    this.source = input.storage().doubles;
    this.divisor = divisor;
    this.dtype = output.dtype();
  }

  @Override
  public void run() {
    for (int i = 0; i < output.size(); i++) {
      target[output.place(i)] = 0;
    }
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.outputStarts[row];
      int a = loop.inputStarts[row];
      if (loop.outputStep == 0) {
        target[o] = stored(sum(target[o], pairwise(a, loop.length)));
      } else {
        for (int i = 0; i < loop.length; i++) {
          target[o] = stored(sum(target[o], source[a]));
          o += loop.outputStep;
          a += loop.inputStep;
        }
      }
    }
    for (int i = 0; divisor > 0 && i < output.size(); i++) {
      int o = output.place(i);
      target[o] = dtype.rounded(Elementary.toFloat(target[o] / divisor));
    }
  }

  private double stored(double sum) {
    return divisor > 0 ? sum : dtype.rounded(sum);
  }

  /** Written as a difference, whose right side stays in parentheses in JavaScript. */
  private static double sum(double a, double b) {
    return Elementary.toFloat(a - -b);
  }

  private double pairwise(int start, int count) {
    int step = loop.inputStep;
    if (count > BLOCK) {
      int half = count / 2;
      half -= half % LANES;
      double first = pairwise(start, half);
      return sum(first, pairwise(start + half * step, count - half));
    }
    double total = -0.0;
    int i = 0;
    if (count >= LANES) {
      for (; i < LANES; i++) {
        partial[i] = source[start + i * step];
      }
      for (; i < count - count % LANES; i++) {
        int lane = i % LANES;
        partial[lane] = sum(partial[lane], source[start + i * step]);
      }
      double low = sum(sum(partial[0], partial[1]), sum(partial[2], partial[3]));
      double high = sum(sum(partial[4], partial[5]), sum(partial[6], partial[7]));
      total = sum(low, high);
    }
    for (; i < count; i++) {
      total = sum(total, source[start + i * step]);
    }
    return total;
  }
}
