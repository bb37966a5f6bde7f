package backproof.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What runs once without a plan gives the bits of what is bound. */
class PlaneTest {
  private static final double[] ODD = {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e-300};
  private static final List<BinaryFunction> OF_INTEGERS =
      List.of(
          BinaryFunction.BITWISE_AND,
          BinaryFunction.BITWISE_OR,
          BinaryFunction.BITWISE_XOR,
          BinaryFunction.LEFT_SHIFT,
          BinaryFunction.RIGHT_SHIFT);

  private final Random random = new Random(7);
  private final List<String> wrong = new ArrayList<>();

  @Test
  void functionsOfTwoArraysOfAllLayouts() {
    for (BinaryFunction function : BinaryFunction.values()) {
      if (OF_INTEGERS.contains(function)) {
        continue;
      }
      for (NdArray left : layouts()) {
        for (NdArray right : layouts()) {
          if (left.shape().broadcastsTo(right.shape())
              || right.shape().broadcastsTo(left.shape())) {
            compare(new Elementwise.Binary(function), left, right);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void functionsOfOneArrayAndCopiesOfAllLayouts() {
    for (NdArray array : layouts()) {
      compare(new Elementwise.Copy(DType.FLOAT64), array);
      for (UnaryFunction function : UnaryFunction.values()) {
        if (function != UnaryFunction.INVERT) {
          compare(new Elementwise.Unary(function), array);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void productsOfAllLayouts() {
    for (NdArray left : layouts()) {
      for (NdArray right : layouts()) {
        boolean fits =
            left.rank() > 0
                && right.rank() > 0
                && left.rank() + right.rank() < 5
                && left.shape().length(left.rank() - 1)
                    == right.shape().length(Math.max(0, right.rank() - 2));
        if (fits) {
          compare(new Dot(), left, right);
          compare(new MatMul(), left, right);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sumsAndMeansOfAllLayouts() {
    for (NdArray array : layouts()) {
      for (Reduction reduction : List.of(Reduction.SUM, Reduction.MEAN)) {
        compare(Reduce.all(reduction), array);
        for (int axis = 0; axis < array.rank(); axis++) {
          compare(new Reduce(reduction, true, axis), array);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsWrittenIntoAPartOfAnArray() {
    for (NdArray target : layouts()) {
      for (NdArray given : layouts()) {
        if (given.shape().broadcastsTo(target.shape())) {
          compareInto(new Elementwise.Copy(DType.FLOAT64), target, given);
          compareInto(new Elementwise.Binary(BinaryFunction.ADD), target, target, given);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void compare(Operation operation, NdArray... inputs) {
    compareInto(operation, operation.prepare(Allowance.UNLIMITED, inputs), inputs);
  }

  private void compareInto(Operation operation, NdArray target, NdArray... inputs) {
    Storage before = target.storage().copy();
    operation.run(target, inputs);
    Storage once = target.storage().copy();
    target.storage().copyFrom(before);
    operation.bind(target, inputs).run();
    if (!once.sameAs(target.storage())) {
      wrong.add(operation + " into " + target.shape());
    }
  }

  private List<NdArray> layouts() {
    NdArray wide = numbers(Shape.of(4, 6));
    NdArray cube = numbers(Shape.of(2, 3, 2));
    return List.of(
        numbers(Shape.SCALAR),
        numbers(Shape.of(1)),
        numbers(Shape.of(3)),
        numbers(Shape.of(0)),
        numbers(Shape.of(0, 3)),
        numbers(Shape.of(2, 3)),
        numbers(Shape.of(2, 1)),
        numbers(Shape.of(1, 3)),
        numbers(Shape.of(1, 1)),
        numbers(Shape.of(3, 2)).transposed(),
        wide.part(1, 5, -2, 3).part(0, 0, 2, 2),
        wide.part(0, 1, 1, 3).at(1, 2, 0),
        wide.at(0, 3, 0),
        cube,
        cube.at(2, 1, 2),
        numbers(Shape.of(9, 13)),
        numbers(Shape.of(70, 70)));
  }

  private NdArray numbers(Shape shape) {
    double[] values = new double[shape.elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 7 == 3 ? ODD[random.nextInt(ODD.length)] : random.nextGaussian();
    }
    return NdArray.of(shape, values);
  }
}
