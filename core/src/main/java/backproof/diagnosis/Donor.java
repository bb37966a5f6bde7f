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
 * Puts the exact slopes of what forward computed in the place of what statements of backward give,
 * and looks whether that mends anything. No edit is needed to tell where truth is lost.
 */
final class Donor {
  private static final int MOST_TRIED = 600;

  private final Bench bench;
  private final Map<String, String> cells;
  private final Trace trace;
  private final RepairSearch search;
  private final List<Map<Source, List<double[]>>> slopes = new ArrayList<>();
  private int tried;

  Donor(Stage stage) {
    this.bench = stage.bench();
    this.cells = stage.cells();
    this.trace = stage.trace();
    this.search = stage.search();
  }

  /** Where slopes come from: a statement of forward, a nameless value or a parameter. */
  private record Source(int place, int number) {
    private static final int PARAMETER = -2;

    boolean isParameter() {
      return place == PARAMETER;
    }
  }

  /** One way to choose slopes for all times that a statement runs. */
  private record Choice(Source source, int member, boolean isReversed, int power) {}

  /** The first statement, of those in order, at which slopes mend all that is wrong, or some. */
  Optional<Donation> first(List<Site> order) {
    Optional<Donation> first = Optional.empty();
    for (Site site : order) {
      Optional<String> text = isOver() ? Optional.empty() : edited(site);
      if (text.isPresent()) {
        Optional<Donation> found = at(site, text.get());
        if (found.isPresent() && found.get().isComplete()) {
          return found;
        }
        first = first.isPresent() ? first : found;
      }
    }
    return first;
  }

  private boolean isOver() {
    return tried > MOST_TRIED || bench.isOver();
  }

  private Optional<Donation> at(Site site, String text) {
    int screen = search.screen();
    List<double[]> now = trace.visits(screen, site);
    if (now.isEmpty() || now.get(0).length == 0) {
      return Optional.empty();
    }
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(site.source().cell(), text);
    for (Choice choice : choices(screen, now)) {
      Set<Integer> mended = mended(screen, choice, now, edited, search.wrong());
      for (int point = 0; point < bench.points() && !mended.isEmpty(); point++) {
        if (point != screen) {
          mended = mended(point, choice, trace.visits(point, site), edited, mended);
        }
      }
      if (!mended.isEmpty()) {
        return Optional.of(
            new Donation(
                site,
                mended,
                mended.size() == search.wrong().size(),
                now,
                gifts(screen, choice, now).orElse(List.of()),
                pairs(site, choice),
                !choice.source.isParameter()));
      }
      if (isOver()) {
        break;
      }
    }
    return Optional.empty();
  }

  private List<Pair> pairs(Site site, Choice choice) {
    List<Pair> pairs = new ArrayList<>();
    for (int point = 0; point < bench.points(); point++) {
      List<double[]> now = trace.visits(point, site);
      double[] right = Values.joined(gifts(point, choice, now).orElse(List.of()));
      pairs.add(new Pair(Values.joined(now), right, bench.examples(point)));
    }
    return pairs;
  }

  /** Which of these are right at the point with slopes of this choice; none if others go wrong. */
  private Set<Integer> mended(
      int point,
      Choice choice,
      List<double[]> now,
      Map<String, String> edited,
      Set<Integer> wrong) {
    Optional<List<double[]>> gifts = gifts(point, choice, now);
    if (gifts.isEmpty()) {
      return Set.of();
    }
    tried++;
    Reading after = bench.given(point, edited, gifts.get());
    Set<Integer> mended = new LinkedHashSet<>(wrong);
    for (int block = 0; block < bench.parameters().size(); block++) {
      if (!after.isRight(block)) {
        if (search.before(point).isRight(block) && !wrong.contains(block)) {
          return Set.of();
        }
        mended.remove(block);
      }
    }
    return mended;
  }

  private List<Choice> choices(int point, List<double[]> now) {
    List<Choice> choices = new ArrayList<>();
    int[] powers = bench.examples(point) > 1 ? new int[] {0, 1, -1} : new int[] {0};
    slopes(point)
        .forEach(
            (source, members) -> {
              for (int power : powers) {
                if (now.size() > 1 && members.size() == now.size()) {
                  choices.add(new Choice(source, 0, true, power));
                  choices.add(new Choice(source, 0, false, power));
                }
                for (int i = 0; i < members.size() && now.size() == 1; i++) {
                  choices.add(new Choice(source, i, false, power));
                }
              }
            });
    choices.removeIf(choice -> gifts(point, choice, now).isEmpty());
    return choices;
  }

  /** Empty where they do not fit. */
  private Optional<List<double[]>> gifts(int point, Choice choice, List<double[]> now) {
    List<double[]> members = slopes(point).getOrDefault(choice.source, List.of());
    boolean isOne = now.size() == 1;
    if (isOne ? choice.member >= members.size() : members.size() != now.size()) {
      return Optional.empty();
    }
    List<double[]> gifts = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      int member = isOne ? choice.member : choice.isReversed ? now.size() - 1 - i : i;
      double[] slope = members.get(member).clone();
      if (slope.length != now.get(i).length) {
        return Optional.empty();
      }
      for (int k = 0; k < slope.length; k++) {
        double m = bench.examples(point);
        slope[k] = choice.power == 0 ? slope[k] : choice.power > 0 ? slope[k] * m : slope[k] / m;
      }
      gifts.add(slope);
    }
    return Optional.of(gifts);
  }

  private Map<Source, List<double[]>> slopes(int point) {
    while (slopes.size() <= point) {
      slopes.add(collected(slopes.size()));
    }
    return slopes.get(point);
  }

  private Map<Source, List<double[]>> collected(int point) {
    Map<Source, List<double[]>> all = new LinkedHashMap<>();
    int nameless = 0;
    for (Seen slope : trace.slopes(point)) {
      boolean hasName = slope.place() != Seen.NAMELESS;
      Source source = new Source(slope.place(), hasName ? 0 : nameless++);
      all.computeIfAbsent(source, each -> new ArrayList<>()).add(slope.values());
    }
    List<Reading.Block> blocks = search.before(point).blocks();
    for (int i = 0; i < blocks.size(); i++) {
      all.put(new Source(Source.PARAMETER, i), List.of(blocks.get(i).exact()));
    }
    return all;
  }

  /** The cell with the statement's value handed over; empty where it is no single value. */
  private static Optional<String> edited(Site site) {
    CellSource source = site.source();
    int end = source.to(site.statement().span());
    if (!site.standsAlone()) {
      return Optional.empty();
    }
    return switch (site.statement()) {
      case Statement.Assign s -> behind(source, end, s.targets().get(0));
      case Statement.Augment s -> behind(source, end, s.target());
      case Statement.Return s ->
          s.value()
              .filter(value -> !(value instanceof Expression.TupleDisplay))
              .filter(value -> !(value instanceof Expression.DictDisplay))
              .map(
                  value ->
                      source.all().substring(0, source.from(site.statement().span()))
                          + "return "
                          + Bench.GIFT
                          + "(("
                          + source.text(value.span())
                          + "))"
                          + source.all().substring(end));
      default -> Optional.empty();
    };
  }

  private static Optional<String> behind(CellSource source, int end, Expression target) {
    Expression whole = Watch.base(target);
    if (whole instanceof Expression.TupleDisplay || whole instanceof Expression.ListDisplay) {
      return Optional.empty();
    }
    String name = source.text(whole.span());
    String text = "; " + name + " = " + Bench.GIFT + "(" + name + ")";
    return Optional.of(source.all().substring(0, end) + text + source.all().substring(end));
  }
}
