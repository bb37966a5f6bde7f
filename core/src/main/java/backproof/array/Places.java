package backproof.array;

/** Lists of places in storages, for operations that follow no regular walk. */
final class Places {
  private Places() {}

  /** The storage places of these C-order positions. */
  static int[] of(NdArray array, int... positions) {
    int[] places = new int[positions.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = array.place(positions[i]);
    }
    return places;
  }

  static int[] all(NdArray array) {
    int[] places = new int[array.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = array.place(i);
    }
    return places;
  }

  static void move(double[] target, int[] to, double[] source, int[] from) {
    for (int i = 0; i < to.length; i++) {
      target[to[i]] = source[from[i]];
    }
  }

  static void move(long[] target, int[] to, long[] source, int[] from) {
    for (int i = 0; i < to.length; i++) {
      target[to[i]] = source[from[i]];
    }
  }

  static void add(double[] target, int[] to, double[] source, int[] from) {
    for (int i = 0; i < to.length; i++) {
      target[to[i]] += source[from[i]];
    }
  }

  static void add(long[] target, int[] to, long[] source, int[] from) {
    for (int i = 0; i < to.length; i++) {
      target[to[i]] += source[from[i]];
    }
  }
}
