package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.number.Elementary;
import backproof.python.BuiltinFunction;
import backproof.python.NoneValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;

/** The functions that make arrays. */
final class CreationFunctions {
  private CreationFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "array(object, dtype=None, copy=True, ndmin=0)",
            "a new array of the values, nested lists included",
            c -> array(c))
        .row(
            "asarray(a, dtype=None)",
            "the values as an array, the same one where it is one already",
            c -> asArray(c))
        .also("ascontiguousarray")
        .also("asfarray")
        .row("zeros(shape, dtype=None, order='C')", "an array of zeros", c -> filled(c, 0))
        .also("empty")
        .row("ones(shape, dtype=None, order='C')", "an array of ones", c -> filled(c, 1))
        .row(
            "full(shape, fill_value, dtype=None)",
            "an array in which every element is fill_value",
            c -> full(c))
        .row("zeros_like(a, dtype=None)", "zeros in the shape and dtype of a", c -> like(c, 0))
        .also("empty_like")
        .row("ones_like(a, dtype=None)", "ones in the shape and dtype of a", c -> like(c, 1))
        .row(
            "full_like(a, fill_value, dtype=None)",
            "fill_value everywhere, in the shape and dtype of a",
            c -> fullLike(c))
        .row(
            "eye(N, M=None, k=0, dtype=None)",
            "a matrix with ones on the k-th diagonal and zeros elsewhere",
            c -> eye(c))
        .row("identity(n, dtype=None)", "the square identity matrix", c -> identity(c))
        .row(
            "arange(start, stop=None, step=None, dtype=None)",
            "values from start to before stop, step apart; one argument is the stop",
            c -> arange(c))
        .row(
            "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None)",
            "num values from start to stop, evenly spaced",
            c -> linspace(c))
        .row(
            "logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None)",
            "num values from base**start to base**stop, with evenly spaced exponents",
            c -> logspace(c))
        .row(
            "copy(a, order=None)",
            "a new array of the same elements",
            c -> workspace.array(workspace.copy(c.array("a"))))
        .row(
            "meshgrid(*xi, indexing='xy')",
            "from vectors of coordinates the list of matrices of a grid",
            c -> meshgrid(c))
        .list();
  }

  private static Value array(Call c) {
    NdArray given = c.array("object", "dtype");
    boolean shared = c.get("object") instanceof Numeric numeric && numeric.array() == given;
    NdArray own = shared && c.flag("copy") ? c.workspace().copy(given) : given;
    while (own.rank() < c.integer("ndmin")) {
      own = own.view(new Index.NewAxis(), new Index.Ellipsis());
    }
    return c.workspace().array(own);
  }

  private static Value asArray(Call c) {
    NdArray array = c.array("a", "dtype");
    return c.get("a") instanceof ArrayValue same && same.array() == array
        ? same
        : c.workspace().array(array);
  }

  private static NdArray constant(Workspace workspace, DType dtype, Shape shape, NdArray value) {
    NdArray array = workspace.zeros(dtype, shape);
    workspace.applyInto(new Elementwise.Copy(dtype), array, value);
    return array;
  }

  private static Value filled(Call c, long value) {
    DType dtype = c.dtype("dtype").orElse(DType.FLOAT64);
    Shape shape = c.shape("shape");
    return c.workspace()
        .array(
            value == 0
                ? c.workspace().zeros(dtype, shape)
                : constant(c.workspace(), dtype, shape, NdArray.scalar(value)));
  }

  private static Value full(Call c) {
    NdArray value = c.array("fill_value");
    DType dtype = c.dtype("dtype").orElse(value.dtype());
    return c.workspace().array(constant(c.workspace(), dtype, c.shape("shape"), value));
  }

  private static Value like(Call c, long value) {
    NdArray model = c.array("a");
    DType dtype = c.dtype("dtype").orElse(model.dtype());
    return c.workspace()
        .array(constant(c.workspace(), dtype, model.shape(), NdArray.scalar(value)));
  }

  private static Value fullLike(Call c) {
    NdArray model = c.array("a");
    DType dtype = c.dtype("dtype").orElse(model.dtype());
    return c.workspace()
        .array(constant(c.workspace(), dtype, model.shape(), c.array("fill_value")));
  }

  private static Value identity(Call c) {
    int n = c.integer("n");
    return c.workspace().array(eye(c.workspace(), c.dtype("dtype").orElse(DType.FLOAT64), n, n, 0));
  }

  private static Value eye(Call c) {
    int rows = c.integer("N");
    int columns = c.isNone("M") ? rows : c.integer("M");
    DType dtype = c.dtype("dtype").orElse(DType.FLOAT64);
    return c.workspace().array(eye(c.workspace(), dtype, rows, columns, c.integer("k")));
  }

  static NdArray eye(Workspace workspace, DType dtype, int rows, int columns, int k) {
    NdArray array = workspace.zeros(dtype, Shape.of(rows, columns));
    for (int i = 0; i < rows; i++) {
      if (i + k >= 0 && i + k < columns) {
        array.set(i * columns + i + k, 1L);
      }
    }
    return array;
  }

  private static Value arange(Call c) {
    boolean oneArgument = c.isNone("stop");
    NdArray zero = NdArray.scalar(0L);
    NdArray start = oneArgument ? zero : c.array("start");
    NdArray stop = oneArgument ? c.array("start") : c.array("stop");
    NdArray step = c.isNone("step") ? NdArray.scalar(1L) : c.array("step");
    DType natural =
        DType.common(
            DType.common(start.dtype(), stop.dtype()), DType.common(step.dtype(), DType.INT64));
    double pace = step.doubleAt(0);
    if (pace == 0) {
      throw backproof.python.Raise.zeroDivision("division by zero");
    }
    double first = start.doubleAt(0);
    double count = Math.ceil((stop.doubleAt(0) - first) / pace);
    if (!(count < 1 << 30)) {
      throw Errors.value("Maximum allowed size exceeded");
    }
    DType dtype = c.dtype("dtype").orElse(natural);
    NdArray array = c.workspace().zeros(dtype, Shape.of((int) Math.max(0, count)));
    boolean whole = natural.isInteger();
    // NumPy takes the distance of the first two values as the step of all the others.
    double distance = first + pace - first;
    for (int i = 0; i < array.size(); i++) {
      if (whole) {
        array.set(i, start.longAt(0) + i * step.longAt(0));
      } else {
        array.set(i, i == 1 ? first + pace : first + i * distance);
      }
    }
    return c.workspace().array(array);
  }

  private static double[] points(Call c) {
    int count = c.integer("num");
    if (count < 0) {
      throw Errors.value("Number of samples, " + count + ", must be non-negative.");
    }
    double start = c.real("start");
    double stop = c.real("stop");
    boolean end = c.flag("endpoint");
    int parts = end ? count - 1 : count;
    double[] values = new double[count];
    double step = parts > 0 ? (stop - start) / parts : Double.NaN;
    for (int i = 0; i < count; i++) {
      double moved = parts > 0 ? i * step : i * (stop - start);
      values[i] = moved + start;
    }
    if (end && count > 1) {
      values[count - 1] = stop;
    }
    return values;
  }

  private static Value linspace(Call c) {
    c.workspace().executor().allowance().allocate(Math.max(0, c.integer("num")));
    double[] values = points(c);
    NdArray array = NdArray.vector(values);
    Value result =
        c.workspace().array(c.workspace().cast(array, c.dtype("dtype").orElse(DType.FLOAT64)));
    if (!c.flag("retstep")) {
      return result;
    }
    int parts = c.flag("endpoint") ? values.length - 1 : values.length;
    double step = parts > 0 ? (c.real("stop") - c.real("start")) / parts : Double.NaN;
    return TupleValue.of(result, c.workspace().scalar(step));
  }

  private static Value logspace(Call c) {
    c.workspace().executor().allowance().allocate(Math.max(0, c.integer("num")));
    double[] values = points(c);
    double base = c.real("base");
    for (int i = 0; i < values.length; i++) {
      values[i] = Elementary.pow(base, values[i]);
    }
    return c.workspace()
        .array(c.workspace().cast(NdArray.vector(values), c.dtype("dtype").orElse(DType.FLOAT64)));
  }

  private static Value meshgrid(Call c) {
    List<Value> given = c.bound().rest("xi");
    int n = given.size();
    boolean matrix = c.text("indexing").equals("ij");
    int[] lengths = new int[n];
    int[] axes = new int[n];
    for (int i = 0; i < n; i++) {
      axes[i] = !matrix && n > 1 && i < 2 ? 1 - i : i;
      lengths[axes[i]] = Conversion.array(c.workspace(), given.get(i)).size();
    }
    List<Value> grids = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int[] narrow = new int[n];
      java.util.Arrays.fill(narrow, 1);
      narrow[axes[i]] = lengths[axes[i]];
      NdArray values = Conversion.array(c.workspace(), given.get(i));
      NdArray placed = c.workspace().reshaped(values, Shape.of(narrow));
      grids.add(c.workspace().array(c.workspace().copy(placed.broadcastTo(Shape.of(lengths)))));
    }
    return TupleValue.of(grids);
  }

  static boolean isNone(Value value) {
    return value == NoneValue.NONE;
  }
}
