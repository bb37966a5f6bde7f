package backproof.array;

/** Finds the first largest or smallest element of every lane; the first NaN beats all. */
final class ArgReduceStep implements Step {
  private final boolean ofLargest;
  private final NdArray output;
  private final Lanes lanes;
  private final Storage input;
  private final boolean floating;

  ArgReduceStep(boolean ofLargest, NdArray output, Lanes lanes) {
    this.ofLargest = ofLargest;
    this.output = output;
    this.lanes = lanes;
    this.input = lanes.array.storage();
    this.floating = lanes.array.dtype().isFloating();
  }

  @Override
  public void run() {
    for (int lane = 0; lane < lanes.count; lane++) {
      output.set(lane, (long) (floating ? best(lane) : bestLong(lane)));
    }
  }

  private int best(int lane) {
    int best = 0;
    double champion = input.doubles[lanes.place(lane, 0)];
    for (int i = 1; i < lanes.length && !Double.isNaN(champion); i++) {
      double value = input.doubles[lanes.place(lane, i)];
      if ((ofLargest ? value > champion : value < champion) || Double.isNaN(value)) {
        best = i;
        champion = value;
      }
    }
    return best;
  }

  private int bestLong(int lane) {
    int best = 0;
    long champion = input.longs[lanes.place(lane, 0)];
    for (int i = 1; i < lanes.length; i++) {
      long value = input.longs[lanes.place(lane, i)];
      if (ofLargest ? value > champion : value < champion) {
        best = i;
        champion = value;
      }
    }
    return best;
  }
}
