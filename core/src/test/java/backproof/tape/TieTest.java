package backproof.tape;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.array.Allowance;
import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Relation;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.array.UnaryFunction;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the gradient is where there is more than one, and that this is told. */
class TieTest {
  private static final NdArray WEIGHTS = NdArray.vector(1, 10, 100);

  private static Sweep sweep(Operation operation, List<NdArray> leaves, NdArray... inputs) {
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(leaves);
    NdArray output = recorder.apply(operation, inputs);
    NdArray weighted = FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, output, WEIGHTS);
    return new Sweep(
        recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), weighted)), Allowance.UNLIMITED);
  }

  private static void expect(Sweep sweep, int leaf, double... expected) {
    assertThat(sweep.gradient().leaves().get(leaf)).containsExactly(expected);
  }

  private static void expectTies(Sweep sweep, Integer... elements) {
    assertThat(sweep.gradient().ties()).extracting(Tie::element).containsExactly(elements);
    List<double[]> middle = sweep.gradient().leaves();
    boolean moves = false;
    for (int seed = 0; seed < 2; seed++) {
      List<double[]> aside = sweep.shaken(seed).leaves();
      for (int leaf = 0; leaf < middle.size(); leaf++) {
        for (int i = 0; i < middle.get(leaf).length; i++) {
          moves = moves || Math.abs(middle.get(leaf)[i] - aside.get(leaf)[i]) > 0.1;
        }
      }
    }
    assertThat(moves).as("one of two sides is another").isTrue();
  }

  @Test
  void aConstantTakesTheSlopeOfATieSoThatReluHasNoneAtZero() {
    NdArray z = NdArray.vector(0, 2, -1);
    for (NdArray[] order : new NdArray[][] {{z, NdArray.scalar(0.0)}, {NdArray.scalar(0.0), z}}) {
      Sweep sweep = sweep(new Elementwise.Binary(BinaryFunction.MAXIMUM), List.of(z), order);
      expect(sweep, 0, 0, 10, 0);
      expectTies(sweep, 0);
    }
  }

  @Test
  void twoEqualNumbersThatMoveShareTheSlope() {
    NdArray x = NdArray.vector(1, 2, 3);
    NdArray y = NdArray.vector(1, 3, 2);
    Sweep sweep = sweep(new Elementwise.Binary(BinaryFunction.MINIMUM), List.of(x, y), x, y);
    expect(sweep, 0, 0.5, 10, 0);
    expect(sweep, 1, 0.5, 0, 100);
    expectTies(sweep, 0);
  }

  @Test
  void theDistanceFromZeroHasNoSlopeAtZero() {
    NdArray x = NdArray.vector(0, 2, -1);
    Sweep sweep = sweep(new Elementwise.Unary(UnaryFunction.ABSOLUTE), List.of(x), x);
    expect(sweep, 0, 0, 10, -100);
    expectTies(sweep, 0);
  }

  @Test
  void aJumpIsATie() {
    NdArray x = NdArray.vector(0.5, 2, -1.5);
    Sweep sweep = sweep(new Elementwise.Unary(UnaryFunction.FLOOR), List.of(x), x);
    expect(sweep, 0, 0, 0, 0);
    assertThat(sweep.gradient().ties()).extracting(Tie::element).containsExactly(1);
  }

  @Test
  void severalWinnersShareTheSlope() {
    NdArray x = NdArray.of(Shape.of(3, 2), 1, 1, 5, 4, 3, 3);
    Sweep sweep = sweep(new Reduce(Reduction.MAX, false, 1), List.of(x), x);
    expect(sweep, 0, 0.5, 0.5, 10, 0, 50, 50);
    assertThat(sweep.gradient().ties()).extracting(Tie::element).containsExactly(0, 2);
  }

  @Test
  void equalNumbersMightChangePlacesInASort() {
    NdArray x = NdArray.vector(2, 1, 2);
    Sweep sweep = sweep(new Sort(false, OptionalInt.of(0)), List.of(x), x);
    expect(sweep, 0, 10, 1, 100);
    expectTies(sweep, 2);
  }

  @Test
  void aMaskAtItsThresholdIsATie() {
    NdArray z = NdArray.vector(0, 2, -1);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(z));
    Operation positive = new Elementwise.Compare(Relation.GREATER);
    NdArray mask = recorder.apply(positive, z, NdArray.scalar(0.0));
    NdArray ones = recorder.apply(new Elementwise.Copy(DType.FLOAT64), mask);
    NdArray kept = FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, z, ones);
    Sweep sweep =
        new Sweep(
            recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), kept)), Allowance.UNLIMITED);
    expect(sweep, 0, 0, 1, 0);
    assertThat(sweep.gradient().ties()).extracting(Tie::element).containsExactly(0);
    double[] aside = {1, 0};
    for (int seed = 0; seed < 8; seed++) {
      double slope = sweep.shaken(seed).leaves().get(0)[0];
      aside[0] = Math.min(aside[0], slope);
      aside[1] = Math.max(aside[1], slope);
    }
    assertThat(aside).containsExactly(0, 1);
  }

  @Test
  void tiesThatNothingFlowsThroughAreNone() {
    NdArray x = NdArray.vector(0, 2, -1);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(x));
    NdArray distance = FraudNetwork.unary(recorder, UnaryFunction.ABSOLUTE, x);
    NdArray none =
        FraudNetwork.binary(recorder, BinaryFunction.MULTIPLY, distance, NdArray.scalar(0.0));
    Sweep sweep =
        new Sweep(
            recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), none)), Allowance.UNLIMITED);
    assertThat(sweep.gradient().ties()).isEmpty();
  }

  @Test
  void anInfiniteFactorOfNothingIsNotCertain() {
    NdArray x = NdArray.vector(0, 4, 1);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(x));
    NdArray root = FraudNetwork.unary(recorder, UnaryFunction.SQRT, x);
    NdArray back = FraudNetwork.unary(recorder, UnaryFunction.SQUARE, root);
    Sweep sweep =
        new Sweep(
            recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), back)), Allowance.UNLIMITED);
    expect(sweep, 0, 0, 1, 1);
    assertThat(sweep.gradient().ties()).extracting(Tie::element).containsExactly(0);
    assertThat(sweep.shaken(1).leaves().get(0)[0]).isNotEqualTo(0);
  }

  @Test
  void slopesOfWhatWasWrittenInBetweenCanBeAsked() {
    NdArray x = NdArray.vector(3, 4);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(x));
    NdArray y = FraudNetwork.unary(recorder, UnaryFunction.SQUARE, x);
    recorder.applyInto(new Elementwise.Binary(BinaryFunction.MULTIPLY), y, y, NdArray.scalar(5.0));
    Sweep sweep =
        new Sweep(recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), y)), Allowance.UNLIMITED);
    sweep.gradient();
    assertThat(sweep.slope(1).orElseThrow().toDoubles()).containsExactly(5, 5);
    assertThat(sweep.slope(2).orElseThrow().toDoubles()).containsExactly(1, 1);
  }

  @Test
  void roundingShowsWhereItIsMagnified() {
    NdArray x = NdArray.vector(1e-9 / 3, 0.3);
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(x));
    NdArray one = NdArray.scalar(1.0);
    NdArray rest = FraudNetwork.binary(recorder, BinaryFunction.SUBTRACT, one, x);
    NdArray miss = FraudNetwork.binary(recorder, BinaryFunction.SUBTRACT, one, rest);
    NdArray logs = FraudNetwork.unary(recorder, UnaryFunction.LOG, miss);
    Sweep sweep =
        new Sweep(
            recorder.stop(recorder.apply(Reduce.all(Reduction.SUM), logs)), Allowance.UNLIMITED);
    double[] slopes = sweep.gradient().leaves().get(0);
    double[] shaken = sweep.shaken(3).leaves().get(0);
    assertThat(Math.abs(shaken[0] / slopes[0] - 1)).isBetween(1e-9, 1e-5);
    assertThat(Math.abs(shaken[1] / slopes[1] - 1)).isBetween(1e-17, 1e-14);
  }
}
