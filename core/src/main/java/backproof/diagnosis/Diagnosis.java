package backproof.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the statements at which a gradient goes wrong and for edits that mend them. */
public final class Diagnosis {
  private static final int MOST_TRIED = 6000;
  private static final int MOST_ORIGINS = 4;

  /** What may be done in all; and for one origin, so that there is something left for others. */
  private static final long MOST_WORK = 5_000_000;

  private static final long WORK_OF_ORIGIN = 3_100_000;

  /** For a statement by itself, or to name one without an edit. */
  private static final long WORK_OF_STATEMENT = 350_000;

  /** What is tried before all that is at hand is held against what is missing. */
  private static final int NEAR = 2;

  private static final String ALL = "all gradients are";

  private final Bench bench;
  private final List<Finding> origins = new ArrayList<>();
  private final Map<String, Finding> inherited = new LinkedHashMap<>();

  /** What mends a statement, but no gradient before all is mended, and what was found with it. */
  private final List<Finding> local = new ArrayList<>();

  private final List<Shift> shifts = new ArrayList<>();

  /** Whether the last one explains all that is left without an edit. */
  private boolean isNamed;

  private Diagnosis(Bench bench) {
    this.bench = bench;
  }

  /**
   * Origins in the order to mend them, then what follows from them, each line once. What raises
   * must be right in the end: that it runs says little.
   */
  public static List<Finding> of(Bench bench) {
    Diagnosis diagnosis = new Diagnosis(bench);
    Stage first = Stage.of(bench, new LinkedHashMap<>(bench.cells()));
    Stage stage = first;
    boolean isFound = true;
    for (int i = 0; i < MOST_ORIGINS && isFound && !stage.search().isRight(); i++) {
      bench.allow(Math.min(WORK_OF_ORIGIN, MOST_WORK - bench.work()));
      Optional<Stage> next = diagnosis.mended(stage);
      isFound = next.isPresent();
      stage = next.orElse(stage);
    }
    bench.allow(WORK_OF_STATEMENT);
    if (!stage.search().isRight() && !diagnosis.local.isEmpty()) {
      diagnosis.origins.removeAll(diagnosis.local);
      diagnosis.inherited.clear();
    }
    boolean isMended = stage.search().isRight() && diagnosis.isProven();
    boolean isSilent = first.search().raises() && !isMended || diagnosis.origins.isEmpty();
    if (isSilent) {
      return unmended(first).stream().toList();
    }
    if (!isFound && !diagnosis.isNamed) {
      diagnosis.addDoubt(stage);
    }
    return diagnosis.all();
  }

  /** What is asked last, and costs little, is asked in any case. */
  private void allowMore() {
    if (bench.isOver()) {
      bench.allow(WORK_OF_STATEMENT);
    }
  }

  private boolean isProven() {
    return origins.stream().allMatch(each -> each.fix().isPresent());
  }

  /** What is still wrong when all that was found is right has an origin as well. */
  private void addDoubt(Stage stage) {
    if (bench.points() > 1) {
      new Doubt(stage, Ties.of(stage))
          .finding(shifts)
          .filter(each -> origins.stream().noneMatch(each::isAt))
          .ifPresent(origins::add);
    }
  }

  /** What can be said without an edit. */
  private static Optional<Finding> unmended(Stage stage) {
    boolean isCompared =
        !stage.search().isRight() && !stage.search().raises() && stage.bench().points() > 1;
    return Repeats.of(stage)
        .or(
            () ->
                isCompared
                    ? new Doubt(stage, Ties.of(stage)).finding(List.of())
                    : Optional.empty());
  }

  private List<Finding> all() {
    origins.forEach(each -> inherited.remove(each.cell() + each.line()));
    List<Finding> all = new ArrayList<>(origins);
    all.addAll(inherited.values());
    return all;
  }

  /** With the first origin mended; empty where no edit was found. */
  private Optional<Stage> mended(Stage stage) {
    Ties ties = Ties.of(stage);
    Optional<Donation> lost = donation(stage, ties.inOrder(stage.sites()));
    Optional<Donation> whole = lost.filter(Donation::explainsAll);
    return whole.isPresent() ? mended(stage, ties, whole.get()) : mended(stage, ties, lost);
  }

