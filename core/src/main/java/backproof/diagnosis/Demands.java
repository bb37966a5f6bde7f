package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks of statements whose values are no slopes what these would have to be. Backward is linear in
 * most of what it computes: each entry is moved in turn, and what answers is solved for what is
 * wanted.
 */
final class Demands {
  private static final int MOST_ENTRIES = 80;
  private static final int MOST_VISITS = 40;

  /** In all: where a run takes long, trying edits tells more. */
  private static final long MOST_WORK = 80_000;

  private static final int MOST_ROUNDS = 4;

  /** More than so many entries are not solved for again where the answer is no straight line. */
  private static final int FEW = 20;

  private static final double SAME = 1e-7;
  private static final double HOPELESS = 1e-3;
  private static final double SMALL = 1e-6;
  private static final int OWN = 0;
  private static final int OTHER = 1;

  private final Stage stage;
  private final Ties ties;
  private final Optional<Donation> lost;
  private final Set<Integer> aim;
  private final List<Integer> counted = new ArrayList<>();
  private final List<double[]> exact = new ArrayList<>();
  private final List<List<Demand>> found = new ArrayList<>();
  private final Set<Site> acquitted = new LinkedHashSet<>();
  private long begin;

  /** Whether nothing that an expression could give makes all right. */
  private boolean isMissed;

  /**
   * @param lost a statement whose right value is known, and with which all is right, or some: then
   *     no more is asked of others
   */
  Demands(Stage stage, Ties ties, Optional<Donation> lost) {
    this.stage = stage;
    this.ties = ties;
    this.lost = lost;
    this.aim = lost.map(Donation::mended).orElseGet(stage.search()::wrong);
    List<Reading.Block> blocks = stage.search().before(stage.search().screen()).blocks();
    for (int block = 0; block < blocks.size(); block++) {
      if (aim.contains(block) || !stage.search().wrong().contains(block)) {
        counted.add(block);
        exact.add(blocks.get(block).exact());
      }
    }
  }

  /** The statement to name where no edit is found; empty where it is the one that is known. */
  Optional<Demand> culprit() {
    return blame().culprit();
  }

  /** Whether no other one that can be to blame goes right into it. */
  boolean isFirst(Demand demand) {
    return blame().isFirst(demand);
  }

  private Blame blame() {
    return new Blame(stage, ties, lost, all().stream().filter(this::isSerious).toList());
  }

  /** Whether a statement cannot be to blame alone while others can. */
  boolean isAcquitted(Site site) {
    return all().stream().anyMatch(this::isSerious) && acquitted.contains(site);
  }

  /**
   * That all comes right with one of many other values of what seems to be right as it is, as of
   * something with more entries than there are gradients, says nothing.
   */
  private boolean isSerious(Demand demand) {
    return demand.isKnown() || !ties.isRight(demand.site());
  }

  /** Those statements that can be to blame alone, in the order in which they run. */
  List<Demand> all() {
    if (found.isEmpty()) {
      found.add(searched());
    }
    return found.get(0);
  }

  private List<Demand> searched() {
    begin = stage.bench().work();
    List<Demand> all = new ArrayList<>();
    if (Repeats.of(stage).isPresent()) {
      return all;
    }
    for (Site site : suspects()) {
      if (ties.isRight(site) && (lost.isPresent() || !all.isEmpty())) {
        break;
      }
      boolean isHopeless = true;
      for (Expression value : values(site, stage.sites())) {
        isMissed = false;
        if (!isOver()) {
          of(site, value).ifPresent(all::add);
        }
        isHopeless &= isMissed;
      }
      if (isHopeless && !isPlaced(site)) {
        acquitted.add(site);
      }
    }
    return all;
  }

  private boolean isOver() {
    return stage.bench().work() - begin > MOST_WORK || stage.bench().isOver();
  }

  /** Where something is put may be wrong as well; and a number may stand for what is no number. */
  private static boolean isPlaced(Site site) {
    return site.statement() instanceof Statement.Augment s
        && (s.target() instanceof Expression.Subscript || Vocabulary.isPath(s.value()));
  }

