package backproof.numpy;

import backproof.array.ArgReduce;
import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BuiltinFunction;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.List;
import java.util.OptionalInt;

/** Inverse, determinant and solution of linear systems by Gauss-Jordan elimination. */
final class LinearSystems {
  private final Workspace workspace;
  private NdArray matrix;
  private NdArray right;
  private NdArray determinant = NdArray.scalar(1.0);

  private LinearSystems(Workspace workspace, NdArray matrix, NdArray right) {
    this.workspace = workspace;
    this.matrix = matrix;
    this.right = right;
  }

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row("inv(a)", "the inverse of a square matrix", c -> inverse(c))
        .row("solve(a, b)", "x with a @ x = b", c -> solution(c))
        .row("det(a)", "the determinant of a square matrix", c -> determinant(c))
        .list();
  }

  private static NdArray square(Call c) {
    NdArray a = c.workspace().cast(c.array("a"), DType.FLOAT64);
    if (a.rank() > 2) {
      throw Errors.notCovered("np.linalg for stacks of matrices");
    }
    if (a.rank() < 2) {
      throw linear(a.rank() + "-dimensional array given. Array must be at least two-dimensional");
    }
    if (a.shape().length(0) != a.shape().length(1)) {
      throw linear("Last 2 dimensions of the array must be square");
    }
    return a;
  }

  private static Raise linear(String message) {
    return Raise.of("numpy.linalg.LinAlgError", message);
  }

  private static Value inverse(Call c) {
    NdArray a = square(c);
    int n = a.shape().length(0);
    NdArray one = CreationFunctions.eye(c.workspace(), DType.FLOAT64, n, n, 0);
    return c.workspace().array(new LinearSystems(c.workspace(), a, one).solved());
  }

  private static Value solution(Call c) {
    NdArray a = square(c);
    NdArray b = c.workspace().cast(c.array("b"), DType.FLOAT64);
    boolean vector = b.rank() == 1;
    if (b.shape().length(0) != a.shape().length(0)) {
      throw Errors.value(
          "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature"
              + (vector ? " (m,m),(m)->(m)" : " (m,m),(m,n)->(m,n)")
              + " (size "
              + b.shape().length(0)
              + " is different from "
              + a.shape().length(0)
              + ")");
    }
    NdArray columns = vector ? c.workspace().reshaped(b, Shape.of(b.size(), 1)) : b;
    NdArray x = new LinearSystems(c.workspace(), a, columns).solved();
    return c.workspace().array(vector ? c.workspace().reshaped(x, b.shape()) : x);
  }

  private static Value determinant(Call c) {
    NdArray a = square(c);
    LinearSystems system =
        new LinearSystems(
            c.workspace(), a, c.workspace().zeros(DType.FLOAT64, Shape.of(a.shape().length(0), 1)));
    for (int i = 0; i < a.shape().length(0); i++) {
      if (!system.eliminate(i)) {
        return c.workspace().scalar(0.0);
      }
    }
    return c.workspace().scalar(c.workspace().copy(system.determinant));
  }

  private NdArray solved() {
    for (int i = 0; i < matrix.shape().length(0); i++) {
      if (!eliminate(i)) {
        throw linear("Singular matrix");
      }
    }
    return right;
  }

  /** Clears column i outside row i; which row is the pivot is a decision of the program. */
  private boolean eliminate(int i) {
    NdArray below =
        matrix.view(
            new Index.Slice(java.util.OptionalLong.of(i), java.util.OptionalLong.empty(), 1),
            new Index.At(i));
    NdArray size = Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, below);
    NdArray place = workspace.apply(new ArgReduce(true, OptionalInt.of(0), false), size);
    int pivot = i + (int) workspace.decided(place).longAt(0);
    if (matrix.view(new Index.At(pivot), new Index.At(i)).doubleAt(0) == 0) {
      return false;
    }
    if (pivot != i) {
      swap(i, pivot);
    }
    NdArray head = workspace.copy(matrix.view(new Index.At(i), new Index.At(i)));
    determinant = binary(BinaryFunction.MULTIPLY, determinant, head);
    NdArray row = binary(BinaryFunction.DIVIDE, matrix.view(new Index.At(i)), head);
    NdArray rightRow = binary(BinaryFunction.DIVIDE, right.view(new Index.At(i)), head);
    NdArray factors = factors(i);
    matrix = reduced(matrix, factors, row);
    right = reduced(right, factors, rightRow);
    assign(matrix, i, row);
    assign(right, i, rightRow);
    return true;
  }

  private NdArray factors(int i) {
    NdArray column = workspace.copy(matrix.view(Index.Slice.ALL, new Index.At(i)));
    return workspace.reshaped(column, Shape.of(column.size(), 1));
  }

  private NdArray reduced(NdArray array, NdArray factors, NdArray row) {
    return binary(BinaryFunction.SUBTRACT, array, binary(BinaryFunction.MULTIPLY, factors, row));
  }

  private void assign(NdArray array, int i, NdArray row) {
    workspace.applyInto(new Elementwise.Copy(DType.FLOAT64), array.view(new Index.At(i)), row);
  }

  private NdArray binary(BinaryFunction function, NdArray a, NdArray b) {
    return workspace.apply(new Elementwise.Binary(function), a, b);
  }

  private void swap(int i, int j) {
    long[] order = new long[matrix.shape().length(0)];
    for (int k = 0; k < order.length; k++) {
      order[k] = k == i ? j : k == j ? i : k;
    }
    matrix = TilingFunctions.taken(workspace, matrix, 0, order);
    right = TilingFunctions.taken(workspace, right, 0, order);
    determinant = workspace.apply(UnaryUfunc.NEGATIVE.operation(DType.FLOAT64), determinant);
  }
}
