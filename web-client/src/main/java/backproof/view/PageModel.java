package backproof.view;

import backproof.experiment.Experiment;
import backproof.laboratory.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Everything a page about an experiment is made from.
 *
 * @param canonicalUrl the absolute address by which this page is known; on an embed, the page that
 *     "Open in Backproof" leads to
 * @param snapshot the name of the snapshot shown, if it is one
 * @param preset the key of the preset shown, if it is one
 * @param presets the menu
 * @param opening the file that was opened, where one was
 * @param edition present where the page shows a version of an experiment
 * @param frame how it is to look in the page around it
 */
public record PageModel(
    PageKind kind,
    Experiment experiment,
    Outcome outcome,
    Assets assets,
    String canonicalUrl,
    Optional<String> snapshot,
    Optional<String> preset,
    List<PresetLink> presets,
    Optional<Opening> opening,
    Optional<Edition> edition,
    Frame frame) {

  /** A page that is no version of anything. */
  public PageModel(
      PageKind kind,
      Experiment experiment,
      Outcome outcome,
      Assets assets,
      String canonicalUrl,
      Optional<String> snapshot,
      Optional<String> preset,
      List<PresetLink> presets,
      Optional<Opening> opening) {
    this(
        kind,
        experiment,
        outcome,
        assets,
        canonicalUrl,
        snapshot,
        preset,
        presets,
        opening,
        Optional.empty(),
        Frame.PLAIN);
  }

  /** Scheme, host and port of this site. */
  String site() {
    int path = canonicalUrl.indexOf('/', canonicalUrl.indexOf("//") + 2);
    return path < 0 ? canonicalUrl : canonicalUrl.substring(0, path);
  }
}
