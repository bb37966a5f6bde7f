package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Claim;
import backproof.check.Shapes;
import backproof.python.DictValue;
import backproof.python.TupleValue;
import java.util.List;
import java.util.Optional;

/** Whether what backward gives for a parameter can be its gradient. */
record Fitting(GradientResult result, Numbers numbers, Parameter parameter) {

  Claim claim(Optional<Part> part) {
    String key = result.key(parameter);
    String name = parameter.name();
    if (part.isEmpty()) {
      throw mismatch(
          result.source()
              + " returns no gradient for "
              + name
              + ": expected "
              + (result.whole() instanceof DictValue
                  ? "a key \"" + key + "\""
                  : "a value for " + key),
          "It returns " + result.described() + ".");
    }
    Optional<NdArray> array = numbers.array(part.get().value());
    if (array.isEmpty()) {
      throw mismatch(
          "the gradient "
              + key
              + " is not a number or an array but "
              + part.get().value().type().name(),
          "Return an array of the shape of " + name + ".");
    }
    List<Integer> shape = Parameter.shapeOf(array.get());
    if (array.get().size() != parameter.start().size()) {
      boolean isInTuple = result.whole() instanceof TupleValue && result.count() > 1;
      throw mismatch(
          "the gradient "
              + key
              + " has shape "
              + Shapes.text(shape)
              + ", but "
              + name
              + " has shape "
              + Shapes.text(parameter.shape()),
          isInTuple
              ? "Gradients are taken in the order of the parameters; return them in that order or"
                  + " as a dict. It returns "
                  + result.described()
                  + "."
              : "A gradient has one entry for each entry of its parameter.");
    }
    return new Claim(shape, array.get().toDoubles());
  }

  private Mismatch mismatch(String sentence, String remedy) {
    return new Mismatch(result.cell(), result.entry().line(), sentence, remedy);
  }
}
