package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.array.UnaryFunction;
import backproof.number.Elementary;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.List;

/** The functions that work element by element. */
final class ElementwiseFunctions {
  private ElementwiseFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    Rows rows = new Rows(workspace);
    for (UnaryUfunc ufunc : UnaryUfunc.values()) {
      rows.row(ufunc.label() + "(x, out=None)", ufunc.doc(), c -> unary(c, ufunc));
    }
    for (BinaryUfunc ufunc : BinaryUfunc.values()) {
      rows.row(
          ufunc.label() + "(x1, x2, out=None, dtype=None)",
          ufunc.doc(),
          c -> binary(c, ufunc, "x1", "x2"));
    }
    return rows.row(
            "abs(x, out=None)",
            "the distance from zero, element by element",
            c -> unary(c, UnaryUfunc.ABSOLUTE))
        .row(
            "fabs(x, out=None)",
            "the distance from zero as a float, element by element",
            c -> fabs(c))
        .row(
            "true_divide(x1, x2, out=None, dtype=None)",
            "x1 / x2",
            c -> binary(c, BinaryUfunc.DIVIDE, "x1", "x2"))
        .row(
            "mod(x1, x2, out=None, dtype=None)",
            "the remainder of x1 / x2, with the sign of x2",
            c -> binary(c, BinaryUfunc.REMAINDER, "x1", "x2"))
        .row(
            "clip(a, a_min=None, a_max=None, out=None, min=None, max=None)",
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
            "nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None)",
            "a copy with numbers in place of nan, inf and -inf",
            c -> nanToNum(c))
        .row(
            "isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            "element by element whether |a - b| <= atol + rtol * |b|",
            c -> workspace.value(close(c)))
        .row(
            "allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            "whether |a - b| <= atol + rtol * |b| everywhere",
            c -> allTrue(workspace, close(c)))
        .row("array_equal(a1, a2)", "whether shapes and all elements are equal", c -> arrayEqual(c))
        .row("deg2rad(x)", "angles in degrees as radians", c -> scaled(c, Math.PI / 180))
        .row("rad2deg(x)", "angles in radians as degrees", c -> scaled(c, 180 / Math.PI))
        .list();
  }

  private static Value unary(Call c, UnaryUfunc ufunc) {
    if (isNoNumber(c.get("x"))) {
      throw Raise.typeError(
          "loop of ufunc does not support argument 0 of type "
              + c.get("x").type().name()
              + " which has no callable "
              + ufunc.label()
              + " method");
    }
    return c.result(Ufuncs.apply(c.workspace(), ufunc, c.array("x")), ufunc.label());
  }

  private static Value binary(Call c, BinaryUfunc ufunc, String a, String b) {
    if (isNoNumber(c.get(a)) || isNoNumber(c.get(b))) {
      throw ArrayOperators.refusal(ufunc, c.get(a), c.get(b));
    }
    NdArray result = Ufuncs.apply(c.workspace(), ufunc, c.operand(a), c.operand(b));
    NdArray wanted =
        c.dtype("dtype").map(dtype -> c.workspace().cast(result, dtype)).orElse(result);
    return c.result(wanted, ufunc.label());
  }

  /** What NumPy could only compute with as an object; strings fail in other words. */
  static boolean isNoNumber(Value value) {
    return !Conversion.isArrayLike(value) && !(value instanceof StrValue);
  }

  private static Value fabs(Call c) {
    NdArray array = c.array("x");
    NdArray floating =
        array.dtype().isFloating() ? array : c.workspace().cast(array, DType.FLOAT64);
    return c.result(Ufuncs.apply(c.workspace(), UnaryUfunc.ABSOLUTE, floating), "fabs");
  }

  private static Value clip(Call c) {
    String low = c.isNone("a_min") ? "min" : "a_min";
    String high = c.isNone("a_max") ? "max" : "a_max";
    NdArray result = c.array("a");
    if (!c.isNone(low)) {
      result =
          Ufuncs.apply(c.workspace(), BinaryUfunc.MAXIMUM, Operand.strong(result), c.operand(low));
    }
    if (!c.isNone(high)) {
      result =
          Ufuncs.apply(c.workspace(), BinaryUfunc.MINIMUM, Operand.strong(result), c.operand(high));
    }
    return c.result(result, "clip");
  }

  private static Value round(Call c) {
    return c.result(rounded(c.workspace(), c.array("a"), c.integer("decimals")), "round");
  }

  /** As NumPy: scaled by a power of ten, rounded to even, scaled back. */
  static NdArray rounded(Workspace workspace, NdArray array, int decimals) {
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
        .value(
            c.workspace()
                .apply(
                    new Elementwise.Where(),
                    condition,
                    c.workspace().cast(x.array(), dtype),
                    c.workspace().cast(y.array(), dtype)));
  }

  private static Value nanToNum(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = c.array("x");
    if (!array.dtype().isFloating()) {
      return workspace.value(workspace.copy(array));
    }
    double largest =
        switch (array.dtype()) {
          case FLOAT16 -> 65504;
          case FLOAT32 -> Float.MAX_VALUE;
          case BOOL, INT32, INT64, FLOAT64 -> Double.MAX_VALUE;
        };
    NdArray result = replaced(c, array, UnaryUfunc.ISNAN, c.real("nan"));
    NdArray low =
        Ufuncs.apply(workspace, BinaryUfunc.EQUAL, Operand.strong(result), real(-1 / 0.0));
    result = chosen(c, low, result, c.isNone("neginf") ? -largest : c.real("neginf"));
    NdArray high =
        Ufuncs.apply(workspace, BinaryUfunc.EQUAL, Operand.strong(result), real(1 / 0.0));
    return workspace.value(
        chosen(c, high, result, c.isNone("posinf") ? largest : c.real("posinf")));
  }

  private static Operand real(double value) {
    return new Operand(NdArray.scalar(value), Weakness.REAL);
  }

  private static NdArray replaced(Call c, NdArray array, UnaryUfunc test, double value) {
    return chosen(c, Ufuncs.apply(c.workspace(), test, array), array, value);
  }

  private static NdArray chosen(Call c, NdArray condition, NdArray array, double value) {
    NdArray other = c.workspace().cast(NdArray.scalar(value), array.dtype());
    return c.workspace().apply(new Elementwise.Where(), condition, other, array);
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
    NdArray a = c.array("a1");
    NdArray b = c.array("a2");
    return a.shape().equals(b.shape())
        ? allTrue(c.workspace(), binary(c.workspace(), BinaryUfunc.EQUAL, a, b))
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
