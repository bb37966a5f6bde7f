package backproof.check;

/**
 * The exact gradient of one block, entry by entry.
 *
 * @param doubts how far each value may be off by rounding, or because the slope has two sides; not
 *     finite where nothing is known
 */
public record Exact(double[] values, double[] doubts) {
  /** Whether the value of the entry is known as closely as this. */
  boolean isCertain(int entry, double limit) {
    return Double.isFinite(values[entry]) && doubts[entry] <= limit;
  }
}
