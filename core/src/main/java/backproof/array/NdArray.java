package backproof.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A strided view of a storage: dtype, shape, strides and offset, counted in elements. */
public final class NdArray {
  private final DType dtype;
  private final Storage storage;
  private final Shape shape;
  private final int[] strides;
  private final int offset;
  private final boolean contiguous;

  NdArray(DType dtype, Storage storage, Shape shape, int[] strides, int offset) {
    this.dtype = dtype;
    this.storage = storage;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.contiguous = Strides.areContiguous(shape, strides);
  }

  /** All of a storage in C order. */
  private NdArray(DType dtype, Storage storage, Shape shape) {
    this.dtype = dtype;
    this.storage = storage;
    this.shape = shape;
    this.strides = shape.strides();
    this.offset = 0;
    this.contiguous = true;
  }

  private static NdArray fresh(DType dtype, Storage storage, Shape shape, int given) {
    if (given != shape.elements()) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "cannot reshape array of size " + given + " into shape " + shape);
    }
    return new NdArray(dtype, storage, shape);
  }

  /** A float64 array that holds a copy of the values, given in C order. */
  public static NdArray of(Shape shape, double... values) {
    return fresh(DType.FLOAT64, Storage.of(values.clone()), shape, values.length);
  }

  /** A float64 vector. */
  public static NdArray vector(double... values) {
    return of(Shape.of(values.length), values);
  }

  /** An int64 array that holds a copy of the values, given in C order. */
  public static NdArray ofLongs(Shape shape, long... values) {
    return fresh(DType.INT64, Storage.of(values.clone()), shape, values.length);
  }

  /** A bool array of the values, given in C order. */
  public static NdArray ofBools(Shape shape, boolean... values) {
    long[] bits = new long[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = values[i] ? 1 : 0;
    }
    return fresh(DType.BOOL, Storage.of(bits), shape, bits.length);
  }

  /** An array of texts, given by their numbers in C order. */
  public static NdArray ofTexts(Shape shape, long... numbers) {
    return fresh(DType.TEXT, Storage.of(numbers.clone()), shape, numbers.length);
  }

  /** A 0-d float64 array. */
  public static NdArray scalar(double value) {
    return single(DType.FLOAT64, Storage.of(new double[] {value}));
  }

  /** A 0-d int64 array. */
  public static NdArray scalar(long value) {
    return single(DType.INT64, Storage.of(new long[] {value}));
  }

  /** A 0-d bool array. */
  public static NdArray scalar(boolean value) {
    return single(DType.BOOL, Storage.of(new long[] {value ? 1 : 0}));
  }

  private static NdArray single(DType dtype, Storage storage) {
    return new NdArray(dtype, storage, Shape.SCALAR);
  }

  /** A new array of zeros in C order, paid for by the allowance. */
  public static NdArray zeros(Allowance allowance, DType dtype, Shape shape) {
    allowance.allocate(dtype, shape);
    int size = shape.elements();
    Storage storage =
        dtype.isFloating() ? Storage.of(new double[size]) : Storage.of(new long[size]);
    return new NdArray(dtype, storage, shape);
  }

  public DType dtype() {
    return dtype;
  }

  public Storage storage() {
    return storage;
  }

  public Shape shape() {
    return shape;
  }

  public int rank() {
    return shape.rank();
  }

  /** The number of elements. */
  public int size() {
    return shape.elements();
  }

  /** Whether the elements lie side by side in C order. */
  public boolean isContiguous() {
    return contiguous;
  }

  /** Whether both see some of the same storage. */
  public boolean sharesStorage(NdArray other) {
    return storage == other.storage;
  }

  /** Whether both are the same elements of the same memory in the same order. */
  public boolean isSameView(NdArray other) {
    return storage == other.storage
        && offset == other.offset
        && dtype == other.dtype
        && shape.equals(other.shape)
        && Arrays.equals(strides, other.strides);
  }

  /** The distance in elements between neighbours along one axis. */
  public int stride(int axis) {
    return strides[axis];
  }

  /** The same view over another storage of the same kind and size. */
  public NdArray over(Storage other) {
    if (other.doubles.length != storage.doubles.length
        || other.longs.length != storage.longs.length) {
      throw new IllegalArgumentException("a storage of another size");
    }
    return new NdArray(dtype, other, shape, strides, offset);
  }

  /** The same view where the storage has become one of numbers of this type. */
  public NdArray over(Storage other, DType type) {
    NdArray same = over(other);
    return new NdArray(type, same.storage, shape, strides, offset);
  }

  int offset() {
    return offset;
  }

  /** The axes as they lie in memory, from the longest way between neighbours to the shortest. */
  public List<Integer> axesInMemory() {
    List<Integer> axes = new ArrayList<>();
    for (int axis = 0; axis < strides.length; axis++) {
      axes.add(axis);
    }
    axes.sort((a, b) -> Integer.compare(Math.abs(strides[b]), Math.abs(strides[a])));
    return axes;
  }

  int[] strides() {
    return strides;
  }

  /** Where in the storage the element with this C-order number lies. */
  public int place(int flat) {
    return contiguous ? offset + flat : Strides.place(shape, strides, offset, flat);
  }

  /**
   * The place in the storage that lies so many positions along an axis, which are counted from its
   * end where negative; -1 where the axis has none there.
   */
  public int along(int axis, int from, long position) {
    int length = shape.length(axis);
    long at = position < 0 ? position + length : position;
    return at < 0 || at >= length ? -1 : from + (int) at * strides[axis];
  }

  /** The place of the first element in the storage. */
  public int start() {
    return offset;
  }

  /** The element with this C-order number, as a double whatever the dtype. */
  public double doubleAt(int flat) {
    int place = place(flat);
    return dtype.isFloating() ? storage.doubles[place] : (double) storage.longs[place];
  }

  /** The element with this C-order number, as a long; fractions are cut off. */
  public long longAt(int flat) {
    int place = place(flat);
    return dtype.isFloating() ? (long) storage.doubles[place] : storage.longs[place];
  }

  /** Whether the element with this C-order number is not zero. */
  public boolean boolAt(int flat) {
    int place = place(flat);
    return dtype.isFloating() ? storage.doubles[place] != 0 : storage.longs[place] != 0;
  }

  /**
   * Writes one element, by its C-order number, behind the back of any recording: for arrays that
   * are being built and for the checker's moved entries. Converts to the dtype.
   */
  public void set(int flat, double value) {
    int place = place(flat);
    if (dtype.isFloating()) {
      storage.doubles[place] = dtype.rounded(value);
    } else if (dtype == DType.BOOL) {
      storage.longs[place] = value != 0 ? 1 : 0;
    } else {
      storage.longs[place] = dtype.wrapped((long) value);
    }
  }

  /** As {@link #set(int, double)}, exact for int64. */
  public void set(int flat, long value) {
    if (dtype.isInteger() || dtype == DType.TEXT) {
      storage.longs[place(flat)] = dtype == DType.TEXT ? value : dtype.wrapped(value);
    } else {
      set(flat, (double) value);
    }
  }

  /** Whether no element is nan or infinite: of all others, a product with zero is zero. */
  public boolean isFinite() {
    double products = 0;
    if (dtype.isFloating() && (contiguous || strides.length == 1)) {
      int pace = contiguous ? 1 : strides[0];
      int place = offset;
      for (int left = size(); left > 0; left--) {
        products += storage.doubles[place] * 0;
        place += pace;
      }
    } else if (dtype.isFloating()) {
      for (int i = 0; i < size(); i++) {
        products += storage.doubles[place(i)] * 0;
      }
    }
    return products == 0;
  }

  /** Whether both hold the same bits in the same order; the shapes must be equal. */
  public boolean sameElements(NdArray other) {
    for (int i = 0; i < size(); i++) {
      int place = place(i);
      int otherPlace = other.place(i);
      boolean same =
          dtype.isFloating()
              ? Double.doubleToRawLongBits(storage.doubles[place])
                  == Double.doubleToRawLongBits(other.storage.doubles[otherPlace])
              : storage.longs[place] == other.storage.longs[otherPlace];
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** A copy of the elements in C order. */
  public double[] toDoubles() {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = doubleAt(i);
    }
    return values;
  }

  /** A copy of the elements in C order; fractions are cut off. */
  public long[] toLongs() {
    long[] values = new long[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = longAt(i);
    }
    return values;
  }

  /** One element by its C-order number, as an array without axes. */
  public NdArray element(int flat) {
    return new NdArray(dtype, storage, Shape.SCALAR, Shape.SCALAR.strides(), place(flat));
  }

  /** The only element, in a storage of its own. */
  NdArray single() {
    Storage own =
        dtype.isFloating()
            ? Storage.of(new double[] {storage.doubles[offset]})
            : Storage.of(new long[] {storage.longs[offset]});
    return single(dtype, own);
  }

  // Views: each shares this array's storage.

  /** The axes in reverse order: {@code a.T}. */
  public NdArray transposed() {
    int[] axes = new int[rank()];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = axes.length - 1 - i;
    }
    return transposed(axes);
  }

  /** The axes in the order given; negative ones count from the end. */
  public NdArray transposed(int... axes) {
    return Views.transposed(this, axes);
  }

  /** The array with two axes exchanged. */
  public NdArray swapAxes(int first, int second) {
    int[] axes = new int[rank()];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = i;
    }
    int from = shape.axis(first);
    int to = shape.axis(second);
    axes[from] = to;
    axes[to] = from;
    return transposed(axes);
  }

  /** The same elements in C order under another shape, or empty where that needs a copy. */
  public Optional<NdArray> reshaped(Shape wanted) {
    return Views.reshaped(this, wanted);
  }

  /** Without the axes named, which must have length 1; without any such axis if none is named. */
  public NdArray squeezed(int... axes) {
    return Views.squeezed(this, axes);
  }

  /** The array repeated along new and length-1 axes, all repeats being the same memory. */
  public NdArray broadcastTo(Shape wanted) {
    return Views.broadcast(this, wanted);
  }

  /**
   * What one position names along an axis.
   *
   * @param called the number of the axis in a message that the position lies outside
   */
  public NdArray at(int axis, long position, int called) {
    return Views.at(this, axis, position, called);
  }

  /** So many elements of one axis, from a position by a step; no step is taken for one or none. */
  public NdArray part(int axis, int start, int step, int count) {
    return Views.part(this, axis, start, step, count);
  }

  /** Of a matrix: what stands where the column is so much more than the row. */
  public NdArray diagonal(int more) {
    return Views.diagonal(this, more);
  }

  /** What a subscript without arrays names. */
  public NdArray view(List<Index> subscript) {
    return Views.view(this, subscript);
  }

  /** As {@link #view(List)}. */
  public NdArray view(Index... subscript) {
    return view(List.of(subscript));
  }
}
