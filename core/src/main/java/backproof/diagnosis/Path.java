package backproof.diagnosis;

import backproof.array.Origin;
import backproof.tape.Fork;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in forward that reads a value, from which nothing comes back in backward.
 *
 * @param isOne whether it is not the only place in its line
 */
record Path(Origin reader, boolean isOne) {
  /** At two points at least the value is the slope without what comes back from the same place. */
  static Optional<Path> missing(Bench bench, List<Pair> pairs) {
    Set<Path> common = new LinkedHashSet<>();
    int seen = 0;
    for (int point = 0; point < pairs.size(); point++) {
      Pair pair = pairs.get(point);
      if (!pair.agrees()) {
        Set<Path> here = at(bench, point, pair);
        if (seen++ == 0) {
          common.addAll(here);
        } else {
          common.retainAll(here);
        }
      }
    }
    return seen > 1 ? common.stream().findFirst() : Optional.empty();
  }

  private static Set<Path> at(Bench bench, int point, Pair pair) {
    double m = Math.max(1, bench.examples(point));
    Set<Path> missing = new LinkedHashSet<>();
    for (Fork fork : bench.forks(point)) {
      for (double factor : new double[] {1, m, 1 / m}) {
        if (isSame(pair.right(), fork.slope(), factor, pair.scale())) {
          missing.addAll(missing(fork, pair, factor));
        }
      }
    }
    return missing;
  }

  /** Of several readings in one line all together, or one. */
  private static Set<Path> missing(Fork fork, Pair pair, double factor) {
    Set<Path> missing = new LinkedHashSet<>();
    for (Fork.Branch branch : fork.branches()) {
      List<Fork.Branch> line = new ArrayList<>(fork.branches());
      line.removeIf(each -> !each.reader().equals(branch.reader()));
      boolean isWhole = isGap(pair, line, factor);
      if (isWhole || isGap(pair, List.of(branch), factor)) {
        missing.add(new Path(branch.reader(), !isWhole));
      }
    }
    return missing;
  }

  private static boolean isGap(Pair pair, List<Fork.Branch> branches, double factor) {
    double[] rest = pair.right().clone();
    double largest = 0;
    for (Fork.Branch branch : branches) {
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= factor * branch.share()[i];
      }
      largest = Math.max(largest, Values.largest(branch.share()));
    }
    return largest > 0 && Values.largest(rest) > 0 && isSame(pair.wrong(), rest, 1, pair.scale());
  }

  private static boolean isSame(double[] a, double[] b, double factor, double scale) {
    boolean same = a.length == b.length;
    for (int i = 0; i < a.length && same; i++) {
      same = Math.abs(a[i] - factor * b[i]) <= 1e-8 * scale;
    }
    return same;
  }

  /** What is said of a name that has such a value. */
  String text(String name) {
    return "What comes back to "
        + name
        + " from line "
        + reader.line()
        + " of "
        + reader.source()
        + (reader.name().isEmpty() ? "" : ", where " + reader.name() + " is computed,")
        + (isOne ? " is only a part: the value is read there several times." : " is missing.");
  }
}
