package backproof.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the statements at which a gradient goes wrong and for edits that mend them. */
public final class Diagnosis {
  private static final int MOST_TRIED = 4000;
  private static final int MOST_ORIGINS = 4;

  private final Bench bench;
  private final List<Finding> origins = new ArrayList<>();
  private final Map<String, Finding> inherited = new LinkedHashMap<>();
  private final List<Shift> shifts = new ArrayList<>();

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
    Optional<Stage> stage = Optional.of(first).filter(each -> !each.search().isRight());
    boolean isMended = false;
    for (int i = 0; i < MOST_ORIGINS && stage.isPresent(); i++) {
      Optional<Stage> next = stage.flatMap(diagnosis::mended);
      isMended = next.map(each -> each.search().isRight()).orElse(false);
      stage = isMended ? Optional.empty() : next;
    }
    boolean isSilent = first.search().raises() && !isMended || diagnosis.origins.isEmpty();
    return isSilent ? Repeats.of(first).stream().toList() : diagnosis.all();
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
    Optional<Repair> plain = first(stage, ties, Candidates.plain(stage, ties));
    if (plain.map(Repair::isComplete).orElse(false)) {
      return Optional.of(with(plain.get(), stage, ties));
    }
    Optional<Donation> donation = donation(stage, ties);
    Optional<Repair> best =
        donation
            .flatMap(given -> first(stage, ties, Candidates.at(given, stage, ties)))
            .filter(repair -> isBetter(repair, plain))
            .or(() -> plain.filter(repair -> !donation.map(Donation::explainsAll).orElse(false)));
    if (best.isEmpty()) {
      donation
          .filter(Donation::isInner)
          .filter(given -> bench.points() > 1)
          .ifPresent(given -> origins.add(new Suspect(bench, given).finding(shifts)));
    }
    return best.map(repair -> with(repair, stage, ties));
  }

  /** At what is not right, else at a slope that may be the wrong one. */
  private static Optional<Donation> donation(Stage stage, Ties ties) {
    Optional<Donation> first = new Donor(stage).first(ties.inOrder(stage.sites()));
    return first
        .filter(Donation::explainsAll)
        .or(() -> new Donor(stage).first(ties.others(stage.sites())).filter(Donation::explainsAll))
        .or(() -> first)
        .map(given -> given.home(stage.sites()));
  }

  private static Optional<Repair> first(
      Stage stage, Ties ties, List<RepairSearch.Candidate> candidates) {
    return stage.search().among(candidates, ties, MOST_TRIED).stream().findFirst();
  }

  private static boolean isBetter(Repair repair, Optional<Repair> other) {
    int mended = other.map(each -> each.mended().size()).orElse(0);
    return repair.isComplete() || repair.mended().size() > mended;
  }

  private Stage with(Repair repair, Stage stage, Ties ties) {
    Stage next = Stage.of(bench, stage.search().edited(repair.edit()));
    Consequences consequences = new Consequences(stage, next, ties, repair.site());
    Finding origin = new Explanation(stage, next, repair, consequences).finding(shifts);
    origins.add(origin);
    for (Finding each : consequences.findings(origin, shifts)) {
      inherited.putIfAbsent(each.cell() + each.line(), each);
    }
    shifts.add(Shift.of(repair.edit(), stage.cells(), next.cells()));
    return next;
  }
}
