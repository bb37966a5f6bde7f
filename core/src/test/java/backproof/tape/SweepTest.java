package backproof.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backproof.array.Accumulate;
import backproof.array.Allowance;
import backproof.array.BinaryFunction;
import backproof.array.Concatenate;
import backproof.array.DType;
import backproof.array.Dot;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.Gather;
import backproof.array.Index;
import backproof.array.MatMul;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.array.UnaryFunction;
import backproof.number.Elementary;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The exact gradient against extrapolated differences of the replayed cost. */
class SweepTest {
  private static final double GOOD = 1e-7;

  private interface Program {
    NdArray cost(Executor executor, List<NdArray> leaves);
  }

  /** Numbers from 0.2 to 0.9, no two of them close together. */
  private static NdArray random(Random random, int... shape) {
    NdArray array = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, Shape.of(shape));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      order.add(random.nextInt(i + 1), i);
    }
    for (int i = 0; i < array.size(); i++) {
      array.set(i, 0.2 + 0.7 * (order.get(i) + 0.5 * random.nextDouble()) / array.size());
    }
    return array;
  }

  private static Tape record(Program program, NdArray... leaves) {
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(List.of(leaves));
    return recorder.stop(program.cost(recorder, List.of(leaves)));
  }

  /** How many entries could be compared; the others lie at kinks or next to infinity. */
  private static int compare(Tape tape, String what) {
    Sweep sweep = new Sweep(tape, Allowance.UNLIMITED);
    Gradient gradient = sweep.gradient();
    assertThat(gradient.cost()).as(what).isEqualTo(tape.cost());
    int compared = 0;
    for (int leaf = 0; leaf < tape.leaves(); leaf++) {
      double[] exact = gradient.leaves().get(leaf);
      for (int entry = 0; entry < exact.length; entry++) {
        Richardson numeric = Richardson.of(tape, leaf, entry);
        double size = 1 + Math.abs(numeric.slope());
        if (numeric.error() <= GOOD * size) {
          compared++;
          assertThat(Math.abs(exact[entry] - numeric.slope()))
              .as("%s leaf %d entry %d: %s, %s", what, leaf, entry, exact[entry], numeric)
              .isLessThanOrEqualTo(10 * GOOD * size);
        }
      }
    }
    Gradient again = sweep.gradient();
    for (int leaf = 0; leaf < tape.leaves(); leaf++) {
      assertThat(again.leaves().get(leaf)).as(what).isEqualTo(gradient.leaves().get(leaf));
    }
    return compared;
  }

  /** Every output element with another weight, so that none hides behind another. */
  private static NdArray weighted(Executor executor, NdArray output) {
    NdArray weights = random(new Random(7), output.shape().toArray());
    NdArray product = FraudNetwork.binary(executor, BinaryFunction.MULTIPLY, output, weights);
    return executor.apply(Reduce.all(Reduction.SUM), product);
  }

  private static void expectAll(Program program, String what, NdArray... leaves) {
    int entries = 0;
    for (NdArray leaf : leaves) {
      entries += leaf.size();
    }
    assertThat(compare(record(program, leaves), what)).as(what).isEqualTo(entries);
  }

  private static void expectAll(Operation operation, String what, NdArray... leaves) {
    expectAll(
        (executor, arrays) ->
            weighted(executor, executor.apply(operation, arrays.toArray(new NdArray[0]))),
        what,
        leaves);
  }

  @Test
  void everyFunctionOfOneNumberHasItsDerivative() {
    for (UnaryFunction function : UnaryFunction.values()) {
      if (function == UnaryFunction.INVERT) {
        continue;
      }
      NdArray x = random(new Random(1), 2, 3);
      if (function == UnaryFunction.ARCCOSH) {
        for (int i = 0; i < x.size(); i++) {
          x.set(i, 1.1 + x.doubleAt(i));
        }
      }
      expectAll(new Elementwise.Unary(function), function.label(), x);
    }
  }

  @Test
  void everyFunctionOfTwoNumbersHasItsDerivatives() {
    for (BinaryFunction function : BinaryFunction.values()) {
      if (function.compareTo(BinaryFunction.BITWISE_AND) >= 0) {
        continue;
      }
      Operation operation = new Elementwise.Binary(function);
      Random random = new Random(2);
      expectAll(operation, function.label(), random(random, 2, 3), random(random, 2, 3));
      expectAll(operation, function.label(), random(random, 2, 1), random(random, 3));
      expectAll(operation, function.label(), random(random), random(random, 2, 2));
    }
  }

  @Test
  void negativeNumbersHaveDerivativesToo() {
    for (BinaryFunction function :
        List.of(
            BinaryFunction.REMAINDER,
            BinaryFunction.FMOD,
            BinaryFunction.ARCTAN2,
            BinaryFunction.COPYSIGN,
            BinaryFunction.DIVIDE,
            BinaryFunction.LOGADDEXP)) {
      NdArray x = NdArray.vector(-7.3, 7.3, -7.3, 7.3);
      NdArray y = NdArray.vector(2.1, -2.1, -2.1, 2.1);
      expectAll(new Elementwise.Binary(function), function.label(), x, y);
    }
    Program cube =
        (executor, leaves) ->
            weighted(
                executor,
                FraudNetwork.binary(
                    executor, BinaryFunction.POWER, leaves.get(0), NdArray.vector(3, 2, 1, 0)));
    expectAll(cube, "power", NdArray.vector(-1.5, -2, 0, 0));
  }

  @Test
  void productsOfAllRanks() {
    Random random = new Random(3);
    int[][][] shapes = {
      {{3}, {3}},
      {{2, 3}, {3}},
      {{3}, {3, 2}},
      {{2, 3}, {3, 4}},
      {{2, 2, 3}, {3, 2}},
      {{2, 3}, {2, 3, 2}},
      {{2, 2, 3}, {2, 3, 2}},
      {{2, 1, 2, 3}, {3, 3, 1}},
      {{3, 3}, {2, 3, 4}}
    };
    for (int[][] pair : shapes) {
      String what = java.util.Arrays.deepToString(pair);
      expectAll(new Dot(), "dot " + what, random(random, pair[0]), random(random, pair[1]));
      expectAll(new MatMul(), "matmul " + what, random(random, pair[0]), random(random, pair[1]));
    }
    expectAll(new Dot(), "scalar", random(random), random(random, 2, 2));
    expectAll(new Dot(), "scalar", random(random, 2, 2), random(random));
    Program turned =
        (executor, leaves) ->
            weighted(
                executor,
                executor.apply(new Dot(), leaves.get(0).transposed(), leaves.get(1).transposed()));
    expectAll(turned, "transposed", random(random, 3, 2), random(random, 4, 3));
  }

  @Test
  void reductionsOverAllAxes() {
    Random random = new Random(4);
    int[][] axes = {{}, {0}, {1}, {2}, {0, 1}, {0, 2}, {-1, -2}, {0, 1, 2}};
    for (Reduction reduction :
        List.of(Reduction.SUM, Reduction.MEAN, Reduction.PRODUCT, Reduction.MAX, Reduction.MIN)) {
      for (int[] along : axes) {
        for (boolean keeps : new boolean[] {false, true}) {
          String what = reduction + java.util.Arrays.toString(along) + keeps;
          expectAll(new Reduce(reduction, keeps, along), what, random(random, 2, 3, 2));
        }
      }
    }
  }

  @Test
  void productsWithZeros() {
    for (NdArray x :
        List.of(NdArray.vector(2, 0, 3), NdArray.vector(0, 0, 3), NdArray.vector(0, 4, 0))) {
      expectAll(Reduce.all(Reduction.PRODUCT), "product", x);
      expectAll(new Accumulate(true, OptionalInt.empty()), "cumprod", x);
    }
  }

  @Test
  void accumulationsSortsJoinsAndSelections() {
    Random random = new Random(5);
    for (OptionalInt axis : List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1))) {
      expectAll(new Accumulate(false, axis), "cumsum" + axis, random(random, 3, 4));
      expectAll(new Accumulate(true, axis), "cumprod" + axis, random(random, 3, 4));
      expectAll(new Sort(false, axis), "sort" + axis, random(random, 3, 4));
    }
    for (int axis = 0; axis < 2; axis++) {
      NdArray x = random(random, 2, 2);
      expectAll(
          new Concatenate(axis), "concatenate", x, random(random, 2, 2), random(random, 2, 2));
    }
    NdArray repeated = NdArray.ofLongs(Shape.of(4), 1, 0, 1, 1);
    Selection rows = Selection.of(Shape.of(2, 3), List.of(new Index.Positions(repeated)));
    expectAll(new Gather(rows), "take", random(random, 2, 3));
    for (boolean adds : new boolean[] {false, true}) {
      Program program =
          (executor, leaves) -> {
            NdArray target = executor.apply(new Elementwise.Copy(DType.FLOAT64), leaves.get(0));
            target = FraudNetwork.unary(executor, UnaryFunction.EXP, target);
            executor.applyInto(new Scatter(rows, adds), target, leaves.get(1));
            executor.applyInto(new Scatter(rows, adds), target, NdArray.scalar(0.5));
            NdArray first = target.view(new Index.At(0));
            executor.applyInto(new Scatter(firstTwo(), adds), first, leaves.get(2));
            return weighted(executor, target);
          };
      NdArray target = random(random, 2, 3);
      expectAll(program, "put " + adds, target, random(random, 4, 3), random(random, 2));
    }
  }

  /** Of x exp(x): from the product exp(x) comes back, and from the exponential x exp(x). */
  @Test
  void whatComesBackFromEachReadingOfAValueIsKnown() {
    NdArray x = NdArray.vector(0.5, -1.25);
    Tape tape =
        record(
            (executor, leaves) -> {
              NdArray power = FraudNetwork.unary(executor, UnaryFunction.EXP, leaves.get(0));
              NdArray product =
                  FraudNetwork.binary(executor, BinaryFunction.MULTIPLY, leaves.get(0), power);
              return executor.apply(Reduce.all(Reduction.SUM), product);
            },
            x);
    List<Fork> forks = new Sweep(tape, Allowance.UNLIMITED).forks();
    assertThat(forks).hasSize(1);
    for (int i = 0; i < 2; i++) {
      double value = x.doubleAt(i);
      double power = Elementary.exp(value);
      List<Fork.Branch> branches = forks.get(0).branches();
      assertThat(branches.get(0).share()[i]).isCloseTo(power, within(1e-12));
      assertThat(branches.get(1).share()[i]).isCloseTo(value * power, within(1e-12));
      assertThat(forks.get(0).slope()[i]).isCloseTo((1 + value) * power, within(1e-12));
    }
  }

  private static Selection firstTwo() {
    NdArray places = NdArray.ofLongs(Shape.of(2), 0, 2);
    return Selection.of(Shape.of(3), List.of(new Index.Positions(places)));
  }

  @Test
  void whereAndConversions() {
    Random random = new Random(6);
    NdArray condition = NdArray.ofBools(Shape.of(2, 1), true, false);
    Program program =
        (executor, leaves) -> {
          NdArray chosen =
              executor.apply(new Elementwise.Where(), condition, leaves.get(0), leaves.get(1));
          return weighted(executor, chosen);
        };
    expectAll(program, "where", random(random, 3), random(random, 2, 3));
    Program rounded =
        (executor, leaves) -> {
          NdArray shorter = executor.apply(new Elementwise.Copy(DType.FLOAT32), leaves.get(0));
          return executor.apply(
              Reduce.all(Reduction.SUM),
              executor.apply(new Elementwise.Copy(DType.FLOAT64), shorter));
        };
    Tape tape = record(rounded, random(random, 3));
    assertThat(new Sweep(tape, Allowance.UNLIMITED).gradient().leaves().get(0))
        .containsExactly(1, 1, 1);
  }

  @Test
  void randomProgramsWithWritingsViewsAndBranches() {
    int compared = 0;
    int all = 0;
    for (int seed = 0; seed < 1500; seed++) {
      RandomProgram program = new RandomProgram(seed);
      List<NdArray> leaves = program.leaves();
      Recorder recorder = new Recorder(Allowance.UNLIMITED);
      recorder.start(leaves);
      Tape tape = recorder.stop(program.run(recorder, leaves).cost());
      compared += compare(tape, "seed " + seed);
      all += 27;
    }
    assertThat(compared).isGreaterThan(all * 3 / 4);
  }

  @Test
  void randomNetworks() {
    int compared = 0;
    int all = 0;
    for (int seed = 0; seed < 1000; seed++) {
      RandomNetwork network = new RandomNetwork(seed);
      List<NdArray> leaves = network.leaves();
      Recorder recorder = new Recorder(Allowance.UNLIMITED);
      recorder.start(leaves);
      Tape tape = recorder.stop(network.cost(recorder, leaves));
      compared += compare(tape, "seed " + seed);
      for (NdArray leaf : leaves) {
        all += leaf.size();
      }
    }
    assertThat(compared).isGreaterThan(all * 3 / 4);
  }
}
