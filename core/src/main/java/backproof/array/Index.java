package backproof.array;

import java.util.OptionalLong;

/** One item of a subscript such as {@code a[1, ::2, None, ..., rows]}. */
public sealed interface Index {
  /** One position of an axis, counted from the end if negative; the axis goes away. */
  record At(long position) implements Index {}

  /** {@code start:stop:step}. */
  record Slice(OptionalLong start, OptionalLong stop, long step) implements Index {
    /** {@code :}, the whole axis. */
    public static final Slice ALL = new Slice(OptionalLong.empty(), OptionalLong.empty(), 1);

    public Slice {
      if (step == 0) {
        throw new ArrayException(ArrayException.Kind.VALUE, "slice step cannot be zero");
      }
    }

    /** {@code start:stop}. */
    public static Slice of(long start, long stop) {
      return new Slice(OptionalLong.of(start), OptionalLong.of(stop), 1);
    }

    int first(int length) {
      if (start.isEmpty()) {
        return step > 0 ? 0 : length - 1;
      }
      return clamp(start.getAsLong(), length);
    }

    /** How many positions of an axis of this length the slice names. */
    public int count(int length) {
      long first = first(length);
      long end;
      if (stop.isEmpty()) {
        end = step > 0 ? length : -1;
      } else {
        end = clamp(stop.getAsLong(), length);
      }
      long distance = step > 0 ? end - first : first - end;
      long pace = step == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(step);
      return distance <= 0 ? 0 : (int) ((distance - 1) / pace + 1);
    }

    private int clamp(long position, int length) {
      long from = position < 0 ? position + length : position;
      long lowest = step > 0 ? 0 : -1;
      long highest = step > 0 ? length : length - 1L;
      return (int) Math.max(lowest, Math.min(highest, from));
    }
  }

  /** {@code None}: a new axis of length 1. */
  record NewAxis() implements Index {}

  /** {@code ...}: all axes not named. */
  record Ellipsis() implements Index {}

  /** An array of int64 positions of one axis; allowed in a {@link Selection} only. */
  record Positions(NdArray array) implements Index {}

  /** A bool array over one or more axes; allowed in a {@link Selection} only. */
  record Mask(NdArray array) implements Index {}
}
