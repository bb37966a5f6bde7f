package backproof.numpy;

import backproof.array.Accumulate;
import backproof.array.ArgReduce;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.IntegerNumber;
import backproof.python.ListValue;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** The functions that make few numbers out of many. */
final class ReductionFunctions {
  private static final String TOTALS =
      "(a, axis=None, dtype=None, out=None, keepdims=False, initial=?, where=True)";
  private static final String EXTREMES =
      "(a, axis=None, out=None, keepdims=False, initial=?, where=True)";
  private static final String MEANS =
      "(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True)";
  private static final String TRUTHS = "(a, axis=None, out=None, keepdims=False, *, where=True)";
  private static final String SPREAD =
      "(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=?,"
          + " correction=None)";

  private ReductionFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "sum" + TOTALS,
            "the sum over all elements, or along an axis or several",
            c -> total(c, Reduction.SUM))
        .row(
            "prod" + TOTALS,
            "the product over all elements, or along an axis",
            c -> total(c, Reduction.PRODUCT))
        .row(
            "mean" + MEANS,
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
        .row("all" + TRUTHS, "whether all elements are true (not 0)", c -> truth(c, Reduction.ALL))
        .row(
            "any" + TRUTHS,
            "whether at least one element is true (not 0)",
            c -> truth(c, Reduction.ANY))
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
        .row(
            "count_nonzero(a, axis=None, *, keepdims=False)",
            "how many elements are not 0",
            c -> count(c))
        .list();
  }

  /** Over the axes of the call; a number has one axis to be reduced over, which is not there. */
  private static NdArray reduce(Call c, Reduction reduction, NdArray array, boolean keep) {
    if (c.get("axis") instanceof ListValue) {
      throw Errors.type("'list' object cannot be interpreted as an integer");
    }
    int[] axes = axes(c, array);
    if (array.rank() == 0) {
      return c.workspace().apply(new Reduce(reduction, false), array);
    }
    if (axes.length == 0) {
      return c.workspace().copy(array);
    }
    return c.workspace().apply(new Reduce(reduction, keep, axes), array);
  }

  private static int[] axes(Call c, NdArray array) {
    boolean first =
        c.get("axis") instanceof IntegerNumber n && (n.toDouble() == 0 || n.toDouble() == -1);
    return array.rank() == 0 && first ? new int[0] : c.axes("axis", array.rank());
  }

  /** The array with a value that changes nothing where {@code where} does not hold. */
  private static NdArray chosen(Call c, NdArray array, NdArray neutral) {
    Workspace workspace = c.workspace();
    return everywhere(c)
        ? array
        : workspace.apply(
            new Elementwise.Where(), mask(c), array, workspace.cast(neutral, array.dtype()));
  }

  private static boolean everywhere(Call c) {
    return c.get("where") == BoolValue.TRUE;
  }

  private static NdArray mask(Call c) {
    return c.workspace().cast(c.array("where"), DType.BOOL);
  }

  private static NdArray numbers(NdArray array) {
    if (array.dtype() == DType.TEXT) {
      int width = TextTable.width(array);
      throw Errors.type(
          "the resolved dtypes are not compatible with add.reduce. Resolved (dtype('<U"
              + width
              + "'), dtype('<U"
              + width
              + "'), dtype('<U"
              + 2 * width
              + "'))");
    }
    return array;
  }

  /** Bools and integers are added up as int64. */
  private static NdArray counted(Call c, NdArray given) {
    NdArray array = numbers(given);
    DType natural = natural(array.dtype());
    return c.workspace().cast(array, c.dtype("dtype").orElse(natural));
  }

  /** What sums and products of this dtype are. */
  static DType natural(DType dtype) {
    return dtype.isFloating() ? dtype : dtype.isUnsigned() ? DType.UINT64 : DType.INT64;
  }

  private static NdArray floating(Workspace workspace, NdArray array) {
    return array.dtype().isFloating() ? array : workspace.cast(numbers(array), DType.FLOAT64);
  }

  private static Value total(Call c, Reduction reduction) {
    boolean sum = reduction == Reduction.SUM;
    NdArray array = chosen(c, counted(c, c.array("a")), NdArray.scalar(sum ? 0L : 1L));
    NdArray result = reduce(c, reduction, array, c.flag("keepdims"));
    BinaryUfunc join = sum ? BinaryUfunc.ADD : BinaryUfunc.MULTIPLY;
    return c.result(started(c, join, result), reduction.label());
  }

  /** What was reduced, joined with {@code initial}. */
  private static NdArray started(Call c, BinaryUfunc join, NdArray result) {
    return c.bound()
        .find("initial")
        .map(
            initial -> {
              NdArray start = Conversion.array(c.workspace(), initial, result.dtype());
              return ElementwiseFunctions.binary(c.workspace(), join, result, start);
            })
        .orElse(result);
  }

  /** How many elements make one of the result, in the array's own dtype. */
  private static NdArray amount(Call c, NdArray array, boolean keep) {
    if (!everywhere(c)) {
      NdArray all = c.workspace().cast(mask(c), DType.INT64).broadcastTo(array.shape());
      return c.workspace().cast(reduce(c, Reduction.SUM, all, keep), array.dtype());
    }
    double count = 1;
    for (int axis : axes(c, array)) {
      count *= array.shape().length(axis);
    }
    return c.workspace().cast(NdArray.scalar(count), array.dtype());
  }

  private static NdArray mean(Call c, boolean keep) {
    NdArray array = floating(c.workspace(), c.array("a", "dtype"));
    c.axes("axis", array.rank());
    if (everywhere(c) && array.size() > 0) {
      return reduce(c, Reduction.MEAN, array, keep);
    }
    NdArray sum = reduce(c, Reduction.SUM, chosen(c, array, NdArray.scalar(0L)), keep);
    return ElementwiseFunctions.binary(
        c.workspace(), BinaryUfunc.DIVIDE, sum, amount(c, array, keep));
  }

  private static Value truth(Call c, Reduction reduction) {
    NdArray neutral = NdArray.scalar(reduction == Reduction.ALL);
    NdArray bools = chosen(c, c.workspace().cast(c.array("a"), DType.BOOL), neutral);
    return c.result(reduce(c, reduction, bools, c.flag("keepdims")), reduction.label());
  }

  private static Value extreme(Call c, Reduction reduction) {
    Workspace workspace = c.workspace();
    NdArray array = c.array("a");
    Optional<Value> initial = c.bound().find("initial");
    if (initial.isEmpty() && !everywhere(c)) {
      throw Errors.value(
          "reduction operation '"
              + reduction.label()
              + "' does not have an identity, so to use a where mask one has to specify 'initial'");
    }
    if (initial.isEmpty()) {
      return c.result(reduce(c, reduction, array, c.flag("keepdims")), reduction.label());
    }
    NdArray start = Conversion.array(workspace, initial.get(), array.dtype());
    boolean empty = array.size() == 0;
    NdArray result =
        reduce(c, empty ? Reduction.SUM : reduction, chosen(c, array, start), c.flag("keepdims"));
    if (empty) {
      workspace.applyInto(new Elementwise.Copy(array.dtype()), result, start);
      return c.result(result, reduction.label());
    }
    BinaryUfunc join = reduction == Reduction.MAX ? BinaryUfunc.MAXIMUM : BinaryUfunc.MINIMUM;
    return c.result(ElementwiseFunctions.binary(workspace, join, result, start), reduction.label());
  }

  private static NdArray variance(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = floating(workspace, c.array("a", "dtype"));
    NdArray centre = c.bound().find("mean").isPresent() ? c.array("mean", "dtype") : mean(c, true);
    NdArray centred = ElementwiseFunctions.binary(workspace, BinaryUfunc.SUBTRACT, array, centre);
    NdArray squares =
        ElementwiseFunctions.binary(workspace, BinaryUfunc.MULTIPLY, centred, centred);
    boolean keep = c.flag("keepdims");
    NdArray sum = reduce(c, Reduction.SUM, chosen(c, squares, NdArray.scalar(0L)), keep);
    double less = c.real(c.isNone("correction") ? "ddof" : "correction");
    NdArray divisor =
        Ufuncs.apply(
            workspace,
            BinaryUfunc.SUBTRACT,
            Operand.strong(amount(c, array, keep)),
            Operand.real(less));
    NdArray positive =
        Ufuncs.apply(workspace, BinaryUfunc.MAXIMUM, Operand.strong(divisor), Operand.real(0));
    return ElementwiseFunctions.binary(workspace, BinaryUfunc.DIVIDE, sum, positive);
  }

  private static Value deviation(Call c) {
    return c.result(Ufuncs.apply(c.workspace(), UnaryUfunc.SQRT, variance(c)), "std");
  }

  private static Value place(Call c, boolean largest) {
    return c.result(
        c.workspace()
            .apply(
                new ArgReduce(
                    largest, c.axis("axis"), c.flag("keepdims") && c.array("a").rank() > 0),
                vector(c, ranked(c.workspace(), c.array("a")))),
        "argmax");
  }

  /** Texts are compared by their place among all of them. */
  private static NdArray ranked(Workspace workspace, NdArray array) {
    return array.dtype() == DType.TEXT ? workspace.texts().ranks(array).get(0) : array;
  }

  /** A number has one axis here. */
  private static NdArray vector(Call c, NdArray array) {
    return array.rank() == 0 ? Indexing.flat(c.workspace(), array) : array;
  }

  private static Value running(Call c, boolean product) {
    NdArray array = vector(c, counted(c, c.array("a")));
    return c.result(c.workspace().apply(new Accumulate(product, c.axis("axis")), array), "cumsum");
  }

  private static Value count(Call c) {
    NdArray bools = c.workspace().cast(c.array("a"), DType.BOOL);
    NdArray counted = c.workspace().cast(bools, DType.INT64);
    return c.workspace().value(reduce(c, Reduction.SUM, counted, c.flag("keepdims")));
  }
}
