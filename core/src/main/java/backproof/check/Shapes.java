package backproof.check;

import java.util.ArrayList;
import java.util.List;

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
  static String index(List<Integer> shape, int entry) {
    List<Integer> index = new ArrayList<>();
    int rest = entry;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      int length = Math.max(shape.get(axis), 1);
      index.add(0, rest % length);
      rest /= length;
    }
    return index.isEmpty() ? "" : "[" + joined(index) + "]";
  }

  private static String joined(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(text.isEmpty() ? "" : ", ").append(number);
    }
    return text.toString();
  }
}
