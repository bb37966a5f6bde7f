package backproof.array;

import java.util.List;
import java.util.Optional;

/** The views behind {@link NdArray}'s methods. */
final class Views {
  private Views() {}

  static NdArray transposed(NdArray array, int... axes) {
    if (axes.length != array.rank()) {
      throw value("axes don't match array");
    }
    int[] lengths = new int[axes.length];
    int[] strides = new int[axes.length];
    boolean[] seen = new boolean[axes.length];
    for (int i = 0; i < axes.length; i++) {
      int axis = array.shape().axis(axes[i]);
      if (seen[axis]) {
        throw value("repeated axis in transpose");
      }
      seen[axis] = true;
      lengths[i] = array.shape().length(axis);
      strides[i] = array.stride(axis);
    }
    return new NdArray(array.dtype(), array.storage(), Shape.of(lengths), strides, array.offset());
  }

  static NdArray at(NdArray array, int axis, long position, int called) {
    int first =
        Subscript.position(position, called, array.shape().length(axis)) * array.stride(axis);
    Shape shape = array.shape().without(axis);
    int[] usual = shape.strides();
    int[] strides =
        axis == 0 && endsWith(array.strides(), usual) ? usual : without(array.strides(), axis);
    return new NdArray(array.dtype(), array.storage(), shape, strides, array.offset() + first);
  }

  private static boolean endsWith(int[] values, int[] end) {
    for (int i = 0; i < end.length; i++) {
      if (values[values.length - end.length + i] != end[i]) {
        return false;
      }
    }
    return true;
  }

  static int[] without(int[] values, int place) {
    int[] rest = new int[values.length - 1];
    System.arraycopy(values, 0, rest, 0, place);
    System.arraycopy(values, place + 1, rest, place, rest.length - place);
    return rest;
  }

  static NdArray part(NdArray array, int axis, int start, int step, int count) {
    int[] strides = array.strides().clone();
    strides[axis] *= step;
    int first = count == 0 ? 0 : start * array.stride(axis);
    return new NdArray(
        array.dtype(),
        array.storage(),
        array.shape().with(axis, count),
        strides,
        array.offset() + first);
  }

  static NdArray diagonal(NdArray matrix, int more) {
    int row = Math.max(0, -more);
    int column = Math.max(0, more);
    Shape shape = matrix.shape();
    int count = Math.max(0, Math.min(shape.length(0) - row, shape.length(1) - column));
    int first = count == 0 ? 0 : row * matrix.stride(0) + column * matrix.stride(1);
    int[] strides = {matrix.stride(0) + matrix.stride(1)};
    return new NdArray(
        matrix.dtype(), matrix.storage(), Shape.of(count), strides, matrix.offset() + first);
  }

  static NdArray broadcast(NdArray array, Shape wanted) {
    if (!array.shape().broadcastsTo(wanted)) {
      throw value(
          "operands could not be broadcast together with remapped shapes [original->remapped]: "
              + array.shape()
              + "  and requested shape "
              + wanted);
    }
    return new NdArray(
        array.dtype(), array.storage(), wanted, stretched(array, wanted), array.offset());
  }

  /** The strides by which an array walks when it is broadcast. */
  static int[] stretched(NdArray array, Shape wanted) {
    int[] strides = new int[wanted.rank()];
    int shift = wanted.rank() - array.rank();
    for (int i = 0; i < array.rank(); i++) {
      strides[shift + i] = array.shape().length(i) == 1 ? 0 : array.stride(i);
    }
    return strides;
  }

  static NdArray squeezed(NdArray array, int... axes) {
    boolean[] gone = new boolean[array.rank()];
    for (int given : axes) {
      int axis = array.shape().axis(given);
      if (array.shape().length(axis) != 1) {
        throw value("cannot select an axis to squeeze out which has size not equal to one");
      }
      gone[axis] = true;
    }
    int kept = 0;
    int[] lengths = new int[array.rank()];
    int[] strides = new int[array.rank()];
    for (int i = 0; i < gone.length; i++) {
      boolean drop = axes.length == 0 ? array.shape().length(i) == 1 : gone[i];
      if (!drop) {
        lengths[kept] = array.shape().length(i);
        strides[kept++] = array.stride(i);
      }
    }
    return new NdArray(
        array.dtype(),
        array.storage(),
        Shape.of(java.util.Arrays.copyOf(lengths, kept)),
        java.util.Arrays.copyOf(strides, kept),
        array.offset());
  }

  /** Groups of old axes that equal groups of new axes must be walked with one stride. */
  static Optional<NdArray> reshaped(NdArray array, Shape wanted) {
    if (wanted.elements() != array.size()) {
      throw value("cannot reshape array of size " + array.size() + " into shape " + wanted);
    }
    int[] strides = wanted.strides();
    if (!array.isContiguous()) {
      strides = strides.clone();
      if (!regroup(squeezed(array), wanted, strides)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new NdArray(array.dtype(), array.storage(), wanted, strides, array.offset()));
  }

  private static boolean regroup(NdArray old, Shape wanted, int[] strides) {
    int oldAxis = 0;
    int newAxis = 0;
    while (oldAxis < old.rank()) {
      int oldEnd = oldAxis + 1;
      int newEnd = newAxis + 1;
      long oldCount = old.shape().length(oldAxis);
      long newCount = wanted.length(newAxis);
      while (oldCount != newCount) {
        if (newCount < oldCount) {
          newCount *= wanted.length(newEnd++);
        } else {
          oldCount *= old.shape().length(oldEnd++);
        }
      }
      for (int i = oldAxis; i < oldEnd - 1; i++) {
        if (old.stride(i) != old.shape().length(i + 1) * old.stride(i + 1)) {
          return false;
        }
      }
      int stride = old.stride(oldEnd - 1);
      for (int i = newEnd - 1; i >= newAxis; i--) {
        strides[i] = stride;
        stride *= wanted.length(i);
      }
      oldAxis = oldEnd;
      newAxis = newEnd;
    }
    return true;
  }

  static NdArray view(NdArray array, List<Index> subscript) {
    if (subscript.size() == 1 && subscript.get(0) instanceof Index.At at && array.rank() > 0) {
      return at(array, 0, at.position(), 0);
    }
    Subscript walk = new Subscript(array.shape(), array.strides(), array.offset(), subscript);
    for (Index item : subscript) {
      switch (item) {
        case Index.At at -> walk.fix(at.position());
        case Index.Slice slice -> walk.slice(slice);
        case Index.NewAxis none -> walk.add(1, 0);
        case Index.Ellipsis rest -> walk.rest();
        case Index.Positions positions -> throw needsSelection();
        case Index.Mask mask -> throw needsSelection();
      }
    }
    walk.finish();
    return new NdArray(array.dtype(), array.storage(), walk.shape(), walk.strides(), walk.offset());
  }

  private static IllegalArgumentException needsSelection() {
    return new IllegalArgumentException("a subscript with arrays copies: use Selection");
  }

  private static ArrayException value(String message) {
    return new ArrayException(ArrayException.Kind.VALUE, message);
  }
}
