package backproof.array;

/** What an array that an operation is to write into must fulfil. */
public final class Targets {
  private Targets() {}

  /**
   * Whether the target's memory is read in another place than it is written, or the result has
   * another dtype, so that the result must be computed elsewhere first.
   */
  public static boolean needsTemporary(Operation operation, NdArray target, NdArray... inputs) {
    for (NdArray input : inputs) {
      if (input.sharesStorage(target) && !(operation.isElementwise() && input.isSameView(target))) {
        return true;
      }
    }
    return operation instanceof Elementwise elementwise
        && !(operation instanceof Elementwise.Copy)
        && elementwise.result(inputs) != target.dtype();
  }

  /** Refuses a target whose shape the result does not have, in NumPy's words. */
  public static void check(Operation operation, NdArray target, NdArray... inputs) {
    if (!(operation instanceof Elementwise)) {
      return;
    }
    if (operation instanceof Elementwise.Copy) {
      checkAssignment(target, inputs[0]);
      return;
    }
    if (target.shape().covers(inputs)) {
      return;
    }
    Shape[] shapes = new Shape[inputs.length + 1];
    for (int i = 0; i < inputs.length; i++) {
      shapes[i] = inputs[i].shape();
    }
    shapes[inputs.length] = target.shape();
    Shape common = Shape.broadcast(shapes);
    if (!common.equals(target.shape())) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "non-broadcastable output operand with shape "
              + target.shape()
              + " doesn't match the broadcast shape "
              + common);
    }
  }

  /** An assignment, unlike arithmetic, drops leading axes of length 1 that the target lacks. */
  static NdArray withoutLeadingOnes(NdArray value, int rank) {
    NdArray trimmed = value;
    while (trimmed.rank() > rank && trimmed.shape().length(0) == 1) {
      trimmed = trimmed.squeezed(0);
    }
    return trimmed;
  }

  private static void checkAssignment(NdArray target, NdArray value) {
    if (!withoutLeadingOnes(value, target.rank()).shape().broadcastsTo(target.shape())) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "could not broadcast input array from shape "
              + value.shape()
              + " into shape "
              + target.shape());
    }
  }
}
