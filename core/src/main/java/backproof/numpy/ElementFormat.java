package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;

/** Turns one element of an array, found by its place in C order, into text of a common width. */
@FunctionalInterface
interface ElementFormat {
  String format(int flat);

  /** The format for an array, of which only the elements at {@code shown} will be asked for. */
  static ElementFormat of(NdArray array, int[] shown, PrintOptions options) {
    return options
        .formatter()
        .of(array)
        .orElseGet(
            () ->
                array.dtype() == DType.BOOL
                    ? bools(array)
                    : array.dtype().isFloating()
                        ? floats(array, shown, options)
                        : integers(array, shown, options.sign()));
  }

  private static ElementFormat bools(NdArray array) {
    String yes = array.rank() == 0 ? "True" : " True";
    return flat -> array.boolAt(flat) ? yes : "False";
  }

  private static ElementFormat integers(NdArray array, int[] shown, String sign) {
    int width = 0;
    for (int flat : shown) {
      width = Math.max(width, signed(array.longAt(flat), sign).length());
    }
    int common = width;
    return flat -> padded(signed(array.longAt(flat), sign), common);
  }

  private static String signed(long value, String sign) {
    return (value < 0 || sign.equals("-") ? "" : sign) + value;
  }

  private static ElementFormat floats(NdArray array, int[] shown, PrintOptions options) {
    double[] values = new double[shown.length];
    for (int i = 0; i < shown.length; i++) {
      values[i] = array.doubleAt(shown[i]);
    }
    FloatFormat format = FloatFormat.of(values, array.dtype(), options);
    return flat -> format.format(array.doubleAt(flat));
  }

  /** The text with blanks before it. */
  static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
