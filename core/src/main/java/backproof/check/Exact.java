package backproof.check;

/**
 * The exact gradient of one block, entry by entry.
 *
 * @param doubts how far each value may be off by rounding, or because the slope has two sides; not
 *     finite where nothing is known
 */
public record Exact(double[] values, double[] doubts) {
  /** The same for some of the entries. */
  public Exact of(Block block) {
    double[] chosen = new double[block.start().length];
    double[] chosenDoubts = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = values[block.place(i)];
      chosenDoubts[i] = doubts[block.place(i)];
    }
    return new Exact(chosen, chosenDoubts);
  }

  /** Whether the value of the entry is known as closely as this. */
  boolean isCertain(int entry, double limit) {
    return Double.isFinite(values[entry]) && doubts[entry] <= limit;
  }
}
