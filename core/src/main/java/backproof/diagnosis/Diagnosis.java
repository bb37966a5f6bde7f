package backproof.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the statements at which a gradient goes wrong and for edits that mend them. */
public final class Diagnosis {
  private static final int MOST_TRIED = 6000;
  private static final int MOST_ORIGINS = 4;

  private final Bench bench;

  public Diagnosis(Bench bench) {
    this.bench = bench;
  }

  /** One mended statement after the other, in the order to mend them. */
  List<Repair> repairs() {
    List<Repair> repairs = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>(bench.cells());
    for (int i = 0; i < MOST_ORIGINS; i++) {
      RepairSearch search = new RepairSearch(bench, cells);
      if (search.isRight()) {
        break;
      }
      List<RepairSearch.Candidate> all = candidates(cells, search.screen());
      Optional<Repair> best = search.among(all, MOST_TRIED).stream().findFirst();
      if (best.isEmpty()) {
        break;
      }
      repairs.add(best.get());
      cells = search.edited(best.get().edit());
    }
    return repairs;
  }

  private List<RepairSearch.Candidate> candidates(Map<String, String> cells, int point) {
    Set<String> parameters = new LinkedHashSet<>(bench.parameters());
    Suspicion suspicion = new Suspicion(bench, cells, point);
    List<RepairSearch.Candidate> candidates = new ArrayList<>();
    for (Site site : Sites.of(cells, bench.scalars())) {
      Optional<Integer> distance = suspicion.of(site);
      if (distance.isPresent()) {
        for (Edit edit : Edits.of(site, parameters)) {
          candidates.add(new RepairSearch.Candidate(site, edit, edit.cost() + distance.get()));
        }
      }
    }
    return candidates;
  }
}
