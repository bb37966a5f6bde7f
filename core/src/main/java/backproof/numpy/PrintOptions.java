package backproof.numpy;

import backproof.array.NdArray;
import java.util.Optional;

/**
 * How arrays are shown: what {@code np.set_printoptions} sets.
 *
 * @param sign {@code -}, {@code +} or a blank, the sign of what is positive
 * @param floatMode {@code maxprec}, {@code fixed}, {@code unique} or {@code maxprec_equal}
 */
public record PrintOptions(
    int precision,
    int threshold,
    int edgeItems,
    int lineWidth,
    boolean suppress,
    String sign,
    String floatMode,
    String nan,
    String infinity,
    Formatter formatter) {

  /** The program's own way to show the elements of an array, if it has one for them. */
  @FunctionalInterface
  interface Formatter {
    Optional<ElementFormat> of(NdArray array);
  }

  public static final PrintOptions DEFAULT =
      new PrintOptions(
          8, 1000, 3, 75, false, "-", "maxprec", "nan", "inf", array -> Optional.empty());

  PrintOptions withFormatter(Formatter other) {
    return new PrintOptions(
        precision, threshold, edgeItems, lineWidth, suppress, sign, floatMode, nan, infinity,
        other);
  }

  PrintOptions withLineWidth(int characters) {
    return new PrintOptions(
        precision,
        threshold,
        edgeItems,
        characters,
        suppress,
        sign,
        floatMode,
        nan,
        infinity,
        formatter);
  }

  /** Whether all elements show the same number of digits. */
  boolean isAligned() {
    return floatMode.equals("fixed") || floatMode.equals("maxprec_equal");
  }

  /** How many digits after the point there may be. */
  int digits() {
    return floatMode.equals("unique") ? Integer.MAX_VALUE : precision;
  }
}
