package backproof.tape;

/** Derivatives of a replayed cost by Richardson's extrapolation of central differences. */
record Richardson(double slope, double error) {
  private static final double FIRST_STEP = 1e-2;
  private static final int ROWS = 7;

  /** The best number of the table, and how far its neighbours are. */
  static Richardson of(Tape tape, int leaf, int entry) {
    double noise = 1e-14 * Math.abs(tape.cost());
    double[] previous = {central(tape, leaf, entry, FIRST_STEP)};
    Richardson best = new Richardson(previous[0], Double.POSITIVE_INFINITY);
    double step = FIRST_STEP;
    for (int row = 1; row < ROWS; row++) {
      step /= 2;
      double[] next = new double[row + 1];
      next[0] = central(tape, leaf, entry, step);
      double power = 1;
      for (int k = 1; k <= row; k++) {
        power *= 4;
        next[k] = (power * next[k - 1] - previous[k - 1]) / (power - 1);
        double change =
            Math.max(Math.abs(next[k] - next[k - 1]), Math.abs(next[k] - previous[k - 1]));
        double error = Math.max(change, noise / step);
        if (error < best.error) {
          best = new Richardson(next[k], error);
        }
      }
      previous = next;
    }
    return best;
  }

  private static double central(Tape tape, int leaf, int entry, double step) {
    double start = tape.start(leaf, entry);
    double above = tape.costWith(leaf, entry, start + step);
    boolean valid = tape.isValid();
    double below = tape.costWith(leaf, entry, start - step);
    return valid && tape.isValid() ? (above - below) / (2 * step) : Double.NaN;
  }
}
