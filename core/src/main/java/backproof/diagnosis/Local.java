package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where two mistakes stand in the way of the same gradients, no edit of one makes any of them
 * right. But a statement whose inputs are right can be judged by itself: an edit that makes it give
 * the exact slope of something that nothing else gives mends it, whatever follows.
 */
final class Local {
  private static final int MOST_SITES = 3;
  private static final int FARTHEST = 5;
  private static final double SAME = 1e-7;

  private final Stage stage;
  private final Ties ties;
  private final Bench bench;
  private final int screen;
  private final Optional<Site> told;

  /**
   * @param told a statement whose right value is known already: that no edit gives it was seen
   */
  Local(Stage stage, Ties ties, Optional<Site> told) {
    this.stage = stage;
    this.ties = ties;
    this.told = told;
    this.bench = stage.bench();
    this.screen = stage.search().screen();
  }

  /** The nearest edit of the first statement that one makes right. */
  Optional<Repair> repair() {
    Set<String> parameters = new LinkedHashSet<>(bench.parameters());
    for (Site site : suspects()) {
      List<Donation> possible = possible(site);
      for (Edit edit : Edits.of(site, stage.sites(), parameters, FARTHEST)) {
        if (possible.isEmpty() || bench.isOver()) {
          break;
        }
        if (possible.stream().anyMatch(each -> isMet(site, edit, each))) {
          return Optional.of(new Repair(site, edit, Set.of(), false, edit.cost()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Site> suspects() {
    return ties.inOrder(stage.sites()).stream()
        .filter(site -> ties.isFed(site, stage.sites()) && !Ties.isInPlace(site))
        .filter(site -> !Sites.isBeginning(site, stage.sites()))
        .filter(site -> told.filter(each -> each == site).isEmpty())
        .limit(MOST_SITES)
        .toList();
  }

  /**
   * The slopes that a statement may be meant to give: those that nothing else gives, not with
   * another power of the number of examples either. One that is the same number everywhere is that
   * of a sum, and much that is no slope gives it as well.
   */
  private List<Donation> possible(Site site) {
    List<Donation> possible = new ArrayList<>();
    for (Donation each : new Donor(stage).possible(site)) {
      List<double[]> right = each.gift().values().get(screen);
      boolean isGiven =
          stage.trace().seen(screen).stream()
              .anyMatch(seen -> isConvention(Values.ratio(seen.values(), right.get(0), SAME)));
      if (!isGiven && !right.stream().allMatch(Synthesis::isConstant)) {
        possible.add(each);
      }
    }
    return possible;
  }

  /** The number of examples may be carried along as a factor. */
  private boolean isConvention(double factor) {
    double count = bench.examples(screen);
    return Pattern.same(factor, 1)
        || Pattern.same(factor, count)
        || Pattern.same(factor * count, 1);
  }

  private final Map<String, List<List<double[]>>> known = new LinkedHashMap<>();

  private boolean isMet(Site site, Edit edit, Donation meant) {
    for (int i = 0; i < bench.points(); i++) {
      int point = (screen + i) % bench.points();
      if (!isSame(values(site, edit, point), meant.gift().values().get(point))) {
        return false;
      }
    }
    return true;
  }

  /** What the statement gives with the edit, time by time; nothing if that raises. */
  private List<double[]> values(Site site, Edit edit, int point) {
    String key = edit.from() + ":" + edit.to() + ":" + edit.text();
    List<List<double[]>> values = known.computeIfAbsent(key, each -> new ArrayList<>());
    while (values.size() < bench.points()) {
      values.add(List.of());
    }
    if (values.get(point).isEmpty()) {
      List<double[]> now = new ArrayList<>();
      seen(site, edit)
          .ifPresent(
              text -> {
                Map<String, String> cells = new LinkedHashMap<>(stage.cells());
                cells.put(edit.cell(), text);
                bench.watched(point, cells).forEach(seen -> now.add(seen.values()));
              });
      values.set(point, now.isEmpty() ? List.of(new double[0]) : now);
    }
    return values.get(point);
  }

  /** The text in which the edited statement shows what it gives. */
  private static Optional<String> seen(Site site, Edit edit) {
    CellSource source = site.source();
    int from = source.from(site.statement().span());
    int to = source.to(site.statement().span());
    if (!site.standsAlone() || edit.from() < from || edit.to() > to) {
      return Optional.empty();
    }
    String text = edit.applied(source.all());
    int end = to + edit.growth();
    String call = Bench.SIGHT + "(0, ";
    return switch (site.statement()) {
      case Statement.Assign s -> behind(text, end, call, source, s.targets().get(0));
      case Statement.Augment s -> behind(text, end, call, source, s.target());
      case Statement.Return s -> {
        int start = from + "return".length();
        yield Optional.of(
            text.substring(0, start)
                + " "
                + call
                + "("
                + text.substring(start, end)
                + "))"
                + text.substring(end));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<String> behind(
      String text, int end, String call, CellSource source, Expression target) {
    String name = source.text(Watch.base(target).span());
    return Optional.of(text.substring(0, end) + "; " + call + name + ")" + text.substring(end));
  }

  private static boolean isSame(List<double[]> some, List<double[]> others) {
    boolean isSame = some.size() == others.size();
    for (int i = 0; i < some.size() && isSame; i++) {
      isSame = isSame(some.get(i), others.get(i));
    }
    return isSame;
  }

  private static boolean isSame(double[] one, double[] other) {
    double scale = Values.largest(other);
    boolean isSame = one.length == other.length && scale > 0;
    for (int i = 0; i < one.length && isSame; i++) {
      isSame = Math.abs(one[i] - other[i]) <= SAME * scale;
    }
    return isSame;
  }
}
