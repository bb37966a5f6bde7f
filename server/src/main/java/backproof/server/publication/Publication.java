package backproof.server.publication;

import backproof.experiment.Experiment;
import backproof.server.answer.Caching;
import backproof.server.store.Kept.OwnedExperiment;
import java.util.Optional;

/**
 * One experiment as it stands under one address.
 *
 * @param path its address on this server
 * @param snapshot the name of its content
 * @param document the text from which that name is made
 * @param caching how long others may keep what is made of it
 * @param owned what it is a version of, where it is one
 */
public record Publication(
    String path,
    String snapshot,
    String document,
    Experiment experiment,
    Caching caching,
    Optional<Owned> owned) {

  /** The address of the same for frames in other pages. */
  public String framePath() {
    return "/embed" + path.replaceFirst("^/e/", "/");
  }

  /**
   * A version of an experiment.
   *
   * @param number which one is shown
   */
  public record Owned(OwnedExperiment experiment, int number) {
    public boolean isNewest() {
      return number == experiment.newest().number();
    }
  }
}
