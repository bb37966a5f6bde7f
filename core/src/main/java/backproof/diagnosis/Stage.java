package backproof.diagnosis;

import java.util.List;
import java.util.Map;

/** A program on its way to a right gradient, and what is known of it. */
record Stage(
    Bench bench,
    Map<String, String> cells,
    RepairSearch search,
    List<Site> sites,
    Trace trace,
    Suspicion suspicion) {
  static Stage of(Bench bench, Map<String, String> cells) {
    List<Site> sites = Sites.of(cells, bench);
    RepairSearch search = new RepairSearch(bench, cells);
    Suspicion suspicion = new Suspicion(bench, cells, sites, search.screen());
    return new Stage(bench, cells, search, sites, new Trace(bench, cells, sites), suspicion);
  }
}
