package backproof.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lengths of an array's axes. */
public final class Shape {
  private static final int MOST_ELEMENTS = 1 << 30;

  /** The shape of a 0-d array. */
  public static final Shape SCALAR = new Shape(new int[0], 1);

  private final int[] lengths;
  private final int elements;

  /** Made when first asked for, and not changed by anyone. */
  private int @Nullable [] strides;

  /** The shapes of parts by axis, made when first asked for. */
  private @Nullable Shape @Nullable [] parts;

  private Shape(int[] lengths, int elements) {
    this.lengths = lengths;
    this.elements = elements;
  }

  /** Refuses negative lengths and more elements than any memory holds, in NumPy's words. */
  public static Shape of(int... lengths) {
    long elements = 1;
    for (int length : lengths) {
      if (length < 0) {
        throw new ArrayException(ArrayException.Kind.VALUE, "negative dimensions are not allowed");
      }
      elements *= length;
      if (elements > MOST_ELEMENTS) {
        elements = MOST_ELEMENTS + 1L;
      }
    }
    if (elements > MOST_ELEMENTS) {
      throw TooLarge.of(DType.FLOAT64, lengths);
    }
    return new Shape(lengths.clone(), (int) elements);
  }

  public int rank() {
    return lengths.length;
  }

  /** The length of one axis, counted from 0. */
  public int length(int axis) {
    return lengths[axis];
  }

  public int elements() {
    return elements;
  }

  /** Of one of the parts that lie along an axis, which is not empty. */
  Shape without(int axis) {
    if (rank() == 1) {
      return SCALAR;
    }
    @Nullable Shape[] known = parts;
    if (known == null) {
      known = new Shape[rank()];
      parts = known;
    }
    Shape part = known[axis];
    if (part == null) {
      part = new Shape(Views.without(lengths, axis), elements / lengths[axis]);
      known[axis] = part;
    }
    return part;
  }

  /** The same with an axis that is not longer. */
  Shape with(int axis, int length) {
    if (length == lengths[axis]) {
      return this;
    }
    int[] all = lengths.clone();
    all[axis] = length;
    return new Shape(all, elements / lengths[axis] * length);
  }

  public int[] toArray() {
    return lengths.clone();
  }

  /** The axis counted from 0 for one that may be counted from the end. */
  public int axis(long axis) {
    return axis(axis, rank());
  }

  /** As {@link #axis(long)}, for an array of so many dimensions. */
  public static int axis(long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw new ArrayException(
          ArrayException.Kind.AXIS,
          "axis " + axis + " is out of bounds for array of dimension " + rank);
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  /** The shape to which all of these broadcast. */
  public static Shape broadcast(Shape... shapes) {
    int rank = 0;
    Shape largest = SCALAR;
    for (Shape shape : shapes) {
      rank = Math.max(rank, shape.rank());
      largest = shape.elements > largest.elements || largest.rank() == 0 ? shape : largest;
    }
    if (isSpanned(largest, shapes)) {
      return largest;
    }
    int[] lengths = new int[rank];
    Arrays.fill(lengths, 1);
    for (Shape shape : shapes) {
      int shift = rank - shape.rank();
      for (int i = 0; i < shape.rank(); i++) {
        int length = shape.lengths[i];
        if (lengths[shift + i] == 1) {
          lengths[shift + i] = length;
        } else if (length != 1 && length != lengths[shift + i]) {
          throw incompatible(shapes);
        }
      }
    }
    return of(lengths);
  }

  /** Whether the others are the same or have no axes, so that nothing is left to work out. */
  private static boolean isSpanned(Shape largest, Shape... shapes) {
    for (Shape shape : shapes) {
      if (shape != largest && shape.rank() > 0 && !Arrays.equals(shape.lengths, largest.lengths)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each of the arrays has this very shape or no axes. */
  boolean covers(NdArray... arrays) {
    for (NdArray array : arrays) {
      if (array.rank() > 0 && !equals(array.shape())) {
        return false;
      }
    }
    return true;
  }

  private static ArrayException incompatible(Shape... shapes) {
    StringBuilder text = new StringBuilder("operands could not be broadcast together with shapes ");
    for (Shape shape : shapes) {
      text.append(shape).append(' ');
    }
    return new ArrayException(ArrayException.Kind.VALUE, text.toString());
  }

  /** Whether an array of this shape broadcasts to the other shape. */
  public boolean broadcastsTo(Shape other) {
    int shift = other.rank() - rank();
    for (int i = 0; i < rank(); i++) {
      if (shift < 0 || (lengths[i] != 1 && lengths[i] != other.lengths[shift + i])) {
        return false;
      }
    }
    return true;
  }

  /** The strides of a new array in C order, which no one may change. */
  public int[] strides() {
    int[] known = strides;
    if (known == null) {
      known = new int[rank()];
      int stride = 1;
      for (int i = rank() - 1; i >= 0; i--) {
        known[i] = stride;
        stride *= lengths[i];
      }
      strides = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Shape shape && Arrays.equals(lengths, shape.lengths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lengths);
  }

  /** As NumPy writes a shape inside its messages: {@code (2,3)}, {@code (5,)}, {@code ()}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < lengths.length; i++) {
      text.append(i > 0 ? "," : "").append(lengths[i]);
    }
    return text.append(lengths.length == 1 ? ",)" : ")").toString();
  }
}
