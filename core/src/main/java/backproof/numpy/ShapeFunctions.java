package backproof.numpy;

import backproof.array.Concatenate;
import backproof.array.DType;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.IntValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The functions that arrange, join and part arrays. */
final class ShapeFunctions {
  private ShapeFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "reshape(a, shape, order='C')",
            "the same elements under another shape; -1 stands for what is left",
            c -> workspace.array(reshape(c, c.array("a"), Shapes.lengths(c.get("shape")))))
        .row(
            "ravel(a, order='C')", "the elements as a vector, a view where possible", c -> ravel(c))
        .row(
            "transpose(a, axes=None)",
            "a view with the axes in reverse, or in the given order",
            c -> transpose(c))
        .row("squeeze(a, axis=None)", "a view without the axes of length 1", c -> squeeze(c))
        .row("expand_dims(a, axis)", "a view with a new axis of length 1", c -> expand(c))
        .row(
            "swapaxes(a, axis1, axis2)",
            "a view with two axes exchanged",
            c -> workspace.array(swapped(c)))
        .row(
            "broadcast_to(array, shape)",
            "a view repeated along new or short axes, without copying",
            c -> broadcast(c))
        .row("atleast_1d(*arys)", "the array, with one axis at least", c -> atLeast(c, 1))
        .row("atleast_2d(*arys)", "the array, with two axes at least", c -> atLeast(c, 2))
        .row(
            "concatenate(arrays, axis=0, out=None, *, dtype=None, casting='same_kind')",
            "arrays joined along an axis they have",
            c -> concatenate(c))
        .row("stack(arrays, axis=0, out=None)", "arrays joined along a new axis", c -> stack(c))
        .row("vstack(tup)", "arrays put below one another; vectors become rows", c -> rowsOf(c))
        .also("row_stack")
        .row("hstack(tup)", "arrays put side by side", c -> sideBySide(c))
        .row(
            "shares_memory(a, b)",
            "whether two arrays have an element in common in memory",
            c -> shares(c))
        .also("may_share_memory")
        .row(
            "shape(a)",
            "the lengths of the axes, as a tuple",
            c -> Shapes.tuple(Shapes.of(c.array("a"))))
        .row("ndim(a)", "the number of axes", c -> IntValue.of(c.array("a").rank()))
        .row("size(a, axis=None)", "the number of elements, or the length of an axis", c -> size(c))
        .all(TilingFunctions.rows(workspace))
        .list();
  }

  static NdArray reshape(Call c, NdArray array, int[] wanted) {
    Shape shape = Shapes.resolved(wanted, array.size());
    if (!c.columnOrder()) {
      return c.workspace().reshaped(array, shape);
    }
    int[] reversed = new int[shape.rank()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = shape.length(reversed.length - 1 - i);
    }
    return c.workspace().reshaped(array.transposed(), Shape.of(reversed)).transposed();
  }

  static Value ravel(Call c) {
    return c.workspace().array(reshape(c, c.array("a"), new int[] {-1}));
  }

  private static Value transpose(Call c) {
    NdArray array = c.array("a");
    if (array.rank() == 0 && c.get("a") instanceof Numeric && c.isNone("axes")) {
      return c.get("a");
    }
    return c.workspace()
        .array(
            c.isNone("axes")
                ? array.transposed()
                : array.transposed(Shapes.lengths(c.get("axes"))));
  }

  private static Value squeeze(Call c) {
    NdArray array = c.array("a");
    int[] axes = c.isNone("axis") ? new int[0] : c.axes("axis", array.rank());
    NdArray squeezed = array.squeezed(axes);
    boolean scalar = c.get("a") instanceof Numeric && !(c.get("a") instanceof ArrayValue);
    return scalar ? c.workspace().value(squeezed) : c.workspace().array(squeezed);
  }

  private static Value expand(Call c) {
    NdArray array = c.array("a");
    int[] given = Shapes.numbers(c.get("axis"));
    int rank = array.rank() + given.length;
    boolean[] fresh = new boolean[rank];
    for (int axis : given) {
      if (fresh[Shape.axis(axis, rank)]) {
        throw Errors.value("repeated axis");
      }
      fresh[Shape.axis(axis, rank)] = true;
    }
    Index[] items = new Index[rank];
    for (int i = 0; i < rank; i++) {
      items[i] = fresh[i] ? new Index.NewAxis() : Index.Slice.ALL;
    }
    return c.workspace().array(array.view(items));
  }

  private static NdArray swapped(Call c) {
    NdArray array = c.array("a");
    checkAxis("axis1", c.integer("axis1"), array.rank());
    checkAxis("axis2", c.integer("axis2"), array.rank());
    return array.swapAxes(c.integer("axis1"), c.integer("axis2"));
  }

  private static void checkAxis(String name, int axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw backproof.python.Raise.of(
          "numpy.exceptions.AxisError",
          name + ": axis " + axis + " is out of bounds for array of dimension " + rank);
    }
  }

  private static Value broadcast(Call c) {
    NdArray array = c.array("array");
    Shape shape = c.shape("shape");
    if (array.rank() > shape.rank()) {
      throw Errors.value("input operand has more dimensions than allowed by the axis remapping");
    }
    return c.workspace().array(array.broadcastTo(shape)).sealed();
  }

  private static Value atLeast(Call c, int rank) {
    List<NdArray> arrays = new ArrayList<>();
    for (Value each : c.bound().rest("arys")) {
      arrays.add(atLeast(Conversion.array(c.workspace(), each), rank));
    }
    return arrays.size() == 1 ? c.workspace().array(arrays.get(0)) : c.tuple(arrays);
  }

  static NdArray atLeast(NdArray array, int rank) {
    NdArray result = array;
    while (result.rank() < rank) {
      result = result.view(new Index.NewAxis(), new Index.Ellipsis());
    }
    return result;
  }

  static NdArray joined(Workspace workspace, List<NdArray> arrays, int axis) {
    if (arrays.isEmpty()) {
      throw Errors.value("need at least one array to concatenate");
    }
    DType dtype = arrays.get(0).dtype();
    for (NdArray array : arrays) {
      dtype = DType.common(dtype, array.dtype());
    }
    NdArray[] cast = new NdArray[arrays.size()];
    for (int i = 0; i < cast.length; i++) {
      if (arrays.get(0).rank() == 0) {
        throw Errors.value("zero-dimensional arrays cannot be concatenated");
      }
      cast[i] = workspace.cast(arrays.get(i), dtype);
    }
    return workspace.apply(new Concatenate(axis), cast);
  }

  private static Value concatenate(Call c) {
    if (c.get("axis") instanceof ArrayValue) {
      throw Errors.type("only integer scalar arrays can be converted to a scalar index");
    }
    List<NdArray> arrays = c.arrays("arrays");
    if (c.isNone("axis")) {
      arrays.replaceAll(array -> Indexing.flat(c.workspace(), array));
    }
    c.dtype("dtype").ifPresent(to -> arrays.replaceAll(array -> c.workspace().cast(array, to)));
    NdArray all = joined(c.workspace(), arrays, c.isNone("axis") ? 0 : c.integer("axis"));
    return c.isNone("out") ? c.workspace().array(all) : c.result(all, "concatenate");
  }

  private static Value stack(Call c) {
    List<NdArray> arrays = c.arrays("arrays");
    if (arrays.isEmpty()) {
      throw Errors.value("need at least one array to stack");
    }
    Shape shape = arrays.get(0).shape();
    for (NdArray array : arrays) {
      if (!array.shape().equals(shape)) {
        throw Errors.value("all input arrays must have the same shape");
      }
    }
    int axis = Shape.axis(c.integer("axis"), shape.rank() + 1);
    Index[] items = new Index[shape.rank() + 1];
    Arrays.fill(items, Index.Slice.ALL);
    items[axis] = new Index.NewAxis();
    arrays.replaceAll(array -> array.view(items));
    return c.workspace().array(joined(c.workspace(), arrays, axis));
  }

  private static Value rowsOf(Call c) {
    List<NdArray> arrays = c.arrays("tup");
    arrays.replaceAll(array -> atLeast(array, 2));
    return c.workspace().array(joined(c.workspace(), arrays, 0));
  }

  private static Value sideBySide(Call c) {
    List<NdArray> arrays = c.arrays("tup");
    arrays.replaceAll(array -> atLeast(array, 1));
    int axis = !arrays.isEmpty() && arrays.get(0).rank() == 1 ? 0 : 1;
    return c.workspace().array(joined(c.workspace(), arrays, axis));
  }

  private static Value shares(Call c) {
    NdArray a = c.array("a");
    NdArray b = c.array("b");
    boolean shared = false;
    if (a.sharesStorage(b)) {
      boolean[] places = new boolean[a.storage().size()];
      for (int i = 0; i < a.size(); i++) {
        places[a.place(i)] = true;
      }
      for (int i = 0; i < b.size(); i++) {
        shared |= places[b.place(i)];
      }
    }
    return BoolValue.of(shared);
  }

  private static Value size(Call c) {
    NdArray array = c.array("a");
    return IntValue.of(
        c.isNone("axis")
            ? array.size()
            : array.shape().length(array.shape().axis(c.integer("axis"))));
  }

  static Value tuple(List<Value> items) {
    return TupleValue.of(items);
  }
}
