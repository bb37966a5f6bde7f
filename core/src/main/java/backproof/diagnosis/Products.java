package backproof.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Products of up to four of the values at hand that are a wanted value, but for a constant factor
 * that has a name or is a small number. Half a product is looked up for each other half.
 */
final class Products {
  private static final int ENTRIES = 14;

  /** With fewer entries too many products agree by chance. */
  private static final int LEAST = 2;

  private static final int ENOUGH = 4;
  private static final double SAME = 1e-9;
  private static final double FINE = 1e8;
  private static final String ONE_LESS = "(1 - ";
  private static final int MOST_FOUND = 12;

  /** A small number, and how it is written before a product. */
  private record Multiple(String text, double value) {}

  private static final List<Multiple> NUMBERS =
      List.of(
          new Multiple("", 1),
          new Multiple("2 * ", 2),
          new Multiple("0.5 * ", 0.5),
          new Multiple("3 * ", 3),
          new Multiple("4 * ", 4),
          new Multiple("0.25 * ", 0.25));

  /** A value at hand and how it is written. */
  record Factor(Fragment text, double[] values) {}

  private final List<Factor> factors;
  private final List<Factor> constants;

  /** The product, or the quotient, of two values; of one and nothing where they are the same. */
  private record Half(int first, int second, boolean isQuotient) {}

  private static final Half NONE = new Half(-1, -1, false);

  /** The entries that are looked at: first those at which the wanted value is not zero. */
  private final int[] places;

  private final int solid;

  /** In the order in which they were made: the shortest first. */
  private final Map<Long, Half> halves = new LinkedHashMap<>();

  /**
   * @param wanted whose zeros must be zeros of the products as well
   */
  Products(List<Factor> factors, List<Factor> constants, double[] wanted) {
    this.factors = factors;
    this.constants = constants;
    List<Integer> chosen = new ArrayList<>();
    double least = Values.largest(wanted) * SAME;
    solid = choose(chosen, wanted, least, /* isZero= */ false);
    choose(chosen, wanted, least, /* isZero= */ true);
    places = chosen.stream().mapToInt(place -> place).toArray();
    for (int i = 0; i < factors.size(); i++) {
      add(new Half(i, -1, false));
    }
    for (int i = 0; i < factors.size(); i++) {
      for (int j = 0; j < factors.size(); j++) {
        if (i <= j) {
          add(new Half(i, j, false));
        }
        if (i != j) {
          add(new Half(i, j, true));
        }
      }
    }
  }

  private static int choose(List<Integer> chosen, double[] wanted, double least, boolean isZero) {
    int stride = Math.max(1, wanted.length / (2 * ENTRIES));
    int count = 0;
    for (int i = 0; i < wanted.length && count < ENTRIES; i += stride) {
      if (Math.abs(wanted[i]) <= least == isZero) {
        chosen.add(i);
        count++;
      }
    }
    return count;
  }

  private void add(Half half) {
    double[] values = values(half);
    long key = key(values);
    if (key != 0) {
      halves.putIfAbsent(key, half);
    }
  }

  private double[] values(Half half) {
    double[] first = factors.get(half.first).values;
    double[] values = new double[places.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = first[places[k]];
      if (half.second >= 0) {
        double second = factors.get(half.second).values[places[k]];
        values[k] = half.isQuotient ? values[k] / second : values[k] * second;
      }
    }
    return values;
  }

  /** The same for all multiples; zero where a value is zero, or no number, where it must not be. */
  private long key(double[] values) {
    double square = 0;
    for (int k = 0; k < solid; k++) {
      square += values[k] * values[k];
      if (values[k] == 0) {
        return 0;
      }
    }
    double size = Math.sqrt(square) * (solid > 0 && values[0] < 0 ? -1 : 1);
    double sum = 0;
    for (int k = 0; k < solid; k++) {
      sum += values[k] / size * (1 + Math.sqrt(k));
    }
    boolean isNumber = square > 0 && square < Double.MAX_VALUE && !Double.isNaN(sum);
    return isNumber ? (long) Math.floor(sum * FINE) : 0;
  }

