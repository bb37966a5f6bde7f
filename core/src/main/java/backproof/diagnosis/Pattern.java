package backproof.diagnosis;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a wrong value differs from the right one, the same way at all points at which it can be seen.
 *
 * @param factor at the program's own point, where the sort has one; else 0
 * @param name of the factor, as {@code m} or {@code 1/m}; empty where it is the number itself
 */
record Pattern(Sort sort, double factor, String name) {
  private static final double SAME = 1e-6;
  private static final int DIGITS = 6;

  /** What can be seen at two points at least, the plainest first. */
  enum Sort {
    NOT_A_NUMBER(Kind.OTHER, "is not a number in places"),
    ZERO(Kind.ZERO, "is zero, and should not be"),
    MULTIPLE(Kind.SCALE, "is a multiple of what it should be"),
    OPPOSITE(Kind.SIGN, "has the wrong sign: it is exactly minus what it should be"),
    TRANSPOSED(Kind.TRANSPOSE, "has its rows and columns changed round"),
    REORDERED(Kind.TRANSPOSE, "has the right numbers in another order"),
    MASK_ITSELF(Kind.MASK, "is the mask itself: what comes from above is lost"),
    NO_MASK(Kind.MASK, "is no mask of zeros and ones, as it should be"),
    UNMASKED(Kind.MASK, "is not zero everywhere where it should be; only that is wrong with it"),
    OVERMASKED(Kind.MASK, "is zero in places where it should not be; only that is wrong with it"),
    MASKED_ELSEWHERE(
        Kind.MASK, "is zero in other places than it should; only that is wrong with it"),
    DROPPED(
        Kind.MASK,
        "is not zero everywhere where it should be, and elsewhere too small by one factor"),
    MULTIPLE_IN_PLACES(
        Kind.SCALE, "is a multiple of what it should be wherever neither of the two is zero"),
    SIGNS(Kind.SIGN, "has the wrong sign in places; its size is right everywhere"),
    TOTAL(Kind.AXIS, "is the sum of all entries in each of them"),
    SHIFTED(Kind.OFF_BY_ONE, "has most of the right numbers, but in other places"),
    BY_ROWS(Kind.OTHER, "is another multiple of what it should be in each row or column");

    private final Kind kind;
    private final String text;

    Sort(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }
  }

  Kind kind() {
    return sort.kind;
  }

  /** Whether many a mistake looks so: what the text shows says more. */
  boolean isCommon() {
    return switch (sort) {
      case REORDERED, MASKED_ELSEWHERE, MULTIPLE_IN_PLACES, SIGNS, SHIFTED, BY_ROWS -> true;
      case NOT_A_NUMBER, ZERO, MULTIPLE, OPPOSITE, TRANSPOSED -> false;
      case MASK_ITSELF, NO_MASK, UNMASKED, OVERMASKED, DROPPED, TOTAL -> false;
    };
  }

  /** What is said of something that shows it, in the singular. */
  String text() {
    boolean isKnown = sort == Sort.MULTIPLE && factor != 0;
    return isKnown
        ? "is exactly " + Decimal.general(factor, DIGITS) + " times what it should be" + meaning()
        : name.isEmpty() ? sort.text : sort.text + ", " + name + " times that";
  }

  /** With a name for the factor, unless it has one. */
  Pattern named(String text) {
    return sort == Sort.MULTIPLE && name.isEmpty() ? new Pattern(sort, factor, text) : this;
  }

  /** With the name that the same factor has elsewhere. */
  Pattern named(Pattern other) {
    return same(factor, other.factor) ? named(other.name) : this;
  }

  private String meaning() {
    return name.isEmpty()
        ? ""
        : ", which is " + name + (name.equals("m") ? ", the number of examples" : "");
  }

  /** The same of several values: what they do not have in common is left out. */
  Optional<Pattern> common(Pattern other) {
    boolean isSame = same(factor, other.factor) && name.equals(other.name);
    return sort != other.sort
        ? Optional.empty()
        : Optional.of(isSame ? this : new Pattern(sort, 0, ""));
  }

  /** Empty where the values differ in no way that has a name, or at one point only. */
  static Optional<Pattern> of(List<Pair> all) {
    List<Pair> points = new ArrayList<>(all);
    points.removeIf(Pair::isEmpty);
    if (points.size() < 2) {
      return Optional.empty();
    }
    for (Sort sort : Sort.values()) {
      int seen = 0;
      boolean isEverywhere = true;
      for (Pair pair : points) {
        boolean isHere = pair.shows(sort);
        seen += isHere ? 1 : 0;
        isEverywhere &= isHere || pair.agrees();
      }
      if (isEverywhere && seen > 1) {
        return sort == Sort.MULTIPLE ? multiple(points) : Optional.of(new Pattern(sort, 0, ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Pattern> multiple(List<Pair> points) {
    double[] factors = new double[points.size()];
    boolean isPlain = true;
    int seen = 0;
    for (int i = 0; i < factors.length; i++) {
      factors[i] = points.get(i).factor().orElse(0.0);
      isPlain &= points.get(i).entries() > 1;
      seen += same(factors[i], 1) ? 0 : 1;
    }
    if (isConstant(factors)) {
      double rounded = rounded(factors[0]);
      return same(rounded, 1)
          ? Optional.empty()
          : Optional.of(
              same(rounded, -1)
                  ? new Pattern(Sort.OPPOSITE, rounded, "")
                  : new Pattern(Sort.MULTIPLE, rounded, ""));
    }
    for (Measure measure : Measure.values()) {
      double[] rest = new double[factors.length];
      boolean isCounted = true;
      for (int i = 0; i < rest.length; i++) {
        int examples = points.get(i).examples();
        isCounted &= examples > 1;
        rest[i] = isCounted ? factors[i] / measure.of(examples) : 0;
      }
      if (isCounted && isConstant(rest)) {
        return Optional.of(
            new Pattern(Sort.MULTIPLE, rounded(factors[0]), measure.times(rounded(rest[0]))));
      }
    }
    return isPlain && seen > 1 ? Optional.of(new Pattern(Sort.MULTIPLE, 0, "")) : Optional.empty();
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

    String times(double number) {
      boolean isPart = number > 0 && number < 1;
      String factor = Decimal.general(isPart ? 1 / number : number, DIGITS);
      boolean isOver = text.charAt(0) == '1';
      return same(number, 1)
          ? text
          : isPart
              ? text + " / " + factor
              : isOver ? factor + text.substring(1) : factor + " * " + text;
    }
  }

  private static boolean isConstant(double[] numbers) {
    boolean is = true;
    for (double number : numbers) {
      is &= Double.isFinite(number) && same(number, numbers[0]);
    }
    return is;
  }

  static boolean same(double a, double b) {
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
