package backproof.trial;

import backproof.binding.Attempt;
import backproof.binding.Binding;
import backproof.binding.Calls;
import backproof.binding.CellFunction;
import backproof.binding.ForwardResult;
import backproof.binding.GradientResult;
import backproof.binding.Limits;
import backproof.binding.Moved;
import backproof.binding.Notebook;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Block;
import backproof.check.GradientCheck;
import backproof.check.Report;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.numpy.LibrarySource;
import backproof.python.Clock;
import backproof.python.Raise;
import backproof.python.Value;
import backproof.python.syntax.Statement;
import backproof.random.RandomState;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Cells that have run, to be tried at points of choice and with other text of their functions. What
 * forward tells about a point is worked out once.
 */
public final class Testbed {
  private final Experiment experiment;
  private final Binding binding;
  private final Notebook notebook;
  private final OtherData others;
  private final Map<Point, Truth> truths = new HashMap<>();
  private Optional<Optional<Examples>> examples = Optional.empty();

  public Testbed(Experiment experiment, Binding binding) {
    this.experiment = experiment;
    this.binding = binding;
    this.notebook = binding.notebook();
    notebook.silence();
    others = new OtherData(experiment, binding);
  }

  /** How many steps all runs so far have taken. */
  long steps() {
    return notebook.steps();
  }

  /** How many elements the arrays have that all runs so far have made. */
  long elements() {
    return notebook.elements();
  }

  /** From here on what runs may use so much, whatever was used before. */
  void lease(long steps, long elements) {
    notebook.lease(steps, elements);
  }

  /** What the cells read of setup. */
  Reads reads() {
    return others.reads();
  }

  /** Calls that are made again see the data as they were then. */
  public boolean canChangeData() {
    return notebook.forward() instanceof CellFunction
        && notebook.backward().orElseGet(notebook::forward) instanceof CellFunction;
  }

  /** How the functions can be given more examples; empty where no way was found. */
  public Optional<Examples> examples() {
    if (examples.isEmpty()) {
      examples = Optional.of(Optional.empty()); // so that the search does not wait for itself
      examples = Optional.of(findExamples());
    }
    return examples.get();
  }

  /** Cells that have not run yet. */
  public static Testbed of(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library) {
    Notebook notebook = new Notebook(limits, clock, library);
    notebook.run(experiment);
    return new Testbed(experiment, Binding.of(experiment, notebook));
  }

  Experiment experiment() {
    return experiment;
  }

  /** What was found in the cells. */
  Binding binding() {
    return binding;
  }

  /** The first way in which both functions run and agree, else the first that may be one. */
  private Optional<Examples> findExamples() {
    Optional<Examples> first = Optional.empty();
    for (List<Examples> ways : others.ways()) {
      first = first.or(() -> firstOf(ways));
    }
    return first;
  }

  private Optional<Examples> firstOf(List<Examples> ways) {
    Optional<Examples> first = Optional.empty();
    for (Examples way : ways) {
      Point longer = Point.drawn(1, 2);
      Sighting sighting = attempted(longer, () -> seen(truth(longer, Optional.of(way))));
      if (sighting instanceof Sighting.Seen seen) {
        if (seen.agrees()) {
          return Optional.of(way);
        }
        first = first.isPresent() || others.repeatsPlaces(way) ? first : Optional.of(way);
      }
    }
    return first;
  }

  /** What both passes give at a point; without a way to more examples there are none more. */
  Sighting at(Point point) {
    return attempted(point, () -> seen(truth(point)));
  }

  private static Sighting attempted(Point point, Supplier<Sighting> work) {
    return new Attempt<>(work, error -> new Sighting.Raised(point, error)).result();
  }

  /**
   * What the work gives while the functions of a cell have another text, which must not change the
   * cost.
   */
  <T> T with(Cell cell, String source, Supplier<T> work) {
    try {
      notebook.redefine(cell, source);
      return work.get();
    } finally {
      notebook.redefine(cell, experiment.source(cell));
    }
  }

  /** Gives a global variable a value. */
  void set(String name, Value value) {
    notebook.set(name, value);
  }

  /** Gives the functions of a cell another text, which must not change the cost. */
  void redefine(Cell cell, List<Statement> program) {
    notebook.redefine(cell, program);
  }

  /** A sweep over what forward does where the truth is known. */
  Sweep swept(Truth truth) {
    return during(
        truth.point(),
        truth.way(),
        () -> {
          try {
            Recording recording =
                Recording.of(
                    notebook.recorder(),
                    truth.binding().calls(),
                    notebook.numbers(),
                    truth.parameters());
            return new Sweep(recording.tape(), notebook.recorder().allowance());
          } finally {
            Moved.toStart(truth.binding().parameters(), notebook.numbers()).restore();
          }
        });
  }

