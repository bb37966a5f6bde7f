package backproof.array;

/** Keeps results in short floats what they are: numbers that the type can hold. */
final class Rounding implements Step {
  private final Step step;
  private final double[] values;
  private final Loop loop;
  private final DType dtype;

  private Rounding(Step step, NdArray output) {
    this.step = step;
    this.values = output.storage().doubles;
    this.loop = Loop.over(output);
    this.dtype = output.dtype();
  }

  /** The step, followed by rounding where the output is a short float. */
  static Step of(NdArray output, Step step) {
    return output.dtype().isShortFloat() ? new Rounding(step, output) : step;
  }

  @Override
  public void run() {
    step.run();
    int pace = loop.steps[0];
    for (int row = 0; row < loop.rows; row++) {
      int place = loop.starts[row];
      for (int i = 0; i < loop.length; i++) {
        values[place] = dtype.rounded(values[place]);
        place += pace;
      }
    }
  }
}
