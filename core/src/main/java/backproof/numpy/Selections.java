package backproof.numpy;

import backproof.array.Gather;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Scatter;
import backproof.array.Selection;
import java.util.List;

/** Subscripts with index arrays and masks: they copy on reading and scatter on writing. */
final class Selections {
  private Selections() {}

  static NdArray get(Workspace workspace, NdArray array, List<Index> items) {
    return workspace.apply(new Gather(Selection.of(array.shape(), items)), array);
  }

  static void set(Workspace workspace, NdArray array, List<Index> items, NdArray given) {
    Selection selection = Selection.of(array.shape(), items);
    int wanted = selection.result().elements();
    boolean oneMask = items.size() == 1 && items.get(0) instanceof Index.Mask;
    if (oneMask && given.rank() > 1) {
      throw Errors.type(
          "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has "
              + given.rank()
              + " dimensions");
    }
    if (oneMask && given.rank() == 1 && given.size() != 1 && given.size() != wanted) {
      Index.Mask mask = (Index.Mask) items.get(0);
      if (mask.array().rank() == array.rank()) {
        throw Errors.value(
            "NumPy boolean array indexing assignment cannot assign "
                + given.size()
                + " input values to the "
                + wanted
                + " output values where the mask is true");
      }
    }
    workspace.applyInto(new Scatter(selection, false), array, given);
  }
}
