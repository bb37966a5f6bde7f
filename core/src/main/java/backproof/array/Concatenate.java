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

  /** The part of the joined array that one of the inputs has become. */
  private NdArray part(NdArray joined, int number, NdArray... inputs) {
    int along = joined.shape().axis(axis);
    int start = 0;
    for (int k = 0; k < number; k++) {
      start += inputs[k].shape().length(along);
    }
    List<Index> part = new ArrayList<>();
    for (int i = 0; i < along; i++) {
      part.add(Index.Slice.ALL);
    }
    part.add(Index.Slice.of(start, start + inputs[number].shape().length(along)));
    return joined.view(part);
  }

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    NdArray slope = part(pull.slope(), number, pull.inputs());
    return new FlowPull(1, into.shape(), pull, slope, into);
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    Step[] copies = new Step[inputs.length];
    for (int k = 0; k < inputs.length; k++) {
      copies[k] = new Elementwise.Copy(output.dtype()).bind(part(output, k, inputs), inputs[k]);
    }
    return () -> {
      for (Step copy : copies) {
        copy.run();
      }
    };
  }
}
