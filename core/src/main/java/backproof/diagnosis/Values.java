package backproof.diagnosis;

import backproof.number.Decimal;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What a value is, and what it should be, in a sentence. */
final class Values {
  private static final double SAME = 1e-9;
  private static final int SHOWN = 3;
  private static final int DIGITS = 4;

  private Values() {}

  /** The first time that they differ; empty where they never do. */
  static String said(String name, List<double[]> now, List<double[]> right) {
    for (int i = 0; i < now.size() && i < right.size(); i++) {
      if (differ(now.get(i), right.get(i))) {
        return said(name, now.get(i), right.get(i));
      }
    }
    return "";
  }

  /** What should be there, where the program stops before there is anything. */
  static String missing(String name, List<double[]> right) {
    if (right.isEmpty() || right.get(0).length == 0) {
      return "";
    }
    double[] first = right.get(0);
    return subject(name)
        + (first.length == 1
            ? " should be " + text(first[0])
            : " should have " + first.length + " entries and begin with " + texts(first, 0))
        + ".";
  }

  /** The same of the gradient of a parameter. */
  static String ofGradient(String parameter, double[] now, double[] right) {
    String name = "The gradient of " + parameter;
    return now.length == 0
        ? missing(name, List.of(right))
        : said(name, List.of(now), List.of(right));
  }

  /** At the beginning of a sentence. */
  static String subject(String name) {
    return name.isEmpty()
        ? "What is returned"
        : name.startsWith("what ") ? "W" + name.substring(1) : name;
  }

  private static String said(String name, double[] now, double[] right) {
    String subject = subject(name);
    if (now.length != right.length) {
      return subject + " has " + entries(now) + "; it should have " + right.length + ".";
    }
    if (now.length == 1) {
      return subject + " is " + text(now[0]) + "; it should be " + text(right[0]) + ".";
    }
    int from = 0;
    while (isSame(now[from], right[from], largest(right))) {
      from++;
    }
    String where = from == 0 ? " begins with " : " has from index " + from + " on ";
    String should = from == 0 ? "; it should begin with " : "; there should be ";
    return subject + where + texts(now, from) + should + texts(right, from) + ".";
  }

  private static String entries(double[] values) {
    return values.length == 1 ? "one entry" : values.length + " entries";
  }

  static boolean differ(double[] a, double[] b) {
    boolean same = a.length == b.length;
    double scale = largest(b);
    for (int i = 0; i < a.length && same; i++) {
      same = isSame(a[i], b[i], scale);
    }
    return !same;
  }

  private static boolean isSame(double a, double b, double scale) {
    return Math.abs(a - b) <= SAME * scale || Double.isNaN(a) && Double.isNaN(b);
  }

  /** Entry by entry, of two of the same length. */
  static double[] joined(double[] some, double[] others, DoubleBinaryOperator operator) {
    double[] joined = some.clone();
    for (int i = 0; i < joined.length; i++) {
      joined[i] = operator.applyAsDouble(some[i], others[i]);
    }
    return joined;
  }

  /** The largest size of an entry. */
  static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /**
   * By what one must be multiplied to be the other; zero where no number does it.
   *
   * @param tolerance of the largest entry
   */
  static double ratio(double[] values, double[] wanted, double tolerance) {
    if (values.length != wanted.length) {
      return 0;
    }
    double along = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      along += values[i] * wanted[i];
      square += values[i] * values[i];
    }
    double factor = square > 0 ? along / square : 0;
    double most = tolerance * largest(wanted);
    for (int i = 0; i < values.length && factor != 0; i++) {
      factor = Math.abs(values[i] * factor - wanted[i]) <= most ? factor : 0;
    }
    return factor;
  }

  private static String texts(double[] values, int from) {
    StringBuilder texts = new StringBuilder();
    for (int i = from; i < values.length && i < from + SHOWN; i++) {
      texts.append(i == from ? "" : ", ").append(text(values[i]));
    }
    return texts.toString();
  }

  private static String text(double value) {
    return Decimal.general(value == 0 ? 0 : value, DIGITS);
  }
}
