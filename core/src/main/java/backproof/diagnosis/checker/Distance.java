package backproof.diagnosis.checker;

/**
 * How a checker compares the gradient with the numerical one; the first one is formulas (2) and
 * (3), the others are mistakes.
 */
public enum Distance {
  RELATIVE(""),
  SQUARED(
      "The difference is made of squared norms, without the root. The norm is"
          + " np.linalg.norm(v), which is np.sqrt(np.sum(v ** 2))."),
  ROOT_OF_SUM_BELOW(
      "The denominator is the norm of both together, not the sum of the two norms:"
          + " np.linalg.norm(grad) + np.linalg.norm(gradapprox)."),
  ABSOLUTE(
      "The difference is not divided by anything. Divide it by np.linalg.norm(grad) +"
          + " np.linalg.norm(gradapprox), else its size hangs on that of the gradient."),
  OVER_GRADIENT(
      "The denominator has the norm of one gradient only:"
          + " np.linalg.norm(grad) + np.linalg.norm(gradapprox)."),
  OVER_APPROXIMATION(
      "The denominator has the norm of one gradient only:"
          + " np.linalg.norm(grad) + np.linalg.norm(gradapprox)."),
  OVER_NORM_OF_SUM(
      "The denominator is the norm of the sum, not the sum of the norms: it vanishes where the"
          + " gradient has the wrong sign. np.linalg.norm(grad) + np.linalg.norm(gradapprox)."),
  OVER_PRODUCT(
      "The norms in the denominator are multiplied, not added:"
          + " np.linalg.norm(grad) + np.linalg.norm(gradapprox)."),
  NORM_OF_SUM_ABOVE(
      "The numerator is the norm of the sum of the gradients, not of their difference:"
          + " np.linalg.norm(grad - gradapprox)."),
  DIFFERENCE_OF_NORMS(
      "The norms are subtracted, not the gradients: two gradients of one length would pass."
          + " np.linalg.norm(grad - gradapprox)."),
  SUMS(
      "The entries are summed up, not their squares: what is too large hides what is too small."
          + " np.linalg.norm(grad - gradapprox)."),
  ABSOLUTE_SUMS(
      "The entries are compared by the sum of their absolute values, not by the norm"
          + " np.linalg.norm, which is the root of the sum of squares."),
  LARGEST("Only the largest gap counts, and it is not divided by anything; use the norms."),
  LAST_ENTRY(
      "Only the last entry is compared: gradapprox is one number where it must be a vector with"
          + " gradapprox[i] for each entry."),
  FIRST_ENTRY("Only the first entry is compared: return after the loop, not inside it."),
  ITSELF(
      "Whatever the gradient is, the difference is 0: something is compared with itself. Compare"
          + " the gradient of backward with gradapprox.");

  private final String mistake;

  Distance(String mistake) {
    this.mistake = mistake;
  }

  /** What is wrong, and what would be right; empty where nothing is. */
  public String mistake() {
    return mistake;
  }

  /** What it gives for a gradient and a numerical one. */
  public double of(double[] g, double[] n) {
    double apart = norm(g, n, -1);
    double both = norm(g, n, 1);
    double a = norm(g, g, 0);
    double b = norm(n, n, 0);
    return switch (this) {
      case RELATIVE -> apart / (a + b);
      case SQUARED -> apart * apart / (a * a + b * b);
      case ROOT_OF_SUM_BELOW -> apart / Math.sqrt(a * a + b * b);
      case ABSOLUTE -> apart;
      case OVER_GRADIENT -> apart / a;
      case OVER_APPROXIMATION -> apart / b;
      case OVER_NORM_OF_SUM -> apart / both;
      case OVER_PRODUCT -> apart / (a * b);
      case NORM_OF_SUM_ABOVE -> both / (a + b);
      case DIFFERENCE_OF_NORMS -> Math.abs(a - b) / (a + b);
      case SUMS -> Math.abs(sum(g) - sum(n)) / (Math.abs(sum(g)) + Math.abs(sum(n)));
      case ABSOLUTE_SUMS ->
          gap(g, n) / (gap(g, new double[g.length]) + gap(n, new double[g.length]));
      case LARGEST -> largest(g, n);
      case LAST_ENTRY -> entry(g[g.length - 1], n[g.length - 1]);
      case FIRST_ENTRY -> entry(g[0], n[0]);
      case ITSELF -> 0;
    };
  }

  private static double entry(double a, double b) {
    return Math.abs(a - b) / (Math.abs(a) + Math.abs(b));
  }

  /** The norm of {@code a + sign * b}. */
  private static double norm(double[] a, double[] b, double sign) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double v = a[i] + sign * b[i];
      sum += v * v;
    }
    return Math.sqrt(sum);
  }

  private static double sum(double[] a) {
    double sum = 0;
    for (double v : a) {
      sum += v;
    }
    return sum;
  }

  private static double gap(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum;
  }

  private static double largest(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
