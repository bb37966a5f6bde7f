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

/** Looks for the statements at which a gradient goes wrong and for edits that mend them. */
public final class Diagnosis {
  private static final int MOST_TRIED = 4000;
  private static final int MOST_ORIGINS = 4;
  private static final int FARTHEST = 6;

  private final Bench bench;

  public Diagnosis(Bench bench) {
    this.bench = bench;
  }

  /** Origins in the order to mend them, then what follows from them. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>(bench.cells());
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < MOST_ORIGINS; i++) {
      RepairSearch search = new RepairSearch(bench, cells);
      if (search.isRight()) {
        break;
      }
      Suspicion suspicion = new Suspicion(bench, cells, search.screen());
      List<Site> sites = Sites.of(cells, bench);
      Ties ties = Ties.of(bench, cells, sites);
      Optional<Repair> best =
          search.among(candidates(sites, suspicion, ties), ties, MOST_TRIED).stream().findFirst();
      if (best.isEmpty()) {
        break;
      }
      Map<String, String> mended = search.edited(best.get().edit());
      findings.add(new Explanation(bench, cells, mended, search, best.get()).finding(shifts));
      shifts.add(Shift.of(best.get().edit(), cells, mended));
      cells = mended;
    }
    return findings;
  }

  private List<RepairSearch.Candidate> candidates(
      List<Site> sites, Suspicion suspicion, Ties ties) {
    Set<String> parameters = new LinkedHashSet<>(bench.parameters());
    List<RepairSearch.Candidate> candidates = new ArrayList<>();
    for (Site site : sites) {
      Optional<Integer> distance = suspicion.of(site);
      if (distance.isPresent()) {
        int far = distance.get() + (ties.isRight(site) ? 1 : 0) + (ties.isElsewhere(site) ? 2 : 0);
        for (Edit edit : Edits.of(site, sites, parameters, FARTHEST - far)) {
          if (canBeTold(site, edit)) {
            candidates.add(new RepairSearch.Candidate(site, edit, edit.cost() + far));
          }
        }
      }
    }
    return candidates;
  }

  /**
   * Whether points can tell the edit from one that is right by chance: a factor with a name may
   * just have the value of the right one where the number of examples is the same everywhere.
   */
  private boolean canBeTold(Site site, Edit edit) {
    boolean isNamed = edit.kind() == Kind.SCALE && edit.bringsName(site.source().all());
    return !isNamed || hasSeveralSizes();
  }

  private boolean hasSeveralSizes() {
    Set<Integer> sizes = new LinkedHashSet<>();
    for (int point = 0; point < bench.points(); point++) {
      sizes.add(bench.examples(point));
    }
    return sizes.size() > 1;
  }

  /** What a statement gives a value to, as it is written. */
  static String name(Site site) {
    CellSource source = site.source();
    return switch (site.statement()) {
      case Statement.Assign s -> source.text(s.targets().get(0).span());
      case Statement.Augment s -> source.text(s.target().span());
      case Statement.For s -> source.text(s.target().span());
      case Statement.Evaluate s ->
          s.value() instanceof Expression.Call call ? source.text(call.function().span()) : "";
      default -> site.block().name();
    };
  }
}
