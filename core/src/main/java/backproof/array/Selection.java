package backproof.array;

import java.util.ArrayList;
import java.util.List;

/**
 * What a subscript with index arrays or masks names: for each element of the result, in C order,
 * its C-order number in the array. The numbers are fixed here, so a program whose index arrays hang
 * on a parameter must {@link Executor#decide} on them first.
 */
public record Selection(Shape result, int... positions) {
  /** Works the subscript out for an array of this shape, with NumPy's rules and refusals. */
  public static Selection of(Shape source, List<Index> subscript) {
    return new Selector(source, subscript).selection();
  }

  /** All positions a bool array of the source's shape marks. */
  public static Selection where(NdArray mask) {
    return of(mask.shape(), List.of(new Index.Mask(mask)));
  }

  /** The positions along each axis where the array is not zero: {@code numpy.nonzero}. */
  public static List<NdArray> nonzero(NdArray array) {
    int count = 0;
    for (int i = 0; i < array.size(); i++) {
      count += array.boolAt(i) ? 1 : 0;
    }
    long[][] places = new long[array.rank()][count];
    int found = 0;
    for (int i = 0; i < array.size(); i++) {
      if (array.boolAt(i)) {
        int rest = i;
        for (int axis = array.rank() - 1; axis >= 0; axis--) {
          places[axis][found] = rest % array.shape().length(axis);
          rest /= array.shape().length(axis);
        }
        found++;
      }
    }
    List<NdArray> result = new ArrayList<>();
    for (long[] axis : places) {
      result.add(NdArray.ofLongs(Shape.of(count), axis));
    }
    return result;
  }
}
