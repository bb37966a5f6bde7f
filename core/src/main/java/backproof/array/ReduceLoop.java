package backproof.array;

import java.util.Arrays;

/**
 * NumPy's order of a reduction. Its iterator sorts the axes by the input's strides, widest first,
 * and merges neighbours; what is left innermost is either reduced as one run (and summed pairwise)
 * or walked beside the output (and added row by row).
 */
final class ReduceLoop {
  final int rows;
  final int length;
  final int[] outputStarts;
  final int[] inputStarts;
  final int outputStep;
  final int inputStep;

  private ReduceLoop(
      int rows, int length, int[] outputStarts, int[] inputStarts, int outputStep, int inputStep) {
    this.rows = rows;
    this.length = length;
    this.outputStarts = outputStarts;
    this.inputStarts = inputStarts;
    this.outputStep = outputStep;
    this.inputStep = inputStep;
  }

  static ReduceLoop over(NdArray output, NdArray input, boolean[] reduced, boolean keepDimensions) {
    Shape shape = input.shape();
    int rank = shape.rank();
    int[] lengths = new int[rank];
    int[] from = new int[rank];
    int[] to = new int[rank];
    int count = 0;
    int outputAxis = 0;
    int inputOffset = input.offset();
    for (int i = 0; i < rank; i++) {
      int stride = reduced[i] ? 0 : output.stride(outputAxis);
      outputAxis += reduced[i] && !keepDimensions ? 0 : 1;
      if (shape.length(i) != 1) {
        lengths[count] = shape.length(i);
        from[count] = input.stride(i);
        to[count++] = stride;
      }
    }
    int outputOffset = output.offset();
    sort(count, lengths, from, to);
    int merged = merge(count, lengths, from, to);
    return lay(shape, merged, lengths, from, to, inputOffset, outputOffset);
  }

  /** A stable insertion sort, as NumPy's: axes of equal stride keep their order. */
  private static void sort(int count, int[] lengths, int[] from, int[] to) {
    for (int i = 1; i < count; i++) {
      for (int j = i; j > 0 && Math.abs(from[j - 1]) < Math.abs(from[j]) && from[j - 1] != 0; j--) {
        swap(lengths, j);
        swap(from, j);
        swap(to, j);
      }
    }
  }

  private static void swap(int[] values, int j) {
    int kept = values[j];
    values[j] = values[j - 1];
    values[j - 1] = kept;
  }

  private static int merge(int count, int[] lengths, int[] from, int[] to) {
    int kept = 0;
    for (int i = 1; i < count; i++) {
      boolean fits = from[kept] == from[i] * lengths[i] && to[kept] == to[i] * lengths[i];
      if (fits) {
        lengths[kept] *= lengths[i];
      } else {
        lengths[++kept] = lengths[i];
      }
      from[kept] = from[i];
      to[kept] = to[i];
    }
    return count == 0 ? 0 : kept + 1;
  }

  private static ReduceLoop lay(
      Shape shape,
      int count,
      int[] lengths,
      int[] from,
      int[] to,
      int inputOffset,
      int outputOffset) {
    if (shape.elements() == 0) {
      return new ReduceLoop(0, 0, new int[0], new int[0], 0, 0);
    }
    int length = count == 0 ? 1 : lengths[count - 1];
    int rows = shape.elements() / length;
    int[] outputStarts = new int[rows];
    int[] inputStarts = new int[rows];
    Arrays.fill(outputStarts, outputOffset);
    Arrays.fill(inputStarts, inputOffset);
    for (int row = 0; row < rows; row++) {
      int rest = row;
      for (int i = count - 2; i >= 0; i--) {
        outputStarts[row] += rest % lengths[i] * to[i];
        inputStarts[row] += rest % lengths[i] * from[i];
        rest /= lengths[i];
      }
    }
    int inputStep = count == 0 ? 0 : from[count - 1];
    int outputStep = count == 0 ? 0 : to[count - 1];
    return new ReduceLoop(rows, length, outputStarts, inputStarts, outputStep, inputStep);
  }
}
