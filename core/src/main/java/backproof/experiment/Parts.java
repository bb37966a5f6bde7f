package backproof.experiment;

import java.util.Optional;

/**
 * What is asked for beyond the verdict.
 *
 * @param lens the entry that is looked at closely, where one is
 */
public record Parts(boolean curve, boolean judges, Optional<Spot> lens) {
  public static final Parts NONE = new Parts(false, false, Optional.empty());

  /**
   * An entry and how far it is moved either way.
   *
   * @param place of the entry in its array, in C order
   */
  public record Spot(String parameter, int place, double width) {}

  boolean isEmpty() {
    return !curve && !judges && lens.isEmpty();
  }
}