  /** What seems to be right comes last, and what forward computes as well the very last. */
  private List<Site> suspects() {
    List<Site> suspects = new ArrayList<>();
    for (Site site : stage.sites()) {
      boolean isBefore =
          lost.map(each -> site != each.site() && ties.order(site) < ties.order(each.site()))
              .orElse(true);
      boolean isAsked =
          isBefore
              && site.standsAlone()
              && !ties.isElsewhere(site)
              && !Sites.isBeginning(site, stage.sites());
      if (isAsked && !values(site, stage.sites()).isEmpty() && !stage.bench().isOver()) {
        if (stage.suspicion().mayBeAlone(site, aim)) {
          suspects.add(site);
        }
      }
    }
    suspects.sort(Comparator.comparing(ties::isRight).thenComparing(ties::isGiven));
    return suspects;
  }

  /** What only hands over, or gives zeros for others to change, is not to blame. */
  private static List<Expression> values(Site site, List<Site> sites) {
    List<Expression> values =
        switch (site.statement()) {
          case Statement.Assign s -> Spoils.items(s.value());
          case Statement.Augment s -> List.of(s.value());
          case Statement.Return s -> s.value().map(Spoils::items).orElse(List.of());
          default -> List.of();
        };
    boolean isAdded = site.statement() instanceof Statement.Augment;
    return values.stream()
        .filter(each -> isAdded || !Vocabulary.isPath(each) || Sites.isCopy(site, sites))
        .filter(each -> !Sites.isZeros(site.source(), each))
        .toList();
  }

  /** A program in which an expression gives what it is given. */
  private record Probe(Map<String, String> cells, int point) {}

  private Optional<Demand> of(Site site, Expression value) {
    Probe probe = new Probe(edited(site, value), stage.search().screen());
    List<double[]> none = Collections.nCopies(MOST_VISITS, new double[0]);
    List<Seen> first = stage.bench().responses(probe.point(), probe.cells(), none);
    List<double[]> now = of(first, OWN);
    int size = Flat.joined(now).length;
    if (size == 0 || size > MOST_ENTRIES) {
      return Optional.empty();
    }
    boolean isWatched = isSame(of(first, OTHER), lost.map(Donation::now).orElse(List.of()));
    List<double[]> wanted = new ArrayList<>(exact);
    if (isWatched) {
      wanted.addAll(lost.map(Donation::right).orElse(List.of()));
    }
    Answers answers = new Answers(probe, now, wanted, isWatched);
    return solved(answers)
        .map(right -> new Demand(site, value, now, right, answers.isUnique, answers.response));
  }

  private static List<double[]> of(List<Seen> seen, int place) {
    return seen.stream().filter(each -> each.place() == place).map(Seen::values).toList();
  }

  private static boolean isSame(List<double[]> a, List<double[]> b) {
    boolean isSame = a.size() == b.size() && !a.isEmpty();
    for (int i = 0; i < a.size() && isSame; i++) {
      isSame = !Values.differ(a.get(i), b.get(i));
    }
    return isSame;
  }

  /** What comes of a program whose expression gives this or that. */
  private final class Answers {
    private final Probe probe;
    private final List<double[]> shapes;
    private final List<double[]> wanted;
    private final boolean isWatched;
    private boolean isUnique;
    private double missed;
    private Demand.Response response = new Demand.Response(List.of(), new double[0]);
    private boolean[] matters = new boolean[0];

    Answers(Probe probe, List<double[]> shapes, List<double[]> wanted, boolean isWatched) {
      this.probe = probe;
      this.shapes = shapes;
      this.wanted = wanted;
      this.isWatched = isWatched;
    }

    /** Whether just that is left that had to be if the answer is a straight line. */
    boolean isStraight(double[] gap) {
      double square = 0;
      for (double each : gap) {
        square += each * each;
      }
      double left = Math.sqrt(square);
      return missed > SAME * gap.length && Math.abs(left - missed) <= SMALL * missed;
    }

    /** What is wanted, less what there is; each part by its own measure. */
    Optional<double[]> gap(double[] values) {
      List<Seen> seen =
          stage.bench().responses(probe.point(), probe.cells(), parted(values, shapes));
      List<double[]> gradients = of(seen, Seen.NAMELESS);
      List<double[]> there = new ArrayList<>();
      counted.stream()
          .filter(block -> block < gradients.size())
          .forEach(block -> there.add(gradients.get(block)));
      if (isWatched) {
        there.addAll(of(seen, OTHER));
      }
      List<double[]> gaps = new ArrayList<>();
      for (int i = 0; i < there.size() && there.size() == wanted.size(); i++) {
        double scale = Math.max(Values.largest(wanted.get(i)), Double.MIN_NORMAL);
        double[] gap = wanted.get(i).clone();
        for (int k = 0; k < gap.length && gap.length == there.get(i).length; k++) {
          gap[k] = (gap[k] - there.get(i)[k]) / scale;
        }
        gaps.add(gap);
      }
      double[] all = Flat.joined(gaps);
      boolean isWhole = all.length == Flat.joined(wanted).length && isFinite(all);
      return isWhole ? Optional.of(all) : Optional.empty();
    }
  }

