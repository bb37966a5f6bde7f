package backproof.python;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An integer of any size; one that fits a long is kept as a long. */
public final class IntValue extends PlainNumber implements IntegerNumber {
  /** 4300 decimal digits, CPython's own bound. */
  private static final int MOST_SHOWN_BITS = 14_284;

  /** Up to here every whole number is a double. */
  private static final long LARGEST_EXACT = 1L << 53;

  private static final int LOWEST_KEPT = -128;
  private static final IntValue[] KEPT = kept();
  public static final IntValue ZERO = of(0);
  public static final IntValue ONE = of(1);

  private final long small;
  private final @Nullable BigInteger big;

  private IntValue(long small, @Nullable BigInteger big) {
    this.small = small;
    this.big = big;
  }

  private static IntValue[] kept() {
    IntValue[] all = new IntValue[1152];
    for (int i = 0; i < all.length; i++) {
      all[i] = new IntValue((long) i + LOWEST_KEPT, null);
    }
    return all;
  }

  public static IntValue of(long value) {
    if (value >= LOWEST_KEPT && value < LOWEST_KEPT + 1152) {
      return KEPT[(int) (value - LOWEST_KEPT)];
    }
    return new IntValue(value, null);
  }

  public static IntValue of(BigInteger value) {
    return value.bitLength() < 64 ? of(value.longValue()) : new IntValue(0, value);
  }

  public boolean isLong() {
    return big == null;
  }

  /** The value, where {@link #isLong()}. */
  public long longValue() {
    return small;
  }

  @Override
  public BigInteger toBigInteger() {
    return big == null ? BigInteger.valueOf(small) : big;
  }

  @Override
  public IntValue toInt() {
    return this;
  }

  @Override
  public double toDouble() {
    if (big == null) {
      return (double) small;
    }
    return Integers.toDouble(big);
  }

  @Override
  public boolean isPlain() {
    return big == null && small <= LARGEST_EXACT && small >= -LARGEST_EXACT;
  }

  @Override
  public double plain() {
    return (double) small;
  }

  @Override
  protected int rank() {
    return 0;
  }

  /** Of two ints only the quotient is computed as a double. */
  @Override
  protected Value result(double value) {
    return FloatValue.of(value);
  }

  @Override
  public Type type() {
    return Types.INT;
  }

  @Override
  public boolean truth() {
    return big != null || small != 0;
  }

  @Override
  public String repr() {
    if (big == null) {
      return Long.toString(small);
    }
    if (big.bitLength() > MOST_SHOWN_BITS) {
      throw Raise.valueError(
          "Exceeds the limit (4300 digits) for integer string conversion; use"
              + " sys.set_int_max_str_digits() to increase the limit");
    }
    return big.toString();
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (right instanceof IntValue other) {
      return Optional.of(Integers.binary(op, this, other));
    }
    if (right instanceof BoolValue other) {
      return Optional.of(Integers.binary(op, this, other.toInt()));
    }
    return Optional.empty();
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    return Optional.of(Integers.unary(op, this));
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return switch (right) {
      case IntValue other -> Optional.of(BoolValue.of(op.holds(order(other))));
      case BoolValue other -> Optional.of(BoolValue.of(op.holds(order(other.toInt()))));
      default -> Optional.empty();
    };
  }

  /** Negative, zero or positive, as this is below, equal to or above the other. */
  public int order(IntValue other) {
    if (big == null && other.big == null) {
      return Long.compare(small, other.small);
    }
    return toBigInteger().compareTo(other.toBigInteger());
  }

  @Override
  public String format(String spec) {
    return NumberFormat.integer(this, spec);
  }

  @Override
  public Object hashKey() {
    return big == null ? (Object) small : big;
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name)
        .or(
            () ->
                switch (name) {
                  case "real", "numerator" -> Optional.of(this);
                  case "imag" -> Optional.of(ZERO);
                  case "denominator" -> Optional.of(ONE);
                  default -> Optional.empty();
                });
  }
}
