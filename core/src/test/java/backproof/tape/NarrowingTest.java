package backproof.tape;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.array.Allowance;
import backproof.array.NdArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowingTest {
  @Test
  void networksInFloat32AreCloseToThemselvesAndHoldOnlyFloats() {
    int narrowed = 0;
    for (long seed = 0; seed < 40; seed++) {
      RandomNetwork network = new RandomNetwork(seed);
      Recorder recorder = new Recorder(Allowance.UNLIMITED);
      List<NdArray> leaves = network.leaves();
      recorder.start(leaves);
      Tape tape = recorder.stop(network.cost(recorder, leaves));
      var narrow = tape.inSinglePrecision();
      if (narrow.isPresent()) {
        narrowed++;
        double cost = narrow.get().cost();
        assertThat(cost).as("seed " + seed).isEqualTo((float) cost);
        assertThat(Math.abs(cost - tape.cost()))
            .as("seed " + seed)
            .isLessThan(1e-4 * Math.max(1, Math.abs(tape.cost())));
        double moved = narrow.get().costWith(0, 0, narrow.get().start(0, 0) + 1e-9);
        assertThat(moved).as("too small a step for float32, seed " + seed).isEqualTo(cost);
      }
    }
    assertThat(narrowed).isGreaterThan(30);
  }

  @Test
  void theTapeItselfIsUnchanged() {
    RandomNetwork network = new RandomNetwork(3);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    List<NdArray> leaves = network.leaves();
    recorder.start(leaves);
    Tape tape = recorder.stop(network.cost(recorder, leaves));
    double before = tape.costWith(0, 0, 0.25);
    tape.inSinglePrecision();
    assertThat(tape.costWith(0, 0, 0.25)).isEqualTo(before);
  }
}
