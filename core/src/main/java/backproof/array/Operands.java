package backproof.array;

/** How an output, operand 0, and the inputs broadcast to its shape lie in their storages. */
record Operands(int[][] strides, int[] offsets) {
  static Operands of(NdArray output, NdArray... inputs) {
    int count = inputs.length + 1;
    int[][] strides = new int[count][];
    int[] offsets = new int[count];
    for (int k = 0; k < count; k++) {
      NdArray array = k == 0 ? output : inputs[k - 1];
      strides[k] = k == 0 ? output.strides() : Views.stretched(array, output.shape());
      offsets[k] = array.offset();
    }
    return new Operands(strides, offsets);
  }
}
