package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Shapes and indices as NumPy writes them. */
public final class Shapes {
  private Shapes() {}

  /** {@code (3, 4)}, {@code (3,)} or {@code ()}. */
  public static String text(List<Integer> shape) {
    return shape.size() == 1 ? "(" + shape.get(0) + ",)" : "(" + joined(shape) + ")";
  }

  /** The same shape; a single number may come in any number of dimensions. */
  static boolean fit(List<Integer> wanted, List<Integer> got) {
    return wanted.equals(got) || (size(wanted) == 1 && size(got) == 1);
  }

  /** How many entries an array of this shape has. */
  public static int size(List<Integer> shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    return size;
  }

  /** Where the flat C-order entry is: {@code [1, 2]}, or nothing for a single number. */
  public static String index(List<Integer> shape, int entry) {
    List<Integer> index = new ArrayList<>();
    int rest = entry;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      int length = Math.max(shape.get(axis), 1);
      index.add(0, rest % length);
      rest /= length;
    }
    return index.isEmpty() ? "" : "[" + joined(index) + "]";
  }

  /** The flat C-order entry at an index as {@link #index} writes it. */
  static OptionalInt place(List<Integer> shape, String index) {
    int flat = 0;
    int at = 0;
    for (int axis = 0; axis < shape.size(); axis++) {
      at += axis == 0 || index.startsWith(", ", at) ? 1 : 0;
      at += axis > 0 && index.startsWith(" ", at) ? 1 : 0;
      int number = 0;
      int first = at;
      while (at < index.length()
          && index.charAt(at) >= '0'
          && index.charAt(at) <= '9'
          && at < first + 9) {
        number = number * 10 + index.charAt(at++) - '0';
      }
      if (at == first || number >= shape.get(axis)) {
        return OptionalInt.empty();
      }
      flat = flat * shape.get(axis) + number;
    }
    return index(shape, flat).equals(index) ? OptionalInt.of(flat) : OptionalInt.empty();
  }

  private static String joined(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(text.isEmpty() ? "" : ", ").append(number);
    }
    return text.toString();
  }
}
