package backproof.array;

/**
 * Which places of a storage may hold other values than when they were last read: runs of places,
 * evenly apart. It may name too many places, never too few.
 */
public final class Change {
  private final int size;
  private int start;
  private int runs;
  private int pitch;
  private int length;

  /** No change yet of a storage with so many places. */
  public Change(int size) {
    this.size = size;
  }

  public boolean isEmpty() {
    return runs == 0;
  }

  public boolean isWhole() {
    return runs == 1 && length == size;
  }

  public void clear() {
    runs = 0;
  }

  /** Every place may have changed. */
  public void setAll() {
    set(0, size == 0 ? 0 : 1, size, size);
  }

  /** One place has changed, or two have, and perhaps those between them. */
  public void set(int place, int other) {
    int from = Math.min(place, other);
    set(from, 1, size, Math.max(place, other) - from + 1);
  }

  void set(int start, int runs, int pitch, int length) {
    this.start = start;
    this.runs = runs;
    this.pitch = pitch;
    this.length = length;
  }

  int first() {
    return start;
  }

  int last() {
    return start + (runs - 1) * pitch + length - 1;
  }

  /** Where runs lie apart as the rows of a matrix do, the length of each; else 0. */
  int lengthOfRows(int rowStep) {
    return pitch == rowStep ? length : 0;
  }

  /** Whether a number has changed; one zero is not the other, and NaN always has. */
  static boolean between(double before, double after) {
    return before != after || (after == 0 && 1 / before != 1 / after);
  }
}
