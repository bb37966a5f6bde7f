package backproof.array;

import java.util.OptionalInt;

/** Running sums or products along an axis, or in C order of all elements; keeps the dtype. */
public record Accumulate(boolean isProduct, OptionalInt axis) implements Operation {
  @Override
  public String name() {
    return isProduct ? "cumprod" : "cumsum";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    if (axis.isPresent()) {
      inputs[0].shape().axis(axis.getAsInt());
      return NdArray.zeros(allowance, inputs[0].dtype(), inputs[0].shape());
    }
    return NdArray.zeros(allowance, inputs[0].dtype(), Shape.of(inputs[0].size()));
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    Lanes from = Lanes.of(inputs[0], axis);
    Lanes to = Lanes.of(output, axis);
    return output.dtype().isFloating()
        ? Rounding.of(output, () -> doubles(to, from))
        : () -> longs(to, from);
  }

  private void doubles(Lanes to, Lanes from) {
    double[] source = from.array.storage().doubles;
    double[] target = to.array.storage().doubles;
    DType dtype = to.array.dtype();
    for (int lane = 0; lane < to.count; lane++) {
      double total = source[from.place(lane, 0)];
      target[to.place(lane, 0)] = total;
      for (int i = 1; i < to.length; i++) {
        double next = source[from.place(lane, i)];
        total = isProduct ? total * next : total + next;
        total = dtype.rounded(total);
        target[to.place(lane, i)] = total;
      }
    }
  }

  private void longs(Lanes to, Lanes from) {
    long[] source = from.array.storage().longs;
    long[] target = to.array.storage().longs;
    for (int lane = 0; lane < to.count; lane++) {
      long total = source[from.place(lane, 0)];
      target[to.place(lane, 0)] = total;
      for (int i = 1; i < to.length; i++) {
        long next = source[from.place(lane, i)];
        total = isProduct ? total * next : total + next;
        target[to.place(lane, i)] = total;
      }
    }
  }
}
