package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.List;

/** Arrays as text, byte for byte as NumPy's {@code array2string} and {@code array_repr}. */
final class ArrayText {
  private static final String REPR_PREFIX = "array(";

  private final int[] shape;
  private final ElementFormat format;
  private final PrintOptions options;
  private final String separator;
  private final boolean summary;

  private ArrayText(NdArray array, PrintOptions options, String separator) {
    this.shape = Shapes.of(array);
    this.options = options;
    this.separator = separator;
    this.summary = array.size() > options.threshold();
    this.format = ElementFormat.of(array, shownElements(), options);
  }

  /** What {@code print} shows; a 0-d array shows its only element. */
  static String str(NdArray array, PrintOptions options) {
    return array.rank() == 0 ? ScalarText.str(array) : text(array, options, " ", "");
  }

  /** {@code array([...], dtype=...)}. */
  static String repr(NdArray array, PrintOptions options) {
    PrintOptions narrower = options.withLineWidth(options.lineWidth() - 1);
    String body = text(array, narrower, ", ", REPR_PREFIX);
    List<String> extras = extras(array, options);
    if (extras.isEmpty()) {
      return REPR_PREFIX + body + ")";
    }
    String start = REPR_PREFIX + body + ",";
    String end = String.join(", ", extras) + ")";
    int lastLine = start.length() - (start.lastIndexOf('\n') + 1);
    boolean fits = lastLine + end.length() + 1 <= options.lineWidth();
    return start + (fits ? " " : "\n" + " ".repeat(REPR_PREFIX.length())) + end;
  }

  private static List<String> extras(NdArray array, PrintOptions options) {
    List<String> extras = new ArrayList<>();
    boolean plainEmpty = array.rank() == 1;
    if (array.size() == 0 && !plainEmpty || array.size() > options.threshold()) {
      extras.add("shape=" + Shapes.text(Shapes.of(array)));
    }
    DType dtype = array.dtype();
    boolean implied = dtype == DType.BOOL || dtype == DType.INT64 || dtype == DType.FLOAT64;
    if (!implied || array.size() == 0) {
      extras.add(
          dtype == DType.TEXT
              ? "dtype='" + TextTable.label(array) + "'"
              : "dtype=" + dtype.label());
    }
    return extras;
  }

  /** {@code np.array2string}: the brackets and what is in them; lines are indented below prefix. */
  static String text(NdArray array, PrintOptions options, String separator, String prefix) {
    if (array.size() == 0) {
      return "[]";
    }
    String indent = " ".repeat(prefix.length());
    return new ArrayText(array, options, separator).level(0, 0, indent, options.lineWidth());
  }

  private String level(int axis, int base, String before, int width) {
    if (axis == shape.length) {
      return format.format(base);
    }
    String indent = before + " ";
    String body =
        axis == shape.length - 1 ? row(base, indent, width) : block(axis, base, indent, width);
    return "[" + body.substring(indent.length()) + "]";
  }

  /** The last axis: words on lines that wrap. */
  private String row(int base, String indent, int width) {
    int wordWidth = width - Math.max(withoutSpacesAtEnd(separator).length(), 1);
    Lines lines = new Lines(indent, wordWidth);
    int[] items = shownAlong(shape.length - 1);
    for (int i = 0; i < items.length; i++) {
      lines.add(items[i] < 0 ? "..." : format.format(base + items[i]));
      if (i < items.length - 1) {
        lines.append(separator);
      }
    }
    return lines.text();
  }

  /** Any other axis: blocks below one another. */
  private String block(int axis, int base, String indent, int width) {
    String end = withoutSpacesAtEnd(separator) + "\n".repeat(shape.length - axis - 1);
    int stride = 1;
    for (int k = axis + 1; k < shape.length; k++) {
      stride *= shape[k];
    }
    StringBuilder text = new StringBuilder();
    int[] items = shownAlong(axis);
    for (int i = 0; i < items.length; i++) {
      text.append(indent);
      text.append(
          items[i] < 0 ? "..." : level(axis + 1, base + items[i] * stride, indent, width - 1));
      if (i < items.length - 1) {
        text.append(end);
      }
    }
    return text.toString();
  }

  /** The indices shown along an axis; -1 stands for those left out. */
  private int[] shownAlong(int axis) {
    int length = shape[axis];
    int edge = options.edgeItems();
    boolean shorten = summary && 2 * edge < length;
    int[] items = new int[shorten ? 2 * edge + 1 : length];
    for (int i = 0; i < items.length; i++) {
      items[i] = !shorten || i < edge ? i : length - items.length + i;
    }
    if (shorten) {
      items[edge] = -1;
    }
    return items;
  }

  /** The places in C order of all elements that will be shown: they decide the common format. */
  private int[] shownElements() {
    int[] places = {0};
    for (int axis = 0; axis < shape.length; axis++) {
      int[] items = shownAlong(axis);
      int[] next = new int[places.length * items.length];
      int count = 0;
      for (int place : places) {
        for (int item : items) {
          if (item >= 0) {
            next[count++] = place * shape[axis] + item;
          }
        }
      }
      places = java.util.Arrays.copyOf(next, count);
    }
    return places;
  }

  /** Words filled into lines, as NumPy's {@code _extendLine}. */
  private static final class Lines {
    private final StringBuilder done = new StringBuilder();
    private final StringBuilder line;
    private final String indent;
    private final int width;

    Lines(String indent, int width) {
      this.indent = indent;
      this.width = width;
      this.line = new StringBuilder(indent);
    }

    void add(String word) {
      boolean full = line.length() + word.length() > width;
      // A line that holds nothing yet is not made shorter by breaking it.
      if (full && line.length() > indent.length()) {
        done.append(withoutSpacesAtEnd(line.toString())).append('\n');
        line.setLength(0);
        line.append(indent);
      }
      line.append(word);
    }

    void append(String text) {
      line.append(text);
    }

    String text() {
      return done.toString() + line;
    }
  }

  private static String withoutSpacesAtEnd(String text) {
    int end = text.length();
    while (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
