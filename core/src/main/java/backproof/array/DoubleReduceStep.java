package backproof.array;

/** Products, extremes and quantifiers over floating-point arrays. */
final class DoubleReduceStep implements Step {
  private final Reduction reduction;
  private final ReduceLoop loop;
  private final NdArray output;
  private final double[] source;
  private final DType dtype;

  DoubleReduceStep(Reduction reduction, ReduceLoop loop, NdArray output, NdArray input) {
    this.reduction = reduction;
    this.loop = loop;
    this.output = output;
    this.source = input.storage().doubles;
    this.dtype = output.dtype();
  }

  @Override
  public void run() {
    boolean quantifies = reduction == Reduction.ALL || reduction == Reduction.ANY;
    for (int i = 0; i < output.size(); i++) {
      output.set(i, start());
    }
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.outputStarts[row];
      int a = loop.inputStarts[row];
      for (int i = 0; i < loop.length; i++) {
        if (quantifies) {
          quantify(output.storage().longs, o, source[a]);
        } else {
          double[] target = output.storage().doubles;
          double value = join(target[o], source[a]);
          target[o] = dtype.rounded(value);
        }
        o += loop.outputStep;
        a += loop.inputStep;
      }
    }
  }

  private double start() {
    return switch (reduction) {
      case SUM, MEAN, EXACT_SUM, ANY -> 0;
      case PRODUCT, ALL -> 1;
      case MAX -> Double.NEGATIVE_INFINITY;
      case MIN -> Double.POSITIVE_INFINITY;
    };
  }

  private double join(double x, double y) {
    return switch (reduction) {
      case PRODUCT -> x * y;
      case MAX -> x >= y || Double.isNaN(x) ? x : y;
      case MIN -> x <= y || Double.isNaN(x) ? x : y;
      case SUM, MEAN, EXACT_SUM, ALL, ANY -> throw new IllegalStateException(reduction.label());
    };
  }

  private void quantify(long[] target, int o, double value) {
    if (reduction == Reduction.ALL) {
      target[o] = value == 0 ? 0 : target[o];
    } else {
      target[o] = value == 0 ? target[o] : 1;
    }
  }
}
