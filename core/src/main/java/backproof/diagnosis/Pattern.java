package backproof.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * How a wrong value differs from the right one at all points.
 *
 * @param factor at the program's own point; 0 where there is none
 * @param name of the factor, as {@code m} or {@code 1/m}; empty where it is the number itself
 */
record Pattern(Kind kind, double factor, String name) {
  private static final double SAME = 1e-6;

  /** One value at one point; {@code examples} is how many there are. */
  record Pair(double[] wrong, double[] right, int examples) {
    /** Wrong over right where that is one number for all entries. */
    Optional<Double> factor() {
      double scale = Values.largest(right);
      double dot = 0;
      double square = 0;
      for (int i = 0; i < right.length && wrong.length == right.length; i++) {
        dot += wrong[i] * right[i];
        square += right[i] * right[i];
      }
      if (square == 0 || wrong.length != right.length) {
        return Optional.empty();
      }
      double factor = dot / square;
      for (int i = 0; i < right.length; i++) {
        if (!(Math.abs(wrong[i] - factor * right[i])
            <= SAME * scale * Math.max(1, Math.abs(factor)))) {
          return Optional.empty();
        }
      }
      return Optional.of(factor);
    }

    /** Whether all is right but for entries that should be zero. */
    boolean isUnmasked() {
      double scale = Values.largest(right);
      boolean is = wrong.length == right.length && scale > 0;
      for (int i = 0; i < right.length && is; i++) {
        is = right[i] == 0 || Math.abs(wrong[i] - right[i]) <= SAME * scale;
      }
      return is;
    }

    boolean isZero() {
      return wrong.length == right.length
          && Values.largest(wrong) == 0
          && Values.largest(right) > 0;
    }
  }

  /** Empty where the values are not a plain multiple of the right ones, the same way everywhere. */
  static Optional<Pattern> of(List<Pair> points) {
    boolean isZero = points.size() > 1;
    for (Pair pair : points) {
      isZero &= pair.isZero();
    }
    if (isZero) {
      return Optional.of(new Pattern(Kind.ZERO, 0, ""));
    }
    double[] factors = new double[points.size()];
    for (int i = 0; i < factors.length; i++) {
      Optional<Double> factor = points.get(i).factor();
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      factors[i] = factor.get();
    }
    return factors.length > 1 ? named(points, factors) : Optional.empty();
  }

  private static Optional<Pattern> named(List<Pair> points, double[] factors) {
    double first = factors[0];
    if (isConstant(factors)) {
      double rounded = rounded(first);
      return same(rounded, 1)
          ? Optional.empty()
          : Optional.of(new Pattern(same(rounded, -1) ? Kind.SIGN : Kind.SCALE, rounded, ""));
    }
    for (Measure measure : Measure.values()) {
      double[] rest = new double[factors.length];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = factors[i] / measure.of(points.get(i).examples());
      }
      if (isConstant(rest)) {
        double number = rounded(rest[0]);
        String name = same(number, 1) ? measure.text : "";
        return Optional.of(new Pattern(Kind.SCALE, rounded(first), name));
      }
    }
    return Optional.empty();
  }

  /** What hangs on the number of examples. */
  private enum Measure {
    COUNT("m"),
    MEAN("1/m"),
    LESS_ONE("m/(m-1)"),
    SQUARE("m**2"),
    MEAN_TWICE("1/m**2");

    private final String text;

    Measure(String text) {
      this.text = text;
    }

    double of(double m) {
      return switch (this) {
        case COUNT -> m;
        case MEAN -> 1 / m;
        case LESS_ONE -> m / (m - 1);
        case SQUARE -> m * m;
        case MEAN_TWICE -> 1 / (m * m);
      };
    }
  }

  private static boolean isConstant(double[] numbers) {
    boolean is = Double.isFinite(numbers[0]);
    for (double number : numbers) {
      is &= same(number, numbers[0]);
    }
    return is;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
  }

  /** The simple fraction that is meant, where there is one. */
  private static double rounded(double number) {
    for (int divisor = 1; divisor <= 64; divisor++) {
      double whole = Math.floor(number * divisor + 0.5);
      if (whole != 0 && same(whole / divisor, number)) {
        return whole / divisor;
      }
    }
    return number;
  }
}
