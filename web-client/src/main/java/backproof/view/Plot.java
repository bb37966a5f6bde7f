package backproof.view;

import backproof.number.Decimal;
import backproof.number.Elementary;

/** Places on a picture for numbers on two axes. */
record Plot(double left, double right, double top, double bottom, Axis across, Axis up) {

  /** What lies at the two ends of an axis. */
  record Axis(double from, double to, boolean isLogarithmic) {
    static Axis logarithmic(double from, double to) {
      return new Axis(Elementary.log10(from), Elementary.log10(to), true);
    }

    static Axis even(double from, double to) {
      return new Axis(from, to == from ? from + 1 : to, false);
    }

    /** Between 0 and 1 on the axis. */
    double share(double value) {
      double number = isLogarithmic ? Elementary.log10(Math.max(value, 1e-300)) : value;
      return (number - from) / (to - from);
    }
  }

  double x(double value) {
    return left + across.share(value) * (right - left);
  }

  double y(double value) {
    return bottom - up.share(value) * (bottom - top);
  }

  /** As a coordinate is written. */
  static String coordinate(double place) {
    double bounded = Math.max(-9999, Math.min(9999, place));
    return Decimal.fixed(bounded, 1);
  }

  String xText(double value) {
    return coordinate(x(value));
  }

  String yText(double value) {
    return coordinate(y(value));
  }

  /** Through all points that are numbers; below the lower edge it runs along that. */
  String path(double[] xs, double[] ys) {
    StringBuilder outline = new StringBuilder();
    boolean isPaused = true;
    for (int i = 0; i < xs.length; i++) {
      if (!Figures.isFinite(ys[i])) {
        isPaused = true;
        continue;
      }
      outline.append(isPaused ? 'M' : 'L').append(xText(xs[i])).append(' ');
      outline.append(coordinate(Math.min(y(ys[i]), bottom)));
      isPaused = false;
    }
    return outline.toString();
  }
}
