package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * An array that is moved, entry by entry.
 *
 * @param start its values before anything was run
 */
record Parameter(String name, NdArray start) {

  /** A float64 copy that a program may keep, change or record. */
  NdArray copy() {
    return NdArray.of(start.shape(), start.toDoubles());
  }

  NdArray moved(int entry, double value) {
    NdArray copy = copy();
    copy.set(entry, value);
    return copy;
  }

  List<Integer> shape() {
    return shapeOf(start);
  }

  Block block(String gradient) {
    return new Block(name, gradient, shape(), start.toDoubles());
  }

  static List<Integer> shapeOf(NdArray array) {
    List<Integer> shape = new ArrayList<>();
    for (int axis = 0; axis < array.rank(); axis++) {
      shape.add(array.shape().length(axis));
    }
    return List.copyOf(shape);
  }
}
