package backproof.numpy;

import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BuiltinFunction;
import backproof.python.Cursor;
import backproof.python.IntegerNumber;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Walks over all places of an array. */
final class GridFunctions {
  private GridFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row("ndindex(*shape)", "all places of a shape, one tuple after another", c -> places(c))
        .row(
            "ndenumerate(arr)",
            "all places and elements, one pair after another",
            c -> enumerate(c))
        .row(
            "nditer(op, flags=(), op_flags=(), order='K')",
            "a walk over all elements; multi_index gives the place",
            c -> walk(c))
        .list();
  }

  private static Value walk(Call c) {
    NdArray array = c.array("op");
    List<Integer> order = new ArrayList<>(array.axesInMemory());
    if (!c.text("order").equals("K")) {
      order.sort(Comparator.naturalOrder());
    }
    if (c.text("order").equals("F")) {
      order.sort(Comparator.reverseOrder());
    }
    return new WalkValue(c.workspace(), c.get("op"), array, order);
  }

  /** The coordinates of an element by its number in C order. */
  static TupleValue place(Shape shape, int flat) {
    int[] at = new int[shape.rank()];
    int rest = flat;
    for (int axis = at.length - 1; axis >= 0; axis--) {
      int length = Math.max(1, shape.length(axis));
      at[axis] = rest % length;
      rest /= length;
    }
    return Shapes.tuple(at);
  }

  private static Value places(Call c) {
    List<Value> given = c.bound().rest("shape");
    boolean single = given.size() == 1 && !(given.get(0) instanceof IntegerNumber);
    Shape shape = Shape.of(single ? Shapes.numbers(given.get(0)) : Shapes.spread(given));
    return walk("numpy.ndindex", shape, i -> place(shape, i));
  }

  private static Value enumerate(Call c) {
    NdArray array = c.array("arr");
    Workspace workspace = c.workspace();
    return walk(
        "numpy.ndenumerate",
        array.shape(),
        i -> TupleValue.of(place(array.shape(), i), element(workspace, array, i)));
  }

  static Value element(Workspace workspace, NdArray array, int flat) {
    List<Value> at = place(array.shape(), flat).items();
    Index[] items = new Index[at.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Index.At(backproof.python.Operators.index(at.get(i)));
    }
    return workspace.scalar(workspace.copy(array.view(items)));
  }

  private static Value walk(String name, Shape shape, java.util.function.IntFunction<Value> item) {
    return new backproof.python.IteratorValue(name, Cursor.over(shape::elements, item));
  }
}
