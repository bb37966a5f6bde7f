package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BoolValue;
import backproof.python.EllipsisValue;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.Raise;
import backproof.python.SliceValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code a[...]} and {@code a[...] = value}. */
final class Indexing {
  private final Workspace workspace;

  private Indexing(Workspace workspace) {
    this.workspace = workspace;
  }

  static Value get(ArrayValue self, Value index) {
    Workspace workspace = self.workspace();
    Optional<NdArray> named = named(self.array(), index);
    if (named.isPresent()) {
      NdArray view = named.get();
      return view.rank() == 0 ? workspace.scalar(workspace.copy(view)) : workspace.array(view);
    }
    List<Index> items = new Indexing(workspace).items(index);
    if (isAdvanced(items)) {
      NdArray picked = Selections.get(workspace, self.array(), items);
      return workspace.value(picked);
    }
    NdArray view = self.array().view(items);
    boolean element = view.rank() == 0 && !items.contains(new Index.Ellipsis());
    return element ? workspace.scalar(workspace.copy(view)) : workspace.array(view);
  }

  /**
   * The place in the storage of the one element that whole numbers name, as most subscripts in
   * loops do; -1 for all others and for what lies outside.
   */
  static int element(ArrayValue self, Value index) {
    NdArray array = self.array();
    if (index instanceof TupleValue tuple && array.rank() > 0) {
      List<Value> positions = tuple.items();
      int place = positions.size() == array.rank() ? array.start() : -1;
      for (int i = 0; i < array.rank() && place >= 0; i++) {
        place = along(array, i, place, positions.get(i));
      }
      return place;
    }
    return array.rank() == 1 ? along(array, 0, array.start(), index) : -1;
  }

  private static int along(NdArray array, int axis, int from, Value position) {
    if (position instanceof IntValue number) {
      return number.isLong() ? array.along(axis, from, number.longValue()) : -1;
    }
    return position instanceof IntegerScalar number && number.isPlain()
        ? array.along(axis, from, number.plain())
        : -1;
  }

  /** What whole numbers and slices name, as most subscripts are; empty for all others. */
  private static Optional<NdArray> named(NdArray array, Value index) {
    if (!(index instanceof TupleValue tuple)) {
      return isPlain(index) && array.rank() > 0
          ? Optional.of(picked(array, 0, index, 0))
          : Optional.empty();
    }
    List<Value> parts = tuple.items();
    boolean isPlain = !parts.isEmpty() && parts.size() <= array.rank();
    for (int i = 0; i < parts.size() && isPlain; i++) {
      isPlain = isPlain(parts.get(i));
    }
    if (!isPlain) {
      return Optional.empty();
    }
    NdArray view = array;
    int axis = 0;
    for (int i = 0; i < parts.size(); i++) {
      view = picked(view, axis, parts.get(i), i);
      axis += parts.get(i) instanceof SliceValue ? 1 : 0;
    }
    return Optional.of(view);
  }

  private static boolean isPlain(Value part) {
    return part instanceof SliceValue || part instanceof IntValue number && number.isLong();
  }

  private static NdArray picked(NdArray view, int axis, Value part, int called) {
    return part instanceof SliceValue slice
        ? sliced(view, axis, slice)
        : view.at(axis, ((IntValue) part).longValue(), called);
  }

  private static NdArray sliced(NdArray array, int axis, SliceValue slice) {
    if (slice.isWhole()) {
      return array;
    }
    SliceValue.Range range = slice.over(array.shape().length(axis));
    return array.part(axis, range.start(), range.step(), range.count());
  }

  static void set(ArrayValue self, Value index, Value value) {
    Workspace workspace = self.workspace();
    Optional<NdArray> named = named(self.array(), index);
    List<Index> items = named.isPresent() ? List.of() : new Indexing(workspace).items(index);
    DType dtype = self.array().dtype();
    if (dtype.isInteger()) {
      Numpy.arrayOf(workspace, value)
          .filter(given -> given.dtype().isFloating())
          .ifPresent(workspace::cuts);
    }
    if (isAdvanced(items)) {
      Selections.set(
          workspace,
          self.array(),
          items,
          () -> fitting(workspace, Conversion.array(workspace, value, dtype), self.array()));
      return;
    }
    NdArray view = named.orElseGet(() -> self.array().view(items));
    NdArray given = fitting(workspace, given(workspace, value, view), self.array());
    workspace.applyInto(new Elementwise.Copy(dtype), view, stripped(given, view.rank()));
  }

  private static NdArray fitting(Workspace workspace, NdArray given, NdArray target) {
    return target.dtype() == DType.TEXT ? workspace.texts().cut(given, target) : given;
  }

