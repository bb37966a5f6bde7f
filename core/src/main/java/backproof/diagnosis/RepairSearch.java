package backproof.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** One edit for all that is wrong is worth some more trying where two were found. */
  private static final int PATIENCE = 2;

  private static final int LONGEST_MENU = 64;

  private final Bench bench;
  private final Map<String, String> cells;
  private final Map<Integer, Reading> before = new LinkedHashMap<>();
  private int screen;
  private int tried;

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

  /** An edit of a statement, and how far-fetched it is there. */
  record Candidate(Site site, Edit edit, int rank) {}

  /**
   * What helps, the best first.
   *
   * @param aim the blocks that are mended where the first statement that is wrong gives what is
   *     right: no more can be expected of an edit of it
   */
  List<Repair> among(List<Candidate> candidates, Ties ties, int most, Set<Integer> aim) {
    List<Repair> found = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    int earliest = Integer.MAX_VALUE;
    int best = Integer.MAX_VALUE;
    boolean isMended = false;
    int end = tried + most;
    for (List<Candidate> group : groups(candidates, ties)) {
      int rank = group.get(0).rank();
      if (rank > limit || tried >= end || bench.isOver()) {
        break;
      }
      int order = ties.level(group.get(0).site());
      if (isMended && (order > earliest || order == earliest && rank > best)) {
        continue; // what is found there is as good as found already
      }
      found.addAll(tried(group));
      if (mends(found) || found.stream().anyMatch(repair -> repair.mended().containsAll(aim))) {
        boolean isComplete = found.stream().anyMatch(Repair::isComplete);
        limit = Math.min(limit, rank + (isComplete ? SLACK : PATIENCE));
        best = isComplete && order <= earliest ? Math.min(best, rank) : best;
        earliest = isComplete ? Math.min(earliest, order) : earliest;
        isMended |= isComplete;
      }
    }
    int least = found.stream().mapToInt(Repair::rank).min().orElse(0);
    found.sort(
        Comparator.comparing(Repair::isComplete)
            .thenComparingInt(repair -> repair.isComplete() ? 0 : repair.mended().size())
            .reversed()
            .thenComparingInt(repair -> Math.max(repair.rank(), least + SLACK))
            .thenComparingInt(repair -> ties.level(repair.site()))
            .thenComparingInt(Repair::rank)
            .thenComparingInt(repair -> ties.order(repair.site()))
            .thenComparingInt(repair -> repair.edit().growth())
            .thenComparingInt(repair -> -repair.edit().from()));
    return found;
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

  /** Those of the same rank for the same statement, the likeliest first, then what runs first. */
  private static List<List<Candidate>> groups(List<Candidate> candidates, Ties ties) {
    Map<String, List<Candidate>> groups = new LinkedHashMap<>();
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingInt(Candidate::rank)
            .thenComparingInt(candidate -> ties.level(candidate.site()))
            .thenComparingInt(candidate -> ties.order(candidate.site())));
    for (Candidate candidate : order) {
      String key = candidate.rank() + candidate.site().source().cell() + candidate.site().line();
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(candidate);
    }
    return List.copyOf(groups.values());
  }

  private List<Repair> tried(List<Candidate> group) {
    List<Repair> found = new ArrayList<>();
    for (int start = 0; start < group.size(); start += LONGEST_MENU) {
      List<Candidate> part = group.subList(start, Math.min(start + LONGEST_MENU, group.size()));
      Optional<Map<String, String>> menu = menu(part);
      for (int choice = 0; choice < part.size(); choice++) {
        Edit edit = part.get(choice).edit();
        tried(part.get(choice), menu.orElseGet(() -> edited(edit)), choice).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The cells with all of the edits; empty where they cannot stand together. */
  private Optional<Map<String, String>> menu(List<Candidate> part) {
    Site site = part.get(0).site();
    if (part.size() == 1 || !Menu.canHold(site)) {
      return Optional.empty();
    }
    String text = Menu.of(site, part.stream().map(Candidate::edit).toList());
    if (!bench.isProgram(text)) {
      return Optional.empty();
    }
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(site.source().cell(), text);
    return Optional.of(edited);
  }

  /** With early rejection at the point where it goes wrong first. */
  private Optional<Repair> tried(Candidate candidate, Map<String, String> text, int choice) {
    tried++;
    Set<Integer> mended = new LinkedHashSet<>(wrong());
    boolean isComplete = true;
    for (int i = 0; i < bench.points(); i++) {
      int point = (screen + i) % bench.points();
      Reading after = bench.at(point, text, choice);
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
    return Optional.of(
        new Repair(candidate.site(), candidate.edit(), mended, isComplete, candidate.rank()));
  }

  Map<String, String> edited(Edit edit) {
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.computeIfPresent(edit.cell(), (cell, text) -> edit.applied(text));
    return edited;
  }
}
