package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.array.UnaryFunction;
import backproof.number.Elementary;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** The functions that work element by element. */
final class ElementwiseFunctions {
  private static final String OPTIONS =
      "out=None, *, where=True, casting='same_kind', order='K', dtype=None, subok=True)";

  private ElementwiseFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    Rows rows = new Rows(workspace);
    for (UnaryUfunc ufunc : UnaryUfunc.values()) {
      rows.row(ufunc.label() + "(x, " + OPTIONS, ufunc.doc(), c -> unary(c, ufunc));
    }
    for (BinaryUfunc ufunc : BinaryUfunc.values()) {
      rows.row(
          ufunc.label() + "(x1, x2, " + OPTIONS, ufunc.doc(), c -> binary(c, ufunc, "x1", "x2"));
    }
    return rows.row(
            "fabs(x, out=None)",
            "the distance from zero as a float, element by element",
            c -> fabs(c))
        .row(
            "clip(a, a_min=?, a_max=?, out=None, *, min=None, max=None)",
            "the elements limited to the range from a_min to a_max",
            c -> clip(c))
        .row(
            "round(a, decimals=0, out=None)",
            "rounded to so many decimals, halves to even",
            c -> round(c))
        .also("around")
        .also("round_")
        .row(
            "where(condition, x=?, y=?)",
            "x where the condition holds, else y; with the condition alone, where it holds",
            c -> where(c))
        .row(
            "isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            "element by element whether |a - b| <= atol + rtol * |b|",
            c -> workspace.value(close(c)))
        .row(
            "allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            "whether |a - b| <= atol + rtol * |b| everywhere",
            c -> allTrue(workspace, close(c)))
        .row(
            "array_equal(a1, a2, equal_nan=False)",
            "whether shapes and all elements are equal",
            c -> arrayEqual(c))
        .row("deg2rad(x)", "angles in degrees as radians", c -> scaled(c, Math.PI / 180))
        .row("rad2deg(x)", "angles in radians as degrees", c -> scaled(c, 180 / Math.PI))
        .list();
  }

  private static Value unary(Call c, UnaryUfunc ufunc) {
    if (c.bound().hasOnly(1) && c.get(0) instanceof Numeric x) {
      return c.workspace().value(Ufuncs.apply(c.workspace(), ufunc, x.array()));
    }
    if (isNoNumber(c.get("x"))) {
      if (ufunc.isProperty()) {
        throw Errors.unsupported(ufunc.label());
      }
      throw Raise.typeError(
          "loop of ufunc does not support argument 0 of type "
              + c.get("x").type().name()
              + " which has no callable "
              + ufunc.label()
              + " method");
    }
    if (hasText(c.get("x"))) {
      throw Errors.unsupported(ufunc.label());
    }
    Operand x = loop(c, ufunc.label(), 0, Operand.strong(c.array("x")));
    return written(c, Ufuncs.apply(c.workspace(), ufunc, x.array()), ufunc.label(), x);
  }

  private static boolean hasText(Value value) {
    return value instanceof StrValue
        || (value instanceof ListValue list
            && list.items().stream().anyMatch(ElementwiseFunctions::hasText));
  }

  /** An operand in the dtype that the call asks to compute in. */
  private static Operand loop(Call c, String ufunc, int place, Operand given) {
    Optional<DType> wanted = c.dtype("dtype");
    if (wanted.isEmpty()) {
      return given;
    }
    DType from = given.array().dtype();
    boolean safe = !c.text("casting").equals("unsafe");
    if (safe && !Ufuncs.canCast(from, wanted.get())) {
      throw Raise.of(
          "numpy._core._exceptions._UFuncInputCastingError",
          Ufuncs.cannotCast("'" + ufunc + "' input " + place, from.label(), wanted.get()));
    }
    return Operand.strong(c.workspace().cast(given.array(), wanted.get()));
  }

  private static void checkShape(Shape result, Shape out, Operand... operands) {
    if (result.broadcastsTo(out)) {
      return;
    }
    if (out.broadcastsTo(result)) {
      throw Errors.value(
          "non-broadcastable output operand with shape "
              + out
              + " doesn't match the broadcast shape "
              + result);
    }
    StringBuilder shapes = new StringBuilder();
    for (Operand operand : operands) {
      shapes.append(operand.array().shape()).append(' ');
    }
    throw Errors.value(
        "operands could not be broadcast together with shapes " + shapes + out + " ");
  }

  /** The result, of which {@code out} takes only what {@code where} names. */
  private static Value written(Call c, NdArray result, String ufunc, Operand... operands) {
    if (c.get("out") instanceof ArrayValue target) {
      checkShape(result.shape(), target.array().shape(), operands);
    }
    if (c.get("where") == BoolValue.TRUE) {
      return c.result(result, ufunc);
    }
    if (!(c.get("out") instanceof ArrayValue out)) {
      throw Errors.notCovered("where= without out=, which leaves elements unset,");
    }
    c.workspace().executor().forgive();
    NdArray mask = c.workspace().cast(c.array("where"), DType.BOOL);
    DType dtype = DType.common(result.dtype(), out.array().dtype());
    return c.result(
        c.workspace()
            .apply(
                new Elementwise.Where(),
                mask,
                c.workspace().cast(result, dtype),
                c.workspace().cast(out.array(), dtype)),
        ufunc);
  }

  private static Value binary(Call c, BinaryUfunc ufunc, String a, String b) {
    if (c.bound().hasOnly(2) && c.get(0) instanceof Numeric x && c.get(1) instanceof Numeric y) {
      Operand left = Operand.strong(x.array());
      return c.workspace()
          .value(Ufuncs.apply(c.workspace(), ufunc, left, Operand.strong(y.array())));
    }
    if (isNoNumber(c.get(a)) || isNoNumber(c.get(b))) {
      throw ArrayOperators.refusal(ufunc, c.get(a), c.get(b));
    }
    Operand left = loop(c, ufunc.label(), 0, c.operand(a));
    Operand right = loop(c, ufunc.label(), 1, c.operand(b));
    return written(c, Ufuncs.apply(c.workspace(), ufunc, left, right), ufunc.label(), left, right);
  }

  /** What NumPy could only compute with as an object; strings fail in other words. */
  static boolean isNoNumber(Value value) {
    return !Conversion.isArrayLike(value)
        && !(value instanceof StrValue)
        && !Conversion.isComplex(value);
  }

  private static Value fabs(Call c) {
    NdArray array = c.array("x");
    NdArray floating = c.workspace().cast(array, UnaryUfunc.floating(array.dtype()));
    return c.result(Ufuncs.apply(c.workspace(), UnaryUfunc.ABSOLUTE, floating), "fabs");
  }

  private static Value clip(Call c) {
    Value low = c.bound().find("a_min").orElse(c.get("min"));
    Value high = c.bound().find("a_max").orElse(c.get("max"));
    Workspace workspace = c.workspace();
    NdArray result = c.array("a");
    boolean both = low != NoneValue.NONE && high != NoneValue.NONE;
    if (low != NoneValue.NONE) {
      result = limited(workspace, BinaryUfunc.MAXIMUM, result, low, both);
    }
    if (high != NoneValue.NONE) {
      result = limited(workspace, BinaryUfunc.MINIMUM, result, high, both);
    }
    return c.result(result, "clip");
  }

  /** Between two limits, NumPy keeps an element that equals one; of two equals, the second wins. */
  private static NdArray limited(
      Workspace workspace, BinaryUfunc ufunc, NdArray array, Value limit, boolean keeps) {
    Operand given = Operand.strong(array);
    Operand bound = Conversion.operand(workspace, limit);
    return keeps
        ? Ufuncs.apply(workspace, ufunc, bound, given)
        : Ufuncs.apply(workspace, ufunc, given, bound);
  }

  private static Value round(Call c) {
    return c.result(rounded(c.workspace(), c.array("a"), c.integer("decimals")), "round");
  }

  /** As NumPy: scaled by a power of ten, rounded to even, scaled back. */
  static NdArray rounded(Workspace workspace, NdArray array, int decimals) {
    if (array.dtype() == DType.BOOL && decimals != 0) {
      throw Ufuncs.cannotStore("multiply", DType.FLOAT64.label(), DType.BOOL);
    }
    if (array.dtype() == DType.BOOL) {
      return workspace.cast(array, DType.FLOAT16);
    }
    if (!array.dtype().isFloating()) {
      return decimals >= 0 ? workspace.copy(array) : roundedInteger(workspace, array, decimals);
    }
    Elementwise rint = new Elementwise.Unary(UnaryFunction.RINT);
    if (decimals == 0) {
      return workspace.apply(rint, array);
    }
    Operand scale =
        new Operand(NdArray.scalar(Elementary.pow(10, Math.abs(decimals))), Weakness.REAL);
    BinaryUfunc there = decimals > 0 ? BinaryUfunc.MULTIPLY : BinaryUfunc.DIVIDE;
    BinaryUfunc back = decimals > 0 ? BinaryUfunc.DIVIDE : BinaryUfunc.MULTIPLY;
    NdArray scaled = Ufuncs.apply(workspace, there, Operand.strong(array), scale);
    return Ufuncs.apply(workspace, back, Operand.strong(workspace.apply(rint, scaled)), scale);
  }

  private static NdArray roundedInteger(Workspace workspace, NdArray array, int decimals) {
    return workspace.cast(
        rounded(workspace, workspace.cast(array, DType.FLOAT64), decimals), DType.INT64);
  }

  private static Value where(Call c) {
    NdArray condition = c.workspace().cast(c.array("condition"), DType.BOOL);
    if (c.bound().find("x").isPresent() != c.bound().find("y").isPresent()) {
      throw Errors.value("either both or neither of x and y should be given");
    }
    if (c.bound().find("x").isEmpty()) {
      return IndexFunctions.nonzero(c.workspace(), condition);
    }
    Operand x = c.operand("x");
    Operand y = c.operand("y");
    DType dtype = Operand.common(x, y);
    return c.workspace()
        .array(
            c.workspace()
                .apply(
                    new Elementwise.Where(),
                    condition,
                    c.workspace().cast(x.array(), dtype),
                    c.workspace().cast(y.array(), dtype)));
  }

  /** |a - b| <= atol + rtol |b|, and equal infinities. */
  static NdArray close(Call c) {
    Workspace workspace = c.workspace();
    Operand a = c.operand("a");
    Operand b = c.operand("b");
    NdArray x = workspace.cast(a.array(), DType.FLOAT64);
    NdArray y = workspace.cast(b.array(), DType.FLOAT64);
    NdArray distance =
        Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, binary(workspace, BinaryUfunc.SUBTRACT, x, y));
    NdArray relative =
        binary(
            workspace,
            BinaryUfunc.MULTIPLY,
            NdArray.scalar(c.real("rtol")),
            Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, y));
    NdArray bound = binary(workspace, BinaryUfunc.ADD, NdArray.scalar(c.real("atol")), relative);
    NdArray near = binary(workspace, BinaryUfunc.LESS_EQUAL, distance, bound);
    NdArray finite = Ufuncs.apply(workspace, UnaryUfunc.ISFINITE, y);
    NdArray both = binary(workspace, BinaryUfunc.LOGICAL_AND, near, finite);
    NdArray equal = binary(workspace, BinaryUfunc.EQUAL, x, y);
    NdArray result = binary(workspace, BinaryUfunc.LOGICAL_OR, both, equal);
    workspace.executor().forgive();
    return orBothNan(c, result, x, y);
  }

  private static NdArray orBothNan(Call c, NdArray result, NdArray x, NdArray y) {
    Workspace workspace = c.workspace();
    if (!c.flag("equal_nan")) {
      return result;
    }
    NdArray nans =
        binary(
            workspace,
            BinaryUfunc.LOGICAL_AND,
            Ufuncs.apply(workspace, UnaryUfunc.ISNAN, x),
            Ufuncs.apply(workspace, UnaryUfunc.ISNAN, y));
    return binary(workspace, BinaryUfunc.LOGICAL_OR, result, nans);
  }

  static NdArray binary(Workspace workspace, BinaryUfunc ufunc, NdArray a, NdArray b) {
    return Ufuncs.apply(workspace, ufunc, Operand.strong(a), Operand.strong(b));
  }

  /** A Python bool: the program's path hangs on it. */
  static Value allTrue(Workspace workspace, NdArray bools) {
    NdArray all = workspace.apply(backproof.array.Reduce.all(backproof.array.Reduction.ALL), bools);
    return BoolValue.of(workspace.decided(all).boolAt(0));
  }

  private static Value arrayEqual(Call c) {
    if (c.get("a1") == NoneValue.NONE || c.get("a2") == NoneValue.NONE) {
      return BoolValue.of(c.get("a1") == c.get("a2"));
    }
    NdArray a = c.array("a1");
    NdArray b = c.array("a2");
    return a.shape().equals(b.shape())
        ? allTrue(c.workspace(), orBothNan(c, binary(c.workspace(), BinaryUfunc.EQUAL, a, b), a, b))
        : BoolValue.FALSE;
  }

  private static Value scaled(Call c, double factor) {
    return c.workspace()
        .value(binary(c.workspace(), BinaryUfunc.MULTIPLY, c.array("x"), NdArray.scalar(factor)));
  }

  static Value shapeOf(NdArray array) {
    return TupleValue.of(Shapes.tuple(Shapes.of(array)).items());
  }

  static Shape vector(NdArray array) {
    return Shape.of(array.size());
  }
}
