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

  /**
   * A slope goes to where its number came from; equal numbers might as well have changed places.
   */
  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    NdArray order = NdArray.zeros(Allowance.UNLIMITED, DType.INT64, pull.slope().shape());
    Step sort = new Sort(true, axis).bind(order, pull.inputs());
    Lanes lanes = Lanes.of(order, axis);
    Lanes to = Lanes.of(into, axis);
    Lanes given = Lanes.of(pull.inputs()[0], axis);
    return () -> {
      sort.run();
      spread(pull, lanes, to, given);
    };
  }

  private static void spread(Pull pull, Lanes order, Lanes to, Lanes given) {
    double[] slopes = pull.slope().storage().doubles;
    double[] values = given.array.storage().doubles;
    long[] places = order.array.storage().longs;
    for (int lane = 0; lane < to.count; lane++) {
      int previous = -1;
      for (int i = 0; i < to.length; i++) {
        int place = order.place(lane, i);
        int from = (int) places[place];
        int here = given.place(lane, from);
        boolean isTie = previous >= 0 && values[here] == values[given.place(lane, previous)];
        double slope = slopes[place] * (isTie ? pull.ties().weight(place) : 1);
        to.array.storage().doubles[to.place(lane, from)] += slope;
        previous = from;
      }
    }
  }
}
