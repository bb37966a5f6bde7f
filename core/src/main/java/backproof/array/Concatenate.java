package backproof.array;

import java.util.ArrayList;
import java.util.List;

/** Arrays of one dtype laid one after the other along an axis. */
public record Concatenate(int axis) implements Operation {
  @Override
  public String name() {
    return "concatenate";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    if (inputs.length == 0) {
      throw value("need at least one array to concatenate");
    }
    Shape first = inputs[0].shape();
    if (first.rank() == 0) {
      throw value("zero-dimensional arrays cannot be concatenated");
    }
    int along = first.axis(axis);
    int[] lengths = first.toArray();
    for (int k = 1; k < inputs.length; k++) {
      check(first, inputs[k].shape(), k, along);
      lengths[along] += inputs[k].shape().length(along);
    }
    return NdArray.zeros(allowance, inputs[0].dtype(), Shape.of(lengths));
  }

  private static void check(Shape first, Shape other, int number, int along) {
    if (other.rank() != first.rank()) {
      throw value(
          "all the input arrays must have same number of dimensions, but the array at index 0 has "
              + first.rank()
              + " dimension(s) and the array at index "
              + number
              + " has "
              + other.rank()
              + " dimension(s)");
    }
    for (int i = 0; i < first.rank(); i++) {
      if (i != along && first.length(i) != other.length(i)) {
        throw value(
            "all the input array dimensions except for the concatenation axis must match exactly,"
                + " but along dimension "
                + i
                + ", the array at index 0 has size "
                + first.length(i)
                + " and the array at index "
                + number
                + " has size "
                + other.length(i));
      }
    }
  }

  private static ArrayException value(String message) {
    return new ArrayException(ArrayException.Kind.VALUE, message);
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    int along = output.shape().axis(axis);
    Step[] copies = new Step[inputs.length];
    int start = 0;
    for (int k = 0; k < inputs.length; k++) {
      int end = start + inputs[k].shape().length(along);
      List<Index> part = new ArrayList<>();
      for (int i = 0; i < along; i++) {
        part.add(Index.Slice.ALL);
      }
      part.add(Index.Slice.of(start, end));
      copies[k] = new Elementwise.Copy(output.dtype()).bind(output.view(part), inputs[k]);
      start = end;
    }
    return () -> {
      for (Step copy : copies) {
        copy.run();
      }
    };
  }
}
