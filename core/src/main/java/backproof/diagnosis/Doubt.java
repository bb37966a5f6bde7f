package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said where neither an edit was found nor a slope that mends something: the statement
 * on which wrong gradients hang, and only those, and which is the first of them that shows nothing
 * right.
 */
final class Doubt {
  private final Stage stage;
  private final Ties ties;

  Doubt(Stage stage, Ties ties) {
    this.stage = stage;
    this.ties = ties;
  }

  /**
   * Empty where nothing speaks against one statement more than against all.
   *
   * @param shifts by the edits before
   */
  Optional<Finding> finding(List<Shift> shifts) {
    return suspects().stream()
        .min(
            Comparator.comparingInt(Near::distance)
                .thenComparing(near -> isPicked(near.site()))
                .thenComparingInt(near -> ties.order(near.site()))
                .thenComparing(near -> ties.wasRight(near.site())))
        .map(near -> finding(near.site(), shifts))
        .or(() -> beginning(shifts));
  }

  /** The zeros with which a gradient begins, where it has nothing but these in the end. */
  private Optional<Finding> beginning(List<Shift> shifts) {
    Reading reading = stage.search().before(stage.search().screen());
    boolean isZero =
        reading.isComplete()
            && stage.search().wrong().stream()
                .allMatch(block -> Values.largest(reading.blocks().get(block).value()) == 0);
    return stage.sites().stream()
        .filter(site -> isZero && !ties.isElsewhere(site) && isBeginning(site))
        .filter(site -> stage.suspicion().of(site).orElse(Suspicion.UNKNOWN) == 0)
        .findFirst()
        .map(
            site ->
                Finding.unmended(
                    site,
                    Shift.undone(shifts, site.source().cell(), site.line()),
                    Optional.empty(),
                    Kind.ZERO,
                    "The gradient of "
                        + String.join(", ", names())
                        + " begins with zeros here, and nothing else is there in the end: what"
                        + " should be added to it is missing. No edit was found that mends it.",
                    value()));
  }

  private static boolean isBeginning(Site site) {
    return site.statement() instanceof Statement.Assign s
        && Sites.isZeros(site.source(), s.value());
  }

  /** A statement on which no right gradient hangs, and how far it is from the wrong ones. */
  private record Near(Site site, int distance) {}

  private List<Near> suspects() {
    Bench bench = stage.bench();
    List<Near> suspects = new ArrayList<>();
    for (Site site : stage.sites()) {
      boolean isAsked = !ties.isElsewhere(site) && !ties.isRight(site) && givesSomething(site);
      Optional<Integer> distance =
          isAsked && !bench.isOver() ? stage.suspicion().of(site) : Optional.empty();
      distance
          .filter(near -> near < Suspicion.TOUCHES_RIGHT)
          .ifPresent(near -> suspects.add(new Near(site, near)));
    }
    return suspects;
  }

  /** What only begins with zeros, counts or hands over is no place where truth is lost. */
  private boolean givesSomething(Site site) {
    boolean gives =
        switch (site.statement()) {
          case Statement.Assign s ->
              !(s.targets().get(0) instanceof Expression.TupleDisplay)
                  && !Vocabulary.isPath(s.value());
          case Statement.Augment s -> true;
          default -> false;
        };
    List<double[]> values = stage.trace().visits(stage.search().screen(), site);
    return gives && values.stream().anyMatch(value -> !isWhole(value));
  }

  /** Whether it only picks something out, which is rarely wrong. */
  private static boolean isPicked(Site site) {
    return site.statement() instanceof Statement.Assign s
        && s.value() instanceof Expression.Subscript;
  }

  private static boolean isWhole(double[] values) {
    boolean isWhole = true;
    for (double value : values) {
      isWhole = isWhole && value == (long) value;
    }
    return isWhole;
  }

  private Finding finding(Site site, List<Shift> shifts) {
    boolean isDecay = Decay.isIn(stage, stage.search().wrong());
    return Finding.unmended(
        site,
        Shift.undone(shifts, site.source().cell(), site.line()),
        isDecay ? Optional.empty() : Pattern.of(pairs()),
        isDecay ? Kind.REGULARISATION : Kind.OTHER,
        text(site) + (isDecay ? " What is wrong is a multiple of the parameter itself." : ""),
        value());
  }

  /** What the first gradient that is wrong is, and what it should be. */
  private String value() {
    Reading reading = stage.search().before(stage.search().screen());
    for (int block : stage.search().wrong()) {
      if (reading.isComplete() && !reading.isRight(block)) {
        return Values.ofGradient(
            stage.bench().blocks().get(block),
            reading.blocks().get(block).value(),
            reading.blocks().get(block).exact());
      }
    }
    return "";
  }

  private List<String> names() {
    return stage.search().wrong().stream().map(stage.bench().blocks()::get).toList();
  }

  private String text(Site site) {
    return "Look at "
        + site.name()
        + " first: of what the gradient of "
        + String.join(", ", names())
        + " alone hangs on, it is the first that is not right for certain. No edit was found that"
        + " mends it.";
  }

  /** The wrong gradients at each point. */
  private List<Pair> pairs() {
    Bench bench = stage.bench();
    Set<Integer> wrong = new LinkedHashSet<>(stage.search().wrong());
    List<Pair> pairs = new ArrayList<>();
    for (int point = 0; point < bench.points(); point++) {
      List<Reading.Block> blocks = stage.search().before(point).blocks();
      List<double[]> now = new ArrayList<>();
      List<double[]> right = new ArrayList<>();
      for (int block = 0; block < blocks.size(); block++) {
        if (wrong.contains(block)) {
          now.add(blocks.get(block).value());
          right.add(blocks.get(block).exact());
        }
      }
      pairs.add(new Pair(Flat.joined(now), Flat.joined(right), bench.examples(point)));
    }
    return pairs;
  }
}
