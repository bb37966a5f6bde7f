package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Solves A x = b column by column: Gram and Schmidt's way, each column made orthogonal twice. */
final class LeastSquares {
  private static final double DEPENDENT = 1e-8;

  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> triangle = new ArrayList<>();

  /** Of each column its place in the basis; negative where it adds nothing. */
  private final int[] places;

  private final double[] rest;
  private final double[] along;
  private boolean isUnique = true;

  LeastSquares(List<double[]> columns, double[] wanted) {
    places = new int[columns.size()];
    double largest = 0;
    for (double[] column : columns) {
      largest = Math.max(largest, Math.sqrt(product(column, column)));
    }
    for (int k = 0; k < places.length; k++) {
      places[k] = added(columns.get(k), largest) ? basis.size() - 1 : -1;
    }
    rest = wanted.clone();
    along = reduced(rest);
  }

  private boolean added(double[] column, double largest) {
    double[] left = column.clone();
    double size = Math.sqrt(product(left, left));
    if (size <= DEPENDENT * DEPENDENT * largest) {
      return false;
    }
    double[] parts = reduced(left);
    double norm = Math.sqrt(product(left, left));
    if (norm <= DEPENDENT * size) {
      isUnique = false;
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      left[i] /= norm;
    }
    double[] row = java.util.Arrays.copyOf(parts, parts.length + 1);
    row[parts.length] = norm;
    basis.add(left);
    triangle.add(row);
    return true;
  }

  /** How far a vector goes along each of the basis; what it has beside that is left. */
  private double[] reduced(double[] left) {
    double[] parts = new double[basis.size()];
    for (int round = 0; round < 2; round++) {
      for (int k = 0; k < parts.length; k++) {
        double[] base = basis.get(k);
        double part = product(base, left);
        parts[k] += part;
        for (int i = 0; i < left.length; i++) {
          left[i] -= part * base[i];
        }
      }
    }
    return parts;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Whether no column is a sum of multiples of others. */
  boolean isUnique() {
    return isUnique;
  }

  /** Whether a column is needed; what stands before another one is of no matter. */
  boolean matters(int column) {
    return places[column] >= 0;
  }

  /** What is wanted and cannot be had. */
  double missed() {
    return Math.sqrt(product(rest, rest));
  }

  double[] solution() {
    double[] inBasis = along.clone();
    for (int k = inBasis.length - 1; k >= 0; k--) {
      for (int i = k + 1; i < inBasis.length; i++) {
        inBasis[k] -= triangle.get(i)[k] * inBasis[i];
      }
      inBasis[k] /= triangle.get(k)[k];
    }
    double[] all = new double[places.length];
    for (int k = 0; k < all.length; k++) {
      all[k] = places[k] < 0 ? 0 : inBasis[places[k]];
    }
    return all;
  }
}
