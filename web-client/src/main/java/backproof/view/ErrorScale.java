package backproof.view;

/** The colour of an error: one step for each power of ten, and marks for what has no size. */
final class ErrorScale {
  /** The least error of each step after the first. */
  private static final double[] STEPS = {1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2};

  static final int COUNT = STEPS.length + 1;

  /** Class of an entry whose gradient is zero both ways: nothing was tested there. */
  static final String SILENT = "silent";

  /** Class of an entry with an infinity or a NaN. */
  static final String BROKEN = "broken";

  private ErrorScale() {}

  /** The style class of an error. */
  static String step(double error) {
    if (!Figures.isFinite(error)) {
      return BROKEN;
    }
    int step = 0;
    while (step < STEPS.length && error >= STEPS[step]) {
      step++;
    }
    return name(step);
  }

  static String name(int step) {
    return "c" + step;
  }

  /** What the lower end of a step is called in the legend. */
  static String label(int step) {
    return step == 0 ? "<1e-9" : "1e" + (step - COUNT - 1);
  }
}
