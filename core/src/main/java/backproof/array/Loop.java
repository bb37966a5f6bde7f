package backproof.array;

/**
 * A walk over a broadcast shape for several arrays at once, planned when an operation is bound:
 * {@code rows} runs of {@code length} elements. The start of run {@code r} in operand {@code k} is
 * {@code starts[r * operands + k]}, its step {@code steps[k]}; operand 0 is the output.
 */
final class Loop {
  private static final int SMALL = 4096;

  final int rows;
  final int length;
  final int operands;
  final int[] starts;
  final int[] steps;

  private Loop(int rows, int length, int operands, int[] starts, int[] steps) {
    this.rows = rows;
    this.length = length;
    this.operands = operands;
    this.starts = starts;
    this.steps = steps;
  }

  /** Plans a walk over the output, with the inputs broadcast to its shape. */
  static Loop over(NdArray output, NdArray... inputs) {
    return isInOrder(output, inputs) ? inOrder(output, inputs) : planned(output, inputs);
  }

  /** Whether one stride leads through the array in C order. */
  private static boolean isLine(NdArray array) {
    return array.isContiguous() || array.rank() == 1;
  }

  static int stride(NdArray line) {
    return line.isContiguous() ? 1 : line.stride(0);
  }

  /** Whether every operand is a line, or is one element that all the others meet. */
  static boolean isInOrder(NdArray output, NdArray... inputs) {
    int size = output.size();
    if (size == 0 || !isLine(output)) {
      return false;
    }
    for (NdArray input : inputs) {
      if (input.size() != 1 && (input.size() != size || !isLine(input))) {
        return false;
      }
    }
    return true;
  }

  /** What planning would find, without the search: most arrays of most programs are like this. */
  private static Loop inOrder(NdArray output, NdArray... inputs) {
    int operands = inputs.length + 1;
    int[] starts = new int[operands];
    int[] steps = new int[operands];
    starts[0] = output.offset();
    steps[0] = stride(output);
    for (int k = 1; k < operands; k++) {
      starts[k] = inputs[k - 1].offset();
      steps[k] = inputs[k - 1].size() == 1 ? 0 : stride(inputs[k - 1]);
    }
    return new Loop(1, output.size(), operands, starts, steps);
  }

  private static Loop planned(NdArray output, NdArray... inputs) {
    Operands operands = Operands.of(output, inputs);
    return plan(output.shape(), operands.strides(), operands.offsets());
  }

  static Loop plan(Shape shape, int[][] strides, int... offsets) {
    int operands = strides.length;
    Axes axes = new Axes(shape, strides);
    if (shape.elements() == 0) {
      return new Loop(0, 0, operands, new int[0], new int[operands]);
    }
    axes.merge();
    if (shape.elements() <= SMALL) {
      axes.moveLongestLast();
    }
    int last = axes.count - 1;
    int length = axes.count == 0 ? 1 : axes.lengths[last];
    int[] steps = new int[operands];
    for (int k = 0; k < operands; k++) {
      steps[k] = axes.count == 0 ? 0 : axes.strides[k][last];
    }
    int rows = shape.elements() / length;
    return new Loop(rows, length, operands, axes.starts(rows, offsets), steps);
  }

  /** The axes of the walk, outermost first, made as few as possible. */
  private static final class Axes {
    final int[] lengths;
    final int[][] strides;
    int count;

    Axes(Shape shape, int[]... from) {
      lengths = new int[shape.rank()];
      strides = new int[from.length][shape.rank()];
      for (int i = 0; i < shape.rank(); i++) {
        if (shape.length(i) != 1) {
          lengths[count] = shape.length(i);
          for (int k = 0; k < from.length; k++) {
            strides[k][count] = from[k][i];
          }
          count++;
        }
      }
    }

    /** Makes one axis of two neighbours that every operand walks with one stride. */
    void merge() {
      int kept = 0;
      for (int i = 1; i < count; i++) {
        if (canMerge(kept, i)) {
          lengths[kept] *= lengths[i];
        } else {
          lengths[++kept] = lengths[i];
        }
        for (int[] stride : strides) {
          stride[kept] = stride[i];
        }
      }
      count = count == 0 ? 0 : kept + 1;
    }

    private boolean canMerge(int outer, int inner) {
      for (int[] stride : strides) {
        if (stride[outer] != stride[inner] * lengths[inner]) {
          return false;
        }
      }
      return true;
    }

    /** Few long runs cost less than many short ones while everything is in the cache. */
    void moveLongestLast() {
      int longest = count - 1;
      for (int i = count - 1; i >= 0; i--) {
        longest = lengths[i] > lengths[longest] ? i : longest;
      }
      if (longest >= 0) {
        swap(lengths, longest, count - 1);
        for (int[] stride : strides) {
          swap(stride, longest, count - 1);
        }
      }
    }

    private static void swap(int[] values, int i, int j) {
      int kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }

    int[] starts(int rows, int... offsets) {
      int operands = strides.length;
      int[] starts = new int[rows * operands];
      for (int row = 0; row < rows; row++) {
        for (int k = 0; k < operands; k++) {
          int place = offsets[k];
          int rest = row;
          for (int i = count - 2; i >= 0; i--) {
            place += rest % lengths[i] * strides[k][i];
            rest /= lengths[i];
          }
          starts[row * operands + k] = place;
        }
      }
      return starts;
    }
  }
}
