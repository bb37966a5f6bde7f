package backproof.array;

import java.util.OptionalInt;

/** Sorted lanes, or with {@code positions} the (stable) order that sorts them; NaN comes last. */
public record Sort(boolean positions, OptionalInt axis) implements Operation {
  @Override
  public String name() {
    return positions ? "argsort" : "sort";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    NdArray input = inputs[0];
    axis.ifPresent(given -> input.shape().axis(given));
    allowance.allocate(input.size());
    Shape shape = axis.isPresent() ? input.shape() : Shape.of(input.size());
    return NdArray.zeros(allowance, positions ? DType.INT64 : input.dtype(), shape);
  }

  @Override
  public long work(NdArray output, NdArray... inputs) {
    return output.size() * (long) (Integer.SIZE - Integer.numberOfLeadingZeros(output.size()));
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    return new SortStep(positions, Lanes.of(output, axis), Lanes.of(inputs[0], axis));
  }
}
