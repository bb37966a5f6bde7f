package backproof.array;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sums of products along one axis of each factor, from the first to the last.
 *
 * <p>Short sums round each product and its addition once, as the fused multiply-add of the
 * processors does with which NumPy's numbers are printed in lessons: the last bits of a cost decide
 * the digits of a numerical gradient. Long sums, whose digits no library shares with another, are
 * plain.
 */
final class DoubleProductStep implements Step {
  private static final int LONGEST_FUSED = 64;

  /** 2^27 + 1: cuts a double into halves whose products are exact (Veltkamp). */
  private static final double SPLITTER = 134217729.0;

  private final Loop loop;
  private final double[] output;
  private final double[] left;
  private final double[] right;
  private final int length;
  private final int leftPace;
  private final int rightPace;
  private final Supplier<Optional<ProductParts>> plan;
  private boolean isPrepared;
  private Optional<ProductParts> parts = Optional.empty();

  DoubleProductStep(
      Loop loop,
      NdArray output,
      NdArray left,
      NdArray right,
      int length,
      int leftPace,
      int rightPace,
      Supplier<Optional<ProductParts>> plan) {
    this.loop = loop;
    this.output = output.storage().doubles;
    this.left = left.storage().doubles;
    this.right = right.storage().doubles;
    this.length = length;
    this.leftPace = leftPace;
    this.rightPace = rightPace;
    this.plan = plan;
  }

  @Override
  public void run() {
    int outputStep = loop.steps[0];
    int leftStep = loop.steps[1];
    int rightStep = loop.steps[2];
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int a = loop.starts[3 * row + 1];
      int b = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        output[o] = sum(a, b);
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  @Override
  public void update(Change[] changes, Change result) {
    if (!isPrepared) {
      isPrepared = true;
      parts = plan.get();
    }
    if (parts.isEmpty()) {
      run();
      result.setAll();
      return;
    }
    Patch patch = parts.get().cut(changes);
    if (patch.isWhole()) {
      run();
    } else {
      runPart(parts.get(), patch);
    }
    patch.tell(result);
  }

  private void runPart(ProductParts parts, Patch patch) {
    int first = patch.bottom;
    int end = patch.top;
    for (int row = patch.top; row < patch.bottom; row++) {
      if (runRow(parts, row, patch.left, patch.right)) {
        first = Math.min(first, row);
        end = row + 1;
      }
    }
    patch.top = first;
    patch.bottom = end;
  }

  private boolean runRow(ProductParts parts, int row, int firstColumn, int endColumn) {
    int o = parts.output.offset + row * parts.output.rowStep;
    int a = parts.left.offset + row * parts.left.rowStep;
    int b = parts.right.offset + row * parts.right.rowStep;
    boolean changed = false;
    for (int column = firstColumn; column < endColumn; column++) {
      int place = o + column * parts.output.columnStep;
      double value = sum(a + column * parts.left.columnStep, b + column * parts.right.columnStep);
      changed = changed || Change.between(output[place], value);
      output[place] = value;
    }
    return changed;
  }

  private double sum(int firstLeft, int firstRight) {
    return sum(left, firstLeft, leftPace, right, firstRight, rightPace, length);
  }

  static double sum(
      double[] left,
      int firstLeft,
      int leftPace,
      double[] right,
      int firstRight,
      int rightPace,
      int length) {
    if (length > 1 && length <= LONGEST_FUSED) {
      double fused = fusedSum(left, firstLeft, leftPace, right, firstRight, rightPace, length);
      if (!Double.isNaN(fused)) {
        return fused;
      }
    }
    return plainSum(left, firstLeft, leftPace, right, firstRight, rightPace, length);
  }

  private static double plainSum(
      double[] left,
      int firstLeft,
      int leftPace,
      double[] right,
      int firstRight,
      int rightPace,
      int length) {
    int a = firstLeft;
    int b = firstRight;
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += left[a] * right[b];
      a += leftPace;
      b += rightPace;
    }
    return sum;
  }

  /** Not a number where a half of a factor overflows, too. */
  private static double fusedSum(
      double[] left,
      int firstLeft,
      int leftPace,
      double[] right,
      int firstRight,
      int rightPace,
      int length) {
    int a = firstLeft;
    int b = firstRight;
    double sum = 0.0 + left[a] * right[b]; // as from zero: no sum of products is -0.0
    for (int k = 1; k < length; k++) {
      a += leftPace;
      b += rightPace;
      sum = fusedMultiplyAdd(left[a], right[b], sum);
    }
    return sum;
  }

  /**
   * x y + z with the errors of the product (Dekker) and of the sum (Knuth) added back. Sums are
   * written as differences, whose parentheses the JavaScript target keeps.
   */
  private static double fusedMultiplyAdd(double x, double y, double z) {
    double product = x * y;
    double scaledX = SPLITTER * x;
    double x1 = scaledX - (scaledX - x);
    double x2 = x - x1;
    double scaledY = SPLITTER * y;
    double y1 = scaledY - (scaledY - y);
    double y2 = y - y1;
    double productError = x1 * y1 - product + x1 * y2 + x2 * y1 + x2 * y2;
    double sum = z + product;
    double fromProduct = sum - z;
    double fromZ = sum - fromProduct;
    double minusSumError = fromZ - z - (product - fromProduct);
    return sum - (minusSumError - productError);
  }
}
