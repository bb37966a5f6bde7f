package backproof.array;

/** Takes each element from one of two arrays. */
final class WhereStep extends ElementStep {
  private final Loop loop;
  private final boolean floating;
  private final Storage output;
  private final long[] condition;
  private final Storage yes;
  private final Storage no;

  WhereStep(Loop loop, NdArray output, NdArray condition, NdArray yes, NdArray no) {
    super(output, condition, yes, no);
    this.loop = loop;
    this.floating = output.dtype().isFloating();
    this.output = output.storage();
    this.condition = condition.storage().longs;
    this.yes = yes.storage();
    this.no = no.storage();
  }

  @Override
  public void run() {
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[4 * row];
      int c = loop.starts[4 * row + 1];
      int a = loop.starts[4 * row + 2];
      int b = loop.starts[4 * row + 3];
      for (int i = 0; i < loop.length; i++) {
        if (floating) {
          output.doubles[o] = condition[c] != 0 ? yes.doubles[a] : no.doubles[b];
        } else {
          output.longs[o] = condition[c] != 0 ? yes.longs[a] : no.longs[b];
        }
        o += loop.steps[0];
        c += loop.steps[1];
        a += loop.steps[2];
        b += loop.steps[3];
      }
    }
  }

  @Override
  boolean runPart(int[] starts, int[] steps, int length) {
    int o = starts[0];
    int c = starts[1];
    int a = starts[2];
    int b = starts[3];
    boolean changed = !floating;
    for (int i = 0; i < length; i++) {
      if (floating) {
        double value = condition[c] != 0 ? yes.doubles[a] : no.doubles[b];
        changed = changed || Change.between(output.doubles[o], value);
        output.doubles[o] = value;
      } else {
        output.longs[o] = condition[c] != 0 ? yes.longs[a] : no.longs[b];
      }
      o += steps[0];
      c += steps[1];
      a += steps[2];
      b += steps[3];
    }
    return changed;
  }
}
