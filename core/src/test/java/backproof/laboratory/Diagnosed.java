package backproof.laboratory;

import backproof.binding.Limits;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.diagnosis.Finding;
import backproof.experiment.Experiment;
import backproof.numpy.LibraryText;
import java.util.List;
import java.util.Map;

/** What is found in cells that a test writes down. */
final class Diagnosed {
  private Diagnosed() {}

  static List<Finding> of(String setup, String forward, String backward) {
    Settings settings = new Settings(Scheme.CENTRAL, 1e-7, 2e-7);
    return of(new Experiment("", "", setup, forward, backward, settings, List.of(), Map.of()));
  }

  static List<Finding> of(Experiment experiment) {
    return Laboratory.diagnose(experiment, Limits.TERMINAL, () -> 0, LibraryText::all);
  }

  static List<Finding> origins(List<Finding> findings) {
    return findings.stream().filter(each -> each.role() == Finding.Role.ORIGIN).toList();
  }
}
