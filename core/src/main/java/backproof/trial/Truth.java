package backproof.trial;

import backproof.binding.Binding;
import backproof.binding.Parameter;
import backproof.check.Block;
import java.util.List;
import java.util.Optional;

/**
 * What the forward pass alone tells at a point.
 *
 * @param way how it has more examples than setup gives
 * @param parameters with the values that they have there
 * @param exact empty where the cost cannot be differentiated exactly
 */
record Truth(
    Point point,
    Optional<Examples> way,
    Binding binding,
    List<Parameter> parameters,
    double cost,
    Optional<ExactGradient> exact) {

  List<Block> blocks() {
    return parameters.stream()
        .map(parameter -> parameter.block(binding.result().key(parameter)))
        .toList();
  }
}
