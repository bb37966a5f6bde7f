package backproof.file;

import java.util.Optional;

/**
 * What the user chose; the rest is found.
 *
 * @param backward empty text for: forward gives the gradients itself
 * @param call of forward, before which setup is taken
 */
public record Wanted(Optional<String> forward, Optional<String> backward, Optional<Place> call) {
  public static final Wanted ANY = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());
}
