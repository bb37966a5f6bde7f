package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.BoolValue;
import backproof.python.FloatValue;
import backproof.python.Instance;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.PlainNumber;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Types;
import backproof.python.Value;
import java.util.Optional;

/** Values of the language as arrays: what {@code np.asarray} does. */
final class Conversion {
  private Conversion() {}

  static boolean isArrayLike(Value value) {
    return isUsual(value)
        || value instanceof Numeric
        || value instanceof TracedFloat
        || value instanceof BoolValue
        || value instanceof FlatValue
        || isSequence(value);
  }

  /** Whether it is one of the operands that most operators have. */
  static boolean isUsual(Value value) {
    return value instanceof ArrayValue || value instanceof PlainNumber;
  }

  /** A complex number, or one of the arrays that are written in Python. */
  static boolean isComplex(Value value) {
    return value instanceof Instance && value.type().member("__complex__").isPresent();
  }

  static boolean isSequence(Value value) {
    return value instanceof ListValue || value instanceof TupleValue || value.type() == Types.RANGE;
  }

  /** A value as one side of an operator: Python numbers are weak, all else is strong. */
  static Operand operand(Workspace workspace, Value value) {
    if (value instanceof ArrayValue array) {
      return Operand.strong(array.array());
    }
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
    NdArray array =
        number.isLong() ? NdArray.scalar(number.longValue()) : NdArray.scalar(number.toDouble());
    return new Operand(array, Weakness.INTEGER);
  }

  /** The refusal of a string beside an array. */
  static Raise noLoop(String ufunc, Value left, Value right) {
    boolean known =
        ufunc.equals("add")
            || ufunc.equals("subtract")
            || ufunc.equals("multiply")
            || ufunc.equals("matmul");
    if (!known) {
      return Errors.unsupported(ufunc);
    }
    Value number = left instanceof StrValue ? right : left;
    if (ufunc.equals("multiply") && number instanceof Numeric n && n.array().dtype().isInteger()) {
      return Raise.typeError(
          "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use"
              + " numpy.strings.multiply to multiply strings without specifying 'out'.");
    }
    return noLoop(ufunc, "(" + dtype(left) + ", " + dtype(right) + ")");
  }

  static Raise noLoop(String ufunc, String types) {
    return Raise.of(
        "numpy._core._exceptions._UFuncNoLoopError",
        "ufunc '"
            + ufunc
            + "' did not contain a loop with signature matching types "
            + types
            + " -> None");
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
    if (value instanceof ArrayValue array) {
      return array.array();
    }
    return switch (value) {
      case Numeric numeric -> numeric.array();
      case TracedFloat traced -> traced.array();
      case BoolValue bool -> NdArray.scalar(bool.value());
      case FloatValue number -> NdArray.scalar(number.value());
      case IntValue number -> whole(number);
      case FlatValue flat -> flat.vector();
      default ->
          value instanceof StrValue text
              ? workspace.texts().scalar(text.value())
              : isSequence(value)
                  ? Nested.array(workspace, value, Optional.empty())
                  : refused(value);
    };
  }

  private static NdArray whole(IntValue number) {
    if (!number.isLong()) {
      throw Raise.overflow("Python int too large to convert to C long");
    }
    return NdArray.scalar(number.longValue());
  }

  static NdArray refused(Value value) {
    String what = value == NoneValue.NONE ? "None" : value.type().name();
    throw Errors.foreign("an array with elements of type '" + what + "'");
  }

  /**
   * As {@link #array}, converted to a dtype; text is read as numbers, None is nan among floats, and
   * what no integer can hold is refused in Python's words.
   */
  static NdArray array(Workspace workspace, Value value, DType dtype) {
    if (isSequence(value)) {
      return Nested.array(workspace, value, Optional.of(dtype));
    }
    boolean object = !isArrayLike(value);
    if (dtype == DType.TEXT) {
      return object
          ? workspace.texts().scalar(value.str())
          : workspace.cast(array(workspace, value), dtype);
    }
    if (value == NoneValue.NONE && dtype.isFloating()) {
      return workspace.cast(NdArray.scalar(Double.NaN), dtype);
    }
    if (dtype == DType.BOOL && object) {
      return NdArray.scalar(value.truth());
    }
    if (dtype.isInteger() && (object || value instanceof FloatValue)) {
      return array(workspace, Types.INT.call(Arguments.of(value)), dtype);
    }
    if (object) {
      return workspace.cast(
          NdArray.scalar(Operators.real(Types.FLOAT.call(Arguments.of(value)))), dtype);
    }
    NdArray given = array(workspace, value);
    if (dtype.isInteger() && value instanceof IntValue && !Operand.holds(dtype, given.longAt(0))) {
      throw Raise.overflow(
          "Python integer " + value.repr() + " out of bounds for " + dtype.label());
    }
    return workspace.converted(given, dtype);
  }
}
