package backproof.file;

import backproof.experiment.Cell;
import java.util.List;
import java.util.Optional;

/**
 * What was taken for one of the cells, so that the user can confirm or change it.
 *
 * @param others what else might have been meant, the likeliest first
 * @param because why this one, as the end of a sentence
 */
public record Choice(Cell cell, Option taken, List<Option> others, String because) {
  /**
   * A function of the file; for setup, a call of forward before which it is taken.
   *
   * @param name of the function, or of the one in which the call stands; empty where forward gives
   *     the gradients itself, and where a call stands in no function
   * @param place where it is in the file; empty where it is nowhere
   */
  public record Option(String name, Optional<Place> place) {}
}
