package backproof.trial;

import backproof.binding.Limits;
import backproof.check.Claim;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.numpy.LibraryText;
import backproof.python.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gradients that other texts of an experiment's backward cell give. */
public final class Variants {
  private final Testbed testbed;

  public Variants(Experiment experiment, Limits limits, Clock clock) {
    this.testbed = Testbed.of(experiment, limits, clock, LibraryText::all);
  }

  /** The gradient, block by block; empty where the program raises. */
  public Optional<List<double[]>> gradient(String backward) {
    Sighting sighting = testbed.with(Cell.BACKWARD, backward, () -> testbed.at(Point.OF_SETUP));
    if (!(sighting instanceof Sighting.Seen seen)) {
      return Optional.empty();
    }
    List<double[]> gradient = new ArrayList<>();
    for (Claim claim : seen.claims()) {
      gradient.add(claim.values());
    }
    return Optional.of(gradient);
  }
}
