package backproof.array;

import backproof.number.Decimal;
import java.math.BigInteger;

/** What NumPy says where there is no memory for an array. */
public final class TooLarge {
  private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
  private static final int BITS_A_UNIT = 10;
  private static final int STEP = 1024;
  private static final int MOST_DIGITS = 1000;

  private TooLarge() {}

  /** {@code Unable to allocate 7.28 TiB for an array with shape ...}; a value error beyond 2^63. */
  static ArrayException of(DType dtype, int... lengths) {
    BigInteger bytes = BigInteger.valueOf(dtype.bytes());
    for (int length : lengths) {
      bytes = bytes.multiply(BigInteger.valueOf(length));
    }
    return bytes.bitLength() > 63
        ? new ArrayException(
            ArrayException.Kind.VALUE,
            "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible"
                + " size.")
        : new ArrayException(
            ArrayException.Kind.MEMORY, message(bytes.longValue(), dtype, lengths));
  }

  /** The same for a shape that an array can have but this program may not. */
  public static String message(DType dtype, Shape shape) {
    return message((long) dtype.bytes() * shape.elements(), dtype, shape.toArray());
  }

  private static String message(long bytes, DType dtype, int... lengths) {
    StringBuilder shape = new StringBuilder();
    for (int length : lengths) {
      shape.append(shape.isEmpty() ? "" : ", ").append(length);
    }
    return "Unable to allocate "
        + size(bytes)
        + " for an array with shape ("
        + shape
        + (lengths.length == 1 ? ",)" : ")")
        + " and data type "
        + dtype.label();
  }

  private static String size(long bytes) {
    int highest = 63 - Long.numberOfLeadingZeros(Math.max(bytes, 1));
    int unit = highest / BITS_A_UNIT;
    double count = (double) bytes / (double) (1L << (unit * BITS_A_UNIT));
    if (Math.floor(count + 0.5) == STEP) {
      unit++;
      count /= STEP;
    }
    return digits(unit, count) + " " + UNITS[unit];
  }

  /** Three digits with a point, C's {@code %#.3g}; all of them where there are more. */
  private static String digits(int unit, double count) {
    if (unit == 0) {
      return Decimal.fixed(count, 0);
    }
    if (count >= MOST_DIGITS - 0.5) {
      return Decimal.fixed(count, 0) + ".";
    }
    int decimals = count < 9.995 ? 2 : count < 99.95 ? 1 : 0;
    return Decimal.fixed(count, decimals) + (decimals == 0 ? "." : "");
  }
}
