package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.experiment.Cell;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What turns the outputs of a layer into a cost: the sum of output times upstream gradient.
 *
 * @param arguments what backward calls the upstream gradients, one for each output that counts
 * @param isGiven whether the program itself has them; else they are drawn
 */
public record Layer(List<String> arguments, List<NdArray> weights, boolean isGiven) {

  boolean hasSeveralOutputs() {
    return arguments.size() > 1;
  }

  boolean gives(String argument) {
    return arguments.contains(argument);
  }

  /** The upstream gradient under this name, in memory that backward may spoil. */
  public NdArray weight(String argument) {
    NdArray weight = weights.get(arguments.indexOf(argument));
    return NdArray.of(weight.shape(), weight.toDoubles());
  }

  NdArray cost(ForwardResult forward, Entry entry, Numbers numbers) {
    List<NdArray> outputs = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Optional<NdArray> output =
          i < forward.items().size() ? numbers.array(forward.items().get(i)) : Optional.empty();
      outputs.add(checked(output, weights.get(i), entry));
    }
    return numbers.weighted(outputs, weights);
  }

  private static NdArray checked(Optional<NdArray> output, NdArray weight, Entry entry) {
    List<Integer> wanted = Parameter.shapeOf(weight);
    if (output.isEmpty() || !Parameter.shapeOf(output.get()).equals(wanted)) {
      throw new Mismatch(
          Cell.FORWARD,
          entry.line(),
          entry.name() + " returns another shape than the first time, " + Shapes.text(wanted),
          "");
    }
    return output.get();
  }

  /** How the cost came about, for the reader of the report. */
  public String described(Entry forward, ForwardResult result) {
    List<String> products = new ArrayList<>();
    List<String> shapes = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String named =
          i < forward.returned().size() && result.items().size() == forward.returned().size()
              ? forward.returned().get(i)
              : "";
      products.add((named.isEmpty() ? "out" : named) + " * " + arguments.get(i));
      shapes.add(Shapes.text(Parameter.shapeOf(weights.get(i))));
    }
    return forward.name()
        + " gives "
        + (arguments.size() == 1 ? "an array of shape " : "arrays of shapes ")
        + String.join(" and ", shapes)
        + ", so the cost is the sum of "
        + String.join(" + ", products)
        + "; "
        + String.join(", ", arguments)
        + (isGiven
            ? " as your cells define it."
            : " is drawn by numpy.random.RandomState(0).randn(*out.shape).");
  }

  /** A value as an upstream gradient; empty for what is no array of this shape. */
  static Optional<NdArray> upstream(Numbers numbers, Value value, NdArray output) {
    return numbers
        .array(value)
        .filter(array -> Parameter.shapeOf(array).equals(Parameter.shapeOf(output)))
        .map(array -> NdArray.of(array.shape(), array.toDoubles()));
  }
}
