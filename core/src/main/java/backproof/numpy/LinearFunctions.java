package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.Arguments;
import backproof.python.BuiltinFunction;
import backproof.python.RealNumber;
import backproof.python.StrValue;
import backproof.python.Value;
import java.util.List;

/** Products of arrays and {@code np.linalg}. */
final class LinearFunctions {
  private LinearFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "dot(a, b, out=None)",
            "the product of matrices, of vectors, or of a matrix and a vector",
            c -> dot(c))
        .row(
            "matmul(x1, x2, out=None)",
            "the matrix product, as a @ b; more axes are stacks of matrices",
            c -> c.result(Products.matmul(workspace, c.operand("x1"), c.operand("x2")), "matmul"))
        .row(
            "outer(a, b)",
            "the matrix of all products of two vectors' elements",
            c -> workspace.array(Products.outer(workspace, c.array("a"), c.array("b"))))
        .row(
            "inner(a, b)",
            "the sums of products over the last axis of both",
            c -> workspace.value(Products.inner(workspace, c.array("a"), c.array("b"))))
        .row(
            "vdot(a, b)",
            "the product of all elements, added up",
            c ->
                workspace.value(
                    Products.dot(
                        workspace,
                        Indexing.flat(workspace, c.array("a")),
                        Indexing.flat(workspace, c.array("b")))))
        .list();
  }

  private static Value dot(Call c) {
    if (ElementwiseFunctions.isNoNumber(c.get("a"))
        || ElementwiseFunctions.isNoNumber(c.get("b"))) {
      throw ArrayOperators.unsupported("*", c.get("a"), c.get("b"));
    }
    return c.result(Products.dot(c.workspace(), c.array("a"), c.array("b")), "dot");
  }

  static List<BuiltinFunction> linalg(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "norm(x, ord=None, axis=None, keepdims=False)",
            "the length of a vector or the Frobenius norm of a matrix; other norms by ord",
            c -> workspace.value(norm(c)))
        .list();
  }

  private static NdArray norm(Call c) {
    Workspace workspace = c.workspace();
    NdArray given = c.array("x");
    NdArray x = given.dtype().isFloating() ? given : workspace.cast(given, DType.FLOAT64);
    boolean plain = c.isNone("ord");
    boolean all = c.isNone("axis");
    boolean euclidean = c.get("ord") instanceof RealNumber n && n.toDouble() == 2;
    boolean frobenius = c.get("ord") instanceof StrValue name && name.value().equals("fro");
    if (all && (plain || (frobenius && x.rank() == 2) || (euclidean && x.rank() == 1))) {
      return whole(c, x);
    }
    return Conversion.array(
        workspace,
        workspace
            .linear()
            .function("_norm")
            .call(
                Arguments.of(workspace.array(x), c.get("ord"), c.get("axis"), c.get("keepdims"))));
  }

  /** The root of x·x over all elements in the order of memory, as NumPy computes it. */
  private static NdArray whole(Call c, NdArray x) {
    Workspace workspace = c.workspace();
    boolean columns = !x.isContiguous() && x.transposed().isContiguous();
    NdArray flat = Indexing.flat(workspace, columns ? x.transposed() : x);
    NdArray root = Ufuncs.apply(workspace, UnaryUfunc.SQRT, Products.dot(workspace, flat, flat));
    if (!c.flag("keepdims")) {
      return root;
    }
    int[] ones = new int[x.rank()];
    java.util.Arrays.fill(ones, 1);
    return workspace.reshaped(root, Shape.of(ones));
  }
}
