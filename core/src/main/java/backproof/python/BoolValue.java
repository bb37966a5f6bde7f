package backproof.python;

import java.math.BigInteger;
import java.util.Optional;

/** {@code True} and {@code False}: integers with names. */
public final class BoolValue implements IntegerNumber {
  public static final BoolValue TRUE = new BoolValue(true);
  public static final BoolValue FALSE = new BoolValue(false);

  private final boolean value;

  private BoolValue(boolean value) {
    this.value = value;
  }

  public static BoolValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The truth of a value, which mostly is one of these. */
  static boolean isTrue(Value value) {
    return value == TRUE || value != FALSE && value.truth();
  }

  public boolean value() {
    return value;
  }

  @Override
  public Type type() {
    return Types.BOOL;
  }

  @Override
  public boolean truth() {
    return value;
  }

  @Override
  public String repr() {
    return value ? "True" : "False";
  }

  @Override
  public double toDouble() {
    return value ? 1 : 0;
  }

  @Override
  public BigInteger toBigInteger() {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }

  @Override
  public IntValue toInt() {
    return IntValue.of(value ? 1 : 0);
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (right instanceof BoolValue other) {
      switch (op) {
        case AND:
          return Optional.of(of(value && other.value));
        case OR:
          return Optional.of(of(value || other.value));
        case XOR:
          return Optional.of(of(value ^ other.value));
        case ADD, SUBTRACT, MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, POWER, MATMUL:
        case SHIFT_LEFT, SHIFT_RIGHT:
          break;
      }
    }
    return toInt().binary(op, right);
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    return toInt().unary(op);
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return toInt().compare(op, right);
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? repr() : NumberFormat.integer(toInt(), spec, "bool");
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return toInt().findAttribute(name);
  }

  @Override
  public Object hashKey() {
    return value ? 1L : 0L;
  }
}