  Truth truth(Point point) {
    Truth known = truths.get(point);
    if (known == null) {
      known = truth(point, point.moreExamples() == 0 ? Optional.empty() : examples());
      truths.put(point, known);
    }
    return known;
  }

  private Truth truth(Point point, Optional<Examples> way) {
    return during(
        point,
        way,
        () -> {
          Binding there = point.keepsData() ? binding : binding.again(experiment);
          List<Parameter> parameters = moved(point, there.parameters());
          try {
            Recording recording =
                Recording.of(notebook.recorder(), there.calls(), notebook.numbers(), parameters);
            return new Truth(point, way, there, parameters, recording.cost(), exact(recording));
          } finally {
            Moved.toStart(there.parameters(), notebook.numbers()).restore();
          }
        });
  }

  private Optional<ExactGradient> exact(Recording recording) {
    try {
      Sweep sweep = new Sweep(recording.tape(), notebook.recorder().allowance());
      return sweep.isWhole() ? Optional.of(ExactGradient.of(sweep)) : Optional.empty();
    } catch (Raise | UnsupportedOperationException missing) {
      return Optional.empty();
    }
  }

  private Sighting seen(Truth truth) {
    return ran(
            truth,
            pass -> true,
            (cost, result) -> new Sighting.Seen(truth, result.claims(truth.parameters())))
        .orElseThrow();
  }

  /** What is made of a cost and the gradients; without a box for the number. */
  interface Use<T> {
    T of(double cost, GradientResult gradients);
  }

  /**
   * What is made of the cost and the gradients that both passes give where the truth is known.
   *
   * @param between sees what forward gave, and tells whether backward is to run
   */
  <T> Optional<T> ran(Truth truth, Predicate<ForwardPass> between, Use<T> use) {
    return inPlace(
        truth,
        () -> {
          Moved moved = Moved.toStart(truth.parameters(), notebook.numbers());
          ForwardResult forward = truth.binding().calls().forward(moved);
          double cost = truth.binding().calls().cost(forward).doubleAt(0);
          ForwardPass pass = new ForwardPass(truth, moved, forward, cost);
          return between.test(pass) ? Optional.of(used(pass, use)) : Optional.empty();
        });
  }

  /** The same with a forward pass that ran before. */
  <T> T ran(ForwardPass pass, Use<T> use) {
    return inPlace(pass.truth(), () -> used(pass, use));
  }

  private <T> T used(ForwardPass pass, Use<T> use) {
    Binding there = pass.truth().binding();
    return use.of(pass.cost(), there.gradients(experiment, pass.result(), pass.moved()));
  }

  private <T> T inPlace(Truth truth, Supplier<T> work) {
    return during(
        truth.point(),
        truth.way(),
        () -> {
          try {
            return work.get();
          } finally {
            Moved.toStart(truth.binding().parameters(), notebook.numbers()).restore();
          }
        });
  }

  /** What both witnesses say at a point where both passes ran, some entries being measured. */
  Report judged(Sighting.Seen seen, List<Block> some, ProgramLandscape.Deadline deadline) {
    Truth truth = seen.truth();
    return during(
        truth.point(),
        truth.way(),
        () -> {
          Calls calls = truth.binding().calls();
          Numbers numbers = notebook.numbers();
          try {
            Recording recording =
                Recording.of(notebook.recorder(), calls, numbers, truth.parameters());
            ProgramLandscape landscape =
                new ProgramLandscape(
                    calls,
                    numbers,
                    truth.parameters(),
                    truth.blocks(),
                    recording.cost(),
                    Optional.of(recording),
                    deadline);
            truth.exact().ifPresent(landscape::add);
            return new GradientCheck(landscape, some, seen.claims(), experiment.settings())
                .report(Optional.empty());
          } finally {
            Moved.toStart(truth.binding().parameters(), numbers).restore();
          }
        });
  }

  private List<Parameter> moved(Point point, List<Parameter> parameters) {
    Draw draw = new Draw(notebook.recorder().allowance(), RandomState.ofSeed(point.parameters()));
    List<Parameter> moved = new ArrayList<>();
    for (Parameter parameter : parameters) {
      Parameter start = original(parameter);
      moved.add(point.parameters() == 0 ? start : start.startingAt(draw.moved(start.start())));
    }
    return moved;
  }

  /** A program may have changed its parameters since. */
  private Parameter original(Parameter parameter) {
    for (Parameter first : binding.parameters()) {
      if (first.name().equals(parameter.name()) && first.shape().equals(parameter.shape())) {
        return parameter.startingAt(first.start());
      }
    }
    return parameter;
  }

  private <T> T during(Point point, Optional<Examples> way, Supplier<T> work) {
    return notebook.instead(point.keepsData() ? Map.of() : others.at(point, way), work);
  }
}
