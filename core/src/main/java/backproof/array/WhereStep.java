package backproof.array;

/** Takes each element from one of two arrays. */
final class WhereStep implements Step {
  private final Loop loop;
  private final boolean floating;
  private final Storage output;
  private final long[] condition;
  private final Storage yes;
  private final Storage no;

  WhereStep(Loop loop, NdArray output, NdArray condition, NdArray yes, NdArray no) {
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
}
