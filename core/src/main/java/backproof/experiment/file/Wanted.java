package backproof.experiment.file;

import java.util.Optional;

/**
 * The functions that the user chose; what is missing is found.
 *
 * @param backward empty text for: forward gives the gradients itself
 */
public record Wanted(Optional<String> forward, Optional<String> backward) {
  public static final Wanted ANY = new Wanted(Optional.empty(), Optional.empty());
}
