package backproof.numpy;

import backproof.array.ArrayException;
import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.array.UnaryFunction;
import backproof.python.Arguments;
import backproof.python.BinaryOperator;
import backproof.python.BoolValue;
import backproof.python.Comparison;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.UnaryOperator;
import backproof.python.Value;
import java.util.Map;
import java.util.Optional;

/** Python's operators on arrays and NumPy scalars. */
final class ArrayOperators {
  /** The comparisons by which NumPy finds a result among objects. */
  private static final Map<BinaryUfunc, String> COMPARED =
      Map.of(
          BinaryUfunc.MAXIMUM,
          ">=",
          BinaryUfunc.MINIMUM,
          "<=",
          BinaryUfunc.LESS,
          "<",
          BinaryUfunc.GREATER,
          ">");

  private ArrayOperators() {}

  static Optional<Value> binary(Workspace workspace, BinaryOperator op, Value left, Value right) {
    if (op != BinaryOperator.MATMUL && Conversion.isUsual(left) && Conversion.isUsual(right)) {
      return Optional.of(computed(workspace, ufunc(op), left, right));
    }
    if (isScalarProduct(op, left, right)
        || op == BinaryOperator.MULTIPLY && (repeats(left, right) || repeats(right, left))) {
      return Optional.empty();
    }
    if (isForeign(left) || isForeign(right)) {
      throw op == BinaryOperator.MATMUL
          ? withoutDimensions(isForeign(left) ? 0 : 1)
          : unsupported(symbol(op), left, right);
    }
    if (Conversion.isComplex(left) || Conversion.isComplex(right)) {
      return Optional.of(
          workspace
              .objects()
              .function("_operated")
              .call(Arguments.of(StrValue.of(op.symbol()), left, right)));
    }
    if (left instanceof Instance && op != BinaryOperator.MATMUL) {
      throw unsupported(symbol(op), left, right);
    }
    if (right instanceof Instance object && op != BinaryOperator.MATMUL) {
      return Optional.of(
          object.reflected(op, left).orElseThrow(() -> unsupported(symbol(op), left, right)));
    }
    boolean textBesideScalar =
        left instanceof StrValue
            && !(right instanceof ArrayValue)
            && (op == BinaryOperator.ADD || op == BinaryOperator.MATMUL);
    if (textBesideScalar || !isOperand(left) || !isOperand(right)) {
      return Optional.empty();
    }
    boolean texts = isTexts(left) && (isTexts(right) || right instanceof StrValue);
    if (!texts && (left instanceof StrValue || right instanceof StrValue) && !isTexts(right)) {
      throw Conversion.noLoop(
          op == BinaryOperator.MATMUL ? "matmul" : ufunc(op).label(), left, right);
    }
    return Optional.of(
        op == BinaryOperator.MATMUL
            ? Errors.guarded(
                () ->
                    workspace.value(
                        Products.matmul(
                            workspace,
                            Conversion.operand(workspace, left),
                            Conversion.operand(workspace, right))))
            : computed(workspace, ufunc(op), left, right));
  }

  /** The function of two values that are operands. */
  static Value computed(Workspace workspace, BinaryUfunc ufunc, Value left, Value right) {
    try {
      return workspace.value(
          Ufuncs.apply(
              workspace,
              ufunc,
              Conversion.operand(workspace, left),
              Conversion.operand(workspace, right)));
    } catch (ArrayException failure) {
      throw Errors.raise(failure);
    }
  }

  /** A sequence beside a scalar: Python takes this for a repetition, or refuses it as one. */
  private static boolean repeats(Value sequence, Value times) {
    boolean isScalar = times instanceof RealScalar || times instanceof IntegerScalar;
    boolean sized =
        sequence instanceof ListValue
            || sequence instanceof TupleValue
            || sequence instanceof StrValue;
    return isScalar && sized;
  }

  private static boolean isTexts(Value value) {
    return value instanceof ArrayValue array && array.array().dtype() == DType.TEXT;
  }

  /** Strings are operands too: they fail with the ufunc's own words. */
  private static boolean isOperand(Value value) {
    return Conversion.isArrayLike(value) || value instanceof StrValue;
  }

