package backproof.array;

/** A bottom-up merge sort of every lane. */
final class SortStep implements Step {
  private final boolean positions;
  private final Lanes to;
  private final Lanes from;
  private final boolean floating;
  private int[] order;
  private int[] spare;

  SortStep(boolean positions, Lanes to, Lanes from) {
    this.positions = positions;
    this.to = to;
    this.from = from;
    this.floating = from.array.dtype().isFloating();
    this.order = new int[from.length];
    this.spare = new int[from.length];
  }

  @Override
  public void run() {
    for (int lane = 0; lane < from.count; lane++) {
      sort(lane);
      for (int i = 0; i < order.length; i++) {
        int source = from.place(lane, order[i]);
        int target = to.place(lane, i);
        if (positions) {
          to.array.storage().longs[target] = order[i];
        } else if (floating) {
          to.array.storage().doubles[target] = from.array.storage().doubles[source];
        } else {
          to.array.storage().longs[target] = from.array.storage().longs[source];
        }
      }
    }
  }

  private void sort(int lane) {
    int count = order.length;
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    for (long width = 1; width < count; width *= 2) {
      for (long start = 0; start < count; start += 2 * width) {
        int middle = (int) Math.min(start + width, count);
        int end = (int) Math.min(start + 2 * width, count);
        merge(lane, (int) start, middle, end);
      }
      int[] kept = order;
      order = spare;
      spare = kept;
    }
  }

  private void merge(int lane, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft =
          right >= end || (left < middle && !isBefore(lane, order[right], order[left]));
      spare[i] = takeLeft ? order[left++] : order[right++];
    }
  }

  private boolean isBefore(int lane, int i, int j) {
    int a = from.place(lane, i);
    int b = from.place(lane, j);
    if (!floating) {
      return from.array.storage().longs[a] < from.array.storage().longs[b];
    }
    double x = from.array.storage().doubles[a];
    double y = from.array.storage().doubles[b];
    return x < y || (Double.isNaN(y) && !Double.isNaN(x));
  }
}
