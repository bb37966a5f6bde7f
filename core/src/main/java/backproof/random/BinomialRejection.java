package backproof.random;

import backproof.number.Elementary;

/**
 * BTPE (Kachitvichyanukul and Schmeiser 1988): a triangle, a parallelogram and two exponential
 * tails cover the distribution; points outside it are drawn again. Names and order of the sums are
 * those of NumPy's source, so that the same points are kept.
 */
record BinomialRejection(
    long n,
    double r,
    long m,
    double p1,
    double xm,
    double xl,
    double xr,
    double c,
    double laml,
    double lamr)
    implements Binomial {
  static BinomialRejection of(long n, double r) {
    double q = 1 - r;
    double fm = n * r + r;
    long m = (long) Math.floor(fm);
    double p1 = Math.floor(2.195 * Elementary.sqrt(n * r * q) - 4.6 * q) + 0.5;
    double xm = m + 0.5;
    double xl = xm - p1;
    double xr = xm + p1;
    double c = 20.5 / (15.3 + m) + 0.134;
    double left = (fm - xl) / (fm - xl * r);
    double right = (xr - fm) / (xr * q);
    return new BinomialRejection(n, r, m, p1, xm, xl, xr, c, slope(left), slope(right));
  }

  private static double slope(double a) {
    return (a / 2.0 + 1.0) * a;
  }

  @Override
  public long next(RandomState random) {
    double p2 = (2.0 * c + 1.0) * p1;
    double p3 = p2 + c / laml;
    double p4 = p3 + c / lamr;
    while (true) {
      double u = random.nextDouble() * p4;
      double v = random.nextDouble();
      if (u <= p1) {
        return (long) Math.floor(xm - p1 * v + u);
      }
      if (u <= p2) {
        double x = xl + (u - p1) / c;
        double height = v * c + 1.0 - Math.abs(m - x + 0.5) / p1;
        if (height <= 1 && accepts((long) Math.floor(x), height)) {
          return (long) Math.floor(x);
        }
      } else if (v != 0) {
        boolean isLeft = u <= p3;
        double x = isLeft ? xl + Elementary.log(v) / laml : xr - Elementary.log(v) / lamr;
        double height = isLeft ? v * (u - p2) * laml : v * (u - p3) * lamr;
        long y = (long) Math.floor(x);
        if (y >= 0 && y <= n && accepts(y, height)) {
          return y;
        }
      }
    }
  }

  private boolean accepts(long y, double v) {
    double nrq = n * r * (1 - r);
    long k = Math.abs(y - m);
    return k > 20 && k < nrq / 2.0 - 1 ? acceptsFar(y, k, v, nrq) : v <= ratioToMode(y);
  }

  /** f(y) / f(m), by the recurrence of neighbouring values. */
  private double ratioToMode(long y) {
    double s = r / (1 - r);
    double a = s * (n + 1);
    double ratio = 1;
    for (long i = m + 1; i <= y; i++) {
      ratio = (a / i - s) * ratio;
    }
    for (long i = y + 1; i <= m; i++) {
      ratio /= a / i - s;
    }
    return ratio;
  }

  /** Squeezes log(v) between bounds of log(f(y) / f(m)), else compares by Stirling's formula. */
  private boolean acceptsFar(long y, long k, double v, double nrq) {
    double wide = (k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5;
    double rho = k / nrq * wide;
    double t = -k * k / (2 * nrq);
    double log = Elementary.log(v);
    if (log < t - rho) {
      return true;
    }
    return log <= t + rho && log <= stirling(y);
  }

  private double stirling(long y) {
    double q = 1 - r;
    double x1 = y + 1;
    double f1 = m + 1;
    double z = n + 1 - m;
    double w = n - y + 1;
    double logs = xm * Elementary.log(f1 / x1);
    logs = (n - m + 0.5) * Elementary.log(z / w) - -logs;
    logs = (y - m) * Elementary.log(w * r / (x1 * q)) - -logs;
    return logs + rest(f1) / 166320. + rest(z) / 166320. + rest(x1) / 166320. + rest(w) / 166320.;
  }

  private static double rest(double x) {
    double x2 = x * x;
    return (13680. - (462. - (132. - (99. - 140. / x2) / x2) / x2) / x2) / x;
  }
}
