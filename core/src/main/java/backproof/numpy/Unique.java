package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** {@code np.unique}: the different values in order, and on request where and how often. */
final class Unique {
  private Unique() {}

  static Value of(Call c) {
    Workspace workspace = c.workspace();
    NdArray flat = Indexing.flat(workspace, workspace.decided(c.array("ar")));
    NdArray order = workspace.apply(new Sort(true, OptionalInt.of(0)), flat);
    int size = flat.size();
    int[] group = new int[size];
    int groups = 0;
    for (int i = 0; i < size; i++) {
      boolean starts = i == 0 || !isSame(flat, (int) order.longAt(i - 1), (int) order.longAt(i));
      groups += starts ? 1 : 0;
      group[i] = groups - 1;
    }
    NdArray values = workspace.zeros(flat.dtype(), Shape.of(groups));
    NdArray first = workspace.zeros(DType.INT64, Shape.of(groups));
    NdArray inverse = workspace.zeros(DType.INT64, Shape.of(size));
    NdArray counts = workspace.zeros(DType.INT64, Shape.of(groups));
    for (int i = size - 1; i >= 0; i--) {
      int from = (int) order.longAt(i);
      if (flat.dtype().isFloating()) {
        values.set(group[i], flat.doubleAt(from));
      } else {
        values.set(group[i], flat.longAt(from));
      }
      first.set(group[i], (long) from);
      inverse.set(from, (long) group[i]);
      counts.set(group[i], counts.longAt(group[i]) + 1);
    }
    List<Value> results = new ArrayList<>(List.of(workspace.array(values)));
    add(c, "return_index", first, results);
    add(c, "return_inverse", workspace.reshaped(inverse, c.array("ar").shape()), results);
    add(c, "return_counts", counts, results);
    return results.size() == 1 ? results.get(0) : TupleValue.of(results);
  }

  private static void add(Call c, String flag, NdArray array, List<Value> results) {
    if (c.flag(flag)) {
      results.add(c.workspace().array(array));
    }
  }

  private static boolean isSame(NdArray array, int i, int j) {
    if (!array.dtype().isFloating()) {
      return array.longAt(i) == array.longAt(j);
    }
    double a = array.doubleAt(i);
    double b = array.doubleAt(j);
    return a == b || (Double.isNaN(a) && Double.isNaN(b));
  }
}
