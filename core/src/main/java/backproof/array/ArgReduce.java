package backproof.array;

import java.util.OptionalInt;

/** The first place of the largest or smallest element, along one axis or in C order; int64. */
public record ArgReduce(boolean ofLargest, OptionalInt axis, boolean keepDimensions)
    implements Operation {
  @Override
  public String name() {
    return ofLargest ? "argmax" : "argmin";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    Shape shape = inputs[0].shape();
    boolean[] reduced = reduced(shape);
    if (ReducedAxes.count(shape, reduced) == 0) {
      throw new ArrayException(
          ArrayException.Kind.VALUE, "attempt to get " + name() + " of an empty sequence");
    }
    return NdArray.zeros(
        allowance, DType.INT64, ReducedAxes.result(shape, reduced, keepDimensions));
  }

  private boolean[] reduced(Shape shape) {
    return axis.isPresent() ? ReducedAxes.of(shape, axis.getAsInt()) : ReducedAxes.of(shape);
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    return new ArgReduceStep(ofLargest, output, Lanes.of(inputs[0], axis));
  }
}
