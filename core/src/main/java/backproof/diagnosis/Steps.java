package backproof.diagnosis;

import backproof.python.syntax.Statement;
import java.util.HashMap;
import java.util.Map;

/** The steps in which values are added up, as they run. */
final class Steps {
  private final Slopes slopes;
  private final Map<String, double[]> last = new HashMap<>();

  Steps(Slopes slopes) {
    this.slopes = slopes;
  }

  /** Whether what a step adds is what comes back from one place in forward: it is right itself. */
  boolean addsShare(Site site, double[] value) {
    double[] before = last.getOrDefault(key(site), new double[0]);
    boolean isStep =
        site.statement() instanceof Statement.Augment sum
            && (sum.operator().equals("+") || sum.operator().equals("-"))
            && before.length == value.length;
    double[] step = value.clone();
    for (int i = 0; i < step.length && isStep; i++) {
      step[i] -= before[i];
    }
    return isStep && slopes.isShare(step);
  }

  void add(Site site, double[] value) {
    if (!site.target().isEmpty()) {
      last.put(key(site), value);
    }
  }

  private static String key(Site site) {
    return site.source().cell() + " " + site.block().name() + " " + site.target();
  }
}
