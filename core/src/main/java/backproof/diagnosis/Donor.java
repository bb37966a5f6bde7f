package backproof.diagnosis;

import backproof.check.Flat;
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

  /** A statement that runs more often is not tried each time alone. */
  private static final int MOST_VISITS = 6;

  private final Bench bench;
  private final Map<String, String> cells;
  private final Trace trace;
  private final RepairSearch search;
  private final List<Site> sites;
  private final List<Map<Source, List<double[]>>> slopes = new ArrayList<>();
  private int tried;

  Donor(Stage stage) {
    this.bench = stage.bench();
    this.cells = stage.cells();
    this.trace = stage.trace();
    this.search = stage.search();
    this.sites = stage.sites();
  }

  /**
   * Where a value is handed over: each time that a statement gives it, or once it is all there.
   *
   * @param text of the cell with the handing over
   */
  private record Place(Site site, String text, boolean isLast) {
    List<double[]> values(Trace trace, int point) {
      List<double[]> all = trace.visits(point, site);
      return isLast && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : all;
    }
  }

  /** Where slopes come from: a statement of forward, a nameless value or a parameter. */
  private record Source(int place, int number) {
    private static final int PARAMETER = -2;

    boolean isParameter() {
      return place == PARAMETER;
    }
  }

  /**
   * One way to choose slopes for the times that a statement runs.
   *
   * @param member the first of the slopes
   * @param visit the only time at which another value is given; all where it is negative
   */
  private record Choice(Source source, int member, boolean isReversed, int power, int visit) {
    private static final int ALL = -1;

    List<double[]> of(List<double[]> visits) {
      return visit == ALL ? visits : visits.subList(visit, visit + 1);
    }
  }

  /** The first statement, of those in order, at which slopes mend all that is wrong, or some. */
  Optional<Donation> first(List<Site> order) {
    Optional<Donation> first = Optional.empty();
    for (Site site : order.stream().filter(each -> !Sites.isBeginning(each, sites)).toList()) {
      for (Place place : places(site)) {
        Optional<Donation> found = isOver() ? Optional.empty() : at(place);
        if (found.isPresent() && found.get().isComplete()) {
          return found;
        }
        first = first.isPresent() ? first : found;
      }
    }
    return first;
  }

  private List<Place> places(Site site) {
    List<Place> places = new ArrayList<>();
    edited(site).ifPresent(text -> places.add(new Place(site, text, /* isLast= */ false)));
    behindLoop(site).ifPresent(text -> places.add(new Place(site, text, /* isLast= */ true)));
    return places;
  }

  private boolean isOver() {
    return tried > MOST_TRIED || bench.isOver();
  }

  /** With the choice that mends most. */
  private Optional<Donation> at(Place place) {
    int screen = search.screen();
    List<double[]> now = place.values(trace, screen);
    if (now.isEmpty() || now.get(0).length == 0) {
      return Optional.empty();
    }
    Optional<Donation> best = Optional.empty();
    for (Choice choice : choices(screen, now)) {
      boolean isFound = best.filter(Donation::isComplete).isPresent();
      if (isFound && best.filter(each -> isWider(gifts(screen, choice, now), each)).isEmpty()) {
        continue;
      }
      Set<Integer> mended = mended(screen, choice, place, search.wrong());
      for (int point = 0; point < bench.points() && !mended.isEmpty(); point++) {
        if (point != screen) {
          mended = mended(point, choice, place, mended);
        }
      }
      boolean isWider = isFound && mended.size() == search.wrong().size();
      if (isWider || mended.size() > best.map(each -> each.mended().size()).orElse(0)) {
        best = Optional.of(donation(place, choice, mended));
      }
      if (isOver() || isWider) {
        break;
      }
    }
    return best;
  }

  /**
   * Whether slopes are the same wherever the known ones are not zero, but have fewer zeros: where a
   * mask follows, that of what is masked does as well, and is not what a statement before it gives.
   */
  private static boolean isWider(Optional<List<double[]>> gifts, Donation known) {
    double[] wide = Flat.joined(gifts.orElse(List.of()));
    double[] narrow = Flat.joined(known.right());
    boolean isSame = known.isInner() && known.visit() < 0 && wide.length == narrow.length;
    int more = 0;
    for (int i = 0; i < narrow.length && isSame; i++) {
      isSame = narrow[i] == 0 || wide[i] == narrow[i];
      more += narrow[i] == 0 && wide[i] != 0 ? 1 : 0;
    }
    return isSame && more > 0;
  }

  /** What a statement could be meant to give each time: a slope of what has a name in forward. */
  List<Donation> possible(Site site) {
    List<Donation> possible = new ArrayList<>();
    for (Place place : places(site)) {
      List<double[]> now = place.isLast() ? List.of() : place.values(trace, search.screen());
      boolean hasNumbers = !now.isEmpty() && now.get(0).length > 1;
      for (Choice choice : hasNumbers ? choices(search.screen(), now) : List.<Choice>of()) {
        boolean isEach = choice.visit == Choice.ALL && choice.source.place >= 0;
        Optional<Donation> donation =
            isEach ? Optional.of(donation(place, choice, Set.of())) : Optional.empty();
        donation
            .filter(each -> each.gift().values().stream().noneMatch(List::isEmpty))
            .ifPresent(possible::add);
      }
    }
    return possible;
  }

  private Donation donation(Place place, Choice choice, Set<Integer> mended) {
    int screen = search.screen();
    List<double[]> now = place.values(trace, screen);
    return new Donation(
        place.site(),
        mended,
        mended.size() == search.wrong().size(),
        choice.of(now),
        choice.of(gifts(screen, choice, now).orElse(List.of())),
        pairs(place, choice),
        !choice.source.isParameter(),
        gift(place, choice),
        choice.visit);
  }

  private Donation.Gift gift(Place place, Choice choice) {
    List<List<double[]>> values = new ArrayList<>();
    for (int point = 0; point < bench.points(); point++) {
      values.add(gifts(point, choice, place.values(trace, point)).orElse(List.of()));
    }
    return new Donation.Gift(place.site().source().cell(), place.text(), values);
  }

  private List<Pair> pairs(Place place, Choice choice) {
    List<Pair> pairs = new ArrayList<>();
    for (int point = 0; point < bench.points(); point++) {
      List<double[]> now = place.values(trace, point);
      double[] right = Flat.joined(choice.of(gifts(point, choice, now).orElse(List.of())));
      pairs.add(new Pair(Flat.joined(choice.of(now)), right, bench.examples(point)));
    }
    return pairs;
  }

  /** Which of these are right at the point with slopes of this choice; none if others go wrong. */
  private Set<Integer> mended(int point, Choice choice, Place place, Set<Integer> wrong) {
    Optional<List<double[]>> gifts = gifts(point, choice, place.values(trace, point));
    if (gifts.isEmpty()) {
      return Set.of();
    }
    tried++;
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(place.site().source().cell(), place.text());
    Reading after = bench.given(point, edited, gifts.get());
    Set<Integer> mended = new LinkedHashSet<>(wrong);
    for (int block = 0; block < bench.blocks().size(); block++) {
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
    for (int power : powers) {
      slopes(point).forEach((source, members) -> add(choices, source, members, power, now.size()));
    }
    boolean isRepeated = now.size() > 1 && now.size() <= MOST_VISITS;
    for (int visit = 0; visit < now.size() && isRepeated; visit++) {
      for (Map.Entry<Source, List<double[]>> entry : slopes(point).entrySet()) {
        for (int member = 0; member < entry.getValue().size(); member++) {
          if (!entry.getKey().isParameter()) {
            choices.add(new Choice(entry.getKey(), member, false, 0, visit));
          }
        }
      }
    }
    choices.removeIf(choice -> gifts(point, choice, now).isEmpty());
    return choices;
  }

  /** As many slopes running as there are times, in their order or the other way. */
  private static void add(
      List<Choice> choices, Source source, List<double[]> members, int power, int times) {
    for (int first = 0; first + times <= members.size(); first++) {
      if (times > 1) {
        choices.add(new Choice(source, first, true, power, Choice.ALL));
      }
      choices.add(new Choice(source, first, false, power, Choice.ALL));
    }
  }

  /** Empty where they do not fit; with nothing where a value is kept. */
  private Optional<List<double[]>> gifts(int point, Choice choice, List<double[]> now) {
    List<double[]> members = slopes(point).getOrDefault(choice.source, List.of());
    boolean isOne = choice.visit != Choice.ALL;
    if (choice.member + (isOne ? 1 : now.size()) > members.size() || choice.visit >= now.size()) {
      return Optional.empty();
    }
    List<double[]> gifts = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      int place = isOne ? 0 : choice.isReversed ? now.size() - 1 - i : i;
      double[] slope = members.get(choice.member + place).clone();
      if (isOne && i != choice.visit) {
        gifts.add(new double[0]);
        continue;
      }
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

  /** What is put together piece by piece, handed over before the next statement behind the loop. */
  private Optional<String> behindLoop(Site site) {
    boolean isPiece = site.standsAlone() && Ties.isInPlace(site) && !site.target().isEmpty();
    for (int i = sites.indexOf(site) + 1; i < sites.size() && isPiece; i++) {
      Site next = sites.get(i);
      boolean isBehind = next.indent().length() < site.indent().length();
      if (next.block() != site.block()) {
        return Optional.empty();
      }
      if (isBehind && next.standsAlone()) {
        CellSource source = next.source();
        int at = source.startOfLine(next.line());
        String call = site.target() + " = " + Bench.GIFT + "(" + site.target() + ")\n";
        String text = source.all();
        return Optional.of(text.substring(0, at) + next.indent() + call + text.substring(at));
      }
    }
    return Optional.empty();
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
