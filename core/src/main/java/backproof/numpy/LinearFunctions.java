package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
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
    boolean named = c.get("ord") instanceof StrValue;
    boolean frobenius = named && c.text("ord").equals("fro");
    if (all && (plain || (frobenius && x.rank() == 2) || (euclidean && x.rank() == 1))) {
      return whole(c, x);
    }
    if (!all && Shapes.numbers(c.get("axis")).length > 2) {
      throw Errors.value("Improper number of dimensions to norm.");
    }
    int[] axes = c.axes("axis", x.rank());
    if (axes.length == 1) {
      if (named) {
        throw Errors.value("Invalid norm order " + c.get("ord").repr() + " for vectors");
      }
      return vectorNorm(c, x, plain ? 2 : c.real("ord"), axes);
    }
    if (axes.length != 2) {
      throw Errors.value("Improper number of dimensions to norm.");
    }
    return plain || frobenius ? root(c, squares(c, x), axes) : matrixNorm(c, x, axes);
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

  private static NdArray squares(Call c, NdArray x) {
    return ElementwiseFunctions.binary(c.workspace(), BinaryUfunc.MULTIPLY, x, x);
  }

  private static NdArray reduced(Call c, Reduction reduction, NdArray x, int... axes) {
    return c.workspace().apply(new Reduce(reduction, c.flag("keepdims"), axes), x);
  }

  private static NdArray root(Call c, NdArray squares, int... axes) {
    return Ufuncs.apply(c.workspace(), UnaryUfunc.SQRT, reduced(c, Reduction.SUM, squares, axes));
  }

  private static NdArray vectorNorm(Call c, NdArray x, double order, int... axes) {
    Workspace workspace = c.workspace();
    if (order == 2) {
      return root(c, squares(c, x), axes);
    }
    NdArray size = Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, x);
    if (order == Double.POSITIVE_INFINITY) {
      return reduced(c, Reduction.MAX, size, axes);
    }
    if (order == Double.NEGATIVE_INFINITY) {
      return reduced(c, Reduction.MIN, size, axes);
    }
    if (order == 0) {
      return reduced(
          c, Reduction.SUM, workspace.cast(workspace.cast(size, DType.BOOL), x.dtype()), axes);
    }
    if (order == 1) {
      return reduced(c, Reduction.SUM, size, axes);
    }
    NdArray powers =
        Ufuncs.apply(workspace, BinaryUfunc.POWER, Operand.strong(size), Operand.real(order));
    return Ufuncs.apply(
        workspace,
        BinaryUfunc.POWER,
        Operand.strong(reduced(c, Reduction.SUM, powers, axes)),
        Operand.real(1 / order));
  }

  private static NdArray matrixNorm(Call c, NdArray x, int... axes) {
    Workspace workspace = c.workspace();
    double order = c.get("ord") instanceof RealNumber n ? n.toDouble() : 0;
    boolean byRow = Math.abs(order) == Double.POSITIVE_INFINITY;
    if (!byRow && Math.abs(order) != 1) {
      return Conversion.array(
          workspace,
          workspace
              .linear()
              .function("_spectral")
              .call(
                  Arguments.of(
                      workspace.array(x), c.get("ord"), Shapes.tuple(axes), c.get("keepdims"))));
    }
    NdArray size = Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, x);
    int inner = byRow ? axes[1] : axes[0];
    int outer = byRow ? axes[0] : axes[1];
    NdArray sums = workspace.apply(new Reduce(Reduction.SUM, true, inner), size);
    Reduction pick = order > 0 ? Reduction.MAX : Reduction.MIN;
    NdArray picked = workspace.apply(new Reduce(pick, true, outer), sums);
    return c.flag("keepdims") ? picked : picked.squeezed(axes);
  }
}
