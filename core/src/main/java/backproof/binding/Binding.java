package backproof.binding;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.tape.NumberWarning;
import java.util.List;
import java.util.Optional;

/**
 * What was found in the cells: how a cost and a gradient come about, and of what.
 *
 * @param layer present where forward gives arrays and no cost
 * @param first what forward gave with everything as the cells left it
 * @param cost the cost of that
 * @param known all that could be a parameter, as it was before any call
 * @param result what backward gave for it
 * @param probes what both changed and drew on the way
 */
public record Binding(
    Notebook notebook,
    Wiring wiring,
    Calls calls,
    Optional<Layer> layer,
    ForwardResult first,
    double cost,
    Known known,
    GradientResult result,
    List<Parameter> parameters,
    Probes probes) {

  /**
   * @param notebook whose cells have run
   */
  public static Binding of(Experiment experiment, Notebook notebook) {
    return of(experiment, notebook, notebook.wired());
  }

  private static Binding of(Experiment experiment, Notebook notebook, Wiring wiring) {
    Known known = Known.of(notebook);
    Probes probes = new Probes(notebook, known);
    Moved nothing = Moved.nothing(notebook.numbers());
    Calls plain = new Calls(notebook, wiring);
    ForwardResult first = plain.forward(nothing);
    Optional<Layer> layer = new LayerSearch(notebook, wiring, first).find();
    Calls calls = plain.of(layer);
    double cost = calls.cost(first).doubleAt(0);
    if (!Double.isFinite(cost)) {
      throw infinite(notebook, cost);
    }
    probes.look(notebook.forward());
    probes.watchCache(first);
    GradientResult result = gradients(experiment, notebook, calls, first, nothing);
    notebook.backward().ifPresent(probes::look);
    List<Parameter> parameters =
        new ParameterSearch(experiment, known, notebook.forward(), wiring.arguments())
            .find(result, layer.isPresent());
    return new Binding(
        notebook,
        wiring,
        calls,
        layer,
        first,
        cost,
        known,
        result,
        List.copyOf(parameters),
        probes);
  }

  /** The same cells, where what setup defines has changed since. */
  public Binding again(Experiment experiment) {
    return of(experiment, notebook, wiring);
  }

  /** What is left out of the check that is likely to belong to it. */
  public List<String> unchecked() {
    return new Unchecked(known, notebook.forward(), wiring.arguments(), result)
        .sentences(parameters);
  }

  /** What backward gives for one forward pass. */
  public GradientResult gradients(Experiment experiment, ForwardResult forward, Moved moved) {
    return gradients(experiment, notebook, calls, forward, moved);
  }

  private static GradientResult gradients(
      Experiment experiment, Notebook notebook, Calls calls, ForwardResult forward, Moved moved) {
    Entry source = notebook.backward().orElseGet(notebook::forward);
    return new GradientResult(
        source, calls.gradients(forward, moved), notebook.numbers(), experiment.gradients());
  }

  /** What NumPy warned of tells the line. */
  private static Mismatch infinite(Notebook notebook, double cost) {
    int line = notebook.forward().line();
    StringBuilder help = new StringBuilder();
    for (NumberWarning each : notebook.recorder().warnings()) {
      boolean isFirst = help.isEmpty() && each.origin().source().equals(Cell.FORWARD.key());
      line = isFirst ? each.origin().line() : line;
      help.append(help.isEmpty() ? "" : " ").append(each.sentence());
    }
    return new Mismatch(
        Cell.FORWARD,
        line,
        "the cost is " + (Double.isNaN(cost) ? "nan" : cost > 0 ? "inf" : "-inf"),
        help.isEmpty()
            ? "Look for a logarithm of 0 or less, a division by 0, or exp of a large number."
            : help.toString());
  }
}
