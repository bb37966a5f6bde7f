package backproof.python;

import java.math.BigInteger;
import java.util.Optional;

/** {@code start:stop:step}; an absent part is {@code None}. */
public record SliceValue(Value start, Value stop, Value step) implements Value {
  /** The positions a slice picks from a sequence of known length. */
  public record Range(int start, int step, int count) {
    public int at(int i) {
      return start + i * step;
    }
  }

  /** Whether it is {@code :} alone, which picks everything. */
  public boolean isWhole() {
    return start == NoneValue.NONE && stop == NoneValue.NONE && step == NoneValue.NONE;
  }

  /** Where this slice begins and ends in so many items, and its step. */
  long[] indices(int length) {
    long by = step == NoneValue.NONE ? 1 : bound(step);
    if (by == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    long first = by > 0 ? 0 : -1;
    long last = by > 0 ? length : length - 1;
    long from =
        start == NoneValue.NONE ? (by > 0 ? first : last) : clipped(start, length, first, last);
    long to = stop == NoneValue.NONE ? (by > 0 ? last : first) : clipped(stop, length, first, last);
    return new long[] {from, to, by};
  }

  /** The positions this slice picks from so many items. */
  public Range over(int length) {
    long[] indices = indices(length);
    long from = indices[0];
    long to = indices[1];
    long by = indices[2];
    long count = 0;
    if (by > 0 && to > from) {
      count = (to - from - 1) / by + 1;
    } else if (by < 0 && to < from) {
      count = (from - to - 1) / -by + 1;
    }
    return new Range((int) from, count <= 1 ? 1 : (int) by, (int) count);
  }

  private static long clipped(Value position, int length, long first, long last) {
    long at = bound(position);
    return at < 0 ? Math.max(at + length, first) : Math.min(at, last);
  }

  private static long bound(Value position) {
    if (!(Instance.core(position) instanceof IntegerNumber number)) {
      throw Operators.noBound(position);
    }
    if (number instanceof IntValue whole && whole.isLong()) {
      return Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, whole.longValue()));
    }
    BigInteger limit = BigInteger.valueOf(Integer.MAX_VALUE);
    return number.toBigInteger().max(limit.negate()).min(limit).longValue();
  }

  @Override
  public Type type() {
    return Types.SLICE;
  }

  private Value indices(Value length) {
    long[] places = indices(Operators.index(length));
    return TupleValue.of(IntValue.of(places[0]), IntValue.of(places[1]), IntValue.of(places[2]));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "start" -> Optional.of(start);
      case "stop" -> Optional.of(stop);
      case "step" -> Optional.of(step);
      case "indices" ->
          Optional.of(
              BuiltinFunction.of(
                  "indices(len, /)",
                  "where it begins and ends in so many items, and its step",
                  b -> indices(b.get(0))));
      default -> Optional.empty();
    };
  }

  @Override
  public String repr() {
    return "slice(" + start.repr() + ", " + stop.repr() + ", " + step.repr() + ")";
  }
}
