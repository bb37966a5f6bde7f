package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of the backward pass give what they should: their values are the exact slopes of
 * something in the forward pass, but for a factor that is the number of examples. That factor is a
 * convention, not a mistake.
 */
final class Ties {
  private static final double SAME = 1e-7;
  private static final String BACKWARD = "backward";

  private final Map<String, Integer> wrong = new HashMap<>();
  private final Set<String> right = new HashSet<>();

  private final Set<String> late = new HashSet<>();
  private final boolean hasBackward;

  private Ties(boolean hasBackward) {
    this.hasBackward = hasBackward;
  }

  /** Holds the values at two points against the slopes there. */
  static Ties of(Bench bench, Map<String, String> cells, List<Site> sites) {
    Ties ties = new Ties(sites.stream().anyMatch(site -> site.source().cell().equals(BACKWARD)));
    Watch watch = new Watch(cells, sites);
    for (int point = 0; point < Math.min(2, bench.points()); point++) {
      List<double[]> inputs = new ArrayList<>();
      bench.at(point, cells, 0).blocks().forEach(block -> inputs.add(block.parameter()));
      List<Seen> slopes = bench.slopes(point, watch.cells());
      List<Seen> seen = bench.watched(point, watch.cells());
      ties.hold(watch, seen, slopes, inputs, bench.examples(point));
    }
    ties.closeChains(sites);
    return ties;
  }

  private static String key(Site site) {
    return site.source().cell() + site.line();
  }

  /** Of two values that are the same the first is the slope; the second has left something out. */
  private void hold(
      Watch watch, List<Seen> seen, List<Seen> slopes, List<double[]> inputs, int examples) {
    Set<Seen> taken = new HashSet<>();
    boolean isBackward = false;
    for (int i = 0; i < seen.size(); i++) {
      Seen value = seen.get(i);
      String key = key(watch.site(value));
      Site site = watch.site(value);
      isBackward = isBackward || site.source().cell().equals(BACKWARD);
      if (isBackward) {
        late.add(key);
      }
      boolean isRight = !isGradient(name(site)) && isInput(value.values(), inputs);
      for (Seen slope : slopes) {
        if (isTied(value.values(), slope.values(), examples) && taken.add(slope)) {
          isRight = true;
        }
      }
      if (isRight) {
        right.add(key);
      } else {
        wrong.merge(key, i, Math::min);
      }
    }
  }

  /**
   * What is changed in place and right in the end was on its way before; where it is wrong in the
   * end, each of the steps may be to blame.
   */
  private void closeChains(List<Site> sites) {
    for (int i = sites.size() - 1; i > 0; i--) {
      Site site = sites.get(i);
      Site before = sites.get(i - 1);
      if (isInPlace(site) && name(site).equals(name(before))) {
        if (isRight(site)) {
          right.add(key(before));
          wrong.remove(key(before));
        } else if (wrong.containsKey(key(site))) {
          wrong.put(key(before), order(site));
        }
      }
    }
  }

  private static boolean isInPlace(Site site) {
    return site.statement() instanceof Statement.Augment
        || site.statement() instanceof Statement.Assign assign
            && assign.targets().get(0) instanceof Expression.Subscript;
  }

  private static String name(Site site) {
    return switch (site.statement()) {
      case Statement.Assign s -> site.source().text(Watch.base(s.targets().get(0)).span());
      case Statement.Augment s -> site.source().text(Watch.base(s.target()).span());
      default -> "";
    };
  }

  private static boolean isGradient(String name) {
    return name.startsWith("d") || name.contains("grad");
  }

  private static boolean isInput(double[] value, List<double[]> inputs) {
    for (double[] input : inputs) {
      if (isMultiple(value, input, 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTied(double[] value, double[] slope, int examples) {
    return isMultiple(value, slope, 1)
        || (examples > 0
            && (isMultiple(value, slope, examples) || isMultiple(value, slope, 1.0 / examples)));
  }

  private static boolean isMultiple(double[] value, double[] slope, double factor) {
    double scale = 0;
    double gap = 0;
    for (int i = 0; i < slope.length && value.length == slope.length; i++) {
      scale = Math.max(scale, Math.abs(slope[i] * factor));
      gap = Math.max(gap, Math.abs(value[i] - slope[i] * factor));
    }
    return value.length == slope.length && scale > 0 && gap <= SAME * scale;
  }

  /** Whether all that the statement gave was right. */
  boolean isRight(Site site) {
    return right.contains(key(site)) && !wrong.containsKey(key(site));
  }

  /** Whether it runs before backward does, where that has a cell of its own. */
  boolean isElsewhere(Site site) {
    return hasBackward && !site.source().cell().equals(BACKWARD) && !late.contains(key(site));
  }

  /** When it first gave something else than a slope; those that never did come last. */
  int order(Site site) {
    boolean isNumber = site.block().material().scalars().contains(name(site));
    boolean handsOver =
        site.statement() instanceof Statement.Return end
            && end.value().map(Vocabulary::isPath).orElse(true);
    return isNumber || handsOver || isElsewhere(site)
        ? Integer.MAX_VALUE
        : wrong.getOrDefault(key(site), Integer.MAX_VALUE);
  }
}
