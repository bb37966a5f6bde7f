package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Gather;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Selection;
import backproof.array.Shape;
import backproof.python.BuiltinFunction;
import backproof.python.IntValue;
import backproof.python.Value;
import java.util.Arrays;
import java.util.List;

/** The functions that repeat and surround arrays. */
final class TilingFunctions {
  private TilingFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "repeat(a, repeats, axis=None)",
            "each element repeats times, one after the other",
            c -> repeat(c))
        .row(
            "pad(array, pad_width, mode='constant', constant_values=?, **kwargs)",
            "the array with a border around it: constant, edge, reflect, symmetric or wrap",
            c -> pad(c))
        .list();
  }

  /** The positions along one axis, in the order given. */
  static NdArray taken(Workspace workspace, NdArray array, int axis, long... places) {
    Index[] items = new Index[axis + 1];
    Arrays.fill(items, Index.Slice.ALL);
    items[axis] = new Index.Positions(NdArray.ofLongs(Shape.of(places.length), places));
    return workspace.apply(new Gather(Selection.of(array.shape(), List.of(items))), array);
  }

  private static Value repeat(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = c.array("a");
    boolean flat = c.isNone("axis");
    NdArray source = flat ? Indexing.flat(workspace, array) : array;
    int axis = flat ? 0 : source.shape().axis(c.integer("axis"));
    int length = source.shape().length(axis);
    long[] counts = c.array("repeats").toLongs();
    if (counts.length != 1 && counts.length != length) {
      throw Errors.value(
          "operands could not be broadcast together with shape ("
              + length
              + ",) ("
              + counts.length
              + ",)");
    }
    long total = 0;
    for (long count : counts) {
      if (count < 0) {
        throw Errors.value(
            counts.length == 1
                ? "negative dimensions are not allowed"
                : "repeats may not contain negative values.");
      }
    }
    for (int i = 0; i < length; i++) {
      total += counts[counts.length == 1 ? 0 : i];
    }
    workspace.executor().allowance().allocate(total);
    long[] places = new long[Shape.of((int) Math.min(total, Integer.MAX_VALUE)).elements()];
    int next = 0;
    for (int i = 0; i < length; i++) {
      for (long k = counts[counts.length == 1 ? 0 : i]; k > 0; k--) {
        places[next++] = i;
      }
    }
    return workspace.array(taken(workspace, source, axis, places));
  }

  private static Value pad(Call c) {
    Workspace workspace = c.workspace();
    NdArray array = c.array("array");
    if (c.array("pad_width").dtype().isFloating()) {
      throw Errors.type("`pad_width` must be of integral type.");
    }
    NdArray widths =
        workspace.cast(c.array("pad_width"), DType.INT64).broadcastTo(Shape.of(array.rank(), 2));
    if (!c.get("mode").str().equals("constant") || c.bound().keywords("kwargs").length() > 0) {
      throw Errors.foreign("np.pad with such a border");
    }
    return workspace.array(constant(c, array, widths));
  }

  private static NdArray constant(Call c, NdArray array, NdArray widths) {
    Workspace workspace = c.workspace();
    int[] lengths = Shapes.of(array);
    Index[] inside = new Index[lengths.length];
    for (int axis = 0; axis < lengths.length; axis++) {
      long before = widths.longAt(2 * axis);
      long after = widths.longAt(2 * axis + 1);
      if (before < 0 || after < 0) {
        throw Errors.value("index can't contain negative values");
      }
      inside[axis] = Index.Slice.of(before, before + lengths[axis]);
      lengths[axis] = (int) Math.min(1 << 30, lengths[axis] + before + after);
    }
    NdArray result = workspace.zeros(array.dtype(), Shape.of(lengths));
    NdArray values =
        workspace
            .cast(
                Conversion.array(
                    workspace, c.bound().find("constant_values").orElse(IntValue.of(0))),
                array.dtype())
            .broadcastTo(Shape.of(array.rank(), 2));
    for (int axis = 0; axis < lengths.length; axis++) {
      Index[] border = new Index[axis + 1];
      Arrays.fill(border, Index.Slice.ALL);
      long before = widths.longAt(2 * axis);
      long after = widths.longAt(2 * axis + 1);
      border[axis] = Index.Slice.of(0, before);
      fill(workspace, result.view(border), values.view(new Index.At(axis), new Index.At(0)));
      border[axis] = Index.Slice.of(lengths[axis] - after, lengths[axis]);
      fill(workspace, result.view(border), values.view(new Index.At(axis), new Index.At(1)));
    }
    fill(workspace, result.view(inside), array);
    return result;
  }

  private static void fill(Workspace workspace, NdArray target, NdArray value) {
    workspace.applyInto(new Elementwise.Copy(target.dtype()), target, value);
  }
}
