package backproof.tape;

import backproof.array.Allowance;
import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Dot;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Shape;
import backproof.array.UnaryFunction;
import java.util.List;
import java.util.Random;

/** The notebook's 4-5-3-1 network, built from operations as its Python program would. */
final class FraudNetwork {
  private static final int ROUNDS = 20_000;
  private static final int ENTRIES = 47;
  private static final double STEP = 1e-7;

  private final Random random = new Random(1);
  private final NdArray inputs = normal(4, 3);
  private final NdArray labels = NdArray.of(Shape.of(3), 1, 1, 0);
  final List<NdArray> parameters =
      List.of(normal(5, 4), normal(5, 1), normal(3, 5), normal(3, 1), normal(1, 3), normal(1, 1));

  private NdArray normal(int rows, int columns) {
    NdArray array = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, Shape.of(rows, columns));
    for (int i = 0; i < array.size(); i++) {
      array.set(i, random.nextGaussian());
    }
    return array;
  }

  static NdArray binary(Executor executor, BinaryFunction function, NdArray a, NdArray b) {
    return executor.apply(new Elementwise.Binary(function), a, b);
  }

  static NdArray unary(Executor executor, UnaryFunction function, NdArray a) {
    return executor.apply(new Elementwise.Unary(function), a);
  }

  private NdArray layer(Executor executor, int number, NdArray activation) {
    NdArray product = executor.apply(new Dot(), parameters.get(2 * number), activation);
    return binary(executor, BinaryFunction.ADD, product, parameters.get(2 * number + 1));
  }

  NdArray cost(Executor executor) {
    NdArray one = NdArray.scalar(1.0);
    NdArray zero = NdArray.scalar(0.0);
    NdArray first = binary(executor, BinaryFunction.MAXIMUM, zero, layer(executor, 0, inputs));
    NdArray second = binary(executor, BinaryFunction.MAXIMUM, zero, layer(executor, 1, first));
    NdArray negative = unary(executor, UnaryFunction.NEGATIVE, layer(executor, 2, second));
    NdArray exponential = unary(executor, UnaryFunction.EXP, negative);
    NdArray denominator = binary(executor, BinaryFunction.ADD, one, exponential);
    NdArray output = binary(executor, BinaryFunction.DIVIDE, one, denominator);
    NdArray hit = unary(executor, UnaryFunction.LOG, output);
    hit = unary(executor, UnaryFunction.NEGATIVE, hit);
    hit = binary(executor, BinaryFunction.MULTIPLY, hit, labels);
    NdArray miss = binary(executor, BinaryFunction.SUBTRACT, one, output);
    miss = unary(executor, UnaryFunction.LOG, miss);
    miss = unary(executor, UnaryFunction.NEGATIVE, miss);
    NdArray others = binary(executor, BinaryFunction.SUBTRACT, one, labels);
    miss = binary(executor, BinaryFunction.MULTIPLY, miss, others);
    NdArray losses = binary(executor, BinaryFunction.ADD, hit, miss);
    NdArray total = executor.apply(Reduce.all(Reduction.SUM), losses);
    return binary(executor, BinaryFunction.MULTIPLY, NdArray.scalar(1.0 / 3), total);
  }

  Tape record() {
    Recorder recorder = new Recorder(Allowance.UNLIMITED);
    recorder.start(parameters);
    return recorder.stop(cost(recorder));
  }

  /** All 94 costs of a central-difference check, summed so that none is optimised away. */
  static double check(Tape tape) {
    double sum = 0;
    for (int leaf = 0; leaf < tape.leaves(); leaf++) {
      for (int entry = 0; entry < tape.entries(leaf); entry++) {
        double start = tape.start(leaf, entry);
        sum += tape.costWith(leaf, entry, start + STEP);
        sum -= tape.costWith(leaf, entry, start - STEP);
      }
    }
    return sum;
  }

  /** Prints the microseconds one whole check takes. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Tape tape = new FraudNetwork().record();
    double sum = 0;
    for (int repeat = 0; repeat < 5; repeat++) {
      long start = System.nanoTime();
      for (int i = 0; i < ROUNDS; i++) {
        sum += check(tape);
      }
      double micros = (System.nanoTime() - start) / 1e3 / ROUNDS;
      System.out.println(micros + " us for " + 2 * ENTRIES + " replays (" + sum + ")");
    }
  }
}
