package backproof.array;

import java.util.OptionalInt;

/**
 * The one-dimensional runs of an array along one axis, in C order of the other axes; without an
 * axis, the one run of all elements in C order.
 */
final class Lanes {
  final NdArray array;
  final int count;
  final int length;
  private final int[] places;

  private Lanes(NdArray array, int count, int length, int... places) {
    this.array = array;
    this.count = count;
    this.length = length;
    this.places = places;
  }

  static Lanes of(NdArray array, OptionalInt along) {
    int size = array.size();
    int[] places = new int[size];
    NdArray turned = array;
    int length = size;
    if (along.isPresent()) {
      int axis = array.shape().axis(along.getAsInt());
      length = array.shape().length(axis);
      turned = array.transposed(last(axis, array.rank()));
    }
    for (int i = 0; i < size; i++) {
      places[i] = turned.place(i);
    }
    return new Lanes(array, length == 0 ? 0 : size / length, length, places);
  }

  /** The order of axes in which one of them comes last. */
  static int[] last(int axis, int rank) {
    int[] order = new int[rank];
    for (int i = 0; i < rank - 1; i++) {
      order[i] = i < axis ? i : i + 1;
    }
    order[rank - 1] = axis;
    return order;
  }

  /** Where element {@code i} of a lane lies in the storage. */
  int place(int lane, int i) {
    return places[lane * length + i];
  }
}
