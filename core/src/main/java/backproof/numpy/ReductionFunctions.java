package backproof.numpy;

import backproof.array.Accumulate;
import backproof.array.ArgReduce;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.python.BuiltinFunction;
import backproof.python.Value;
import java.util.List;
import java.util.OptionalInt;

/** The functions that make few numbers out of many. */
final class ReductionFunctions {
  private static final String AXES = "(a, axis=None, dtype=None, out=None, keepdims=False)";
  private static final String EXTREMES = "(a, axis=None, out=None, keepdims=False)";
  private static final String SPREAD =
      "(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False)";

  private ReductionFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "sum" + AXES,
            "the sum over all elements, or along an axis or several",
            c -> total(c, Reduction.SUM))
        .row(
            "prod" + AXES,
            "the product over all elements, or along an axis",
            c -> total(c, Reduction.PRODUCT))
        .row(
            "mean" + AXES,
            "the arithmetic mean over all elements, or along an axis",
            c -> c.result(mean(c, c.flag("keepdims")), "mean"))
        .row(
            "max" + EXTREMES,
            "the largest element, of all or along an axis",
            c -> extreme(c, Reduction.MAX))
        .also("amax")
        .row(
            "min" + EXTREMES,
            "the smallest element, of all or along an axis",
            c -> extreme(c, Reduction.MIN))
        .also("amin")
        .row(
            "all" + EXTREMES,
            "whether all elements are true (not 0)",
            c -> extreme(c, Reduction.ALL))
        .row(
            "any" + EXTREMES,
            "whether at least one element is true (not 0)",
            c -> extreme(c, Reduction.ANY))
        .row(
            "var" + SPREAD,
            "the variance: the mean of the squared distances from the mean",
            c -> c.result(variance(c), "var"))
        .row("std" + SPREAD, "the standard deviation: the root of the variance", c -> deviation(c))
        .row(
            "argmax(a, axis=None, out=None, keepdims=False)",
            "the place of the first largest element, of all or along an axis",
            c -> place(c, true))
        .row(
            "argmin(a, axis=None, out=None, keepdims=False)",
            "the place of the first smallest element, of all or along an axis",
            c -> place(c, false))
        .row(
            "cumsum(a, axis=None, dtype=None, out=None)",
            "the running sums, of all elements or along an axis",
            c -> running(c, false))
        .row(
            "cumprod(a, axis=None, dtype=None, out=None)",
            "the running products, of all elements or along an axis",
            c -> running(c, true))
        .row("nansum" + AXES, "the sum with nan counted as 0", c -> nanTotal(c))
        .row(
            "nanmax" + EXTREMES,
            "the largest element that is not nan",
            c -> nanExtreme(c, Reduction.MAX))
        .row(
            "nanmin" + EXTREMES,
            "the smallest element that is not nan",
            c -> nanExtreme(c, Reduction.MIN))
        .row(
            "count_nonzero(a, axis=None, keepdims=False)",
            "how many elements are not 0",
            c -> count(c))
        .row(
            "median(a, axis=None, keepdims=False)",
            "the middle value, or the mean of the two in the middle",
            c -> median(c))
        .row(
            "average(a, axis=None, weights=None)",
            "the mean, weighted where weights are given",
            c -> average(c))
        .row("ptp(a, axis=None)", "the largest element minus the smallest", c -> range(c))
        .list();
  }

  private static NdArray reduce(Call c, Reduction reduction, NdArray array, boolean keep) {
    int[] axes = c.axes("axis", array.rank());
    if (axes.length == 0 && array.rank() > 0) {
      return c.workspace().copy(array);
    }
    return c.workspace().apply(new Reduce(reduction, keep, axes), array);
  }

  /** Bools and integers are added up as int64. */
  private static NdArray counted(Call c, NdArray array) {
    DType natural = array.dtype().isFloating() ? array.dtype() : DType.INT64;
    return c.workspace().cast(array, c.dtype("dtype").orElse(natural));
  }

  private static NdArray floating(Workspace workspace, NdArray array) {
    return array.dtype().isFloating() ? array : workspace.cast(array, DType.FLOAT64);
  }

  private static Value total(Call c, Reduction reduction) {
    return c.result(
        reduce(c, reduction, counted(c, c.array("a")), c.flag("keepdims")), reduction.label());
  }

  private static NdArray mean(Call c, boolean keep) {
    NdArray array = floating(c.workspace(), c.array("a", "dtype"));
    return reduce(c, Reduction.MEAN, array, keep);
  }

  private static Value extreme(Call c, Reduction reduction) {
    return c.result(reduce(c, reduction, c.array("a"), c.flag("keepdims")), reduction.label());
  }

  private static NdArray variance(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = floating(workspace, c.array("a", "dtype"));
    NdArray centred =
        ElementwiseFunctions.binary(workspace, BinaryUfunc.SUBTRACT, array, mean(c, true));
    NdArray squares =
        ElementwiseFunctions.binary(workspace, BinaryUfunc.MULTIPLY, centred, centred);
    NdArray sum = reduce(c, Reduction.SUM, squares, c.flag("keepdims"));
    double count = 1;
    for (int axis : c.axes("axis", array.rank())) {
      count *= array.shape().length(axis);
    }
    Operand divisor =
        new Operand(NdArray.scalar(Math.max(0, count - c.real("ddof"))), Weakness.REAL);
    return Ufuncs.apply(workspace, BinaryUfunc.DIVIDE, Operand.strong(sum), divisor);
  }

  private static Value deviation(Call c) {
    return c.result(Ufuncs.apply(c.workspace(), UnaryUfunc.SQRT, variance(c)), "std");
  }

  private static Value place(Call c, boolean largest) {
    return c.result(
        c.workspace()
            .apply(new ArgReduce(largest, c.axis("axis"), c.flag("keepdims")), c.array("a")),
        "argmax");
  }

  private static Value running(Call c, boolean product) {
    NdArray array = counted(c, c.array("a"));
    return c.result(c.workspace().apply(new Accumulate(product, c.axis("axis")), array), "cumsum");
  }

  private static NdArray without(Call c, NdArray array, double substitute) {
    if (!array.dtype().isFloating()) {
      return array;
    }
    NdArray other = c.workspace().cast(NdArray.scalar(substitute), array.dtype());
    NdArray missing = Ufuncs.apply(c.workspace(), UnaryUfunc.ISNAN, array);
    return c.workspace().apply(new Elementwise.Where(), missing, other, array);
  }

  private static Value nanTotal(Call c) {
    NdArray array = without(c, counted(c, c.array("a")), 0);
    return c.result(reduce(c, Reduction.SUM, array, c.flag("keepdims")), "add");
  }

  private static Value nanExtreme(Call c, Reduction reduction) {
    double worst = reduction == Reduction.MAX ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    NdArray array = without(c, c.array("a"), worst);
    return c.result(reduce(c, reduction, array, c.flag("keepdims")), reduction.label());
  }

  private static Value count(Call c) {
    NdArray bools = c.workspace().cast(c.array("a"), DType.BOOL);
    NdArray counted = c.workspace().cast(bools, DType.INT64);
    NdArray sum = reduce(c, Reduction.SUM, counted, c.flag("keepdims"));
    return sum.rank() == 0 ? Scalars.python(c.workspace(), sum, 0) : c.workspace().value(sum);
  }

  private static Value median(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = floating(workspace, c.array("a"));
    OptionalInt axis = c.axis("axis");
    NdArray lanes =
        axis.isPresent() ? array.swapAxes(axis.getAsInt(), -1) : Indexing.flat(workspace, array);
    NdArray sorted = workspace.apply(new Sort(false, OptionalInt.of(lanes.rank() - 1)), lanes);
    int n = sorted.shape().length(sorted.rank() - 1);
    if (n == 0) {
      return workspace.scalar(Double.NaN);
    }
    NdArray middle =
        sorted.view(
            new backproof.array.Index.Ellipsis(),
            backproof.array.Index.Slice.of((n - 1) / 2, n / 2 + 1L));
    NdArray result = workspace.apply(new Reduce(Reduction.MEAN, true, middle.rank() - 1), middle);
    NdArray placed = axis.isPresent() ? result.swapAxes(axis.getAsInt(), -1) : result;
    return workspace.value(
        c.flag("keepdims") ? placed : placed.squeezed(axis.isPresent() ? axis.getAsInt() : 0));
  }

  private static Value average(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = floating(workspace, c.array("a"));
    if (c.isNone("weights")) {
      return workspace.value(reduce(c, Reduction.MEAN, array, false));
    }
    NdArray weights = floating(workspace, c.array("weights"));
    if (!c.isNone("axis") && weights.rank() == 1 && array.rank() > 1) {
      int[] lengths = new int[array.rank()];
      java.util.Arrays.fill(lengths, 1);
      lengths[array.shape().axis(c.integer("axis"))] = weights.size();
      weights = workspace.reshaped(weights, Shape.of(lengths)).broadcastTo(array.shape());
    }
    NdArray product = ElementwiseFunctions.binary(workspace, BinaryUfunc.MULTIPLY, array, weights);
    return workspace.value(
        ElementwiseFunctions.binary(
            workspace,
            BinaryUfunc.DIVIDE,
            reduce(c, Reduction.SUM, product, false),
            reduce(c, Reduction.SUM, weights, false)));
  }

  private static Value range(Call c) {
    return c.workspace()
        .value(
            ElementwiseFunctions.binary(
                c.workspace(),
                BinaryUfunc.SUBTRACT,
                reduce(c, Reduction.MAX, c.array("a"), false),
                reduce(c, Reduction.MIN, c.array("a"), false)));
  }
}
