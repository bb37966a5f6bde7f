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
            "argwhere(a)",
            "the places of the elements that are not 0: one row for each",
            c -> argwhere(c))
        .row(
            "sort(a, axis=-1, kind=None, order=None, *, stable=None)",
            "a sorted copy, along an axis",
            c -> sort(c, false))
        .row(
            "argsort(a, axis=-1, kind=None, order=None, *, stable=None)",
            "the places of the elements in the order that sorts them",
            c -> sort(c, true))
        .row(
            "bincount(x, weights=None, minlength=0)",
            "how often each of 0, 1, 2, ... occurs, or the sums of their weights",
            c -> bincount(c))
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

  private static Value argwhere(Call c) {
    Workspace workspace = c.workspace();
    List<NdArray> axes =
        Selection.nonzero(workspace.decided(workspace.cast(c.array("a"), DType.BOOL)));
    int rows = axes.isEmpty() ? 0 : axes.get(0).size();
    NdArray result = workspace.zeros(DType.INT64, Shape.of(rows, axes.size()));
    for (int i = 0; i < result.size(); i++) {
      result.set(i, axes.get(i % axes.size()).longAt(i / axes.size()));
    }
    return workspace.array(result);
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

  private static Value bincount(Call c) {
    Workspace workspace = c.workspace();
    boolean listed = Conversion.isSequence(c.get("x"));
    NdArray x =
        workspace.decided(
            listed ? Conversion.array(workspace, c.get("x"), DType.INT64) : c.array("x"));
    if (x.rank() != 1) {
      throw Errors.value(
          x.rank() > 1
              ? "object too deep for desired array"
              : "object of too small depth for desired array");
    }
    if (x.dtype().isFloating()) {
      throw Errors.type(
          "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule"
              + " 'safe'");
    }
    long most = c.integer("minlength") - 1L;
    for (int i = 0; i < x.size(); i++) {
      if (x.longAt(i) < 0) {
        throw Errors.value("'list' argument must have no negative elements");
      }
      most = Math.max(most, x.longAt(i));
    }
    boolean weighted = !c.isNone("weights");
    DType dtype = weighted ? DType.FLOAT64 : DType.INT64;
    NdArray result = workspace.zeros(dtype, Shape.of((int) Math.min(most + 1, 1 << 30)));
    NdArray weights =
        weighted
            ? workspace.cast(c.array("weights"), DType.FLOAT64)
            : NdArray.scalar(1L).broadcastTo(x.shape());
    if (weighted && weights.size() != x.size()) {
      throw Errors.value("The weights and list don't have the same length.");
    }
    Selection places = Selection.of(result.shape(), List.of(new Index.Positions(x)));
    workspace.applyInto(new Scatter(places, true), result, weights);
    return workspace.array(result);
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
