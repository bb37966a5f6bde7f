package backproof.array;

/**
 * Sums of products of two factors' elements, from the first to the last.
 *
 * <p>Short sums round each product and its addition once, as the fused multiply-add of the
 * processors does with which NumPy's numbers are printed in lessons: the last bits of a cost decide
 * the digits of a numerical gradient. Long sums, whose digits no library shares with another, are
 * plain.
 */
final class DoubleSums {
  private static final int LONGEST_FUSED = 64;

  /** 2^27 + 1: cuts a double into halves whose products are exact (Veltkamp). */
  private static final double SPLITTER = 134217729.0;

  private final double[] left;
  private final double[] right;
  private final int length;
  private final int leftPace;
  private final int rightPace;

  DoubleSums(NdArray left, NdArray right, int length, int leftPace, int rightPace) {
    this.left = left.storage().doubles;
    this.right = right.storage().doubles;
    this.length = length;
    this.leftPace = leftPace;
    this.rightPace = rightPace;
  }

  double of(int firstLeft, int firstRight) {
    if (length > 1 && length <= LONGEST_FUSED) {
      double fused = fusedSum(firstLeft, firstRight);
      if (!Double.isNaN(fused)) {
        return fused;
      }
    }
    return plainSum(firstLeft, firstRight);
  }

  private double plainSum(int firstLeft, int firstRight) {
    double[] x = left;
    double[] y = right;
    int xPace = leftPace;
    int yPace = rightPace;
    int a = firstLeft;
    int b = firstRight;
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += x[a] * y[b];
      a += xPace;
      b += yPace;
    }
    return sum;
  }

  /** Not a number where a half of a factor overflows, too. */
  private double fusedSum(int firstLeft, int firstRight) {
    double[] x = left;
    double[] y = right;
    int xPace = leftPace;
    int yPace = rightPace;
    int a = firstLeft;
    int b = firstRight;
    double sum = x[a] * y[b];
    for (int k = 1; k < length; k++) {
      a += xPace;
      b += yPace;
      sum = fusedMultiplyAdd(x[a], y[b], sum);
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
