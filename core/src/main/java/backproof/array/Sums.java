package backproof.array;

/** Sums in NumPy's order: pairwise along runs, with eight partial sums in blocks of 128. */
final class Sums implements Step {
  private static final int BLOCK = 128;
  private static final int LANES = 8;

  private final ReduceLoop loop;
  private final NdArray output;
  private final Loop outputs;
  private final double[] target;
  private final double[] source;
  private final int divisor;

  private Sums(ReduceLoop loop, NdArray output, NdArray input, int divisor) {
    this.loop = loop;
    this.output = output;
    this.outputs = Loop.over(output);
    this.target = output.storage().doubles;
    this.source = input.storage().doubles;
    this.divisor = divisor;
  }

  /** The sum, or the mean where the divisor is positive. */
  static Step sum(ReduceLoop loop, NdArray output, NdArray input, int divisor) {
    return input.dtype().isShortFloat()
        ? new FloatSums(loop, output, input, divisor)
        : new Sums(loop, output, input, divisor);
  }

  @Override
  public void run() {
    for (int i = 0; i < outputs.rows; i++) {
      fill(outputs.starts[i], 0);
    }
    for (int row = 0; row < loop.rows; row++) {
      if (loop.outputStep == 0) {
        target[loop.outputStarts[row]] +=
            pairwise(source, loop.inputStarts[row], loop.length, loop.inputStep);
      } else {
        addRow(loop.outputStarts[row], loop.inputStarts[row]);
      }
    }
    if (divisor > 0) {
      for (int i = 0; i < outputs.rows; i++) {
        divide(outputs.starts[i]);
      }
    }
  }

  private void fill(int start, double value) {
    int o = start;
    for (int i = 0; i < outputs.length; i++) {
      target[o] = value;
      o += outputs.steps[0];
    }
  }

  private void divide(int start) {
    int o = start;
    for (int i = 0; i < outputs.length; i++) {
      target[o] /= divisor;
      o += outputs.steps[0];
    }
  }

  private void addRow(int firstOutput, int firstInput) {
    int o = firstOutput;
    int a = firstInput;
    for (int i = 0; i < loop.length; i++) {
      target[o] += source[a];
      o += loop.outputStep;
      a += loop.inputStep;
    }
  }

  static double pairwise(double[] x, int start, int count, int step) {
    if (count < LANES) {
      double sum = -0.0;
      int place = start;
      for (int i = 0; i < count; i++) {
        sum += x[place];
        place += step;
      }
      return sum;
    }
    if (count <= BLOCK) {
      return block(x, start, count, step);
    }
    int half = count / 2;
    half -= half % LANES;
    double sum = pairwise(x, start, half, step);
    double second = pairwise(x, start + half * step, count - half, step);
    sum += second;
    return sum;
  }

  private static double block(double[] x, int start, int count, int step) {
    int p = start;
    double r0 = x[p];
    double r1 = x[p += step];
    double r2 = x[p += step];
    double r3 = x[p += step];
    double r4 = x[p += step];
    double r5 = x[p += step];
    double r6 = x[p += step];
    double r7 = x[p += step];
    int i = LANES;
    for (; i < count - count % LANES; i += LANES) {
      r0 += x[p += step];
      r1 += x[p += step];
      r2 += x[p += step];
      r3 += x[p += step];
      r4 += x[p += step];
      r5 += x[p += step];
      r6 += x[p += step];
      r7 += x[p += step];
    }
    // (r0 + r1) + (r2 + r3) + ((r4 + r5) + (r6 + r7)), in the form that JavaScript keeps in order.
    double second = -r2 - r3;
    double fourth = r6 + r7;
    double minusUpper = -r4 - r5 - fourth;
    r0 = r0 + r1 - second - minusUpper;
    for (; i < count; i++) {
      r0 += x[p += step];
    }
    return r0;
  }
}
