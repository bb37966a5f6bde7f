package backproof.python;

import java.util.Optional;

/** {@code range(start, stop, step)}. */
public record RangeValue(long start, long stop, long step) implements Value {
  public RangeValue {
    if (step == 0) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
  }

  public long count() {
    if (step > 0) {
      return stop > start ? (stop - start - 1) / step + 1 : 0;
    }
    return start > stop ? (start - stop - 1) / -step + 1 : 0;
  }

  @Override
  public Type type() {
    return Types.RANGE;
  }

  @Override
  public boolean truth() {
    return count() > 0;
  }

  @Override
  public int length() {
    if (count() > Integer.MAX_VALUE) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    return (int) count();
  }

  @Override
  public String repr() {
    return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
  }

  @Override
  public Value item(Value index) {
    if (index instanceof SliceValue slice) {
      long[] indices = slice.indices(length());
      return new RangeValue(
          start + indices[0] * step, start + indices[1] * step, indices[2] * step);
    }
    return IntValue.of(start + Operators.position(index, length(), "range", "range object") * step);
  }

  @Override
  public boolean contains(Value item) {
    if (!(item instanceof IntegerNumber number)) {
      return Operators.containsByIteration(this, item);
    }
    if (number.toBigInteger().bitLength() > 62) {
      return false;
    }
    long at = number.toBigInteger().longValue();
    boolean inside = step > 0 ? at >= start && at < stop : at <= start && at > stop;
    return inside && Math.floorMod(at - start, Math.abs(step)) == 0;
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    if (!(right instanceof RangeValue other)
        || (op != Comparison.EQUAL && op != Comparison.NOT_EQUAL)) {
      return Optional.empty();
    }
    boolean same =
        count() == other.count()
            && (count() == 0 || (start == other.start && (count() == 1 || step == other.step)));
    return Optional.of(BoolValue.of(same == (op == Comparison.EQUAL)));
  }

  @Override
  public Cursor iterate() {
    long[] left = {count(), start};
    return () -> {
      if (left[0]-- <= 0) {
        return Optional.empty();
      }
      long now = left[1];
      left[1] += step;
      return Optional.of(IntValue.of(now));
    };
  }

  @Override
  public Object hashKey() {
    return this;
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "start" -> Optional.of(IntValue.of(start));
      case "stop" -> Optional.of(IntValue.of(stop));
      case "step" -> Optional.of(IntValue.of(step));
      default -> Operators.method(this, name);
    };
  }
}
