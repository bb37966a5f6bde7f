package backproof.numpy;

import backproof.array.NdArray;
import backproof.random.RandomState;
import java.util.Arrays;

/** The places that {@code np.random.choice} picks. */
final class Draws {
  private Draws() {}

  static long[] places(Call c, RandomState state, int population, int count) {
    boolean weighted = !c.isNone("p");
    double[] chances = weighted ? chances(c, population) : new double[0];
    if (c.flag("replace")) {
      return weighted ? state.choice(chances, count) : state.integers(0, population, count);
    }
    if (count > population) {
      throw Errors.value("Cannot take a larger sample than population when 'replace=False'");
    }
    return weighted ? distinct(state, chances, count) : head(state, population, count);
  }

  private static double[] chances(Call c, int population) {
    NdArray p = c.array("p");
    if (p.rank() != 1) {
      throw Errors.value("'p' must be 1-dimensional");
    }
    if (p.size() != population) {
      throw Errors.value("'a' and 'p' must have same size");
    }
    double sum = 0;
    for (double chance : p.toDoubles()) {
      if (!(chance >= 0)) {
        throw Errors.value(
            chance < 0 ? "probabilities are not non-negative" : "probabilities contain NaN");
      }
      sum += chance;
    }
    if (Math.abs(sum - 1) > 1e-8) {
      throw Errors.value("probabilities do not sum to 1");
    }
    return p.toDoubles();
  }

  private static long[] head(RandomState state, int population, int count) {
    int[] order = state.shuffledOrder(population);
    long[] places = new long[count];
    for (int i = 0; i < count; i++) {
      places[i] = order[i];
    }
    return places;
  }

  /** Draws in rounds; what is drawn twice is drawn again with its chance set to 0. */
  private static long[] distinct(RandomState state, double[] chances, int count) {
    long[] found = new long[count];
    double[] left = chances.clone();
    int have = 0;
    while (have < count) {
      double[] draws = state.uniform(count - have);
      for (int i = 0; i < have; i++) {
        left[(int) found[i]] = 0;
      }
      double[] cumulative = cumulative(left);
      int before = have;
      for (double draw : draws) {
        long place = position(cumulative, draw);
        if (!contains(found, before, have, place)) {
          found[have++] = place;
        }
      }
    }
    return found;
  }

  private static double[] cumulative(double... chances) {
    double[] sums = chances.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    double total = sums[sums.length - 1];
    if (!(total > 0)) {
      throw Errors.value("Fewer non-zero entries in p than size");
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  private static int position(double[] cumulative, double draw) {
    int place = Arrays.binarySearch(cumulative, draw);
    int at = place < 0 ? -place - 1 : place;
    while (at < cumulative.length && cumulative[at] <= draw) {
      at++;
    }
    return Math.min(at, cumulative.length - 1);
  }

  private static boolean contains(long[] found, int from, int to, long place) {
    for (int i = from; i < to; i++) {
      if (found[i] == place) {
        return true;
      }
    }
    return false;
  }
}
