package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A statement whose value was replaced by an exact slope, which mends gradients at all points: what
 * is before it is right, what hangs on it goes wrong there.
 *
 * @param mended the numbers of the blocks that are right then
 * @param isComplete whether all are right then
 * @param now what the statement gives at the first point where something is wrong
 * @param right what would be right there
 * @param isInner whether it is the slope of something that forward computed on its way: to put in
 *     the gradient of a parameter itself mends that always, wherever it went wrong
 * @param points both at all points, one time after the other
 * @param gift what was put there
 * @param visit the only time at which the statement gives something wrong; negative if it does each
 *     time
 */
record Donation(
    Site site,
    Set<Integer> mended,
    boolean isComplete,
    List<double[]> now,
    List<double[]> right,
    List<Pair> points,
    boolean isInner,
    Gift gift,
    int visit) {
  /**
   * The text of a cell in which a statement hands its value to {@link Bench#GIFT}.
   *
   * @param values what it gets back at each point, call by call
   */
  record Gift(String cell, String text, List<List<double[]>> values) {
    /** The cells in which the statement gives that for good. */
    Map<String, String> laid(Bench bench, Map<String, String> cells) {
      Map<String, String> laid = new LinkedHashMap<>(cells);
      String call = Bench.LAID + "(" + bench.lay(values) + ", ";
      laid.put(cell, text.replace(Bench.GIFT + "(", call));
      return laid;
    }
  }

  /** What mends less than this one place does is not what is wrong. */
  boolean explainsAll() {
    return isComplete && isInner;
  }

  /** Whether what it gives differs from what is right in a way that is hardly there by chance. */
  boolean isTelling() {
    return differsBy(Pair::isTelling);
  }

  private boolean differsBy(Predicate<Pair> difference) {
    return points.stream().allMatch(each -> each.agrees() || difference.test(each))
        && !points.stream().allMatch(Pair::agrees);
  }

  /** Where the value is made, if the statement only hands it over. */
  Donation home(List<Site> sites) {
    Optional<Site> home = Optional.empty();
    String name = handedOver();
    for (Site other : sites) {
      boolean isBefore = other.block() == site.block() && other.line() < site.line();
      if (isBefore && !name.isEmpty() && other.target().equals(name)) {
        home = Optional.of(other).filter(each -> isReturned() || Ties.isInPlace(each));
      }
    }
    return home.map(each -> at(each, isReturned())).orElse(this);
  }

  /**
   * What comes back from one place in forward, or has no mask, is right as far as it goes: what is
   * missing is missing where it is handed on for the last time, or where it is lost again.
   */
  Donation carried(Stage stage) {
    Donation last = this;
    boolean isUnmasked = differsBy(each -> each.shows(Pattern.Sort.UNMASKED));
    boolean isOnTheWay = isInner && (isUnmasked || Path.missing(stage.bench(), points).isPresent());
    for (Site other : isOnTheWay ? stage.sites() : List.<Site>of()) {
      boolean isLost =
          other.block() == site.block()
              && other.line() > site.line()
              && other.statement() instanceof Statement.Assign assign
              && other.target().equals(site.target())
              && !Names.mentioned(assign.value()).contains(site.target());
      if (isLost) {
        last = last.at(other, /* isWhole= */ false);
      } else if (other != site && isHandedOn(stage, other)) {
        last = last.at(other, /* isWhole= */ true);
      }
    }
    return last;
  }

  /** Whether another statement gives a name to just that. */
  private boolean isHandedOn(Stage stage, Site other) {
    boolean isNamed =
        other.statement() instanceof Statement.Assign s && s.value() instanceof Expression.Name;
    int screen = stage.search().screen();
    List<double[]> own = new ArrayList<>(now);
    own.add(points.get(screen).wrong());
    List<double[]> visits = isNamed ? stage.trace().visits(screen, other) : List.of();
    return visits.stream().anyMatch(each -> own.stream().anyMatch(given -> isSame(each, given)));
  }

  private static boolean isSame(double[] one, double[] other) {
    return Values.largest(one) > 0 && Arrays.equals(one, other);
  }

  /** What is added up to a value is not that value. */
  private Donation at(Site home, boolean isWhole) {
    return new Donation(
        home,
        mended,
        isComplete,
        isWhole ? now : List.of(),
        isWhole ? right : List.of(),
        points,
        isInner,
        gift,
        visit);
  }

  private boolean isReturned() {
    return site.statement() instanceof Statement.Return;
  }

  private String handedOver() {
    Optional<Expression> value =
        switch (site.statement()) {
          case Statement.Return end -> end.value();
          case Statement.Assign assign -> Optional.of(assign.value());
          default -> Optional.empty();
        };
    return value.filter(Vocabulary::isPath).map(path -> site.source().text(path.span())).orElse("");
  }
}
