package backproof.numpy;

/** How arrays are shown: what {@code np.set_printoptions} sets. */
public record PrintOptions(
    int precision, int threshold, int edgeItems, int lineWidth, boolean suppress) {
  public static final PrintOptions DEFAULT = new PrintOptions(8, 1000, 3, 75, false);

  PrintOptions withPrecision(int digits) {
    return new PrintOptions(digits, threshold, edgeItems, lineWidth, suppress);
  }

  PrintOptions withThreshold(int elements) {
    return new PrintOptions(precision, elements, edgeItems, lineWidth, suppress);
  }

  PrintOptions withEdgeItems(int items) {
    return new PrintOptions(precision, threshold, items, lineWidth, suppress);
  }

  PrintOptions withLineWidth(int characters) {
    return new PrintOptions(precision, threshold, edgeItems, characters, suppress);
  }

  PrintOptions withSuppress(boolean small) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, small);
  }
}
