package backproof.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that the statements of a program give, and the exact slopes of those of forward. */
final class Trace {
  private final Bench bench;
  private final Watch watch;
  private final Map<Integer, List<Seen>> seen = new HashMap<>();
  private final Map<Integer, List<Seen>> slopes = new HashMap<>();

  /**
   * @param sites all the statements of the cells
   */
  Trace(Bench bench, Map<String, String> cells, List<Site> sites) {
    this.bench = bench;
    this.watch = new Watch(cells, sites);
  }

  static String key(Site site) {
    return site.source().cell() + site.line();
  }

  Site site(Seen value) {
    return watch.site(value);
  }

  /** In the order in which the statements ran; up to where the program raises. */
  List<Seen> seen(int point) {
    return seen.computeIfAbsent(point, each -> bench.watched(each, watch.cells()));
  }

  /** The same for each of two runs, one after the other; what they give in the end comes last. */
  List<List<Seen>> repeated(int point) {
    return bench.repeated(point, watch.cells());
  }

  List<Seen> slopes(int point) {
    return slopes.computeIfAbsent(point, each -> bench.slopes(each, watch.cells()));
  }

  /** What one statement gives, time by time. */
  List<double[]> visits(int point, Site site) {
    List<double[]> visits = new ArrayList<>();
    for (Seen value : seen(point)) {
      if (key(site(value)).equals(key(site))) {
        visits.add(value.values());
      }
    }
    return visits;
  }
}
