package backproof.check;

/**
 * What the user may choose about a check: scheme, step epsilon, and the largest difference that
 * passes.
 */
public record Settings(Scheme scheme, double epsilon, double threshold) {
  public static final Settings NOTEBOOK = new Settings(Scheme.CENTRAL, 1e-7, 2e-7);

  public Settings {
    if (!(epsilon > 0 && epsilon <= 1)) {
      throw new IllegalArgumentException("epsilon must be above 0 and at most 1");
    }
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold must be above 0 and at most 1");
    }
  }
}
