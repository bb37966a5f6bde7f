package backproof.view;

import backproof.experiment.Experiment;
import java.util.Optional;

/**
 * A file that was opened on a page.
 *
 * @param before what stood in the page; empty where the page itself still knows
 */
public record Opening(Opened opened, Optional<Experiment> before) {}
