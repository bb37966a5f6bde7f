package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.experiment.Cell;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.random.RandomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a layer, whose output is an array, from a cost, and finds its upstream gradient. */
record LayerSearch(Notebook notebook, Wiring wiring, ForwardResult first) {
  private static final String CACHE = "cache";

  private Numbers numbers() {
    return notebook.numbers();
  }

  /** Empty where forward gives a cost, or nothing that a check could begin with. */
  Optional<Layer> find() {
    Optional<NdArray> output = numbers().floats(first.cost()).filter(array -> array.rank() > 0);
    if (output.isEmpty() || notebook.backward().isEmpty()) {
      return Optional.empty();
    }
    return switch (notebook.backward().get()) {
      case CellFunction function -> find(function, output.get());
      case CellCall call -> find(call, output.get());
      case CellScript script -> Optional.empty();
    };
  }

  private Optional<Layer> find(CellFunction backward, NdArray output) {
    List<String> names =
        new ArrayList<>(backward.parameters().stream().filter(n -> !n.equals(CACHE)).toList());
    // silu_backward(x, dy) takes its input before the gradient from above
    while (names.size() > 1 && isInput(names.get(0)) && hasUpstream(names)) {
      names.remove(0);
    }
    if (names.isEmpty() || isInput(names.get(0)) || isUsualCost(names.get(0), output)) {
      return Optional.empty();
    }
    Optional<Value> given = notebook.given(names.get(0));
    if (given.isEmpty()) {
      return Optional.of(new Layer(List.of(names.get(0)), List.of(drawn(output)), false));
    }
    List<String> arguments = new ArrayList<>();
    List<NdArray> weights = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), first.items().size()); i++) {
      Optional<NdArray> out = numbers().floats(first.items().get(i));
      Optional<Value> value = notebook.given(names.get(i));
      if (i > 0 && (out.isEmpty() || value.isEmpty() || isInput(names.get(i)))) {
        break;
      }
      NdArray shown = i == 0 ? output : out.orElse(output);
      Optional<NdArray> weight = Layer.upstream(numbers(), value.orElseThrow(), shown);
      if (i > 0 && weight.isEmpty()) {
        break;
      }
      weights.add(weight.orElseThrow(() -> otherShape(names.get(0), given.get(), output)));
      arguments.add(names.get(i));
    }
    return Optional.of(new Layer(arguments, weights, true));
  }

  /** A method is called with the upstream gradient itself. */
  private Optional<Layer> find(CellCall backward, NdArray output) {
    List<Expression> arguments = backward.call().arguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    String name = arguments.get(0) instanceof Expression.Name n ? n.name() : "dout";
    if (isInput(name) || isUsualCost(name, output)) {
      return Optional.empty();
    }
    Value value = notebook.value(Cell.BACKWARD, arguments.get(0), backward.seen());
    NdArray weight =
        Layer.upstream(numbers(), value, output).orElseThrow(() -> otherShape(name, value, output));
    return Optional.of(new Layer(List.of(name), List.of(weight), true));
  }

  private boolean hasUpstream(List<String> names) {
    return names.stream().anyMatch(name -> GradientNames.isGradient(name) && !isInput(name));
  }

  /** What goes into forward, or comes out of it, is not the gradient of what comes out. */
  private boolean isInput(String name) {
    boolean goesIn =
        switch (notebook.forward()) {
          case CellFunction function -> wiring.arguments().contains(name);
          case CellCall call -> call.seen().containsKey(name);
          case CellScript script -> script.returned().contains(name);
        };
    return goesIn || notebook.forward().returned().contains(name);
  }

  /** One number in brackets is a cost unless backward asks for something called d... */
  private static boolean isUsualCost(String argument, NdArray output) {
    return output.size() == 1 && !argument.startsWith("d");
  }

  private static NdArray drawn(NdArray output) {
    return NdArray.of(output.shape(), RandomState.ofSeed(0).gaussian(output.size()));
  }

  private Mismatch otherShape(String name, Value value, NdArray output) {
    String shape =
        numbers()
            .array(value)
            .map(array -> "has shape " + Shapes.text(Parameter.shapeOf(array)))
            .orElse("is a " + value.type().name());
    String wanted = Shapes.text(Parameter.shapeOf(output));
    return new Mismatch(
        Cell.FORWARD,
        notebook.forward().line(),
        "the upstream gradient "
            + name
            + " "
            + shape
            + ", but "
            + notebook.forward().name()
            + " returned an array of shape "
            + wanted,
        "A cost must be one number; a layer needs an upstream gradient of the shape of its"
            + " output.");
  }
}