  static BinaryUfunc ufunc(BinaryOperator op) {
    return switch (op) {
      case ADD -> BinaryUfunc.ADD;
      case SUBTRACT -> BinaryUfunc.SUBTRACT;
      case MULTIPLY -> BinaryUfunc.MULTIPLY;
      case DIVIDE -> BinaryUfunc.DIVIDE;
      case FLOOR_DIVIDE -> BinaryUfunc.FLOOR_DIVIDE;
      case MODULO -> BinaryUfunc.REMAINDER;
      case POWER -> BinaryUfunc.POWER;
      case AND -> BinaryUfunc.BITWISE_AND;
      case OR -> BinaryUfunc.BITWISE_OR;
      case XOR -> BinaryUfunc.BITWISE_XOR;
      case SHIFT_LEFT -> BinaryUfunc.LEFT_SHIFT;
      case SHIFT_RIGHT -> BinaryUfunc.RIGHT_SHIFT;
      case MATMUL -> throw new IllegalArgumentException("@ is no ufunc");
    };
  }

  /** Two scalars have no {@code @} at all; an array refuses one by its number of dimensions. */
  private static boolean isScalarProduct(BinaryOperator op, Value left, Value right) {
    return op == BinaryOperator.MATMUL
        && !(left instanceof ArrayValue || right instanceof ArrayValue)
        && Conversion.isArrayLike(left)
        && Conversion.isArrayLike(right)
        && !Conversion.isSequence(left)
        && !Conversion.isSequence(right);
  }

  /** What NumPy would take for an object without a meaning of its own for the operator. */
  private static boolean isForeign(Value value) {
    return !isOperand(value) && !(value instanceof Instance);
  }

  private static Raise withoutDimensions(int operand) {
    return Raise.valueError(
        "matmul: Input operand "
            + operand
            + " does not have enough dimensions (has 0, gufunc core with signature"
            + " (n?,k),(k,m?)->(n?,m?) requires 1)");
  }

  private static String symbol(BinaryOperator op) {
    return op == BinaryOperator.POWER ? "** or pow()" : op.symbol();
  }

  /** The refusal of {@code np.multiply(None, a)}, which is that of the operator. */
  static Raise refusal(BinaryUfunc ufunc, Value left, Value right) {
    for (BinaryOperator op : BinaryOperator.values()) {
      if (op != BinaryOperator.MATMUL && ufunc(op) == ufunc) {
        return unsupported(symbol(op), left, right);
      }
    }
    for (Map.Entry<BinaryUfunc, String> comparison : COMPARED.entrySet()) {
      if (comparison.getKey() == ufunc) {
        return Raise.typeError(
            "'"
                + comparison.getValue()
                + "' not supported between instances of '"
                + elementType(left)
                + "' and '"
                + elementType(right)
                + "'");
      }
    }
    return Errors.unsupported(ufunc.label());
  }