  private static NdArray given(Workspace workspace, Value value, NdArray view) {
    boolean sequence = value instanceof ListValue || value instanceof TupleValue;
    if (view.rank() == 0
        && view.dtype() == DType.BOOL
        && (sequence || value instanceof ArrayValue)) {
      return NdArray.scalar(value.truth());
    }
    if (view.rank() == 0 && sequence && !view.dtype().isFloating()) {
      throw Errors.type(
          "int() argument must be a string, a bytes-like object or a real number, not '"
              + value.type().name()
              + "'");
    }
    boolean lists = value instanceof ArrayValue array && array.array().rank() > 0;
    if (view.rank() == 0 && (sequence || lists)) {
      throw Errors.value("setting an array element with a sequence.");
    }
    if (sequence && depth(value) > view.rank()) {
      throw Errors.value(
          "setting an array element with a sequence. The requested array would exceed the maximum"
              + " number of dimension of "
              + view.rank()
              + ".");
    }
    return Conversion.array(workspace, value, view.dtype());
  }

  private static int depth(Value value) {
    int inner = 0;
    if (!Conversion.isSequence(value)) {
      return value instanceof ArrayValue array ? array.array().rank() : 0;
    }
    for (Value item : Operators.list(value)) {
      inner = Math.max(inner, depth(item));
    }
    return inner + 1;
  }

  /** Leading axes of length 1 that the target does not have are ignored in assignments. */
  private static NdArray stripped(NdArray given, int rank) {
    NdArray array = given;
    while (array.rank() > rank && array.shape().length(0) == 1) {
      array = array.squeezed(0);
    }
    return array;
  }

  static List<Index> items(Workspace workspace, Value index) {
    return new Indexing(workspace).items(index);
  }

  private static boolean isAdvanced(List<Index> items) {
    for (Index item : items) {
      if (item instanceof Index.Positions || item instanceof Index.Mask) {
        return true;
      }
    }
    return false;
  }

  /** The items of a subscript; a list is an array of positions. */
  private List<Index> items(Value index) {
    List<Index> items = new ArrayList<>();
    if (index instanceof TupleValue tuple) {
      for (Value part : tuple.items()) {
        items.add(item(part));
      }
    } else {
      items.add(item(index));
    }
    return items;
  }

  private Index item(Value part) {
    return switch (part) {
      case SliceValue slice -> slice(slice);
      case NoneValue none -> new Index.NewAxis();
      case EllipsisValue rest -> new Index.Ellipsis();
      case BoolValue bool -> new Index.Mask(NdArray.scalar(bool.value()));
      case IntegerNumber number -> new Index.At(position(number.toInt()));
      case Numeric numeric -> array(numeric.array());
      case StrValue text -> throw invalid();
      default -> Conversion.isSequence(part) ? list(part) : refused();
    };
  }

  private Index list(Value sequence) {
    NdArray array = Conversion.array(workspace, sequence);
    boolean empty = array.size() == 0;
    if (!empty && array.dtype().isFloating()) {
      throw invalid();
    }
    return array(empty ? workspace.cast(array, DType.INT64) : array);
  }

  private Index array(NdArray array) {
    if (array.dtype() == DType.BOOL) {
      return new Index.Mask(workspace.decided(array));
    }
    if (array.dtype().isInteger()) {
      return array.rank() == 0
          ? new Index.At(workspace.decided(array).longAt(0))
          : new Index.Positions(workspace.decided(array));
    }
    throw array.rank() == 0
        ? invalid()
        : Raise.indexError("arrays used as indices must be of integer (or boolean) type");
  }

  private static Index refused() {
    throw invalid();
  }

  private static Raise invalid() {
    return Raise.indexError(
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or"
            + " boolean arrays are valid indices");
  }

  private static long position(IntValue number) {
    if (!number.isLong()) {
      throw invalid();
    }
    return number.longValue();
  }

  private static Index slice(SliceValue slice) {
    OptionalLong step = bound(slice.step());
    return new Index.Slice(bound(slice.start()), bound(slice.stop()), step.orElse(1));
  }

  private static OptionalLong bound(Value value) {
    if (value == NoneValue.NONE) {
      return OptionalLong.empty();
    }
    if (!(value instanceof IntegerNumber number)) {
      throw Operators.noBound(value);
    }
    IntValue whole = number.toInt();
    return OptionalLong.of(
        whole.isLong()
            ? whole.longValue()
            : number.toDouble() > 0 ? Integer.MAX_VALUE : -Integer.MAX_VALUE);
  }

  /** The elements as a vector, in C order. */
  static NdArray flat(Workspace workspace, NdArray array) {
    return workspace.reshaped(array, Shape.of(array.size()));
  }
}
