package backproof.tape;

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
import backproof.array.Relation;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.array.UnaryFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** A program of random operations, views, writings and branches on 3 x 3 arrays. */
final class RandomProgram {
  private static final int SIDE = 3;
  private static final int STATEMENTS = 22;
  private static final Operation TANH = new Elementwise.Unary(UnaryFunction.TANH);
  private static final Operation COPY = new Elementwise.Copy(DType.FLOAT64);

  record Result(NdArray cost, List<Boolean> path) {}

  private final long seed;

  RandomProgram(long seed) {
    this.seed = seed;
  }

  private static NdArray normal(Random random) {
    NdArray array = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, Shape.of(SIDE, SIDE));
    for (int i = 0; i < array.size(); i++) {
      array.set(i, random.nextGaussian());
    }
    return array;
  }

  List<NdArray> leaves() {
    Random random = new Random(seed);
    return List.of(normal(random), normal(random), normal(random));
  }

  Result run(Executor executor, List<NdArray> leaves) {
    Random random = new Random(~seed);
    List<NdArray> arrays = new ArrayList<>(leaves);
    arrays.add(normal(random));
    arrays.add(normal(random));
    List<Boolean> path = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statement(executor, random, arrays, path);
    }
    NdArray total = executor.apply(Reduce.all(Reduction.SUM), arrays.get(arrays.size() - 1));
    for (int i = 0; i < 3; i++) {
      NdArray part = executor.apply(Reduce.all(Reduction.MEAN), pick(random, arrays));
      total = executor.apply(new Elementwise.Binary(BinaryFunction.ADD), total, part);
    }
    return new Result(total, path);
  }

  private static NdArray pick(Random random, List<NdArray> arrays) {
    return arrays.get(random.nextInt(arrays.size()));
  }

  private void statement(
      Executor executor, Random random, List<NdArray> arrays, List<Boolean> path) {
    NdArray a = pick(random, arrays);
    NdArray b = pick(random, arrays);
    NdArray part = part(random, a);
    switch (random.nextInt(18)) {
      case 0 -> arrays.add(executor.apply(binary(random), a, b));
      case 1 -> arrays.add(executor.apply(TANH, a));
      case 2 -> arrays.add(executor.apply(new Dot(), a, b.transposed()));
      case 3 -> arrays.add(a.transposed());
      case 4 -> executor.applyInto(binary(random), a, a, b);
      case 5 -> executor.applyInto(COPY, part, NdArray.scalar(random.nextGaussian()));
      case 6 -> executor.applyInto(COPY, part, part(random, b));
      case 7 -> executor.applyInto(binary(random), part, part, b.view(new Index.At(1)));
      case 8 -> arrays.add(executor.apply(new Reduce(Reduction.SUM, true, 0), a));
      case 9 -> arrays.add(NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, a.shape()));
      case 10 -> branch(executor, a, b, arrays, path);
      case 11 -> select(executor, random, a, part, arrays);
      case 12 -> joined(executor, a, b, arrays);
      case 13 -> arrays.add(executor.apply(function(random), executor.apply(TANH, a)));
      case 14 -> arrays.add(executor.apply(along(random), a));
      case 15 -> arrays.add(executor.apply(new Reduce(reduction(random), true, 1), a));
      case 16 -> arrays.add(chosen(executor, random, a, b));
      default -> executor.applyInto(COPY, a.transposed(), b.transposed());
    }
    int last = arrays.size() - 1;
    if (!arrays.get(last).shape().equals(Shape.of(SIDE, SIDE))) {
      arrays.set(last, executor.apply(COPY, square(arrays.get(last))));
    }
  }

  private static NdArray square(NdArray array) {
    return array.broadcastTo(Shape.of(SIDE, SIDE));
  }

  private static Operation binary(Random random) {
    BinaryFunction[] functions = {
      BinaryFunction.ADD,
      BinaryFunction.SUBTRACT,
      BinaryFunction.MULTIPLY,
      BinaryFunction.MAXIMUM,
      BinaryFunction.HYPOT
    };
    return new Elementwise.Binary(functions[random.nextInt(functions.length)]);
  }

  private static Operation function(Random random) {
    UnaryFunction[] functions = {
      UnaryFunction.EXP, UnaryFunction.ARCTAN, UnaryFunction.EXPM1, UnaryFunction.SQUARE,
      UnaryFunction.ABSOLUTE, UnaryFunction.COSH, UnaryFunction.SIN, UnaryFunction.NEGATIVE
    };
    return new Elementwise.Unary(functions[random.nextInt(functions.length)]);
  }

  private static Operation along(Random random) {
    OptionalInt axis = OptionalInt.of(random.nextInt(2));
    return random.nextBoolean()
        ? new Accumulate(random.nextBoolean(), axis)
        : new Sort(false, axis);
  }

  private static Reduction reduction(Random random) {
    Reduction[] reductions = {Reduction.MEAN, Reduction.PRODUCT, Reduction.MAX, Reduction.MIN};
    return reductions[random.nextInt(reductions.length)];
  }

  private static NdArray chosen(Executor executor, Random random, NdArray a, NdArray b) {
    NdArray product = executor.apply(new MatMul(), a, executor.apply(TANH, b));
    Relation relation = random.nextBoolean() ? Relation.LESS : Relation.GREATER_EQUAL;
    NdArray mask = executor.apply(new Elementwise.Compare(relation), b, NdArray.scalar(0.25));
    return executor.apply(new Elementwise.Where(), mask, product, part(random, a));
  }

  private static NdArray part(Random random, NdArray array) {
    return switch (random.nextInt(3)) {
      case 0 -> array.view(new Index.At(random.nextInt(SIDE)));
      case 1 -> array.view(Index.Slice.ALL, new Index.At(-1));
      default -> array.transposed().view(new Index.At(0));
    };
  }

  private static void branch(
      Executor executor, NdArray a, NdArray b, List<NdArray> arrays, List<Boolean> path) {
    NdArray left = a.view(new Index.At(0), new Index.At(1));
    NdArray right = b.view(new Index.At(1), new Index.At(1));
    NdArray less = executor.apply(new Elementwise.Compare(Relation.LESS), left, right);
    executor.decide(less);
    path.add(less.boolAt(0));
    if (less.boolAt(0)) {
      arrays.add(executor.apply(new Elementwise.Unary(UnaryFunction.NEGATIVE), a));
    } else {
      arrays.add(executor.apply(new Elementwise.Unary(UnaryFunction.ABSOLUTE), b));
    }
  }

  private static void select(
      Executor executor, Random random, NdArray a, NdArray part, List<NdArray> arrays) {
    NdArray rows = NdArray.ofLongs(Shape.of(SIDE), random.nextInt(SIDE), 0, random.nextInt(SIDE));
    Selection taken = Selection.of(a.shape(), List.of(new Index.Positions(rows)));
    Selection one = Selection.of(part.shape(), List.of(new Index.Positions(rows)));
    arrays.add(executor.apply(new Gather(taken), a));
    executor.applyInto(new Scatter(one, random.nextBoolean()), part, NdArray.scalar(0.5));
  }

  private static void joined(Executor executor, NdArray a, NdArray b, List<NdArray> arrays) {
    NdArray joined = executor.apply(new Concatenate(0), a, b);
    arrays.add(joined.view(new Index.Slice(Index.Slice.ALL.start(), Index.Slice.ALL.stop(), 2)));
  }
}