  /** Where all is lost at one place: there and before it a little is tried, then all at once. */
  private Optional<Stage> mended(Stage stage, Ties ties, Donation lost) {
    Candidates candidates = new Candidates(stage, ties);
    List<RepairSearch.Candidate> plain = candidates.plain(Optional.of(lost));
    List<RepairSearch.Candidate> near = near(plain);
    Demands demands = new Demands(stage, ties, Optional.of(lost));
    Optional<Repair> repair =
        whole(stage, ties, lost.mended(), near)
            .or(
                () ->
                    whole(stage, ties, lost.mended(), more(candidates, plain, near, lost, demands)))
            .or(() -> whole(stage, ties, lost.mended(), candidates.computed()))
            .or(
                () ->
                    whole(
                        stage,
                        ties,
                        lost.mended(),
                        left(demands, plain.stream().filter(each -> each.rank() > NEAR).toList())))
            .or(() -> whole(stage, ties, lost.mended(), left(demands, candidates.behind(lost))));
    return repair
        .map(each -> with(each, stage, ties))
        .or(() -> local(stage, ties, Optional.of(lost.site())))
        .or(
            () ->
                bench.points() > 1
                    ? Optional.of(laid(stage, lost, demands.culprit()))
                    : Optional.empty());
  }

  private static List<RepairSearch.Candidate> more(
      Candidates candidates,
      List<RepairSearch.Candidate> plain,
      List<RepairSearch.Candidate> near,
      Donation lost,
      Demands demands) {
    List<RepairSearch.Candidate> more = new ArrayList<>(candidates.meeting(demands));
    more.addAll(candidates.more(plain, near, lost));
    return more;
  }

  /** Goes on with an edit that makes no gradient right, but the value of a statement. */
  private Optional<Stage> local(Stage stage, Ties ties, Optional<Site> told) {
    bench.allow(WORK_OF_STATEMENT);
    Optional<Repair> repair =
        bench.points() > 1 ? new Local(stage, ties, told).repair() : Optional.empty();
    boolean isFirst = repair.isPresent() && local.isEmpty();
    Optional<Stage> next = repair.map(each -> with(each, stage, ties));
    if (isFirst) {
      local.add(origins.getLast());
    }
    return next;
  }

  /** Goes on as if the statement gave what it should, where no edit makes it do so. */
  private Stage laid(Stage stage, Donation lost, Optional<Demand> culprit) {
    origins.add(
        culprit
            .map(each -> each.finding(shifts, mended(lost)))
            .orElseGet(() -> new Suspect(bench, lost).finding(shifts)));
    Stage next = Stage.of(bench, lost.gift().laid(bench, stage.cells()));
    shifts.add(Shift.of(lost.gift().cell(), stage.cells(), next.cells()));
    return next;
  }

  private static Optional<Repair> whole(
      Stage stage, Ties ties, Set<Integer> aim, List<RepairSearch.Candidate> candidates) {
    return first(stage, ties, aim, candidates).filter(Repair::isComplete);
  }

  private static List<RepairSearch.Candidate> near(List<RepairSearch.Candidate> candidates) {
    return candidates.stream().filter(each -> each.rank() <= NEAR).toList();
  }

  /** Without edits of what cannot be to blame. */
  private static List<RepairSearch.Candidate> left(
      Demands demands, List<RepairSearch.Candidate> candidates) {
    return candidates.stream().filter(each -> !demands.isAcquitted(each.site())).toList();
  }

