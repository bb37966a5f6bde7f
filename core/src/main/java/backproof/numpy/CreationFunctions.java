package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.Value;
import java.util.List;

/** The functions that make arrays. */
final class CreationFunctions {
  private CreationFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "array(object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0)",
            "a new array of the values, nested lists included",
            c -> array(c))
        .row(
            "asarray(a, dtype=None, order=None, *, copy=None)",
            "the values as an array, the same one where it is one already",
            c -> asArray(c))
        .also("asfarray")
        .row(
            "ascontiguousarray(a, dtype=None)",
            "the values as an array whose rows lie one after another in memory",
            c -> contiguous(c))
        .row("zeros(shape, dtype=None, order='C')", "an array of zeros", c -> filled(c, 0))
        .also("empty")
        .row("ones(shape, dtype=None, order='C')", "an array of ones", c -> filled(c, 1))
        .row(
            "full(shape, fill_value, dtype=None, order='C')",
            "an array in which every element is fill_value",
            c -> full(c))
        .row(
            "zeros_like(a, dtype=None, order='K', subok=True, shape=None)",
            "zeros in the shape and dtype of a",
            c -> like(c, 0))
        .also("empty_like")
        .row(
            "ones_like(a, dtype=None, order='K', subok=True, shape=None)",
            "ones in the shape and dtype of a",
            c -> like(c, 1))
        .row(
            "full_like(a, fill_value, dtype=None, order='K', subok=True, shape=None)",
            "fill_value everywhere, in the shape and dtype of a",
            c -> fullLike(c))
        .row(
            "eye(N, M=None, k=0, dtype=None)",
            "a matrix with ones on the k-th diagonal and zeros elsewhere",
            c -> eye(c))
        .row("identity(n, dtype=None)", "the square identity matrix", c -> identity(c))
        .row(
            "arange(start=None, stop=None, step=None, dtype=None)",
            "values from start to before stop, step apart; one argument is the stop",
            c -> arange(c))
        .row(
            "copy(a, order=None)",
            "a new array of the same elements",
            c -> workspace.array(workspace.copy(c.array("a"))))
        .list();
  }

  private static Value array(Call c) {
    NdArray given = c.array("object", "dtype");
    boolean shared = c.get("object") instanceof Numeric numeric && numeric.array() == given;
    if (Conversion.isSequence(c.get("object")) && c.get("copy") == BoolValue.FALSE) {
      throw Errors.value(
          "Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj,"
              + " copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no"
              + " behavior change in NumPy 1.x).\nFor more details, see"
              + " https://numpy.org/devdocs/numpy_2_0_migration_guide.html"
              + "#adapting-to-changes-in-the-copy-keyword.");
    }
    NdArray own = shared && c.flag("copy") ? c.workspace().copy(given) : given;
    if (own == given && shared && own.rank() >= c.integer("ndmin")) {
      return c.get("object");
    }
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

  private static Value contiguous(Call c) {
    NdArray array = c.array("a", "dtype");
    return array.isContiguous() ? asArray(c) : c.workspace().array(c.workspace().copy(array));
  }

  private static NdArray constant(Workspace workspace, DType dtype, Shape shape, NdArray value) {
    NdArray array = workspace.zeros(dtype, shape);
    workspace.applyInto(new Elementwise.Copy(dtype), array, value);
    return array;
  }

  private static Value filled(Call c, long value) {
    DType dtype = c.dtype("dtype").orElse(DType.FLOAT64);
    Shape shape = c.shape("shape");
    if (dtype == DType.TEXT && value == 1) {
      throw Errors.foreign("such a dtype");
    }
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
        .array(constant(c.workspace(), dtype, shapeOf(c, model), NdArray.scalar(value)));
  }

  private static Shape shapeOf(Call c, NdArray model) {
    return c.isNone("shape") ? model.shape() : c.shape("shape");
  }

  private static Value fullLike(Call c) {
    NdArray model = c.array("a");
    DType dtype = c.dtype("dtype").orElse(model.dtype());
    return c.workspace()
        .array(constant(c.workspace(), dtype, shapeOf(c, model), c.array("fill_value")));
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
    if (oneArgument && c.isNone("start")) {
      throw Errors.type("arange() requires stop to be specified.");
    }
    for (String name : List.of("start", "stop", "step")) {
      if (c.get(name) instanceof StrValue) {
        throw Errors.type(
            "arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.");
      }
      if (Conversion.isSequence(c.get(name))) {
        throw Errors.type(
            "unsupported operand type(s) for -: '" + c.get(name).type().name() + "' and 'int'");
      }
      if (c.get(name) instanceof ArrayValue array && array.array().rank() > 0) {
        throw Errors.type("only 0-dimensional arrays can be converted to Python scalars");
      }
    }
    NdArray zero = NdArray.scalar(0L);
    NdArray start = oneArgument || c.isNone("start") ? zero : c.array("start");
    NdArray stop = oneArgument ? c.array("start") : c.array("stop");
    NdArray step = c.isNone("step") ? NdArray.scalar(1L) : c.array("step");
    DType natural =
        DType.common(
            DType.common(start.dtype(), stop.dtype()), DType.common(step.dtype(), DType.INT64));
    double pace = step.doubleAt(0);
    if (pace == 0) {
      throw backproof.python.Raise.zeroDivision(
          natural.isFloating() ? "float division by zero" : "division by zero");
    }
    double first = start.doubleAt(0);
    double count = Math.ceil((stop.doubleAt(0) - first) / pace);
    if (Double.isNaN(count)) {
      throw Errors.value("arange: cannot compute length");
    }
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

  static boolean isNone(Value value) {
    return value == NoneValue.NONE;
  }
}
