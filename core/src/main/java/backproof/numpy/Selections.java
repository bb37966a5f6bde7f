package backproof.numpy;

import backproof.array.Gather;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Scatter;
import backproof.array.Selection;
import java.util.List;
import java.util.function.Supplier;

/** Subscripts with index arrays and masks: they copy on reading and scatter on writing. */
final class Selections {
  private Selections() {}

  static NdArray get(Workspace workspace, NdArray array, List<Index> items) {
    return workspace.apply(new Gather(Selection.of(array.shape(), items)), array);
  }

  /** The value is read after the subscript has been found good. */
  static void set(Workspace workspace, NdArray array, List<Index> items, Supplier<NdArray> value) {
    Selection selection = Selection.of(array.shape(), items);
    NdArray read = value.get();
    NdArray given = read.sharesStorage(array) ? workspace.copy(read) : read;
    int wanted = selection.result().elements();
    boolean oneMask =
        items.size() == 1
            && items.get(0) instanceof Index.Mask mask
            && mask.array().rank() == array.rank();
    if (oneMask && given.rank() > 1) {
      throw Errors.type(
          "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has "
              + given.rank()
              + " dimensions");
    }
    if (oneMask && given.rank() == 1 && given.size() != 1 && given.size() != wanted) {
      throw Errors.value(
          "NumPy boolean array indexing assignment cannot assign "
              + given.size()
              + " input values to the "
              + wanted
              + " output values where the mask is true");
    }
    workspace.applyInto(new Scatter(selection, false), array, given);
  }
}