  /** NumPy computes with objects element by element, and so names the elements' types. */
  static Raise unsupported(String symbol, Value left, Value right) {
    return Raise.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + elementType(left)
            + "' and '"
            + elementType(right)
            + "'");
  }

  private static String elementType(Value value) {
    if (!(value instanceof Numeric numeric)) {
      return value.type().name();
    }
    DType dtype = numeric.array().dtype();
    return dtype == DType.BOOL ? "bool" : dtype.isInteger() ? "int" : "float";
  }

  static Value unary(Workspace workspace, UnaryOperator op, NdArray array) {
    UnaryUfunc ufunc =
        switch (op) {
          case NEGATE -> UnaryUfunc.NEGATIVE;
          case PLUS -> UnaryUfunc.POSITIVE;
          case INVERT -> UnaryUfunc.INVERT;
        };
    return Errors.guarded(() -> workspace.value(Ufuncs.apply(workspace, ufunc, array)));
  }

  static Optional<Value> compare(Workspace workspace, Comparison op, Numeric left, Value right) {
    boolean texts = right instanceof StrValue && left.array().dtype() == DType.TEXT;
    if (Conversion.isComplex(right)) {
      return Optional.empty();
    }
    if (!texts && !Conversion.isArrayLike(right)) {
      return incomparable(workspace, op, left, right);
    }
    return Optional.of(computed(workspace, ufunc(op), left, right));
  }

  private static BinaryUfunc ufunc(Comparison op) {
    return switch (op) {
      case EQUAL -> BinaryUfunc.EQUAL;
      case NOT_EQUAL -> BinaryUfunc.NOT_EQUAL;
      case LESS -> BinaryUfunc.LESS;
      case LESS_EQUAL -> BinaryUfunc.LESS_EQUAL;
      case GREATER -> BinaryUfunc.GREATER;
      case GREATER_EQUAL -> BinaryUfunc.GREATER_EQUAL;
    };
  }

  /** Equality with what is no number is False everywhere; an order does not exist. */
  private static Optional<Value> incomparable(
      Workspace workspace, Comparison op, Numeric left, Value right) {
    NdArray array = left.array();
    if (op == Comparison.EQUAL || op == Comparison.NOT_EQUAL) {
      boolean[] all = new boolean[array.size()];
      java.util.Arrays.fill(all, op == Comparison.NOT_EQUAL);
      if (array.rank() == 0 && !(right instanceof StrValue)) {
        return Optional.of(BoolValue.of(all[0]));
      }
      return Optional.of(workspace.value(NdArray.ofBools(array.shape(), all)));
    }
    if (right instanceof StrValue) {
      throw Conversion.noLoop(
          ufunc(op).label(),
          "(<class 'numpy.dtypes."
              + NumpyTypes.className(array.dtype())
              + "'>, <class 'numpy.dtypes.StrDType'>)");
    }
    if (!(right instanceof Instance)) {
      throw Raise.typeError(
          "'"
              + op.symbol()
              + "' not supported between instances of '"
              + elementType(left)
              + "' and '"
              + right.type().name()
              + "'");
    }
    return Optional.empty();
  }

  /** {@code target op= right}, written into the target's own memory. */
  static Optional<Value> inPlace(
      Workspace workspace, BinaryOperator op, ArrayValue target, Value right) {
    if (isForeign(right)) {
      throw op == BinaryOperator.MATMUL
          ? withoutDimensions(1)
          : Ufuncs.cannotStore(ufunc(op).label(), "O", target.array().dtype());
    }
    if (!isOperand(right)) {
      return Optional.empty();
    }
    if (right instanceof StrValue) {
      throw Conversion.noLoop(ufunc(op).label(), target, right);
    }
    Operand b = Conversion.operand(workspace, right);
    Errors.guarded(
        () -> {
          if (op == BinaryOperator.MATMUL) {
            if (target.array().rank() < 1 || b.array().rank() == 1) {
              throw Errors.value(
                  "inplace matrix multiplication requires the first operand to have at least one"
                      + " and the second at least two dimensions.");
            }
            NdArray result = Products.matmul(workspace, Operand.strong(target.array()), b);
            Ufuncs.store(workspace, "matmul", result, target.array());
          } else {
            Ufuncs.applyInto(workspace, ufunc(op), target.array(), b);
          }
          return target;
        });
    return Optional.of(target);
  }

  /** {@code x ** 2} and the like, which NumPy computes by simpler functions. */
  static Optional<UnaryFunction> simplePower(Workspace workspace, NdArray exponent, DType loop) {
    if (exponent.size() != 1
        || exponent.rank() != 0
        || workspace.executor().isRecorded(exponent)
        || exponent.shape() == Shape.SCALAR && !loop.isFloating() && exponent.longAt(0) != 2) {
      return Optional.empty();
    }
    double power = exponent.doubleAt(0);
    if (power == 2) {
      return Optional.of(UnaryFunction.SQUARE);
    }
    if (power == 1) {
      return Optional.of(UnaryFunction.POSITIVE);
    }
    if (power == 0.5) {
      return Optional.of(UnaryFunction.SQRT);
    }
    return power == -1 ? Optional.of(UnaryFunction.RECIPROCAL) : Optional.empty();
  }
}