  private Optional<Stage> mended(Stage stage, Ties ties, Optional<Donation> lost) {
    Candidates candidates = new Candidates(stage, ties);
    Set<Integer> aim = lost.map(Donation::mended).orElseGet(stage.search()::wrong);
    List<RepairSearch.Candidate> every = candidates.plain(Optional.empty());
    Demands demands = new Demands(stage, ties, Optional.empty());
    boolean isNear = whole(stage, ties, aim, near(every)).isPresent();
    Optional<Donation> other = isNear ? Optional.empty() : ofOthers(stage, ties);
    List<RepairSearch.Candidate> there = other.map(candidates::at).orElse(List.of());
    Optional<Repair> fitting =
        other.flatMap(given -> whole(stage, ties, given.mended(), fitting(there)));
    if (fitting.isPresent()) {
      return Optional.of(with(fitting.get(), stage, ties));
    }
    List<RepairSearch.Candidate> asked = new ArrayList<>(isNear ? every : left(demands, every));
    if (!isNear) {
      asked.addAll(candidates.meeting(demands));
    }
    boolean areSeveral = demands.all().isEmpty() && bench.points() > 1;
    Optional<Repair> plain =
        stage.search().among(asked, ties, MOST_TRIED, aim, areSeveral).stream().findFirst();
    if (plain.filter(Repair::isComplete).isPresent()) {
      return Optional.of(with(plain.get(), stage, ties));
    }
    allowMore();
    Optional<Donation> one = isNear ? ofOthers(stage, ties) : other;
    if (one.isEmpty() && plain.filter(each -> each.mended().containsAll(aim)).isPresent()) {
      return Optional.of(with(plain.get(), stage, ties));
    }
    Optional<Donation> donation = one.or(() -> lost);
    allowMore();
    Optional<Repair> best =
        donation
            .flatMap(
                given ->
                    first(
                        stage,
                        ties,
                        given.mended(),
                        other.isPresent() ? there : candidates.at(given)))
            .filter(repair -> isBetter(repair, plain))
            .or(() -> plain.filter(repair -> one.isEmpty()))
            .or(
                () ->
                    one.flatMap(
                        given -> whole(stage, ties, given.mended(), candidates.behind(given))));
    Optional<Demand> culprit =
        Optional.of(demands)
            .filter(each -> best.isEmpty() && bench.points() > 1)
            .flatMap(Demands::culprit)
            .filter(each -> donation.filter(given -> given.site() == each.site()).isEmpty());
    if (culprit.isPresent()) {
      origins.add(culprit.get().finding(shifts, ALL));
      isNamed = culprit.get().isKnown();
      return Optional.empty();
    }
    return best.map(repair -> with(repair, stage, ties))
        .or(() -> local(stage, ties, Optional.empty()))
        .or(
            () ->
                donation
                    .filter(given -> given.isInner() || ties.isFed(given.site(), stage.sites()))
                    .filter(given -> bench.points() > 1)
                    .map(given -> laid(stage, given, feeding(stage, ties, given))));
  }

  /** What is a slope may be the wrong one. */
  private static Optional<Donation> ofOthers(Stage stage, Ties ties) {
    return donation(stage, ties.others(stage.sites())).filter(Donation::explainsAll);
  }

  /** The nearest, and those that give what is missing. */
  private static List<RepairSearch.Candidate> fitting(List<RepairSearch.Candidate> candidates) {
    return candidates.stream().filter(each -> each.isComputed() || each.rank() <= NEAR).toList();
  }

  /** What goes into the statement of a donation and can be to blame for what that mends. */
  private Optional<Demand> feeding(Stage stage, Ties ties, Donation given) {
    allowMore();
    return given.isInner()
        ? new Demands(stage, ties, Optional.of(given)).culprit()
        : Optional.empty();
  }

  private String mended(Donation given) {
    List<String> names = given.mended().stream().map(bench.blocks()::get).toList();
    return given.isComplete() ? ALL : "the gradient of " + String.join(", ", names) + " is";
  }

  private static Optional<Donation> donation(Stage stage, List<Site> sites) {
    return new Donor(stage).first(sites).map(given -> given.home(stage.sites()).carried(stage));
  }

  private static Optional<Repair> first(
      Stage stage, Ties ties, Set<Integer> aim, List<RepairSearch.Candidate> candidates) {
    return stage.search().among(candidates, ties, MOST_TRIED, aim, false).stream().findFirst();
  }

  private static boolean isBetter(Repair repair, Optional<Repair> other) {
    int mended = other.map(each -> each.mended().size()).orElse(0);
    return repair.isComplete() || repair.mended().size() > mended;
  }

  private Stage with(Repair repair, Stage stage, Ties ties) {
    Stage next = Stage.of(bench, stage.search().edited(repair.edit()));
    Consequences consequences = new Consequences(stage, next, ties, repair.site());
    Finding origin = new Explanation(stage, next, repair, consequences).finding(shifts);
    Finding told = origin.behind(origins);
    origins.add(told);
    if (!local.isEmpty()) {
      local.add(told);
    }
    for (Finding each : consequences.findings(origin, shifts)) {
      inherited.putIfAbsent(each.cell() + each.line(), each);
    }
    shifts.add(Shift.of(repair.edit(), stage.cells(), next.cells()));
    return next;
  }
}