  /** The shortest first; none where the wanted value has too few entries to tell. */
  List<Fragment> of(double[] wanted) {
    List<Fragment> found = new ArrayList<>();
    double[] target = at(wanted);
    if (solid < LEAST) {
      return found;
    }
    one(target).ifPresent(found::add);
    for (Half first : solid < ENOUGH ? List.<Half>of() : halves.values()) {
      if (found.size() >= MOST_FOUND) {
        break;
      }
      double[] half = values(first);
      double[] rest = target.clone();
      for (int k = 0; k < rest.length; k++) {
        rest[k] = k < solid ? target[k] / half[k] : 0;
      }
      look(rest).flatMap(second -> product(first, second, target)).ifPresent(found::add);
    }
    return found;
  }

  /** A product or a quotient of no more than two values. */
  Optional<Fragment> small(double[] wanted) {
    return solid < LEAST ? Optional.empty() : one(at(wanted));
  }

  /** With no more than two factors. */
  private Optional<Fragment> one(double[] target) {
    return look(target).flatMap(half -> product(half, NONE, target));
  }

  private double[] at(double[] all) {
    double[] values = new double[places.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = all[places[k]];
    }
    return values;
  }

  private Optional<Half> look(double[] values) {
    long key = key(values);
    for (long near = key - 1; near <= key + 1 && key != 0; near++) {
      Half half = halves.get(near);
      if (half != null) {
        return Optional.of(half);
      }
    }
    return Optional.empty();
  }

  private Optional<Fragment> product(Half first, Half second, double[] target) {
    double[] values = values(first);
    double[] other = second == NONE ? values : values(second);
    double factor = target[0] / (second == NONE ? values[0] : values[0] * other[0]);
    double most = Values.largest(target) * SAME;
    for (int k = 0; k < target.length; k++) {
      double value = second == NONE ? values[k] : values[k] * other[k];
      if (!(Math.abs(value * factor - target[k]) <= most)) {
        return Optional.empty();
      }
    }
    String over = divisor(first) + divisor(second);
    String top = factor(first) + (second == NONE ? "" : " * " + factor(second));
    return scaled(top, over, factor);
  }

  private String factor(Half half) {
    String text = factors.get(half.first).text.in(Fragment.PRODUCT);
    return half.second < 0 || half.isQuotient
        ? text
        : text + " * " + factors.get(half.second).text.in(Fragment.SIGN);
  }

  private String divisor(Half half) {
    return half.isQuotient ? " / " + factors.get(half.second).text.in(Fragment.SIGN) : "";
  }

  /** The product with the constant; empty where the program has no name for that. */
  Optional<Fragment> scaled(String top, String over, double factor) {
    if (top.startsWith(ONE_LESS) && over.isEmpty() && isSame(-factor, 1)) {
      String part = top.substring(ONE_LESS.length(), top.length() - 1);
      return Optional.of(new Fragment(part + " - 1", Fragment.SUM));
    }
    for (boolean isMixed : new boolean[] {false, true}) {
      for (Multiple number : NUMBERS) {
        String front = (factor < 0 ? "-" : "") + number.text + top + over;
        Optional<String> names = named(Math.abs(factor) / number.value, isMixed);
        if (names.isPresent()) {
          return Optional.of(new Fragment(front + names.get(), Fragment.PRODUCT));
        }
      }
    }
    return Optional.empty();
  }

  /** The product of two constants, or one by it; else what is divided, the one by the other. */
  private Optional<String> named(double factor, boolean isMixed) {
    int first = isMixed ? 0 : -1;
    for (int i = first; i < constants.size(); i++) {
      for (int j = first; j < (isMixed ? constants.size() : Math.max(i, 0)); j++) {
        if (isMixed && i != j && isSame(factor, value(i) / value(j))) {
          return Optional.of(name(i, false) + name(j, true));
        }
        if (!isMixed && isSame(factor, value(i) * value(j))) {
          return Optional.of(name(i, false) + name(j, false));
        }
        if (!isMixed && isSame(factor, 1 / (value(i) * value(j)))) {
          return Optional.of(name(i, true) + name(j, true));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(double factor, double named) {
    return Math.abs(factor - named) <= SAME * named;
  }

  private double value(int constant) {
    return constant < 0 ? 1 : constants.get(constant).values[0];
  }

  private String name(int constant, boolean isQuotient) {
    return constant < 0
        ? ""
        : (isQuotient ? " / " : " * ") + constants.get(constant).text.in(Fragment.SIGN);
  }
}
