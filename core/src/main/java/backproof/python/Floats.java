package backproof.python;

import backproof.number.Decimal;
import backproof.number.Elementary;
import java.math.BigInteger;
import java.util.Optional;

/** Python's arithmetic of floats. */
final class Floats {
  private Floats() {}

  static double exact(IntValue value) {
    return value.toDouble();
  }

  static Optional<Value> binary(BinaryOperator op, double a, double b) {
    return switch (op) {
      case ADD -> Optional.of(FloatValue.of(a + b));
      case SUBTRACT -> Optional.of(FloatValue.of(a - b));
      case MULTIPLY -> Optional.of(FloatValue.of(a * b));
      case DIVIDE -> Optional.of(FloatValue.of(a / checked(b, "float division by zero")));
      case FLOOR_DIVIDE -> {
        checked(b, "float floor division by zero");
        yield Optional.of(FloatValue.of(divided(a, b)[0]));
      }
      case MODULO -> {
        checked(b, "float modulo");
        yield Optional.of(FloatValue.of(divided(a, b)[1]));
      }
      case POWER -> Optional.of(FloatValue.of(power(a, b)));
      case MATMUL, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> Optional.empty();
    };
  }

  private static double checked(double divisor, String refusal) {
    if (divisor == 0) {
      throw Raise.zeroDivision(refusal);
    }
    return divisor;
  }

  /** Floor quotient and remainder with the sign of the divisor, as CPython's float_divmod. */
  static double[] divided(double a, double b) {
    double rest = remainder(a, b);
    double quotient = (a - rest) / b;
    if (rest != 0) {
      if ((b < 0) != (rest < 0)) {
        rest += b;
        quotient -= 1;
      }
    } else {
      rest = signed(0, b);
    }
    if (quotient == 0) {
      return new double[] {signed(0, a / b), rest};
    }
    double floor = Math.floor(quotient);
    return new double[] {quotient - floor > 0.5 ? floor + 1 : floor, rest};
  }

  /** C's fmod, exact: each difference of doubles within a factor of two of each other is. */
  static double remainder(double a, double b) {
    double rest = Math.abs(a);
    double divisor = Math.abs(b);
    if (Double.isNaN(a) || Double.isNaN(b) || Double.isInfinite(a) || b == 0) {
      return Double.NaN;
    }
    double part = divisor;
    while (part <= rest * 0.5) {
      part *= 2;
    }
    while (part >= divisor && rest >= divisor) {
      if (rest >= part) {
        rest -= part;
      }
      part *= 0.5;
    }
    return a < 0 || (a == 0 && Double.doubleToRawLongBits(a) < 0) ? Elementary.negated(rest) : rest;
  }

  private static double signed(double zero, double like) {
    return Double.doubleToRawLongBits(like) < 0 ? Elementary.negated(zero) : zero;
  }

  /** Whether the power of a negative number is complex. */
  static boolean leavesReals(double base, double exponent) {
    return base < 0
        && !Double.isInfinite(base)
        && !Double.isInfinite(exponent)
        && exponent != Math.floor(exponent);
  }

  private static double power(double a, double b) {
    if (a == 0 && b < 0) {
      throw Raise.zeroDivision("0.0 cannot be raised to a negative power");
    }
    if (leavesReals(a, b)) {
      throw Raise.of(
          "NotImplementedError",
          "complex numbers are not supported: a negative number to a fraction");
    }
    double result = Elementary.pow(a, b);
    if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
      throw Raise.of(
          ExceptionTypes.named("OverflowError"), "(34, 'Numerical result out of range')");
    }
    return result;
  }

  /** Exact even where the integer has no double. */
  static boolean holds(Comparison op, double a, IntValue b) {
    if (b.isLong() && Math.abs(b.longValue()) < 1L << 53) {
      return op.holds(a, (double) b.longValue());
    }
    if (Double.isNaN(a) || Double.isInfinite(a)) {
      return op.holds(a, 0.0);
    }
    double whole = Math.abs(a) < 0x1p53 ? (double) (long) a : a;
    int side = whole(a).toBigInteger().compareTo(b.toBigInteger());
    return op.holds(side == 0 ? Double.compare(a - whole, 0.0) : side);
  }

  /** 1.0 and 1 are one key; a nan is equal only to itself. */
  static Object hashKey(double value, Value self) {
    if (Double.isNaN(value)) {
      return self;
    }
    if (value == Math.floor(value) && !Double.isInfinite(value)) {
      return whole(value).hashKey();
    }
    return new Key(Double.doubleToLongBits(value));
  }

  /** A number that no integer is equal to, by its bits. */
  private record Key(long bits) {}

  /** A finite double without its fraction. */
  static IntValue whole(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflow("cannot convert float infinity to integer");
    }
    if (Math.abs(value) < 0x1p62) {
      return IntValue.of((long) value);
    }
    return IntValue.of(new BigInteger(Decimal.fixed(value, 0)));
  }
}
