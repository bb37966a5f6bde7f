package backproof.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The expectations are what NumPy 2.4.6 prints for the same expressions. */
class NdArrayTest {
  private final PlainExecutor executor = new PlainExecutor(Allowance.UNLIMITED);
  private final NdArray cube = range(2, 3, 4);

  private static NdArray range(int... lengths) {
    NdArray array = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT64, Shape.of(lengths));
    for (int i = 0; i < array.size(); i++) {
      array.set(i, (double) i);
    }
    return array;
  }

  private static Index.Positions at(long... positions) {
    return new Index.Positions(NdArray.ofLongs(Shape.of(positions.length), positions));
  }

  private NdArray gather(NdArray array, Index... subscript) {
    return executor.apply(new Gather(Selection.of(array.shape(), List.of(subscript))), array);
  }

  private NdArray binary(BinaryFunction function, NdArray a, NdArray b) {
    return executor.apply(new Elementwise.Binary(function), a, b);
  }

  @Test
  void whatIsNotFiniteIsFoundInViewsOfAnyStrides() {
    cube.set(6, Double.NaN);
    cube.set(19, Double.NEGATIVE_INFINITY);
    assertThat(cube.isFinite()).isFalse();
    assertThat(cube.view(Index.Slice.ALL, new Index.At(0)).isFinite()).isTrue();
    assertThat(cube.view(new Index.At(0), Index.Slice.ALL, new Index.At(2)).isFinite()).isFalse();
    assertThat(cube.view(new Index.At(0), Index.Slice.ALL, new Index.At(3)).isFinite()).isTrue();
    assertThat(cube.transposed().isFinite()).isFalse();
    assertThat(NdArray.ofLongs(Shape.of(1), Long.MAX_VALUE).isFinite()).isTrue();
    assertThat(NdArray.scalar(-1e308).isFinite()).isTrue();
  }

  @Test
  void viewsWriteThrough() {
    NdArray view = cube.transposed().view(new Index.At(-1), new Index.At(0));
    view.set(1, 99.0);
    assertThat(cube.doubleAt(15)).isEqualTo(99);
    assertThat(view.sharesStorage(cube)).isTrue();
  }

  @Test
  void slicesStepBackwards() {
    Index back = new Index.Slice(OptionalLong.empty(), OptionalLong.empty(), -2);
    NdArray view = cube.view(new Index.At(1), back, new Index.At(-1));
    assertThat(view.toDoubles()).containsExactly(23, 15);
    NdArray wide =
        cube.view(
            new Index.Slice(OptionalLong.empty(), OptionalLong.empty(), -1),
            new Index.Ellipsis(),
            new Index.NewAxis(),
            new Index.Slice(OptionalLong.empty(), OptionalLong.empty(), 2));
    assertThat(wide.shape()).hasToString("(2,3,1,2)");
  }

  @Test
  void reshapeIsAViewWhereTheMemoryAllows() {
    assertThat(cube.transposed().reshaped(Shape.of(24))).isEmpty();
    assertThat(cube.view(new Index.Ellipsis(), Index.Slice.of(0, 2)).reshaped(Shape.of(6, 2)))
        .hasValueSatisfying(view -> assertThat(view.toDoubles()).startsWith(0, 1, 4, 5, 8, 9));
    assertThat(cube.swapAxes(0, 1).reshaped(Shape.of(3, 2, 2, 2)))
        .hasValueSatisfying(view -> assertThat(view.toDoubles()).startsWith(0, 1, 2, 3, 12));
  }

  @Test
  void indexArraysSelectAsNumPyDoes() {
    NdArray middle = gather(cube, Index.Slice.ALL, at(0, 2), Index.Slice.of(1, 3));
    assertThat(middle.shape()).hasToString("(2,2,2)");
    assertThat(middle.toDoubles()).containsExactly(1, 2, 9, 10, 13, 14, 21, 22);
    NdArray apart = gather(cube, at(0, 1), Index.Slice.ALL, at(0, 1));
    assertThat(apart.toDoubles()).containsExactly(0, 4, 8, 13, 17, 21);
    assertThat(gather(cube, Index.Slice.ALL, at(0, 2), at(1, 3)).toDoubles())
        .containsExactly(1, 11, 13, 23);
    assertThat(gather(cube, new Index.At(0), Index.Slice.ALL, at(1, 3)).shape())
        .hasToString("(2,3)");
    NdArray mask =
        executor.apply(new Elementwise.Compare(Relation.GREATER), cube, NdArray.scalar(20.0));
    assertThat(gather(cube, new Index.Mask(mask)).toDoubles()).containsExactly(21, 22, 23);
  }

  @Test
  void scatterWritesAndAdds() {
    NdArray target = range(4);
    Selection twice = Selection.of(target.shape(), List.of(at(1, 1, 3)));
    executor.applyInto(new Scatter(twice, true), target, NdArray.scalar(10.0));
    assertThat(target.toDoubles()).containsExactly(0, 21, 2, 13);
    executor.applyInto(new Scatter(twice, false), target, NdArray.vector(5, 6, 7));
    assertThat(target.toDoubles()).containsExactly(0, 6, 2, 7);
  }

  @Test
  void overlappingWritesReadTheOldValues() {
    NdArray row = range(4);
    executor.applyInto(
        new Elementwise.Binary(BinaryFunction.ADD),
        row.view(Index.Slice.of(1, 4)),
        row.view(Index.Slice.of(1, 4)),
        row.view(Index.Slice.of(0, 3)));
    assertThat(row.toDoubles()).containsExactly(0, 1, 3, 5);
  }

  @Test
  void divisionRoundsAsPythonDoes() {
    NdArray x = NdArray.vector(-7, 7, -0.0, 5);
    NdArray y = NdArray.vector(2, -3, 3, -3);
    assertThat(binary(BinaryFunction.FLOOR_DIVIDE, x, y).toDoubles())
        .containsExactly(-4, -3, -0.0, -2);
    assertThat(binary(BinaryFunction.REMAINDER, x, y).toDoubles()).containsExactly(1, -2, 0, -1);
    NdArray i = NdArray.ofLongs(Shape.of(3), -7, 7, Long.MIN_VALUE);
    NdArray j = NdArray.ofLongs(Shape.of(3), 2, 0, -1);
    assertThat(binary(BinaryFunction.FLOOR_DIVIDE, i, j).toLongs())
        .containsExactly(-4, 0, Long.MIN_VALUE);
  }

  @Test
  void notANumberBeatsAll() {
    NdArray x = NdArray.vector(1, Double.NaN, 3);
    assertThat(executor.apply(Reduce.all(Reduction.MAX), x).doubleAt(0)).isNaN();
    assertThat(executor.apply(new ArgReduce(true, OptionalInt.empty(), false), x).longAt(0))
        .isEqualTo(1);
    assertThat(executor.apply(new Sort(false, OptionalInt.of(0)), x).toDoubles())
        .containsExactly(1, 3, Double.NaN);
    assertThat(binary(BinaryFunction.MAXIMUM, x, NdArray.scalar(2.0)).toDoubles())
        .containsExactly(2, Double.NaN, 3);
  }

  @Test
  void productsSumOverTheInnerAxes() {
    NdArray a = range(2, 3);
    assertThat(executor.apply(new Dot(), a, a.transposed()).toDoubles())
        .containsExactly(5, 14, 14, 50);
    NdArray stack = executor.apply(new MatMul(), range(2, 2, 3), range(3, 2));
    assertThat(stack.shape()).hasToString("(2,2,2)");
    assertThat(stack.toDoubles()).containsExactly(10, 13, 28, 40, 46, 67, 64, 94);
    assertThat(executor.apply(new MatMul(), NdArray.vector(1, 2, 3), range(3)).doubleAt(0))
        .isEqualTo(8);
  }

  private void refuses(String message, Runnable program) {
    assertThatThrownBy(program::run).isInstanceOf(ArrayException.class).hasMessage(message);
  }

  @Test
  void refusalsAreInNumPysWords() {
    NdArray a = range(2, 3);
    Operation copy = new Elementwise.Copy(DType.FLOAT64);
    refuses(
        "operands could not be broadcast together with shapes (5,) (2,3) ",
        () -> binary(BinaryFunction.ADD, range(5), a));
    refuses(
        "shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)",
        () -> executor.apply(new Dot(), a, a));
    refuses(
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature"
            + " (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)",
        () -> executor.apply(new MatMul(), a, a));
    refuses("cannot reshape array of size 6 into shape (4,2)", () -> a.reshaped(Shape.of(4, 2)));
    refuses(
        "axis 2 is out of bounds for array of dimension 2",
        () -> executor.apply(new Reduce(Reduction.SUM, false, 2), a));
    refuses("index 2 is out of bounds for axis 0 with size 2", () -> a.view(new Index.At(2)));
    refuses(
        "could not broadcast input array from shape (3,3) into shape (2,3)",
        () -> executor.applyInto(copy, a, range(3, 3)));
    refuses(
        "non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (2,3)",
        () ->
            executor.applyInto(new Elementwise.Binary(BinaryFunction.ADD), range(3), range(3), a));
    refuses(
        "too many indices for array: array is 2-dimensional, but 3 were indexed",
        () -> a.view(new Index.At(0), new Index.At(0), new Index.At(0)));
    refuses(
        "shape mismatch: indexing arrays could not be broadcast together with shapes (3,) (2,) ",
        () -> gather(a, at(0, 0, 0), at(1, 1)));
  }
}
