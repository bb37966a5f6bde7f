package backproof.array;

/** Where elements lie. */
final class Strides {
  private Strides() {}

  static boolean areContiguous(Shape shape, int[] strides) {
    int expected = 1;
    for (int i = strides.length - 1; i >= 0; i--) {
      if (shape.length(i) != 1 && strides[i] != expected) {
        return shape.elements() == 0;
      }
      expected *= shape.length(i);
    }
    return true;
  }

  static int place(Shape shape, int[] strides, int offset, int flat) {
    int place = offset;
    int rest = flat;
    for (int i = strides.length - 1; i >= 0; i--) {
      int length = shape.length(i);
      if (length > 1) {
        place += rest % length * strides[i];
        rest /= length;
      }
    }
    return place;
  }
}
