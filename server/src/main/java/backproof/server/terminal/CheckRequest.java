package backproof.server.terminal;

import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.file.Wanted;
import backproof.laboratory.Parts;
import java.util.Optional;

/**
 * What {@code check} was asked to do; what is missing is taken from the file.
 *
 * @param json whether the report is for a program
 * @param parts what else it asks for
 */
public record CheckRequest(
    String file,
    boolean json,
    Optional<Scheme> scheme,
    Optional<Double> epsilon,
    Optional<Double> threshold,
    Wanted wanted,
    Parts parts) {
  Settings over(Settings settings) {
    return new Settings(
        scheme.orElse(settings.scheme()),
        epsilon.orElse(settings.epsilon()),
        threshold.orElse(settings.threshold()));
  }
}
