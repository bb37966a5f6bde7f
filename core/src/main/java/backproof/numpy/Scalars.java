package backproof.numpy;

import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Shape;
import backproof.number.Decimal;
import backproof.python.BoolValue;
import backproof.python.EllipsisValue;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.RealNumber;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The passage from arrays of one element to Python's own values. */
final class Scalars {
  private Scalars() {}

  /** The truth of an array of one element; the decision is recorded as a bool. */
  static boolean truth(Workspace workspace, NdArray array) {
    if (array.size() > 1) {
      throw Raise.valueError(
          "The truth value of an array with more than one element is ambiguous. Use a.any() or"
              + " a.all()");
    }
    if (array.size() == 0) {
      throw Raise.valueError(
          "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an"
              + " array is not empty.");
    }
    return workspace.decided(workspace.cast(array, DType.BOOL)).boolAt(0);
  }

  /** The element of an array of one element as bool, int or float of the language. */
  static Value python(Workspace workspace, NdArray array, int flat) {
    return switch (array.dtype()) {
      case BOOL -> BoolValue.of(workspace.decided(array).boolAt(flat));
      case INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64 ->
          IntValue.of(workspace.decided(array).longAt(flat));
      case TEXT -> StrValue.of(workspace.texts().text(array.longAt(flat)));
      case FLOAT16, FLOAT32, FLOAT64 -> real(workspace, array, flat);
    };
  }

  /** The element as a Python value for text only, which needs no decision. */
  static Value shown(NdArray array) {
    return array.dtype() == DType.BOOL
        ? BoolValue.of(array.boolAt(0))
        : array.dtype().isFloating()
            ? FloatValue.of(array.doubleAt(0))
            : IntValue.of(array.longAt(0));
  }

  private static Value real(Workspace workspace, NdArray array, int flat) {
    if (!workspace.executor().isRecorded(array)) {
      return FloatValue.of(array.doubleAt(flat));
    }
    NdArray vector = workspace.reshaped(array, Shape.of(array.size()));
    NdArray element = vector.view(new backproof.array.Index.At(flat));
    return new TracedFloat(
        workspace, workspace.apply(new backproof.array.Elementwise.Copy(DType.FLOAT64), element));
  }

  /** A function of the module {@code math}; what Python refuses is left to Python. */
  static Optional<Value> mapped(Workspace workspace, NdArray array, String name) {
    if (!workspace.executor().isRecorded(array)) {
      return Optional.empty();
    }
    String label =
        name.equals("fabs") ? "absolute" : name.startsWith("a") ? "arc" + name.substring(1) : name;
    for (UnaryUfunc ufunc : UnaryUfunc.values()) {
      if (ufunc.label().equals(label)) {
        NdArray result = Ufuncs.apply(workspace, ufunc, workspace.cast(array, DType.FLOAT64));
        return Optional.of(
            switch (ufunc) {
              case FLOOR, CEIL, TRUNC, RINT -> integer(workspace, result);
              case ISNAN, ISINF, ISFINITE -> python(workspace, result, 0);
              default -> finite(workspace, result);
            });
      }
    }
    return Optional.empty();
  }

  /** The same for a function of two numbers. */
  static Optional<Value> mapped(
      Workspace workspace, String name, RealNumber first, RealNumber second) {
    NdArray x = array(workspace, first);
    NdArray y = array(workspace, second);
    Executor executor = workspace.executor();
    if (!executor.isRecorded(x) && !executor.isRecorded(y)) {
      return Optional.empty();
    }
    BinaryFunction function =
        switch (name) {
          case "pow" -> BinaryFunction.POWER;
          case "atan2" -> BinaryFunction.ARCTAN2;
          case "hypot" -> BinaryFunction.HYPOT;
          case "fmod" -> BinaryFunction.FMOD;
          case "copysign" -> BinaryFunction.COPYSIGN;
          default -> throw new IllegalArgumentException(name);
        };
    return Optional.of(finite(workspace, workspace.apply(new Elementwise.Binary(function), x, y)));
  }

  private static NdArray array(Workspace workspace, RealNumber number) {
    return switch (number) {
      case TracedFloat traced -> traced.array();
      case RealScalar scalar -> workspace.cast(scalar.array(), DType.FLOAT64);
      default -> NdArray.scalar(number.toDouble());
    };
  }

  /** Python refuses what is not, so the program's path hangs on it. */
  private static Value finite(Workspace workspace, NdArray result) {
    workspace.decided(Ufuncs.apply(workspace, UnaryUfunc.ISFINITE, result));
    return new TracedFloat(workspace, result);
  }

  /** {@code math.fsum} of numbers where this one of them hangs on a parameter. */
  static Optional<Value> exactSum(Workspace workspace, NdArray one, List<Value> items) {
    if (!workspace.executor().isRecorded(one)) {
      return Optional.empty();
    }
    NdArray numbers = Conversion.array(workspace, ListValue.of(items), DType.FLOAT64);
    return Optional.of(
        finite(workspace, workspace.apply(Reduce.all(Reduction.EXACT_SUM), numbers)));
  }

  /** A NumPy scalar, or an array, as the int that {@code int(x)} gives. */
  static Value integer(Workspace workspace, NdArray array) {
    double value = array.doubleAt(0);
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Math.abs(value) == Double.POSITIVE_INFINITY) {
      throw Raise.of("OverflowError", "cannot convert float infinity to integer");
    }
    if (Math.abs(value) >= 9.2e18 && array.dtype().isFloating()) {
      workspace.decided(array);
      return IntValue.of(new BigInteger(Decimal.fixed(value, 0)));
    }
    return IntValue.of(workspace.decided(workspace.cast(array, DType.INT64)).longAt(0));
  }

  /** {@code scalar[...]}: only what makes an array of it, or nothing, is allowed. */
  static Value item(Numeric scalar, Value index) {
    if (index instanceof TupleValue tuple && tuple.items().isEmpty()) {
      return scalar;
    }
    List<Value> parts = index instanceof TupleValue tuple ? tuple.items() : List.of(index);
    for (Value part : parts) {
      boolean mask =
          part instanceof BoolValue
              || part instanceof RealScalar flag && flag.array().dtype() == DType.BOOL;
      if (part != EllipsisValue.ELLIPSIS && part != NoneValue.NONE && !mask) {
        throw Raise.indexError("invalid index to scalar variable.");
      }
    }
    return scalar.workspace().array(scalar.workspace().copy(scalar.array())).item(index);
  }
}
