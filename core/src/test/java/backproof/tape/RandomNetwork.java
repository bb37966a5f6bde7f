package backproof.tape;

import backproof.array.Allowance;
import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Dot;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.Index;
import backproof.array.MatMul;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Relation;
import backproof.array.Shape;
import backproof.array.UnaryFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A network of random sizes with examples in rows or in columns, whose layers are views of one
 * vector or arrays of their own, with the activations, masks and sums that courses write.
 */
final class RandomNetwork {
  private final long seed;
  private final boolean inRows;
  private final boolean flat;
  private final int[] sizes;
  private final int examples;
  private final NdArray inputs;

  RandomNetwork(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    inRows = random.nextBoolean();
    flat = random.nextInt(4) == 0;
    sizes = new int[3 + random.nextInt(2)];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 1 + random.nextInt(6);
    }
    examples = 1 + random.nextInt(5);
    inputs = normal(random, inRows ? examples : sizes[0], inRows ? sizes[0] : examples);
  }

  private static NdArray normal(Random random, int... shape) {
    NdArray array = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, Shape.of(shape));
    for (int i = 0; i < array.size(); i++) {
      array.set(i, random.nextGaussian());
    }
    return array;
  }

  private int[] weightShape(int layer) {
    return inRows
        ? new int[] {sizes[layer], sizes[layer + 1]}
        : new int[] {sizes[layer + 1], sizes[layer]};
  }

  private int[] biasShape(int layer) {
    return inRows ? new int[] {sizes[layer + 1]} : new int[] {sizes[layer + 1], 1};
  }

  List<NdArray> leaves() {
    Random random = new Random(~seed);
    List<NdArray> leaves = new ArrayList<>();
    int count = 0;
    for (int layer = 0; layer < sizes.length - 1; layer++) {
      leaves.add(normal(random, weightShape(layer)));
      leaves.add(normal(random, biasShape(layer)));
      count += sizes[layer + 1] * (sizes[layer] + 1);
    }
    return flat ? List.of(normal(random, count)) : leaves;
  }

  private List<NdArray> layers(List<NdArray> leaves) {
    if (!flat) {
      return leaves;
    }
    List<NdArray> layers = new ArrayList<>();
    int start = 0;
    for (int layer = 0; layer < sizes.length - 1; layer++) {
      for (int[] shape : List.of(weightShape(layer), biasShape(layer))) {
        int end = start + Shape.of(shape).elements();
        NdArray part = leaves.get(0).view(Index.Slice.of(start, end));
        layers.add(part.reshaped(Shape.of(shape)).orElseThrow());
        start = end;
      }
    }
    return layers;
  }

  NdArray cost(Executor executor, List<NdArray> leaves) {
    Random random = new Random(seed + 1);
    List<NdArray> layers = layers(leaves);
    NdArray values = inputs;
    for (int layer = 0; layer < sizes.length - 1; layer++) {
      NdArray weights = layers.get(2 * layer);
      Operation product = random.nextBoolean() ? new Dot() : new MatMul();
      NdArray sums =
          inRows
              ? executor.apply(product, values, weights)
              : executor.apply(product, weights, values);
      sums = FraudNetwork.binary(executor, BinaryFunction.ADD, sums, layers.get(2 * layer + 1));
      values = activation(executor, random, sums);
      values = aside(executor, random, values);
    }
    return executor.apply(Reduce.all(Reduction.SUM), values);
  }

  private static NdArray activation(Executor executor, Random random, NdArray z) {
    NdArray zero = NdArray.scalar(0.0);
    switch (random.nextInt(5)) {
      case 0:
        return FraudNetwork.binary(executor, BinaryFunction.MAXIMUM, zero, z);
      case 1:
        return FraudNetwork.unary(executor, UnaryFunction.TANH, z);
      case 2:
        NdArray mask = executor.apply(new Elementwise.Compare(Relation.GREATER), z, zero);
        NdArray ones = executor.apply(new Elementwise.Copy(DType.FLOAT64), mask);
        return FraudNetwork.binary(executor, BinaryFunction.MULTIPLY, z, ones);
      case 3:
        NdArray positive = executor.apply(new Elementwise.Compare(Relation.GREATER), z, zero);
        NdArray slope = FraudNetwork.unary(executor, UnaryFunction.NEGATIVE, z);
        return executor.apply(new Elementwise.Where(), positive, z, slope);
      default:
        return FraudNetwork.unary(executor, UnaryFunction.SQUARE, z);
    }
  }

  /** What stands between two layers now and then: a softmax's sums, a part written in place. */
  private static NdArray aside(Executor executor, Random random, NdArray values) {
    switch (random.nextInt(6)) {
      case 0:
        NdArray total = executor.apply(new Reduce(Reduction.SUM, true, random.nextInt(2)), values);
        return FraudNetwork.binary(executor, BinaryFunction.SUBTRACT, values, total);
      case 1:
        NdArray largest = executor.apply(new Reduce(Reduction.MAX, true, 0), values);
        return FraudNetwork.binary(executor, BinaryFunction.SUBTRACT, values, largest);
      case 2:
        NdArray first = values.view(new Index.At(0));
        executor.applyInto(
            new Elementwise.Binary(BinaryFunction.ADD), first, first, NdArray.scalar(0.5));
        return values;
      case 3:
        NdArray turned = executor.apply(new Elementwise.Copy(DType.FLOAT64), values.transposed());
        return FraudNetwork.unary(executor, UnaryFunction.SQUARE, turned).transposed();
      default:
        return values;
    }
  }
}
