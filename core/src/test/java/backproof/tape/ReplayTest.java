package backproof.tape;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.array.Allowance;
import backproof.array.BinaryFunction;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.PlainExecutor;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Relation;
import backproof.array.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final int PROGRAMS = 1500;
  private static final int CALLS = 25;

  @Test
  void replayEqualsRunningTheProgramAnewForRandomPrograms() {
    int valid = 0;
    int invalid = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      RandomProgram program = new RandomProgram(seed);
      Recorder recorder = new Recorder(Allowance.UNLIMITED);
      List<NdArray> leaves = program.leaves();
      recorder.start(leaves);
      RandomProgram.Result recorded = program.run(recorder, leaves);
      Tape tape = recorder.stop(recorded.cost());
      assertThat(tape.cost()).as("seed %d", seed).isEqualTo(recorded.cost().doubleAt(0));
      Random calls = new Random(seed + 1_000_000L);
      for (int call = 0; call < CALLS; call++) {
        int leaf = calls.nextInt(tape.leaves());
        int entry = calls.nextInt(tape.entries(leaf));
        double value = tape.start(leaf, entry) + (call % 3 == 0 ? 1e-7 : calls.nextGaussian());
        double replayed = tape.costWith(leaf, entry, value);
        List<NdArray> moved = program.leaves();
        moved.get(leaf).set(entry, value);
        RandomProgram.Result anew = program.run(new PlainExecutor(Allowance.UNLIMITED), moved);
        boolean samePath = anew.path().equals(recorded.path());
        if (tape.isValid()) {
          valid++;
          assertThat(samePath).as("seed %d call %d path", seed, call).isTrue();
          assertThat(replayed)
              .as("seed %d call %d leaf %d entry %d", seed, call, leaf, entry)
              .isEqualTo(anew.cost().doubleAt(0));
        } else {
          invalid++;
          assertThat(samePath).as("seed %d call %d path", seed, call).isFalse();
        }
      }
    }
    assertThat(valid).isGreaterThan(10 * PROGRAMS);
    assertThat(invalid).isGreaterThan(PROGRAMS / 10);
  }

  @Test
  void movingEveryEntryInTurnGivesTheBitsOfRunningTheNetworkAnew() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      RandomNetwork network = new RandomNetwork(seed);
      Recorder recorder = new Recorder(Allowance.UNLIMITED);
      List<NdArray> leaves = network.leaves();
      recorder.start(leaves);
      Tape tape = recorder.stop(network.cost(recorder, leaves));
      for (int leaf = 0; leaf < tape.leaves(); leaf++) {
        for (int entry = 0; entry < tape.entries(leaf); entry++) {
          double shift = (entry + leaf) % 5 == 0 ? 1 : 1e-7;
          check(network, tape, leaf, entry, shift, seed);
          check(network, tape, leaf, entry, -shift, seed);
        }
      }
      Random calls = new Random(seed);
      for (int call = 0; call < CALLS; call++) {
        int leaf = calls.nextInt(tape.leaves());
        check(network, tape, leaf, calls.nextInt(tape.entries(leaf)), calls.nextGaussian(), seed);
      }
    }
  }

  private static void check(
      RandomNetwork network, Tape tape, int leaf, int entry, double shift, int seed) {
    double value = tape.start(leaf, entry) + shift;
    List<NdArray> moved = network.leaves();
    moved.get(leaf).set(entry, value);
    double anew = network.cost(new PlainExecutor(Allowance.UNLIMITED), moved).doubleAt(0);
    double replayed = tape.costWith(leaf, entry, value);
    assertThat(Double.doubleToLongBits(replayed))
        .as("seed %d leaf %d entry %d: %s, not %s", seed, leaf, entry, replayed, anew)
        .isEqualTo(Double.doubleToLongBits(anew));
  }

  @Test
  void theProgramMayOverwriteItsArraysAfterTheRecording() {
    NdArray weight = NdArray.vector(2, 3);
    NdArray scale = NdArray.vector(5, 7);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(weight));
    NdArray product = FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, weight, scale);
    Tape tape = recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), product));
    scale.set(0, 0.0);
    product.set(1, 0.0);
    weight.set(1, 0.0);
    assertThat(tape.costWith(0, 0, 4)).isEqualTo(4 * 5 + 3 * 7);
  }

  @Test
  void aConstantBufferThatALoopReusesKeepsEachOfItsValues() {
    NdArray weight = NdArray.vector(2);
    NdArray buffer = NdArray.vector(1);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(weight));
    NdArray total = NdArray.vector(0);
    for (int i = 0; i < 4; i++) {
      NdArray term = FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, weight, buffer);
      recorder.applyInto(new Elementwise.Binary(BinaryFunction.ADD), total, total, term);
      recorder.applyInto(
          new Elementwise.Binary(BinaryFunction.ADD), buffer, buffer, NdArray.scalar(1.0));
    }
    Tape tape = recorder.stop(total);
    assertThat(tape.cost()).isEqualTo(2 * (1 + 2 + 3 + 4));
    assertThat(tape.costWith(0, 0, 3)).isEqualTo(3 * (1 + 2 + 3 + 4));
  }

  @Test
  void constantsWrittenIntoAMovingArrayAreWrittenAgain() {
    NdArray weight = NdArray.vector(2, 3);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(weight));
    NdArray doubled = FraudNetwork.binary(recorder, BinaryFunction.ADD, weight, weight);
    recorder.applyInto(
        new Elementwise.Copy(doubled.dtype()),
        doubled.view(new Index.At(1)),
        NdArray.scalar(100.0));
    Tape tape = recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), doubled));
    assertThat(tape.cost()).isEqualTo(104);
    assertThat(tape.costWith(0, 1, 9)).isEqualTo(104);
    assertThat(tape.costWith(0, 0, 9)).isEqualTo(118);
  }

  @Test
  void aBranchThatComesOutOtherwiseInvalidatesTheReplay() {
    NdArray weight = NdArray.of(Shape.SCALAR, 2);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(weight));
    recorder.decide(
        recorder.apply(new Elementwise.Compare(Relation.GREATER), weight, NdArray.scalar(0.0)));
    Tape tape =
        recorder.stop(FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, weight, weight));
    assertThat(tape.costWith(0, 0, 3)).isEqualTo(9);
    assertThat(tape.isValid()).isTrue();
    tape.costWith(0, 0, -1);
    assertThat(tape.isValid()).isFalse();
    assertThat(tape.costWith(0, 0, 4)).isEqualTo(16);
    assertThat(tape.isValid()).isTrue();
  }

  @Test
  void theFraudNetworkReplaysBitForBit() {
    FraudNetwork network = new FraudNetwork();
    Tape tape = network.record();
    for (int leaf = 0; leaf < tape.leaves(); leaf++) {
      NdArray parameter = network.parameters.get(leaf);
      for (int entry = 0; entry < tape.entries(leaf); entry++) {
        double kept = parameter.doubleAt(entry);
        parameter.set(entry, kept + 1e-7);
        double expected = network.cost(new PlainExecutor(Allowance.UNLIMITED)).doubleAt(0);
        parameter.set(entry, kept);
        assertThat(tape.costWith(leaf, entry, kept + 1e-7)).isEqualTo(expected);
      }
    }
    assertThat(new ArrayList<>(tape.instructions())).hasSizeGreaterThan(20);
  }
}
