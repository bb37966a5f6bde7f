package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.number.Decimal;
import backproof.python.BinaryOperator;
import backproof.python.BoolValue;
import backproof.python.Comparison;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.Operators;
import backproof.python.RealNumber;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.UnaryOperator;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/**
 * A Python float whose value hangs on a parameter that is being recorded: what {@code float(x)} and
 * {@code x.item()} give then. Arithmetic with it is recorded as well.
 */
record TracedFloat(Workspace workspace, NdArray array) implements RealNumber {

  @Override
  public double toDouble() {
    return workspace.decided(array).doubleAt(0);
  }

  @Override
  public double shown() {
    return array.doubleAt(0);
  }

  @Override
  public Optional<Value> exactSum(List<Value> items) {
    return Scalars.exactSum(workspace, array, items);
  }

  @Override
  public Optional<Value> mapped(String function) {
    return Scalars.mapped(workspace, array, function);
  }

  @Override
  public Optional<Value> mapped(String function, RealNumber first, RealNumber second) {
    return Scalars.mapped(workspace, function, first, second);
  }

  @Override
  public Type type() {
    return Types.FLOAT;
  }

  @Override
  public boolean truth() {
    return Scalars.truth(workspace, array);
  }

  @Override
  public String repr() {
    return Decimal.repr(array.doubleAt(0));
  }

  @Override
  public String format(String spec) {
    return FloatValue.of(array.doubleAt(0)).format(spec);
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return number(right).flatMap(other -> result(op, array, other));
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return number(left).flatMap(other -> result(op, other, array));
  }

  /** Python's own numbers only: arrays and NumPy scalars answer for themselves. */
  private static Optional<NdArray> number(Value value) {
    return switch (value) {
      case TracedFloat other -> Optional.of(other.array);
      case FloatValue other -> Optional.of(NdArray.scalar(other.value()));
      case IntValue other -> Optional.of(NdArray.scalar(other.toDouble()));
      case BoolValue other -> Optional.of(NdArray.scalar(other.toDouble()));
      default -> Optional.empty();
    };
  }

  private Optional<Value> result(BinaryOperator op, NdArray left, NdArray right) {
    return switch (op) {
      case ADD, SUBTRACT, MULTIPLY -> Optional.of(apply(op, left, right));
      case DIVIDE, FLOOR_DIVIDE, MODULO -> Optional.of(divided(op, left, right));
      case POWER -> Optional.of(power(left, right));
      case MATMUL, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> Optional.empty();
    };
  }

  private Value apply(BinaryOperator op, NdArray left, NdArray right) {
    BinaryUfunc ufunc = ArrayOperators.ufunc(op);
    return new TracedFloat(workspace, workspace.apply(ufunc.operation(DType.FLOAT64), left, right));
  }

  private Value divided(BinaryOperator op, NdArray left, NdArray right) {
    if (right.doubleAt(0) == 0) {
      workspace.decided(right);
      return Operators.binary(op, plain(left), plain(right));
    }
    return apply(op, left, right);
  }

  /** Python refuses or leaves the real numbers where NumPy gives nan or inf. */
  private Value power(NdArray left, NdArray right) {
    double base = left.doubleAt(0);
    double exponent = right.doubleAt(0);
    boolean special = base == 0 && exponent < 0 || base < 0 && Math.floor(exponent) != exponent;
    if (special) {
      workspace.decided(left);
      workspace.decided(right);
      return Operators.binary(BinaryOperator.POWER, plain(left), plain(right));
    }
    NdArray result =
        Ufuncs.apply(workspace, BinaryUfunc.POWER, Operand.strong(left), Operand.strong(right));
    return new TracedFloat(workspace, result);
  }

  private static Value plain(NdArray array) {
    return FloatValue.of(array.doubleAt(0));
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    return switch (op) {
      case NEGATE ->
          Optional.of(
              new TracedFloat(workspace, Ufuncs.apply(workspace, UnaryUfunc.NEGATIVE, array)));
      case PLUS -> Optional.of(this);
      case INVERT -> Optional.empty();
    };
  }

  /** The answer is a plain bool, so the program's path hangs on it from here on. */
  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return number(right)
        .flatMap(
            other ->
                ArrayOperators.compare(
                    workspace, op, (Numeric) workspace.scalar(array), workspace.scalar(other)))
        .map(answer -> BoolValue.of(answer.truth()));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "real" -> Optional.of(this);
      case "__float__" ->
          Optional.of(
              backproof.python.BuiltinFunction.of("__float__()", "itself", arguments -> this));
      case "__abs__" ->
          Optional.of(
              backproof.python.BuiltinFunction.of(
                  "__abs__()",
                  "the distance from zero",
                  arguments ->
                      new TracedFloat(
                          workspace, Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, array))));
      default -> {
        Optional<Value> found = FloatValue.of(array.doubleAt(0)).findAttribute(name);
        found.ifPresent(method -> workspace.decided(array));
        yield found;
      }
    };
  }

  @Override
  public Object hashKey() {
    return FloatValue.of(toDouble()).hashKey();
  }
}
