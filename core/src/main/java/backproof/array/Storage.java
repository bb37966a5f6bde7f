package backproof.array;

import java.util.Arrays;

/**
 * The memory behind one array and all views of it; two arrays share memory if and only if they hold
 * the same storage. Floating types live in {@code doubles} (short floats are kept rounded to their
 * type), int64 and bool (0 or 1) in {@code longs}; the other field is an empty array.
 */
public final class Storage {
  private static final double[] NO_DOUBLES = {};
  private static final long[] NO_LONGS = {};

  private static final Object NOBODY = new Object();

  final double[] doubles;
  final long[] longs;

  /** The recording that follows what flows through here. */
  private Object follower = NOBODY;

  private Storage(double[] doubles, long[] longs) {
    this.doubles = doubles;
    this.longs = longs;
  }

  static Storage of(double[] values) {
    return new Storage(values, NO_LONGS);
  }

  static Storage of(long[] values) {
    return new Storage(NO_DOUBLES, values);
  }

  /** From now on this recording follows the storage; false where it did so already. */
  public boolean follow(Object recording) {
    boolean isNew = follower != recording;
    follower = recording;
    return isNew;
  }

  public boolean isFollowedBy(Object recording) {
    return follower == recording;
  }

  /** The floating-point number at a place. */
  public double real(int place) {
    return doubles[place];
  }

  /** Writes a float64, behind the back of any recording. */
  public void put(int place, double value) {
    doubles[place] = value;
  }

  /** The integer or truth at a place. */
  public long whole(int place) {
    return longs[place];
  }

  /** How many elements lie here. */
  public int size() {
    return Math.max(doubles.length, longs.length);
  }

  /** A storage of its own with the same contents. */
  public Storage copy() {
    return new Storage(doubles.clone(), longs.clone());
  }

  /** A storage of its own with the same contents, each rounded to the type. */
  public Storage rounded(DType type) {
    Storage copy = copy();
    for (int i = 0; i < copy.doubles.length; i++) {
      copy.doubles[i] = type.rounded(copy.doubles[i]);
    }
    return copy;
  }

  /** Takes over the contents of another storage of the same kind and size. */
  public void copyFrom(Storage other) {
    System.arraycopy(other.doubles, 0, doubles, 0, doubles.length);
    System.arraycopy(other.longs, 0, longs, 0, longs.length);
  }

  /** Writes 0 into every place. */
  public void clear() {
    Arrays.fill(doubles, 0);
    Arrays.fill(longs, 0);
  }

  /** Whether both hold the same bits. */
  public boolean sameAs(Storage other) {
    for (int i = 0; i < doubles.length; i++) {
      if (Double.doubleToRawLongBits(doubles[i]) != Double.doubleToRawLongBits(other.doubles[i])) {
        return false;
      }
    }
    for (int i = 0; i < longs.length; i++) {
      if (longs[i] != other.longs[i]) {
        return false;
      }
    }
    return true;
  }
}
