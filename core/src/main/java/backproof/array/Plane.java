package backproof.array;

/**
 * How small float64 arrays of at most two axes are walked once, beside an output to whose shape
 * they broadcast. Nothing is planned for it: most arrays of lessons are like this.
 */
final class Plane {
  private static final int LARGEST = 4096;

  final int rows;
  final int columns;
  private final boolean inOrder;

  private Plane(NdArray output, boolean inOrder) {
    int rank = output.rank();
    this.inOrder = inOrder;
    this.rows = inOrder || rank < 2 ? 1 : output.shape().length(0);
    this.columns = inOrder ? output.size() : rank == 0 ? 1 : output.shape().length(rank - 1);
  }

  static Plane of(NdArray output, NdArray... inputs) {
    return new Plane(output, Loop.isInOrder(output, inputs));
  }

  static boolean fits(NdArray output, NdArray... inputs) {
    if (output.rank() > 2 || output.size() > LARGEST || output.dtype() != DType.FLOAT64) {
      return false;
    }
    for (NdArray input : inputs) {
      if (input.rank() > output.rank() || input.dtype() != DType.FLOAT64) {
        return false;
      }
    }
    return true;
  }

  /** From one row to the next. */
  int rowStep(NdArray array) {
    return inOrder ? 0 : step(array, array.rank() - 2);
  }

  /** From one element of a row to the next. */
  int columnStep(NdArray array) {
    return inOrder && array.size() > 1 ? Loop.stride(array) : step(array, array.rank() - 1);
  }

  private static int step(NdArray array, int axis) {
    return axis < 0 || array.shape().length(axis) == 1 ? 0 : array.stride(axis);
  }
}
