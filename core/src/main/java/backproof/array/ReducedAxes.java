package backproof.array;

import java.util.Arrays;

/** Which axes a reduction takes away, and what is left. */
final class ReducedAxes {
  private ReducedAxes() {}

  static boolean[] of(Shape shape, int... axes) {
    boolean[] reduced = new boolean[shape.rank()];
    if (axes.length == 0) {
      Arrays.fill(reduced, true);
    }
    for (int given : axes) {
      int axis = shape.axis(given);
      if (reduced[axis]) {
        throw new ArrayException(ArrayException.Kind.VALUE, "duplicate value in 'axis'");
      }
      reduced[axis] = true;
    }
    return reduced;
  }

  static Shape result(Shape shape, boolean[] reduced, boolean keepDimensions) {
    int[] lengths = new int[shape.rank()];
    int kept = 0;
    for (int i = 0; i < lengths.length; i++) {
      if (!reduced[i]) {
        lengths[kept++] = shape.length(i);
      } else if (keepDimensions) {
        lengths[kept++] = 1;
      }
    }
    return Shape.of(Arrays.copyOf(lengths, kept));
  }

  /** How many input elements make one output element. */
  static int count(Shape shape, boolean... reduced) {
    int count = 1;
    for (int i = 0; i < reduced.length; i++) {
      count *= reduced[i] ? shape.length(i) : 1;
    }
    return count;
  }
}
