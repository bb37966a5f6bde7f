package backproof.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about the experiment of which it shows a version.
 *
 * @param versions oldest first
 * @param origin where it was copied from, as ID/v/N
 * @param expires the day when it goes
 * @param editing present on the page of its owner
 */
public record Edition(
    String id,
    int number,
    List<Dated> versions,
    Optional<String> origin,
    Optional<String> expires,
    Optional<Editing> editing) {

  /** A version and the day when it was saved. */
  public record Dated(int number, String day) {}

  /**
   * The owner at work.
   *
   * @param notice what came of the last attempt; empty where there was none
   */
  public record Editing(String notice) {}

  String path() {
    return "/e/" + id;
  }

  int newest() {
    return versions.get(versions.size() - 1).number();
  }
}
