package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Sort;
import backproof.python.BuiltinFunction;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.Raise;
import backproof.python.Signature;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The methods of arrays and NumPy scalars; most are functions with the array in front. */
final class Methods {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sum",
          "prod",
          "mean",
          "max",
          "min",
          "all",
          "any",
          "var",
          "std",
          "argmax",
          "argmin",
          "cumsum",
          "cumprod",
          "clip",
          "round",
          "dot",
          "ravel",
          "squeeze",
          "swapaxes",
          "repeat",
          "nonzero",
          "argsort",
          "take",
          "diagonal",
          "trace",
          "searchsorted",
          "choose",
          "put");

  /** Those of them that are written in Python. */
  static final String WRITTEN = "take diagonal trace searchsorted choose put";

  /** Methods that NumPy hands on to a function whose name begins so. */
  private static final Set<String> REDUCTIONS =
      Set.of("sum", "prod", "mean", "all", "any", "var", "std");

  private static final Set<String> EXTREMES = Set.of("max", "min");

  private final List<BuiltinFunction> table;

  Methods(Workspace workspace) {
    List<BuiltinFunction> all = new ArrayList<>();
    for (BuiltinFunction function : Numpy.functions(workspace)) {
      if (FUNCTIONS.contains(function.name())) {
        all.add(
            REDUCTIONS.contains(function.name())
                ? function.refusingAs("_" + function.name())
                : EXTREMES.contains(function.name())
                    ? function.refusingAs("_a" + function.name())
                    : function.refusingAs(function.name() + Signature.OF_ARRAY));
      }
    }
    all.addAll(own(workspace));
    table = List.copyOf(all);
  }

  List<BuiltinFunction> table() {
    return table;
  }

  /** Those of numbers: NumPy's have no dot. */
  List<BuiltinFunction> ofScalars() {
    return table.stream().filter(method -> !method.name().equals("dot")).toList();
  }

  private static List<BuiltinFunction> own(Workspace workspace) {
    return new Rows(workspace)
        .row("copy&(a, order='C')", "a new array of the same elements", c -> copied(c))
        .row(
            "astype&(a, dtype, order='K', casting='unsafe', subok=True, copy=True)",
            "converted to a dtype; towards integers the fraction is lost",
            c -> astype(c))
        .row("view(a, *type)", "another array over the same memory", c -> view(c))
        .row(
            "conj(a)",
            "a copy: the complex conjugate of a real number is the number",
            c -> copied(c))
        .also("conjugate")
        .row(
            "reshape(a, *shape, order='C', **_)",
            "the same elements under another shape; -1 stands for what is left",
            c -> workspace.array(reshaped(c)))
        .row(
            "flatten&(a, order='C')",
            "the elements as a new vector",
            c ->
                workspace.array(
                    workspace.copy(ShapeFunctions.reshape(c, c.array("a"), new int[] {-1}))))
        .row(
            "transpose(a, *axes)",
            "a view with the axes in reverse, or in the given order",
            c -> transpose(c))
        .row("tolist(a)", "the elements as nested Python lists", c -> list(workspace, c.array("a")))
        .row("item(a, *args)", "one element as a Python number", c -> item(c))
        .row("fill(a, value)", "sets all elements to value", c -> fill(c))
        .row(
            "sort(a, axis=-1, kind=None, order=None, *, stable=None)",
            "sorts in place, along an axis",
            c -> sort(c))
        .row(
            "__round__(a, ndigits=None)",
            "rounded to so many decimals, halves to even",
            c -> rounded(c))
        .row("__divmod__(a, b)", "quotient and remainder", c -> divided(c))
        .row("__rdivmod__(b, a)", "the same of a number", c -> divided(c))
        .list();
  }

  private static NdArray reshaped(Call c) {
    List<Value> shape = c.bound().rest("shape");
    if (c.bound().find("_").isPresent()) {
      throw Errors.type(
          c.bound().keywords("_").entries().iterator().next().key().repr()
              + " is an invalid keyword argument for this function");
    }
    if (shape.isEmpty()) {
      throw Errors.type("reshape() takes exactly 1 argument (0 given)");
    }
    boolean none = shape.size() == 1 && shape.get(0) == NoneValue.NONE;
    return none
        ? c.workspace().copy(c.array("a"))
        : ShapeFunctions.reshape(c, c.array("a"), Shapes.spread(shape));
  }

  private static Value copied(Call c) {
    NdArray copy = c.workspace().copy(c.array("a"));
    return c.get("a") instanceof ArrayValue ? c.workspace().array(copy) : c.workspace().value(copy);
  }

  private static Value astype(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = c.array("a");
    DType dtype = workspace.types().unsized(c.get("dtype"));
    String casting = c.text("casting");
    boolean same = casting.equals("same_kind") && Ufuncs.canCast(array.dtype(), dtype);
    boolean up = array.dtype().compareTo(dtype) <= 0;
    if (!casting.equals("unsafe") && !same && !up) {
      throw Errors.type(
          "Cannot cast array data from dtype('"
              + array.dtype().label()
              + "') to dtype('"
              + dtype.label()
              + "') according to the rule '"
              + casting
              + "'");
    }
    if (!c.flag("copy") && array.dtype() == dtype) {
      return c.get("a");
    }
    NdArray converted =
        array.dtype() == dtype ? workspace.copy(array) : workspace.converted(array, dtype);
    return c.get("a") instanceof ArrayValue
        ? workspace.array(converted)
        : workspace.value(converted);
  }

  private static Value view(Call c) {
    for (Value type : c.bound().rest("type")) {
      if (type != c.workspace().types().ndarray()) {
        throw Errors.notCovered("ndarray.view as another dtype");
      }
    }
    return c.workspace().array(c.array("a").view(new backproof.array.Index.Ellipsis()));
  }

  private static Value transpose(Call c) {
    NdArray array = c.array("a");
    List<Value> axes = c.bound().rest("axes");
    boolean none = axes.isEmpty() || axes.size() == 1 && axes.get(0) == NoneValue.NONE;
    if (none && !(c.get("a") instanceof ArrayValue)) {
      return c.get("a");
    }
    return c.workspace().array(none ? array.transposed() : array.transposed(Shapes.spread(axes)));
  }

  static Value list(Workspace workspace, NdArray array) {
    if (array.rank() == 0) {
      return Scalars.python(workspace, array, 0);
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < array.shape().length(0); i++) {
      items.add(list(workspace, array.view(new backproof.array.Index.At(i))));
    }
    return ListValue.of(items);
  }

  private static Value item(Call c) {
    NdArray array = c.array("a");
    List<Value> args = c.bound().rest("args");
    if (args.size() == 1 && args.get(0) instanceof backproof.python.TupleValue tuple) {
      args = tuple.items();
    }
    if (args.size() > 1 && args.size() != array.rank()) {
      throw Errors.value("incorrect number of indices for array");
    }
    if (args.isEmpty()) {
      if (array.size() != 1) {
        throw Errors.value("can only convert an array of size 1 to a Python scalar");
      }
      return Scalars.python(c.workspace(), array, 0);
    }
    if (args.size() == 1 && array.rank() != 1) {
      int flat = Operators.index(args.get(0));
      if (flat < -array.size() || flat >= array.size()) {
        throw Raise.indexError("index " + flat + " is out of bounds for size " + array.size());
      }
    }
    NdArray source = args.size() == 1 ? Indexing.flat(c.workspace(), array) : array;
    backproof.array.Index[] at = new backproof.array.Index[args.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = new backproof.array.Index.At(Operators.index(args.get(i)));
    }
    return Scalars.python(c.workspace(), source.view(at), 0);
  }

  private static Value fill(Call c) {
    NdArray array = c.array("a");
    NdArray value = Conversion.array(c.workspace(), c.get("value"), array.dtype());
    c.workspace().applyInto(new Elementwise.Copy(array.dtype()), array, value);
    return NoneValue.NONE;
  }

  /** {@code round(x)} gives a Python int, {@code round(x, n)} the same kind of number. */
  private static Value rounded(Call c) {
    Workspace workspace = c.workspace();
    if (c.isNone("ndigits")) {
      NdArray whole = ElementwiseFunctions.rounded(workspace, c.array("a"), 0);
      return Scalars.integer(workspace, whole);
    }
    return workspace.value(
        ElementwiseFunctions.rounded(workspace, c.array("a"), c.integer("ndigits")));
  }

  private static Value divided(Call c) {
    Workspace workspace = c.workspace();
    Operand a = c.operand("a");
    Operand b = c.operand("b");
    return backproof.python.TupleValue.of(
        workspace.value(Ufuncs.apply(workspace, BinaryUfunc.FLOOR_DIVIDE, a, b)),
        workspace.value(Ufuncs.apply(workspace, BinaryUfunc.REMAINDER, a, b)));
  }

  private static Value sort(Call c) {
    NdArray array = c.array("a");
    NdArray sorted =
        IndexFunctions.sorted(
            c.workspace(), new Sort(false, OptionalInt.of(c.integer("axis"))), array);
    c.workspace().applyInto(new Elementwise.Copy(array.dtype()), array, sorted);
    return NoneValue.NONE;
  }
}
