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

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    Lanes slopes = Lanes.of(pull.slope(), axis);
    Lanes to = Lanes.of(into, axis);
    Lanes from = Lanes.of(pull.inputs()[0], axis);
    Lanes totals = Lanes.of(pull.output(), axis);
    return () -> {
      for (int lane = 0; lane < to.count; lane++) {
        if (isProduct) {
          pullProducts(lane, slopes, to, from, totals);
        } else {
          pullSums(lane, slopes, to);
        }
      }
    };
  }

  private static double at(Lanes lanes, int lane, int i) {
    return lanes.array.storage().doubles[lanes.place(lane, i)];
  }

  private static void pullSums(int lane, Lanes slopes, Lanes to) {
    double sum = 0;
    for (int i = to.length - 1; i >= 0; i--) {
      sum += at(slopes, lane, i);
      to.array.storage().doubles[to.place(lane, i)] += sum;
    }
  }

  /** Each total behind a factor holds it once, so that dividing by it leaves the others. */
  private static void pullProducts(int lane, Lanes slopes, Lanes to, Lanes from, Lanes totals) {
    double sum = 0;
    for (int i = to.length - 1; i >= 0; i--) {
      sum += at(slopes, lane, i) * at(totals, lane, i);
      double factor = at(from, lane, i);
      to.array.storage().doubles[to.place(lane, i)] +=
          factor == 0 ? behindZero(lane, i, slopes, from, totals) : sum / factor;
    }
  }

  /** The same sum where the factor is 0 and all totals behind it with it. */
  private static double behindZero(int lane, int zero, Lanes slopes, Lanes from, Lanes totals) {
    double others = zero == 0 ? 1 : at(totals, lane, zero - 1);
    double sum = 0;
    for (int i = zero; i < from.length && others != 0; i++) {
      others *= i == zero ? 1 : at(from, lane, i);
      sum += at(slopes, lane, i) * others;
    }
    return sum;
  }

  @Override
  public boolean rounds() {
    return true;
  }
}
