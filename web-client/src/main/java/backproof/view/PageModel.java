package backproof.view;

import backproof.experiment.Experiment;
import backproof.experiment.Outcome;
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
    Optional<Opening> opening) {}