  private static boolean isFinite(double[] values) {
    boolean isFinite = true;
    for (double value : values) {
      isFinite = isFinite && Double.isFinite(value);
    }
    return isFinite;
  }

  private Optional<List<double[]>> solved(Answers answers) {
    double[] values = Flat.joined(answers.shapes);
    Optional<double[]> gap = answers.gap(values);
    for (int round = 0; round < MOST_ROUNDS && gap.isPresent(); round++) {
      if (Values.largest(gap.get()) <= SAME && round > 0) {
        isMissed = false;
        double[] right = values;
        for (int k = 0; k < right.length; k++) {
          right[k] = answers.matters[k] ? right[k] : Double.NaN;
        }
        return Optional.of(parted(right, answers.shapes));
      }
      if (round > 0 && values.length > FEW || isOver()) {
        return Optional.empty();
      }
      Optional<double[]> next = next(answers, values, gap.get(), round);
      values = next.orElse(values);
      gap = next.flatMap(answers::gap).filter(each -> !answers.isStraight(each));
    }
    return Optional.empty();
  }

  /** The values that are right if what answers is a straight line; empty if it cannot be. */
  private Optional<double[]> next(Answers answers, double[] values, double[] gap, int round) {
    double largest = Values.largest(values);
    double step = (largest > 0 ? largest : 1) * (round == 0 ? 1 : SMALL);
    List<double[]> columns = new ArrayList<>();
    for (int k = 0; k < values.length; k++) {
      double[] moved = values.clone();
      moved[k] += step;
      Optional<double[]> answer = answers.gap(moved);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      double[] column = answer.get();
      for (int i = 0; i < column.length; i++) {
        column[i] = (gap[i] - column[i]) / step;
      }
      columns.add(column);
    }
    LeastSquares squares = new LeastSquares(columns, gap);
    if (round == 0) {
      answers.response = new Demand.Response(columns, gap);
    }
    isMissed = squares.missed() > HOPELESS * Math.sqrt(gap.length) * Values.largest(gap);
    answers.missed = squares.missed();
    boolean mayBend = values.length <= FEW;
    if (!mayBend && squares.missed() > SAME * gap.length) {
      return Optional.empty();
    }
    answers.isUnique = squares.isUnique();
    answers.matters = new boolean[values.length];
    double[] next = squares.solution();
    for (int k = 0; k < values.length; k++) {
      answers.matters[k] = squares.matters(k);
      next[k] += values[k];
    }
    return Optional.of(next);
  }

  private static List<double[]> parted(double[] all, List<double[]> shapes) {
    List<double[]> parts = new ArrayList<>();
    int at = 0;
    for (double[] shape : shapes) {
      parts.add(java.util.Arrays.copyOfRange(all, at, at + shape.length));
      at += shape.length;
    }
    return parts;
  }

  /** The expression tells what it gives, and is given something else. */
  private Map<String, String> edited(Site site, Expression value) {
    CellSource source = site.source();
    int from = source.from(value.span());
    int to = source.to(value.span());
    String call = Bench.GIFT + "(" + Bench.SIGHT + "(" + OWN + ", (";
    String text = source.all();
    Map<String, String> edited = new LinkedHashMap<>(stage.cells());
    edited.put(
        source.cell(),
        text.substring(0, from) + call + text.substring(from, to) + ")))" + text.substring(to));
    return lost.map(each -> watched(edited, each.site())).orElse(edited);
  }

  /** The statement whose right value is known tells what it gives. */
  private Map<String, String> watched(Map<String, String> cells, Site other) {
    CellSource source =
        new CellSource(other.source().cell(), cells.getOrDefault(other.source().cell(), ""));
    if (!other.standsAlone() || other.target().isEmpty() || other.endLine() != other.line()) {
      return cells;
    }
    String line = source.line(other.line());
    String call = "; " + Bench.SIGHT + "(" + OTHER + ", " + other.target() + ")";
    int comment = line.indexOf('#');
    int at = source.startOfLine(other.line()) + (comment < 0 ? line.length() : comment);
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.put(source.cell(), source.all().substring(0, at) + call + source.all().substring(at));
    return edited;
  }
}
