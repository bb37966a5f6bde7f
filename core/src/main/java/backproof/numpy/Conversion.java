package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.BoolValue;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Types;
import backproof.python.Value;

/** Values of the language as arrays: what {@code np.asarray} does. */
final class Conversion {
  private Conversion() {}

  static boolean isArrayLike(Value value) {
    return value instanceof Numeric
        || value instanceof TracedFloat
        || value instanceof IntValue
        || value instanceof FloatValue
        || value instanceof BoolValue
        || isSequence(value);
  }

  static boolean isSequence(Value value) {
    return value instanceof ListValue || value instanceof TupleValue || value.type() == Types.RANGE;
  }

  /** A value as one side of an operator: Python numbers are weak, all else is strong. */
  static Operand operand(Workspace workspace, Value value) {
    return switch (value) {
      case Numeric numeric -> Operand.strong(numeric.array());
      case TracedFloat traced -> new Operand(traced.array(), Weakness.REAL);
      case BoolValue bool -> Operand.strong(NdArray.scalar(bool.value()));
      case FloatValue number -> new Operand(NdArray.scalar(number.value()), Weakness.REAL);
      case IntValue number -> integer(number);
      default -> Operand.strong(array(workspace, value));
    };
  }

  private static Operand integer(IntValue number) {
    return number.isLong()
        ? new Operand(NdArray.scalar(number.longValue()), Weakness.INTEGER)
        : new Operand(NdArray.scalar(number.toDouble()), Weakness.REAL);
  }

  /** The refusal of a string beside an array. */
  static Raise noLoop(String ufunc, Value left, Value right) {
    return Raise.of(
        "numpy._core._exceptions._UFuncNoLoopError",
        "ufunc '"
            + ufunc
            + "' did not contain a loop with signature matching types ("
            + dtype(left)
            + ", "
            + dtype(right)
            + ") -> None");
  }

  private static String dtype(Value value) {
    if (value instanceof StrValue text) {
      return "dtype('<U" + Math.max(1, text.length()) + "')";
    }
    return value instanceof Numeric numeric
        ? "dtype('" + numeric.array().dtype().label() + "')"
        : "<class '" + value.type().name() + "'>";
  }

  /** A value as an array; the array itself where it is one. */
  static NdArray array(Workspace workspace, Value value) {
    return switch (value) {
      case Numeric numeric -> numeric.array();
      case TracedFloat traced -> traced.array();
      case BoolValue bool -> NdArray.scalar(bool.value());
      case FloatValue number -> NdArray.scalar(number.value());
      case IntValue number -> whole(number);
      default -> isSequence(value) ? Nested.array(workspace, value) : refused(value);
    };
  }

  private static NdArray whole(IntValue number) {
    if (!number.isLong()) {
      throw Raise.of(
          "OverflowError", "Python integer " + number.repr() + " out of bounds for int64");
    }
    return NdArray.scalar(number.longValue());
  }

  static NdArray refused(Value value) {
    String what = value == NoneValue.NONE ? "None" : value.type().name();
    throw Errors.notCovered("an array with elements of type '" + what + "'");
  }

  /** As {@link #array}, converted to a dtype; text is read as numbers where that is asked for. */
  static NdArray array(Workspace workspace, Value value, DType dtype) {
    if (value instanceof StrValue) {
      throw Errors.value(
          dtype.isFloating()
              ? "could not convert string to float: " + value.repr()
              : "invalid literal for int() with base 10: " + value.repr());
    }
    if (value == NoneValue.NONE && dtype.isFloating()) {
      return NdArray.scalar(Double.NaN);
    }
    return workspace.cast(array(workspace, value), dtype);
  }
}
