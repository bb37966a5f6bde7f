package backproof.numpy;

import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Dot;
import backproof.array.Elementwise;
import backproof.array.MatMul;
import backproof.array.NdArray;
import backproof.array.Shape;

/** Products of matrices and vectors, in the dtype both share. */
final class Products {
  private Products() {}

  static NdArray dot(Workspace workspace, NdArray a, NdArray b) {
    DType dtype = DType.common(a.dtype(), b.dtype());
    DType loop = dtype == DType.BOOL ? DType.INT64 : dtype;
    NdArray left = workspace.cast(a, loop);
    NdArray right = workspace.cast(b, loop);
    NdArray product =
        a.rank() == 0 || b.rank() == 0
            ? workspace.apply(new Elementwise.Binary(BinaryFunction.MULTIPLY), left, right)
            : workspace.apply(new Dot(), left, right);
    return workspace.cast(product, dtype);
  }

  static NdArray matmul(Workspace workspace, Operand a, Operand b) {
    DType dtype = DType.common(a.array().dtype(), b.array().dtype());
    DType loop = dtype == DType.BOOL ? DType.INT64 : dtype;
    NdArray product =
        workspace.apply(
            new MatMul(), workspace.cast(a.array(), loop), workspace.cast(b.array(), loop));
    return workspace.cast(product, dtype);
  }

  static NdArray outer(Workspace workspace, NdArray a, NdArray b) {
    NdArray column = workspace.reshaped(a, Shape.of(a.size(), 1));
    NdArray row = workspace.reshaped(b, Shape.of(1, b.size()));
    return Ufuncs.apply(
        workspace, BinaryUfunc.MULTIPLY, Operand.strong(column), Operand.strong(row));
  }

  /** Sums of products over the last axes. */
  static NdArray inner(Workspace workspace, NdArray a, NdArray b) {
    if (a.rank() == 0 || b.rank() == 0) {
      return dot(workspace, a, b);
    }
    if (b.rank() == 1) {
      return dot(workspace, a, b);
    }
    return dot(workspace, a, b.swapAxes(-1, b.rank() >= 2 ? -2 : -1));
  }
}
