package backproof.array;

import java.util.Arrays;
import java.util.List;

/** A walk over the items of a subscript that collects the axes of what it names. */
final class Subscript {
  private final Shape shape;
  private final int[] from;
  private final int unnamed;
  private final boolean takesRest;
  private final int[] lengths;
  private final int[] strides;
  private int axis;
  private int kept;
  private int offset;

  Subscript(Shape shape, int[] strides, int offset, List<Index> subscript) {
    this.shape = shape;
    this.from = strides;
    this.offset = offset;
    int named = 0;
    int ellipses = 0;
    for (Index item : subscript) {
      named += axesOf(item);
      ellipses += item instanceof Index.Ellipsis ? 1 : 0;
    }
    if (ellipses > 1) {
      throw new ArrayException(
          ArrayException.Kind.INDEX, "an index can only have a single ellipsis ('...')");
    }
    this.takesRest = ellipses == 0;
    if (named > shape.rank()) {
      throw new ArrayException(
          ArrayException.Kind.INDEX,
          "too many indices for array: array is "
              + shape.rank()
              + "-dimensional, but "
              + named
              + " were indexed");
    }
    this.unnamed = shape.rank() - named;
    this.lengths = new int[shape.rank() + subscript.size()];
    this.strides = new int[lengths.length];
  }

  private static int axesOf(Index item) {
    return switch (item) {
      case Index.At at -> 1;
      case Index.Slice slice -> 1;
      case Index.Positions positions -> 1;
      case Index.Mask mask -> mask.array().rank();
      case Index.NewAxis none -> 0;
      case Index.Ellipsis rest -> 0;
    };
  }

  /** The axis the next item names. */
  int axis() {
    return axis;
  }

  int kept() {
    return kept;
  }

  void skip(int axes) {
    axis += axes;
  }

  /** The position from 0 for one that may count from the end. */
  static int position(long position, int axis, int length) {
    if (position < -length || position >= length) {
      throw new ArrayException(
          ArrayException.Kind.INDEX,
          "index " + position + " is out of bounds for axis " + axis + " with size " + length);
    }
    return (int) (position < 0 ? position + length : position);
  }

  void fix(long position) {
    offset += position(position, axis, shape.length(axis)) * from[axis];
    axis++;
  }

  void slice(Index.Slice slice) {
    int length = shape.length(axis);
    int count = slice.count(length);
    if (count > 0) {
      offset += slice.first(length) * from[axis];
    }
    add(count, count > 1 ? (int) slice.step() * from[axis] : from[axis]);
    axis++;
  }

  /** Takes the axes behind the last item, unless an ellipsis stood for them. */
  void finish() {
    if (takesRest) {
      rest();
    }
  }

  void rest() {
    for (int i = 0; i < unnamed; i++) {
      add(shape.length(axis), from[axis]);
      axis++;
    }
  }

  void add(int length, int stride) {
    lengths[kept] = length;
    strides[kept++] = stride;
  }

  Shape shape() {
    return Shape.of(Arrays.copyOf(lengths, kept));
  }

  int[] strides() {
    return Arrays.copyOf(strides, kept);
  }

  int offset() {
    return offset;
  }
}
