package backproof.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries small edits of suspicious statements until the gradient is right at all points. */
final class RepairSearch {
  /** Once something mends all, what is so much more far-fetched is not tried any more. */
  private static final int SLACK = 1;

  /** So much is done then to find something better. */
  private static final long WORK_FOR_BETTER = 200_000;

  /** One edit for all that is wrong is worth some more trying where two were found. */
  private static final int PATIENCE = 2;

  private final Bench bench;
  private final Map<String, String> cells;
  private final Map<Integer, Reading> before = new LinkedHashMap<>();
  private final Map<Edit.Effect, Optional<Outcome>> known = new HashMap<>();
  private int screen;
  private int tried;

  /** What an edit does at all points. */
  private record Outcome(Set<Integer> mended, boolean isComplete) {}

  /**
   * @param cells as they are now
   */
  RepairSearch(Bench bench, Map<String, String> cells) {
    this.bench = bench;
    this.cells = cells;
    for (int point = bench.points() - 1; point >= 0; point--) {
      Reading reading = bench.at(point, cells, 0);
      before.put(point, reading);
      screen = reading.isRight() ? screen : point;
    }
  }

  /** The first point at which something is wrong. */
  int screen() {
    return screen;
  }

  Reading before(int point) {
    return before.getOrDefault(point, Reading.RAISED);
  }

  /** Whether there is nothing to compare at the first point. */
  boolean raises() {
    return bench.points() > 0 && !before(0).isComplete();
  }

  boolean isRight() {
    return before.values().stream().allMatch(Reading::isRight);
  }

  int tried() {
    return tried;
  }

  /** The blocks that are wrong at some point. */
  Set<Integer> wrong() {
    Set<Integer> wrong = new LinkedHashSet<>();
    for (int block = 0; block < bench.blocks().size(); block++) {
      for (Reading reading : before.values()) {
        if (!reading.isRight(block)) {
          wrong.add(block);
        }
      }
    }
    return wrong;
  }

  /**
   * An edit of a statement, and how far-fetched it is there.
   *
   * @param isComputed whether it gives what is missing at one of the points: it is tried before
   *     others that are as near
   */
  record Candidate(Site site, Edit edit, int rank, boolean isComputed) {}

  /**
   * What helps, the best first.
   *
   * @param aim the blocks that are mended where the first statement that is wrong gives what is
   *     right: no more can be expected of an edit of it
   * @param areSeveral whether no statement alone can be to blame, as far as that shows
   */
  List<Repair> among(
      List<Candidate> candidates, Ties ties, int most, Set<Integer> aim, boolean areSeveral) {
    List<Repair> found = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    int earliest = Integer.MAX_VALUE;
    int best = Integer.MAX_VALUE;
    boolean isMended = false;
    long last = Long.MAX_VALUE;
    int end = tried + most;
    List<Menus.Dish> dishes = new Menus(bench, cells, screen).of(inOrder(candidates, ties));
    for (List<Menus.Dish> group : groups(dishes)) {
      Candidate first = group.get(0).candidate();
      int rank = first.rank();
      if (rank > limit || tried >= end || bench.work() > last || bench.isOver()) {
        break;
      }
      int level = ties.level(first.site());
      if (isMended && (level > earliest || level == earliest && rank > best)) {
        continue; // what is found there is as good as found already
      }
      List<Repair> here = new ArrayList<>();
      for (Menus.Dish each : group) {
        if (bench.work() <= last) {
          tried(each).ifPresent(here::add);
        }
      }
      found.addAll(here);
      if (here.stream().anyMatch(Repair::isComplete)) {
        isMended = true;
        last = Math.min(last, bench.work() + WORK_FOR_BETTER);
        best = level < earliest ? rank : Math.min(best, rank);
        earliest = level;
      }
      if (mends(found) || found.stream().anyMatch(repair -> repair.mended().containsAll(aim))) {
        limit = Math.min(limit, rank + (isMended || areSeveral ? SLACK : PATIENCE));
      }
    }
    int least = found.stream().mapToInt(Repair::rank).min().orElse(0);
    found.sort(
        Comparator.comparing(Repair::isComplete)
            .thenComparingInt(repair -> repair.isComplete() ? 0 : repair.mended().size())
            .reversed()
            .thenComparingInt(
                repair -> isFactor(repair) ? repair.rank() : Math.max(repair.rank(), least + SLACK))
            .thenComparingInt(repair -> ties.level(repair.site()))
            .thenComparingInt(Repair::rank)
            .thenComparingInt(repair -> ties.order(repair.site()))
            .thenComparingInt(repair -> -ties.lastRight(repair.site()))
            .thenComparingInt(repair -> repair.edit().growth())
            .thenComparingInt(repair -> -repair.edit().from()));
    return found;
  }

