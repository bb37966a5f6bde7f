package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.IntValue;
import backproof.python.Operators;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Nested lists of numbers and arrays as one array. */
final class Nested {
  private final Workspace workspace;
  private final Optional<DType> wanted;
  private final List<NdArray> leaves = new ArrayList<>();
  private int raggedAt = -1;

  private Nested(Workspace workspace, Optional<DType> wanted) {
    this.workspace = workspace;
    this.wanted = wanted;
  }

  static NdArray array(Workspace workspace, Value value, Optional<DType> wanted) {
    Nested nested = new Nested(workspace, wanted);
    int[] shape = nested.collect(value);
    if (nested.raggedAt >= 0) {
      throw Raise.valueError(
          "setting an array element with a sequence. The requested array has an inhomogeneous"
              + " shape after "
              + shape.length
              + " dimensions. The detected shape was "
              + Shapes.text(shape)
              + " + inhomogeneous part.");
    }
    return nested.filled(Shape.of(shape));
  }

  /** Gathers the leaves in C order and returns the shape, as far as it is regular. */
  private int[] collect(Value value) {
    if (!Conversion.isSequence(value)) {
      if (wanted.isEmpty() && value instanceof IntValue whole && !whole.isLong()) {
        throw leaves.stream().anyMatch(each -> each.dtype().isFloating())
            ? Raise.overflow("Python int too large to convert to C long")
            : Errors.foreign("an array with elements of type 'int'");
      }
      NdArray leaf =
          wanted.isPresent()
              ? Conversion.array(workspace, value, wanted.get())
              : Conversion.array(workspace, value);
      leaves.add(leaf);
      return leaf.shape().toArray();
    }
    List<Value> items = Operators.list(value);
    int[] inner = new int[0];
    for (int i = 0; i < items.size(); i++) {
      int[] shape = collect(items.get(i));
      inner = i == 0 ? shape : common(inner, shape);
    }
    int[] shape = new int[inner.length + 1];
    shape[0] = items.size();
    System.arraycopy(inner, 0, shape, 1, inner.length);
    return shape;
  }

  private int[] common(int[] a, int[] b) {
    int length = 0;
    while (length < Math.min(a.length, b.length) && a[length] == b[length]) {
      length++;
    }
    if (length < Math.max(a.length, b.length)) {
      raggedAt = length;
    }
    return Arrays.copyOf(a, length);
  }

  private NdArray filled(Shape shape) {
    DType dtype = leaves.isEmpty() ? wanted.orElse(DType.FLOAT64) : leaves.get(0).dtype();
    boolean recorded = false;
    for (NdArray leaf : leaves) {
      dtype = DType.common(dtype, leaf.dtype());
      recorded |= workspace.executor().isRecorded(leaf);
    }
    if (dtype == DType.TEXT) {
      leaves.replaceAll(leaf -> workspace.cast(leaf, DType.TEXT));
    }
    NdArray made = recorded ? joined(shape, dtype) : copied(shape, dtype);
    return dtype == DType.TEXT ? workspace.texts().even(made) : made;
  }

  private NdArray copied(Shape shape, DType dtype) {
    NdArray result = workspace.zeros(dtype, shape);
    int next = 0;
    for (NdArray leaf : leaves) {
      for (int i = 0; i < leaf.size(); i++) {
        if (leaf.dtype().isFloating()) {
          result.set(next++, leaf.doubleAt(i));
        } else {
          result.set(next++, leaf.longAt(i));
        }
      }
    }
    return result;
  }

  /** Leaves that hang on a parameter are copied by operations, which can be replayed. */
  private NdArray joined(Shape shape, DType dtype) {
    NdArray result = workspace.zeros(dtype, Shape.of(shape.elements()));
    int next = 0;
    for (NdArray leaf : leaves) {
      NdArray part = result.view(backproof.array.Index.Slice.of(next, (long) next + leaf.size()));
      NdArray flat = workspace.reshaped(leaf, Shape.of(leaf.size()));
      workspace.applyInto(new backproof.array.Elementwise.Copy(dtype), part, flat);
      next += leaf.size();
    }
    return workspace.reshaped(result, shape);
  }
}
