package backproof.array;

/** Takes each element from one of two arrays. */
final class WhereStep extends ElementStep {
  private final boolean floating;
  private final Storage output;
  private final long[] condition;
  private final Storage yes;
  private final Storage no;

  WhereStep(Loop loop, NdArray output, NdArray condition, NdArray yes, NdArray no) {
    super(loop, output, condition, yes, no);
    this.floating = output.dtype().isFloating();
    this.output = output.storage();
    this.condition = condition.storage().longs;
    this.yes = yes.storage();
    this.no = no.storage();
  }

  @Override
  boolean run(int[] starts, int first, int[] steps, int length) {
    int o = starts[first];
    int outputStep = steps[0];
    int c = starts[first + 1];
    int conditionStep = steps[1];
    int a = starts[first + 2];
    int yesStep = steps[2];
    int b = starts[first + 3];
    int noStep = steps[3];
    boolean changed = !floating;
    for (int i = 0; i < length; i++) {
      if (floating) {
        double value = condition[c] != 0 ? yes.doubles[a] : no.doubles[b];
        changed = changed || Change.between(output.doubles[o], value);
        output.doubles[o] = value;
      } else {
        output.longs[o] = condition[c] != 0 ? yes.longs[a] : no.longs[b];
      }
      o += outputStep;
      c += conditionStep;
      a += yesStep;
      b += noStep;
    }
    return changed;
  }
}