  /** Whether it brings in a factor or takes one out, which could stand at each place on the way. */
  private static boolean isFactor(Repair repair) {
    Edit edit = repair.edit();
    String old = repair.site().source().all().substring(edit.from(), edit.to());
    String changed = edit.text().isEmpty() ? old : old.isEmpty() ? edit.text() : "";
    return List.of(" * ", " / ", "*", "/").stream().anyMatch(changed::startsWith);
  }

  /** Whether one repair mends all that is wrong, or two do together. */
  private boolean mends(List<Repair> found) {
    int wrong = wrong().size();
    for (Repair first : found) {
      for (Repair second : found) {
        Set<Integer> mended = new LinkedHashSet<>(first.mended());
        mended.addAll(second.mended());
        if (mended.size() == wrong) {
          return true;
        }
      }
    }
    return false;
  }

  /** When the statement of a candidate goes wrong. */
  private record Turn(int level, int order) {}

  /** The likeliest first, then what runs first. */
  private static List<Candidate> inOrder(List<Candidate> candidates, Ties ties) {
    Map<String, Turn> turns = new LinkedHashMap<>();
    List<Map.Entry<Turn, Candidate>> order = new ArrayList<>();
    for (Candidate each : candidates) {
      Turn turn =
          turns.computeIfAbsent(
              Trace.key(each.site()),
              key -> new Turn(ties.level(each.site()), ties.order(each.site())));
      order.add(Map.entry(turn, each));
    }
    order.sort(
        Comparator.<Map.Entry<Turn, Candidate>>comparingInt(each -> each.getValue().rank())
            .thenComparing(each -> !each.getValue().isComputed())
            .thenComparingInt(each -> each.getKey().level())
            .thenComparingInt(each -> each.getKey().order()));
    return order.stream().map(Map.Entry::getValue).toList();
  }

  /** Those of the same rank for the same statement. */
  private static List<List<Menus.Dish>> groups(List<Menus.Dish> dishes) {
    Map<String, List<Menus.Dish>> groups = new LinkedHashMap<>();
    for (Menus.Dish dish : dishes) {
      Candidate candidate = dish.candidate();
      String key = candidate.rank() + Trace.key(candidate.site());
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(dish);
    }
    return List.copyOf(groups.values());
  }

  /** The same edit is tried once, whoever proposes it and however often. */
  private Optional<Repair> tried(Menus.Dish dish) {
    tried++;
    Candidate candidate = dish.candidate();
    return known
        .computeIfAbsent(candidate.edit().effect(), each -> dish.choice().flatMap(this::outcome))
        .map(
            outcome ->
                new Repair(
                    candidate.site(),
                    candidate.edit(),
                    outcome.mended(),
                    outcome.isComplete(),
                    candidate.rank()));
  }

  /** With early rejection at the point where it goes wrong first; empty where it mends nothing. */
  private Optional<Outcome> outcome(Menus.Choice choice) {
    Set<Integer> mended = new LinkedHashSet<>(wrong());
    boolean isComplete = true;
    for (int i = 0; i < bench.points(); i++) {
      int point = (screen + i) % bench.points();
      Reading after = bench.at(point, choice.cells(), choice.number());
      if (!after.isComplete()) {
        return Optional.empty();
      }
      for (int block = 0; block < after.blocks().size(); block++) {
        if (!after.isRight(block)) {
          if (before(point).isRight(block)) {
            return Optional.empty();
          }
          mended.remove(block);
          isComplete = false;
        }
      }
      if (mended.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Outcome(mended, isComplete));
  }

  Map<String, String> edited(Edit edit) {
    return edit.in(cells);
  }
}
