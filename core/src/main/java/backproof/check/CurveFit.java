package backproof.check;

import backproof.number.Elementary;
import java.util.Arrays;
import java.util.Optional;

/**
 * The error of a numerical gradient as {@code a eps^power + b / eps}: what the scheme cuts off, and
 * what rounding blurs.
 *
 * @param a 0 where nothing is cut off, as for a straight line
 * @param residual the typical gap between model and measurement, in powers of ten
 * @param from the least epsilon that was fitted
 * @param to the largest
 */
public record CurveFit(double a, double b, int power, double residual, double from, double to) {
  private static final int ROUNDS = 60;
  private static final int LEAST_POINTS = 8;

  /** Gaps of this many natural logarithms count fully, larger ones less and less. */
  private static final double USUAL_GAP = 0.5;

  /** A model that misses by more, in powers of ten, explains nothing. */
  private static final double WORST_RESIDUAL = 0.35;

  /** A branch that makes less than this share of the error at its own end was not seen. */
  private static final double UNSEEN = 0.3;

  private static final double LN_10 = 2.302585092994046;

  /** What the model says. */
  public double at(double epsilon) {
    return a * power(epsilon, power) + b / epsilon;
  }

  /** Where both errors balance best: {@code (b / (power a))^(1 / (power + 1))}, at most 1. */
  public double best() {
    double best = a == 0 ? to : Elementary.pow(b / (power * a), 1.0 / (power + 1));
    return Math.min(best, 1);
  }

  /** Fits the points with an epsilon below the limit, on logarithms. */
  static Optional<CurveFit> of(double[] epsilons, double[] errors, int power, double limit) {
    double[] x = new double[epsilons.length];
    double[] y = new double[epsilons.length];
    int count = 0;
    for (int i = 0; i < epsilons.length; i++) {
      // above a tenth the difference of two gradients is no longer proportional to the error
      if (epsilons[i] < limit && errors[i] > 0 && errors[i] < 0.1) {
        x[count] = epsilons[i];
        y[count++] = Elementary.log(errors[i]);
      }
    }
    if (count < LEAST_POINTS) {
      return Optional.empty();
    }
    return new Points(Arrays.copyOf(x, count), Arrays.copyOf(y, count), power).fit();
  }

  private static double power(double base, int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /** The logarithms of errors, and the weighted least squares over them. */
  private record Points(double[] x, double[] y, int power) {

    /** Gauss-Newton on the logarithms of a and b; each point weighs less the further it is off. */
    Optional<CurveFit> fit() {
      int last = x.length - 1;
      double logB = middle(0, y, 1);
      double logA = y[last] - power * Elementary.log(x[last]);
      for (int round = 0; round < ROUNDS; round++) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ra = 0;
        double rb = 0;
        for (int i = 0; i < x.length; i++) {
          double share = share(logA, logB, i);
          double gap = gap(logA, logB, i);
          double weight = 1 / (1 + gap / USUAL_GAP * (gap / USUAL_GAP));
          aa += weight * share * share;
          ab += weight * share * (1 - share);
          bb += weight * (1 - share) * (1 - share);
          ra += weight * share * gap;
          rb += weight * (1 - share) * gap;
        }
        // a branch that no point shows stays where it is
        double determinant = (aa + 1e-9) * (bb + 1e-9) - ab * ab;
        logA += bounded(((bb + 1e-9) * ra - ab * rb) / determinant);
        logB += bounded(((aa + 1e-9) * rb - ab * ra) / determinant);
      }
      return judged(logA, logB);
    }

    private Optional<CurveFit> judged(double logA, double logB) {
      int last = x.length - 1;
      boolean isCut = share(logA, logB, last) > UNSEEN;
      boolean isBlurred = share(logA, logB, 0) < 1 - UNSEEN;
      double a = isCut ? Elementary.exp(logA) : 0;
      double b = isBlurred ? Elementary.exp(logB) : 0;
      double[] gaps = new double[x.length];
      for (int i = 0; i < gaps.length; i++) {
        gaps[i] = Math.abs(gap(logA, logB, i)) / LN_10;
      }
      double residual = median(gaps);
      return residual > WORST_RESIDUAL || b == 0
          ? Optional.empty()
          : Optional.of(new CurveFit(a, b, power, residual, x[0], x[last]));
    }

    /** Which part of the model's error at a point is cut off. */
    private double share(double logA, double logB, int i) {
      double cut = logA + (power + 1) * Elementary.log(x[i]) - logB;
      return 1 / (1 + Elementary.exp(-cut));
    }

    private double gap(double logA, double logB, int i) {
      double cut = logA + power * Elementary.log(x[i]);
      double blur = logB - Elementary.log(x[i]);
      double larger = Math.max(cut, blur);
      double model = larger + Elementary.log1p(Elementary.exp(Math.min(cut, blur) - larger));
      return y[i] - model;
    }

    /** The middle of the lower third of log(error eps), which is log b where rounding rules. */
    private double middle(int from, double[] logs, int exponent) {
      double[] values = new double[Math.max(1, x.length / 3)];
      for (int i = 0; i < values.length; i++) {
        values[i] = logs[from + i] + exponent * Elementary.log(x[from + i]);
      }
      return median(values);
    }

    private static double median(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }

    private static double bounded(double step) {
      return Math.max(-3, Math.min(3, step));
    }
  }
}
