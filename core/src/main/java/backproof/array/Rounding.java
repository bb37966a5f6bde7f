package backproof.array;

import backproof.number.Elementary;

/** Keeps float32 results what they are: numbers that a float can hold. */
final class Rounding implements Step {
  private final Step step;
  private final double[] values;
  private final Loop loop;

  private Rounding(Step step, NdArray output) {
    this.step = step;
    this.values = output.storage().doubles;
    this.loop = Loop.over(output);
  }

  /** The step, followed by rounding where the output is float32. */
  static Step of(NdArray output, Step step) {
    return output.dtype() == DType.FLOAT32 ? new Rounding(step, output) : step;
  }

  @Override
  public void run() {
    step.run();
    int pace = loop.steps[0];
    for (int row = 0; row < loop.rows; row++) {
      int place = loop.starts[row];
      for (int i = 0; i < loop.length; i++) {
        values[place] = Elementary.toFloat(values[place]);
        place += pace;
      }
    }
  }
}
