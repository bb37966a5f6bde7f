package backproof.array;

/** Reductions over int64 and bool arrays. */
final class LongReduceStep implements Step {
  private final Reduction reduction;
  private final ReduceLoop loop;
  private final NdArray output;
  private final long[] target;
  private final long[] source;

  LongReduceStep(Reduction reduction, ReduceLoop loop, NdArray output, NdArray input) {
    this.reduction = reduction;
    this.loop = loop;
    this.output = output;
    this.target = output.storage().longs;
    this.source = input.storage().longs;
    if (reduction == Reduction.MEAN) {
      throw new IllegalArgumentException("mean has no integer loop");
    }
  }

  @Override
  public void run() {
    for (int i = 0; i < output.size(); i++) {
      target[output.place(i)] = start();
    }
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.outputStarts[row];
      int a = loop.inputStarts[row];
      for (int i = 0; i < loop.length; i++) {
        target[o] = join(target[o], source[a]);
        o += loop.outputStep;
        a += loop.inputStep;
      }
    }
  }

  private long start() {
    return switch (reduction) {
      case SUM, MEAN, EXACT_SUM, ANY -> 0;
      case PRODUCT, ALL -> 1;
      case MAX -> Long.MIN_VALUE;
      case MIN -> Long.MAX_VALUE;
    };
  }

  private long join(long x, long y) {
    return switch (reduction) {
      case SUM, MEAN, EXACT_SUM -> x + y;
      case PRODUCT -> x * y;
      case MAX -> Math.max(x, y);
      case MIN -> Math.min(x, y);
      case ALL -> x != 0 && y != 0 ? 1 : 0;
      case ANY -> x != 0 || y != 0 ? 1 : 0;
    };
  }
}
