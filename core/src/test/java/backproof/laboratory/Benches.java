package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.diagnosis.Reading;
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

  /** That both readings have the same gradients. */
  public static void assertSame(Reading reading, Reading wanted, String name) {
    assertThat(reading.blocks()).as(name).hasSameSizeAs(wanted.blocks());
    for (int block = 0; block < wanted.blocks().size(); block++) {
      assertThat(reading.blocks().get(block).value())
          .as(name)
          .isEqualTo(wanted.blocks().get(block).value());
    }
  }
}
