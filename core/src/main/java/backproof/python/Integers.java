package backproof.python;

import java.math.BigInteger;

/** Arithmetic of integers of any size, by long where it fits. */
final class Integers {
  static final int MOST_BITS = 4_000_000;

  private Integers() {}

  static Value binary(BinaryOperator op, IntValue left, IntValue right) {
    if (left.isLong() && right.isLong()) {
      long a = left.longValue();
      long b = right.longValue();
      switch (op) {
        case ADD:
          long sum = a + b;
          if (((a ^ sum) & (b ^ sum)) >= 0) {
            return IntValue.of(sum);
          }
          break;
        case SUBTRACT:
          long difference = a - b;
          if (((a ^ b) & (a ^ difference)) >= 0) {
            return IntValue.of(difference);
          }
          break;
        case MULTIPLY:
          if (Math.abs(a) < 1L << 31 && Math.abs(b) < 1L << 31) {
            return IntValue.of(a * b);
          }
          break;
        case FLOOR_DIVIDE:
          if (b != 0 && b != -1) {
            return IntValue.of(Math.floorDiv(a, b));
          }
          break;
        case MODULO:
          if (b != 0 && b != -1) {
            return IntValue.of(Math.floorMod(a, b));
          }
          break;
        case AND:
          return IntValue.of(a & b);
        case OR:
          return IntValue.of(a | b);
        case XOR:
          return IntValue.of(a ^ b);
        case DIVIDE, POWER, MATMUL, SHIFT_LEFT, SHIFT_RIGHT:
          break;
      }
    }
    return large(op, left.toBigInteger(), right.toBigInteger());
  }

  private static Value large(BinaryOperator op, BigInteger a, BigInteger b) {
    return switch (op) {
      case ADD -> IntValue.of(a.add(b));
      case SUBTRACT -> IntValue.of(a.subtract(b));
      case MULTIPLY -> IntValue.of(product(a, b));
      case DIVIDE -> FloatValue.of(quotient(a, b));
      case FLOOR_DIVIDE -> IntValue.of(floorDivided(a, b, "integer division or modulo by zero")[0]);
      case MODULO -> IntValue.of(floorDivided(a, b, "integer modulo by zero")[1]);
      case POWER -> power(a, b);
      case AND -> IntValue.of(a.and(b));
      case OR -> IntValue.of(a.or(b));
      case XOR -> IntValue.of(a.xor(b));
      case SHIFT_LEFT -> IntValue.of(shiftedLeft(a, b));
      case SHIFT_RIGHT ->
          IntValue.of(a.shiftRight(shift(b).min(BigInteger.valueOf(1 << 30)).intValue()));
      case MATMUL -> throw Raise.typeError("unsupported operand type(s) for @: 'int' and 'int'");
    };
  }

  private static BigInteger product(BigInteger a, BigInteger b) {
    if (a.bitLength() + b.bitLength() > MOST_BITS) {
      throw Raise.memoryError("an integer of more than " + Texts.grouped(MOST_BITS) + " bits");
    }
    return a.multiply(b);
  }

  /** Floor quotient and remainder with the sign of the divisor. */
  static BigInteger[] floorDivided(BigInteger a, BigInteger b, String refusal) {
    if (b.signum() == 0) {
      throw Raise.zeroDivision(refusal);
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
      return new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(b)};
    }
    return parts;
  }

  private static Value power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() < 0) {
      return Floats.binary(BinaryOperator.POWER, toDouble(base), toDouble(exponent)).orElseThrow();
    }
    if (base.bitLength() <= 1 && base.abs().compareTo(BigInteger.ONE) <= 0) {
      boolean odd = exponent.testBit(0);
      return IntValue.of(exponent.signum() == 0 ? BigInteger.ONE : odd ? base : base.abs());
    }
    if (exponent.bitLength() > 31 || (long) base.bitLength() * exponent.longValue() > MOST_BITS) {
      throw Raise.memoryError("an integer of more than " + Texts.grouped(MOST_BITS) + " bits");
    }
    return IntValue.of(base.pow(exponent.intValue()));
  }

  private static BigInteger shift(BigInteger count) {
    if (count.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    return count;
  }

  private static BigInteger shiftedLeft(BigInteger a, BigInteger count) {
    if (a.signum() == 0) {
      return a;
    }
    if (shift(count).bitLength() > 31 || count.longValue() + a.bitLength() > MOST_BITS) {
      throw Raise.memoryError("an integer of more than " + Texts.grouped(MOST_BITS) + " bits");
    }
    return a.shiftLeft(count.intValue());
  }

  static Value unary(UnaryOperator op, IntValue value) {
    return switch (op) {
      case NEGATE ->
          value.isLong() && value.longValue() != Long.MIN_VALUE
              ? IntValue.of(-value.longValue())
              : IntValue.of(value.toBigInteger().negate());
      case PLUS -> value;
      case INVERT -> IntValue.of(value.toBigInteger().not());
    };
  }

  /** a / b rounded once, to the nearest double. */
  private static double quotient(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    if (a.bitLength() <= 53 && b.bitLength() <= 53) {
      return (double) a.longValue() / (double) b.longValue();
    }
    int shift = 66 - a.bitLength() + b.bitLength();
    BigInteger top = shift > 0 ? a.abs().shiftLeft(shift) : a.abs();
    BigInteger bottom = shift < 0 ? b.abs().shiftLeft(-shift) : b.abs();
    BigInteger[] parts = top.divideAndRemainder(bottom);
    BigInteger kept = parts[1].signum() != 0 ? parts[0].setBit(0) : parts[0];
    double magnitude = scaled(kept, -shift);
    if (Double.isInfinite(magnitude)) {
      throw Raise.overflow("integer division result too large for a float");
    }
    return a.signum() * b.signum() < 0 ? -magnitude : magnitude;
  }

  /** An integer as the nearest double. */
  static double toDouble(BigInteger value) {
    double result = scaled(value.abs(), 0);
    if (Double.isInfinite(result)) {
      throw Raise.overflow("int too large to convert to float");
    }
    return value.signum() < 0 ? -result : result;
  }

  /** value * 2^exponent, half to even; the lowest bit may stand for all bits below it. */
  private static double scaled(BigInteger value, int exponent) {
    int length = value.bitLength();
    if (length == 0) {
      return 0;
    }
    int kept = Math.min(53, length + exponent + 1074);
    if (kept < 0 || length + exponent > 1025) {
      return kept < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    int drop = length - kept;
    BigInteger whole = value;
    if (drop > 0) {
      whole = value.shiftRight(drop);
      boolean half = value.testBit(drop - 1);
      boolean beyond = half && value.getLowestSetBit() < drop - 1;
      if (half && (beyond || whole.testBit(0))) {
        whole = whole.add(BigInteger.ONE);
      }
    } else {
      drop = 0;
    }
    return timesPowerOfTwo((double) whole.longValue(), drop + exponent);
  }

  private static double timesPowerOfTwo(double value, int exponent) {
    double result = value;
    int left = exponent;
    while (left > 1000) {
      result *= 0x1p1000;
      left -= 1000;
    }
    while (left < -1000) {
      result *= 0x1p-1000;
      left += 1000;
    }
    return result * Double.longBitsToDouble((long) (left + 1023) << 52);
  }
}
