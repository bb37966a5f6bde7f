package backproof.array;

import java.util.Arrays;
import java.util.Optional;

/** Shapes and plans of the products that sum over one axis. */
final class Products {
  private Products() {}

  static long work(NdArray output, NdArray left) {
    int inner = left.rank() == 0 ? 1 : left.shape().length(left.rank() - 1);
    return Math.max(1, (long) output.size() * inner);
  }

  /** The axis of the second factor that is summed over. */
  private static int summed(NdArray right) {
    return Math.max(0, right.rank() - 2);
  }

  static Shape dotShape(NdArray left, NdArray right) {
    if (left.rank() == 0 || right.rank() == 0) {
      return Shape.broadcast(left.shape(), right.shape());
    }
    int last = left.rank() - 1;
    int axis = summed(right);
    if (left.shape().length(last) != right.shape().length(axis)) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "shapes "
              + left.shape()
              + " and "
              + right.shape()
              + " not aligned: "
              + left.shape().length(last)
              + " (dim "
              + last
              + ") != "
              + right.shape().length(axis)
              + " (dim "
              + axis
              + ")");
    }
    int[] lengths = new int[left.rank() + right.rank() - 2];
    int count = 0;
    for (int i = 0; i < last; i++) {
      lengths[count++] = left.shape().length(i);
    }
    for (int i = 0; i < right.rank(); i++) {
      if (i != axis) {
        lengths[count++] = right.shape().length(i);
      }
    }
    return Shape.of(lengths);
  }

  static Step dot(NdArray output, NdArray left, NdArray right) {
    if (left.rank() == 0 || right.rank() == 0) {
      return new Elementwise.Binary(BinaryFunction.MULTIPLY).bind(output, left, right);
    }
    return dotPlan(output.shape(), left, right).step(output);
  }

  /** The product of matrices and vectors that are small, for which nothing is planned. */
  static boolean runSmall(NdArray output, NdArray left, NdArray right) {
    if (!isFactor(left) || !isFactor(right) || !Plane.fits(output)) {
      return false;
    }
    boolean hasRows = left.rank() == 2;
    boolean hasColumns = right.rank() == 2;
    int rows = hasRows ? left.shape().length(0) : 1;
    int columns = hasColumns ? right.shape().length(1) : 1;
    int columnStep = hasColumns ? output.stride(output.rank() - 1) : 0;
    for (int i = 0; i < rows; i++) {
      int o = output.offset() + (hasRows ? i * output.stride(0) : 0);
      for (int k = 0; k < columns; k++) {
        output.storage().doubles[o + k * columnStep] =
            DoubleProductStep.sum(
                left.storage().doubles,
                left.offset() + (hasRows ? i * left.stride(0) : 0),
                left.stride(left.rank() - 1),
                right.storage().doubles,
                right.offset() + (hasColumns ? k * right.stride(1) : 0),
                right.stride(0),
                right.shape().length(0));
      }
    }
    return true;
  }

  private static boolean isFactor(NdArray array) {
    return array.dtype() == DType.FLOAT64 && (array.rank() == 1 || array.rank() == 2);
  }

  static Step dotPull(Pull pull, int number, NdArray into) {
    NdArray left = pull.inputs()[0];
    NdArray right = pull.inputs()[1];
    if (left.rank() == 0 || right.rank() == 0) {
      return new Elementwise.Binary(BinaryFunction.MULTIPLY).pull(pull, number, into);
    }
    return dotPlan(pull.slope().shape(), left, right).pull(pull.slope(), number, into);
  }

  private static Plan dotPlan(Shape shape, NdArray left, NdArray right) {
    int rows = left.rank() - 1;
    int axis = summed(right);
    int[] leftStrides = new int[shape.rank()];
    int[] rightStrides = new int[shape.rank()];
    for (int i = 0; i < rows; i++) {
      leftStrides[i] = left.stride(i);
    }
    for (int i = 0; i < right.rank() - 1; i++) {
      rightStrides[rows + i] = right.stride(i < axis ? i : i + 1);
    }
    return new Plan(left, right, axis, leftStrides, rightStrides);
  }

  /** How both factors are walked along the product, and which axes are summed over. */
  private record Plan(
      NdArray left, NdArray right, int rightAxis, int[] leftStrides, int[] rightStrides) {
    int length() {
      return left.shape().length(left.rank() - 1);
    }

    int leftPace() {
      return left.stride(left.rank() - 1);
    }

    int rightPace() {
      return right.stride(rightAxis);
    }

    Step step(NdArray output) {
      int[][] strides = {output.strides(), leftStrides, rightStrides};
      int[] offsets = {output.offset(), left.offset(), right.offset()};
      Loop loop = Loop.plan(output.shape(), strides, offsets);
      if (!output.dtype().isFloating()) {
        return new LongProductStep(loop, output, left, right, length(), leftPace(), rightPace());
      }
      return Rounding.of(
          output,
          new DoubleProductStep(
              loop,
              output,
              left,
              right,
              length(),
              leftPace(),
              rightPace(),
              () -> parts(output, strides, offsets)));
    }

    private Optional<ProductParts> parts(NdArray output, int[][] strides, int... offsets) {
      Frame[] frames = Frame.of(output.shape(), strides, offsets);
      return frames.length == 0
          ? Optional.empty()
          : Optional.of(
              new ProductParts(frames, output.storage().size(), length(), leftPace(), rightPace()));
    }

    /** The slopes of a factor lie as the factor does. */
    Step pull(NdArray slope, int number, NdArray into) {
      boolean ofLeft = number == 0;
      NdArray factor = ofLeft ? left : right;
      NdArray other = ofLeft ? right : left;
      int[][] strides = {
        slope.strides(), ofLeft ? leftStrides : rightStrides, ofLeft ? rightStrides : leftStrides
      };
      Loop loop =
          Loop.plan(slope.shape(), strides, slope.offset(), factor.offset(), other.offset());
      return new ProductPull(
          loop,
          slope,
          into,
          other,
          length(),
          ofLeft ? leftPace() : rightPace(),
          ofLeft ? rightPace() : leftPace());
    }
  }

  static Shape matmulShape(NdArray left, NdArray right) {
    refuseScalars(left, 0);
    refuseScalars(right, 1);
    NdArray first = asMatrix(left, true);
    NdArray second = asMatrix(right, false);
    int inner = first.shape().length(first.rank() - 1);
    int other = second.shape().length(second.rank() - 2);
    if (inner != other) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature"
              + " (n?,k),(k,m?)->(n?,m?) (size "
              + other
              + " is different from "
              + inner
              + ")");
    }
    int[] stack;
    try {
      stack = stack(first, second);
    } catch (ArrayException mismatch) {
      throw stacksDiffer(left, right, mismatch);
    }
    int[] lengths = Arrays.copyOf(stack, stack.length + 2);
    int count = stack.length;
    if (left.rank() > 1) {
      lengths[count++] = first.shape().length(first.rank() - 2);
    }
    if (right.rank() > 1) {
      lengths[count++] = second.shape().length(second.rank() - 1);
    }
    return Shape.of(Arrays.copyOf(lengths, count));
  }

  private static ArrayException stacksDiffer(NdArray left, NdArray right, ArrayException why) {
    return new ArrayException(
        why,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
            + remapped(left.shape())
            + " "
            + remapped(right.shape())
            + "  and requested shape ("
            + left.shape().length(left.rank() - 2)
            + ","
            + right.shape().length(right.rank() - 1)
            + ")");
  }

  /** How NumPy shows which axes of a stack of matrices are broadcast. */
  private static String remapped(Shape shape) {
    StringBuilder text = new StringBuilder(shape.toString()).append("->(");
    for (int i = 0; i < shape.rank() - 2; i++) {
      text.append(shape.length(i)).append(',');
    }
    return text.append("newaxis,newaxis)").toString();
  }

  private static void refuseScalars(NdArray operand, int number) {
    if (operand.rank() == 0) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "matmul: Input operand "
              + number
              + " does not have enough dimensions (has 0, gufunc core with signature"
              + " (n?,k),(k,m?)->(n?,m?) requires 1)");
    }
  }

  private static int[] stack(NdArray first, NdArray second) {
    Shape a = Shape.of(Arrays.copyOf(first.shape().toArray(), first.rank() - 2));
    Shape b = Shape.of(Arrays.copyOf(second.shape().toArray(), second.rank() - 2));
    return Shape.broadcast(a, b).toArray();
  }

  private static NdArray asMatrix(NdArray array, boolean isLeft) {
    if (array.rank() > 1) {
      return array;
    }
    return isLeft
        ? array.view(new Index.NewAxis(), new Index.Ellipsis())
        : array.view(new Index.Ellipsis(), new Index.NewAxis());
  }

  static Step matmul(NdArray output, NdArray left, NdArray right) {
    return matmulPlan(output.shape(), left, right).step(output);
  }

  static Step matmulPull(Pull pull, int number, NdArray into) {
    return matmulPlan(pull.slope().shape(), pull.inputs()[0], pull.inputs()[1])
        .pull(pull.slope(), number, into);
  }

  private static Plan matmulPlan(Shape shape, NdArray left, NdArray right) {
    NdArray first = asMatrix(left, true);
    NdArray second = asMatrix(right, false);
    int depth = stack(first, second).length;
    int[] leftStrides = new int[shape.rank()];
    int[] rightStrides = new int[shape.rank()];
    spread(first, depth, leftStrides);
    spread(second, depth, rightStrides);
    int next = depth;
    if (left.rank() > 1) {
      leftStrides[next++] = first.stride(first.rank() - 2);
    }
    if (right.rank() > 1) {
      rightStrides[next] = second.stride(second.rank() - 1);
    }
    return new Plan(first, second, second.rank() - 2, leftStrides, rightStrides);
  }

  private static void spread(NdArray array, int depth, int... strides) {
    int shift = depth - (array.rank() - 2);
    for (int i = 0; i < array.rank() - 2; i++) {
      strides[shift + i] = array.shape().length(i) == 1 ? 0 : array.stride(i);
    }
  }
}
