package backproof.diagnosis;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements the wrong blocks hang on. Each statement's value is spoiled in turn, and what
 * changes is what hangs on it; this sees through helpers, loops, dicts and objects alike.
 */
final class Suspicion {
  /** Below all that touches only what is wrong, and not all of that. */
  private static final int SOME_WRONG = 1;

  /** What could not be spoiled, as a dict or an index. */
  static final int UNKNOWN = 1;

  /** What touches right blocks as well. */
  static final int TOUCHES_RIGHT = 3;

  private final Bench bench;
  private final Spoils spoils;
  private final int point;
  private final Reading before;
  private final Set<Integer> wrong = new LinkedHashSet<>();

  /**
   * @param sites the statements of the cells
   */
  Suspicion(Bench bench, Map<String, String> cells, List<Site> sites, int point) {
    this.bench = bench;
    this.spoils = new Spoils(bench, cells, sites);
    this.point = point;
    this.before = bench.at(point, cells, 0);
    for (int block = 0; block < before.blocks().size(); block++) {
      if (!before.isRight(block)) {
        wrong.add(block);
      }
    }
  }

  private final Map<String, List<Set<Integer>>> known = new HashMap<>();

  /** Whether anything hangs on a statement, as far as that can be tried. */
  boolean isOpen(Site site) {
    return touched(site).stream().anyMatch(blocks -> !blocks.isEmpty());
  }

  /** Whether all of some blocks may hang on a statement, as far as they are wrong here. */
  boolean mayBeAlone(Site site, Set<Integer> aim) {
    List<Set<Integer>> items = touched(site);
    Set<Integer> here = new LinkedHashSet<>(wrong);
    here.retainAll(aim);
    return items.isEmpty() || items.stream().anyMatch(blocks -> blocks.containsAll(here));
  }

  /** How little reason there is to suspect a statement; empty where nothing hangs on it. */
  Optional<Integer> of(Site site) {
    List<Set<Integer>> items = touched(site);
    if (items.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    int least = Integer.MAX_VALUE;
    for (Set<Integer> touched : items) {
      Set<Integer> right = new LinkedHashSet<>(touched);
      right.removeAll(wrong);
      if (!touched.isEmpty()) {
        int distance =
            !right.isEmpty() ? TOUCHES_RIGHT : touched.size() < wrong.size() ? SOME_WRONG : 0;
        least = Math.min(least, distance);
      }
    }
    boolean isLoop = site.statement() instanceof Statement.For; // right ones hang on it as well
    return least == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(isLoop ? Math.min(least, SOME_WRONG) : least);
  }

  /** The blocks that change with each of the statement's values, as far as that can be tried. */
  private List<Set<Integer>> touched(Site site) {
    return known.computeIfAbsent(Trace.key(site), key -> tried(site));
  }

  private List<Set<Integer>> tried(Site site) {
    List<Set<Integer>> all = new ArrayList<>();
    for (Menus.Choice spoiled : spoils.of(site)) {
      Reading after = bench.at(point, spoiled.cells(), spoiled.number());
      Set<Integer> touched = new LinkedHashSet<>();
      for (int block = 0; block < after.blocks().size(); block++) {
        if (changes(before.blocks().get(block), after.blocks().get(block))) {
          touched.add(block);
        }
      }
      if (after != Reading.RAISED) {
        all.add(touched);
      }
    }
    return all;
  }

  private static boolean changes(Reading.Block before, Reading.Block after) {
    boolean changes = before.value().length != after.value().length;
    for (int i = 0; i < before.value().length && !changes; i++) {
      changes = before.value()[i] != after.value()[i];
    }
    return changes;
  }
}
