package backproof.laboratory;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.numpy.LibraryText;
import backproof.trial.Testbed;
import backproof.trial.TestbedBench;

/** Where programs of tests are tried out. */
public final class Benches {
  private Benches() {}

  public static TestbedBench of(Experiment experiment) {
    Testbed testbed =
        Testbed.of(experiment, Limits.TERMINAL, () -> System.nanoTime() / 1e6, LibraryText::all);
    return new TestbedBench(testbed, () -> false);
  }
}
