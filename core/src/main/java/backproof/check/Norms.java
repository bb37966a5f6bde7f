package backproof.check;

import java.util.List;

/** Formula (3): how far two gradients are apart, as one number between 0 and 1. */
public final class Norms {
  private Norms() {}

  /** ||a - b|| / (||a|| + ||b||); two gradients that are zero do not differ. */
  public static double difference(List<double[]> a, List<double[]> b) {
    double apart = 0;
    double sizeA = 0;
    double sizeB = 0;
    for (int block = 0; block < a.size(); block++) {
      double[] left = a.get(block);
      double[] right = b.get(block);
      for (int i = 0; i < left.length; i++) {
        double d = left[i] - right[i];
        apart += d * d;
        sizeA += left[i] * left[i];
        sizeB += right[i] * right[i];
      }
    }
    double denominator = Math.sqrt(sizeA) + Math.sqrt(sizeB);
    return denominator == 0 ? 0 : Math.sqrt(apart) / denominator;
  }

  /** The largest finite absolute value. */
  static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }
}
