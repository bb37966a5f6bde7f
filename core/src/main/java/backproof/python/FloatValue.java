package backproof.python;

import backproof.number.Decimal;
import backproof.number.Elementary;
import java.util.Optional;

/** A double. */
public final class FloatValue extends PlainNumber {
  private final double value;

  private FloatValue(double value) {
    this.value = value;
  }

  public static FloatValue of(double value) {
    return new FloatValue(value);
  }

  public double value() {
    return value;
  }

  @Override
  public double toDouble() {
    return value;
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public double plain() {
    return value;
  }

  @Override
  protected int rank() {
    return 1;
  }

  @Override
  protected Value result(double number) {
    return of(number);
  }

  @Override
  public Type type() {
    return Types.FLOAT;
  }

  @Override
  public boolean truth() {
    return value != 0;
  }

  @Override
  public String repr() {
    return Decimal.repr(value);
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return switch (right) {
      case FloatValue other -> Floats.binary(op, value, other.value);
      case IntValue other -> Floats.binary(op, value, Floats.exact(other));
      case BoolValue other -> Floats.binary(op, value, other.toDouble());
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return switch (left) {
      case IntValue other -> Floats.binary(op, Floats.exact(other), value);
      case BoolValue other -> Floats.binary(op, other.toDouble(), value);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    return switch (op) {
      case NEGATE -> Optional.of(of(Elementary.negated(value)));
      case PLUS -> Optional.of(this);
      case INVERT -> Optional.empty();
    };
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return switch (right) {
      case FloatValue other -> Optional.of(BoolValue.of(op.holds(value, other.value)));
      case IntValue other -> Optional.of(BoolValue.of(Floats.holds(op, value, other)));
      case BoolValue other -> Optional.of(BoolValue.of(op.holds(value, other.toDouble())));
      default -> Optional.empty();
    };
  }

  @Override
  public String format(String spec) {
    return NumberFormat.real(value, spec);
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name)
        .or(
            () ->
                switch (name) {
                  case "real" -> Optional.of(this);
                  case "imag" -> Optional.of(of(0));
                  default -> Optional.empty();
                });
  }

  @Override
  public Object hashKey() {
    return Floats.hashKey(value, this);
  }
}
