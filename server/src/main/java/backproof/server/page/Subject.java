package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.view.Opening;
import backproof.view.PageKind;
import java.util.Optional;

/**
 * What a page is about.
 *
 * @param path where it, or the page it is a small form of, is found on this server
 */
record Subject(
    PageKind kind,
    String path,
    Experiment experiment,
    Optional<String> snapshot,
    Optional<String> preset,
    Optional<Opening> opening) {

  Subject(
      PageKind kind,
      String path,
      Experiment experiment,
      Optional<String> snapshot,
      Optional<String> preset) {
    this(kind, path, experiment, snapshot, preset, Optional.empty());
  }

  static Subject typed(Experiment experiment) {
    return new Subject(PageKind.WORKBENCH, "/play", experiment, Optional.empty(), Optional.empty());
  }

  Subject with(Opening file) {
    return new Subject(kind, path, experiment, snapshot, preset, Optional.of(file));
  }
}
