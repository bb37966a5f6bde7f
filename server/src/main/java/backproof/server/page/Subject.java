package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.server.publication.Publication;
import backproof.view.Edition;
import backproof.view.Frame;
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
    Optional<Opening> opening,
    Optional<Edition> edition,
    Frame frame) {

  Subject(
      PageKind kind,
      String path,
      Experiment experiment,
      Optional<String> snapshot,
      Optional<String> preset) {
    this(kind, path, experiment, snapshot, preset, Optional.empty(), Optional.empty(), Frame.PLAIN);
  }

  static Subject typed(Experiment experiment) {
    return new Subject(PageKind.WORKBENCH, "/play", experiment, Optional.empty(), Optional.empty());
  }

  static Subject of(Publication found) {
    Subject subject =
        new Subject(
            PageKind.SNAPSHOT,
            found.path(),
            found.experiment(),
            Optional.of(found.snapshot()),
            Optional.empty());
    return found.owned().map(owned -> subject.with(Editions.of(owned))).orElse(subject);
  }

  Subject with(Opening file) {
    return new Subject(kind, path, experiment, snapshot, preset, Optional.of(file), edition, frame);
  }

  Subject with(Edition version) {
    return new Subject(
        kind, path, experiment, snapshot, preset, opening, Optional.of(version), frame);
  }

  Subject showing(Experiment other) {
    return new Subject(kind, path, other, snapshot, preset, opening, edition, frame);
  }

  /** The same for a frame in another page. */
  Subject in(Frame other) {
    return new Subject(PageKind.EMBED, path, experiment, snapshot, preset, opening, edition, other);
  }
}
