package backproof.numpy;

import backproof.array.DType;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.python.BuiltinFunction;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;

/** The functions that search, sort and pick. */
final class IndexFunctions {
  private IndexFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "nonzero(a)",
            "the places of the elements that are not 0: one array for each axis",
            c -> nonzero(workspace, c.array("a")))
        .row(
            "sort(a, axis=-1, kind=None, order=None, *, stable=None)",
            "a sorted copy, along an axis",
            c -> sort(c, false))
        .row(
            "argsort(a, axis=-1, kind=None, order=None, *, stable=None)",
            "the places of the elements in the order that sorts them",
            c -> sort(c, true))
        .row(
            "diag(v, k=0)",
            "the k-th diagonal of a matrix, or the matrix with this diagonal",
            c -> diag(c))
        .list();
  }

  static Value nonzero(Workspace workspace, NdArray array) {
    if (array.rank() == 0) {
      throw Errors.value(
          "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero()"
              + " instead."
              + (array.dtype() == DType.BOOL
                  ? " If the context of this error is of the form `arr[nonzero(cond)]`, just use"
                      + " `arr[cond]`."
                  : ""));
    }
    NdArray bools = workspace.decided(workspace.cast(array, DType.BOOL));
    List<Value> places = new ArrayList<>();
    for (NdArray axis : Selection.nonzero(bools)) {
      places.add(workspace.array(axis));
    }
    return backproof.python.TupleValue.of(places);
  }

  private static Value sort(Call c, boolean positions) {
    NdArray given = c.array("a");
    NdArray array = positions && given.rank() == 0 ? Indexing.flat(c.workspace(), given) : given;
    return c.workspace().array(sorted(c.workspace(), new Sort(positions, c.axis("axis")), array));
  }

  static NdArray sorted(Workspace workspace, Sort sort, NdArray array) {
    return array.dtype() == DType.TEXT
        ? workspace.texts().sorted(workspace, sort, array)
        : workspace.apply(sort, array);
  }

  private static Value diag(Call c) {
    Workspace workspace = c.workspace();
    NdArray v = c.array("v");
    int k = c.integer("k");
    if (v.rank() == 2) {
      return workspace.array(v.diagonal(k)).sealed();
    }
    if (v.rank() != 1) {
      throw Errors.value("Input must be 1- or 2-d.");
    }
    int n = v.size() + Math.abs(k);
    NdArray result = workspace.zeros(v.dtype(), Shape.of(n, n));
    long[] places = new long[v.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (long) (i + Math.max(0, -k)) * n + i + Math.max(0, k);
    }
    NdArray flat = Indexing.flat(workspace, result);
    Index.Positions at = new Index.Positions(NdArray.ofLongs(v.shape(), places));
    workspace.applyInto(new Scatter(Selection.of(flat.shape(), List.of(at)), false), flat, v);
    return workspace.array(result);
  }
}
