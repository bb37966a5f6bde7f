package backproof.array;

import backproof.number.ExactSum;
import java.util.ArrayList;
import java.util.List;

/**
 * One number out of all those along some axes; no axis given means all of them, as {@code
 * axis=None} does. MEAN and PRODUCT, like SUM, keep the dtype of the input (callers cast bool and
 * int64 first, as NumPy does); ALL and ANY give bool.
 */
public record Reduce(Reduction reduction, boolean keepDimensions, int... axes)
    implements Operation {
  /** Over all axes. */
  public static Reduce all(Reduction reduction) {
    return new Reduce(reduction, false);
  }

  @Override
  public String name() {
    return reduction.label();
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    NdArray input = inputs[0];
    boolean[] reduced = ReducedAxes.of(input.shape(), axes);
    DType dtype =
        switch (reduction) {
          case ALL, ANY -> DType.BOOL;
          case SUM, MEAN, EXACT_SUM, PRODUCT, MAX, MIN -> input.dtype();
        };
    boolean isExtreme = reduction == Reduction.MAX || reduction == Reduction.MIN;
    if (isExtreme && ReducedAxes.count(input.shape(), reduced) == 0 && hasOutput(reduced, input)) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "zero-size array to reduction operation " + name() + " which has no identity");
    }
    return NdArray.zeros(
        allowance, dtype, ReducedAxes.result(input.shape(), reduced, keepDimensions));
  }

  private static boolean hasOutput(boolean[] reduced, NdArray input) {
    return ReducedAxes.result(input.shape(), reduced, false).elements() > 0;
  }

  /** What has an element for each reduced one, seen with an axis of length 1 for each that went. */
  public NdArray withAxes(NdArray array, Shape full) {
    boolean[] reduced = ReducedAxes.of(full, axes);
    List<Index> subscript = new ArrayList<>();
    for (boolean gone : reduced) {
      subscript.add(gone && !keepDimensions ? new Index.NewAxis() : Index.Slice.ALL);
    }
    return array.view(subscript);
  }

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    NdArray slope = withAxes(pull.slope(), into.shape());
    return switch (reduction) {
      case SUM, EXACT_SUM -> new FlowPull(1, into.shape(), pull, slope, into);
      case MEAN -> {
        double share = (double) slope.size() / into.size();
        yield new FlowPull(share, into.shape(), pull, slope, into);
      }
      case PRODUCT, MAX, MIN, ALL, ANY -> {
        NdArray output = withAxes(pull.output(), into.shape());
        yield new ReducePull(reduction, pull, slope, output, into);
      }
    };
  }

  @Override
  public boolean rounds() {
    return reduction.compareTo(Reduction.PRODUCT) <= 0;
  }

  /** All of what lies side by side is one run, for which nothing is planned. */
  @Override
  public void run(NdArray output, NdArray... inputs) {
    NdArray input = inputs[0];
    boolean adds = reduction == Reduction.SUM || reduction == Reduction.MEAN;
    boolean isRun = input.isContiguous() && input.size() > 0 && output.size() == 1;
    if (!adds || !isRun || input.dtype() != DType.FLOAT64) {
      bind(output, inputs).run();
      return;
    }
    double sum = 0;
    sum += Sums.pairwise(input.storage().doubles, input.offset(), input.size(), 1);
    output.storage().doubles[output.offset()] =
        reduction == Reduction.MEAN ? sum / input.size() : sum;
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    boolean[] reduced = ReducedAxes.of(inputs[0].shape(), axes);
    ReduceLoop loop = ReduceLoop.over(output, inputs[0], reduced, keepDimensions);
    if (inputs[0].dtype().isFloating()) {
      return switch (reduction) {
        case SUM -> Sums.sum(loop, output, inputs[0], 0);
        case MEAN ->
            Sums.sum(loop, output, inputs[0], ReducedAxes.count(inputs[0].shape(), reduced));
        case EXACT_SUM -> () -> output.set(0, exactSum(inputs[0]));
        case PRODUCT, MAX, MIN, ALL, ANY ->
            Rounding.of(output, new DoubleReduceStep(reduction, loop, output, inputs[0]));
      };
    }
    return new LongReduceStep(reduction, loop, output, inputs[0]);
  }

  /** Over all axes, as {@code math.fsum} has it. */
  private static double exactSum(NdArray array) {
    ExactSum sum = new ExactSum();
    for (int i = 0; i < array.size(); i++) {
      sum.add(array.doubleAt(i));
    }
    return sum.value();
  }
}
