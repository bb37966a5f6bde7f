package backproof.numpy;

import backproof.array.ArrayException;
import backproof.array.DType;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.python.BinaryOperator;
import backproof.python.Cursor;
import backproof.python.EllipsisValue;
import backproof.python.NoneValue;
import backproof.python.PlainNumber;
import backproof.python.Raise;
import backproof.python.Type;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** An {@code np.ndarray} as a program sees it. */
public final class ArrayValue implements Numeric {
  private final Workspace workspace;
  private NdArray array;
  private boolean isSealed;

  /** The array whose memory this one looks at; None where it has its own. */
  private Value base = NoneValue.NONE;

  ArrayValue(Workspace workspace, NdArray array) {
    this.workspace = workspace;
    this.array = array;
  }

  /** What views of this array look at. */
  ArrayValue viewOf(ArrayValue whole) {
    if (whole.array.sharesStorage(array)) {
      base = whole.base == NoneValue.NONE ? whole : whole.base;
    }
    return this;
  }

  Value base() {
    return base;
  }

  /** The same array, which the program may not write to. */
  ArrayValue sealed() {
    isSealed = true;
    return this;
  }

  boolean isSealed() {
    return isSealed;
  }

  private void demandWritable(String what) {
    if (isSealed) {
      throw Raise.valueError(what + " is read-only");
    }
  }

  @Override
  public Workspace workspace() {
    return workspace;
  }

  @Override
  public NdArray array() {
    return array;
  }

  @Override
  public List<String> attributeNames() {
    return Attributes.NAMES;
  }

  @Override
  public Type type() {
    return workspace.types().ndarray();
  }

  @Override
  public String repr() {
    return ArrayText.repr(array, workspace.shown());
  }

  @Override
  public String str() {
    return array.rank() == 0 && array.dtype() == DType.TEXT
        ? workspace.texts().text(array.longAt(0))
        : ArrayText.str(array, workspace.shown());
  }

  @Override
  public String format(String spec) {
    if (array.rank() == 0) {
      return Scalars.shown(array).format(spec);
    }
    if (!spec.isEmpty()) {
      throw Raise.typeError("unsupported format string passed to numpy.ndarray.__format__");
    }
    return str();
  }

  /** Only the shape of an array can be assigned to, and what may not change says so. */
  @Override
  public void setAttribute(String name, Value value) {
    switch (name) {
      case "shape" -> {}
      case "_whole" -> {
        array = ((ArrayValue) value).array();
        return;
      }
      case "_writeable" -> {
        isSealed = !value.truth();
        return;
      }
      case "flat" -> {
        setItem(EllipsisValue.ELLIPSIS, value);
        return;
      }
      case "T", "ndim", "size", "itemsize", "nbytes", "base", "flags" ->
          throw Raise.attributeError(
              "attribute '" + name + "' of 'numpy.ndarray' objects is not writable");
      case "dtype", "strides", "real", "imag", "data" ->
          throw Errors.notCovered("setting ndarray." + name);
      default ->
          throw Raise.attributeError("'numpy.ndarray' object has no attribute '" + name + "'");
    }
    array =
        Errors.guarded(
            () ->
                array
                    .reshaped(Shapes.resolved(Shapes.numbers(value), array.size()))
                    .orElseThrow(
                        () ->
                            Raise.attributeError(
                                "Incompatible shape for in-place modification. Use `.reshape()` to"
                                    + " make a copy with the desired shape.")));
  }

  @Override
  public Value item(Value index) {
    int place = Indexing.element(this, index);
    if (place >= 0 && !workspace.executor().isRecorded(array)) {
      if (array.dtype() == DType.FLOAT64) {
        return workspace.number(array.storage().real(place));
      }
      if (array.dtype() == DType.INT64) {
        return workspace.whole(array.storage().whole(place));
      }
    }
    Value item;
    try {
      item = Indexing.get(this, index);
    } catch (ArrayException failure) {
      throw Errors.raise(failure);
    }
    if (item instanceof ArrayValue view) {
      view.viewOf(this);
      return isSealed && view.array.sharesStorage(array) ? view.sealed() : view;
    }
    return item;
  }

  /** A view that was changed in place has nothing to be written back. */
  @Override
  public void updateItem(Value index, Value old, Value changed) {
    if (changed != old || !(old instanceof ArrayValue view) || !view.array.sharesStorage(array)) {
      setItem(index, changed);
    }
  }

  @Override
  public void setItem(Value index, Value value) {
    demandWritable("assignment destination");
    if (value instanceof PlainNumber number
        && array.dtype() == DType.FLOAT64
        && number.isPlain()
        && workspace.executor().isFree(array)) {
      int place = Indexing.element(this, index);
      if (place >= 0) {
        workspace.executor().allowance().work(1);
        array.storage().put(place, number.plain());
        return;
      }
    }
    Errors.guarded(
        () -> {
          Indexing.set(this, index, value);
          return this;
        });
  }

  @Override
  public void deleteItem(Value index) {
    throw Raise.valueError("cannot delete array elements");
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    demandWritable("output array");
    return ArrayOperators.inPlace(workspace, op, this, right);
  }

  @Override
  public int length() {
    if (array.rank() == 0) {
      throw Raise.typeError("len() of unsized object");
    }
    return array.shape().length(0);
  }

  @Override
  public Cursor iterate() {
    if (array.rank() == 0) {
      throw Raise.typeError("iteration over a 0-d array");
    }
    return Cursor.over(() -> array.shape().length(0), this::row);
  }

  private Value row(int i) {
    NdArray row = array.view(new Index.At(i));
    return row.rank() == 0 ? workspace.scalar(workspace.copy(row)) : workspace.array(row);
  }

  @Override
  public boolean contains(Value item) {
    NdArray equal =
        Ufuncs.apply(
            workspace,
            BinaryUfunc.EQUAL,
            Operand.strong(array),
            Conversion.operand(workspace, item));
    workspace.decided(equal);
    for (int i = 0; i < equal.size(); i++) {
      if (equal.boolAt(i)) {
        return true;
      }
    }
    return false;
  }
}
