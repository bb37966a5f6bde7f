package backproof.trial;

import backproof.array.NdArray;
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
import backproof.numpy.ArrayValue;
import backproof.numpy.LibrarySource;
import backproof.python.Clock;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.Raise;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.python.syntax.Statement;
import backproof.random.RandomState;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Cells that have run, to be tried at points of choice and with other text of their functions. What
 * forward tells about a point is worked out once.
 */
public final class Testbed {
  private final Experiment experiment;
  private final Binding binding;
  private final Notebook notebook;
  private final Map<String, NdArray> data = new LinkedHashMap<>();
  private final Map<String, Value> lists = new LinkedHashMap<>();
  private final Map<String, FloatValue> numbers;
  private final Map<Point, Truth> truths = new HashMap<>();
  private Optional<Optional<Examples>> examples = Optional.empty();

  public Testbed(Experiment experiment, Binding binding) {
    this.experiment = experiment;
    this.binding = binding;
    this.notebook = binding.notebook();
    notebook.silence();
    Reads reads = Reads.of(experiment, notebook);
    notebook
        .givenValues()
        .forEach(
            (name, value) -> {
              if (reads.once().contains(name)) {
                return;
              }
              if (value instanceof ArrayValue array && isData(name)) {
                data.put(name, array.array());
              } else if (Examples.mayBe(value) && !isParameter(name) && !holdsParameters(value)) {
                lists.put(name, value);
              }
            });
    numbers = PlainNumbers.of(experiment, binding, reads, data.isEmpty());
  }

  /** What goes into forward first is data as well, though its gradient is asked for. */
  private boolean isData(String name) {
    List<String> arguments = binding.wiring().arguments();
    return !isParameter(name) || arguments.indexOf(name) == 0;
  }

  private boolean isParameter(String name) {
    return binding.parameters().stream()
        .anyMatch(
            each -> each.name().equals(name) || each.subject().equals(name) || each.isIn(name));
  }

  private boolean holdsParameters(Value list) {
    boolean holds = false;
    for (Parameter parameter : binding.parameters()) {
      Value value = notebook.givenValues().get(parameter.name());
      holds |= value != null && Examples.items(list).contains(value);
    }
    return holds;
  }

  /** How many steps all runs so far have taken. */
  long steps() {
    return notebook.steps();
  }

  /** From here on what runs may use so much, whatever was used before. */
  void lease(long steps, long elements) {
    notebook.lease(steps, elements);
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
    Set<String> moved = new LinkedHashSet<>(data.keySet());
    moved.removeIf(name -> !isParameter(name));
    for (List<Examples> ways : Examples.ways(data, lists, notebook.givenValues(), moved)) {
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
        first = first.isPresent() || way.repeatsPlaces(data, lists) ? first : Optional.of(way);
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
        pass -> {},
        (cost, result) -> new Sighting.Seen(truth, result.claims(truth.parameters())));
  }

  /** What is made of a cost and the gradients; without a box for the number. */
  interface Use<T> {
    T of(double cost, GradientResult gradients);
  }

  /**
   * What is made of the cost and the gradients that both passes give where the truth is known.
   *
   * @param between sees what forward gave before backward runs
   */
  <T> T ran(Truth truth, Consumer<ForwardPass> between, Use<T> use) {
    return inPlace(
        truth,
        () -> {
          Moved moved = Moved.toStart(truth.parameters(), notebook.numbers());
          ForwardResult forward = truth.binding().calls().forward(moved);
          double cost = truth.binding().calls().cost(forward).doubleAt(0);
          ForwardPass pass = new ForwardPass(truth, moved, forward, cost);
          between.accept(pass);
          return used(pass, use);
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
    return notebook.instead(point.keepsData() ? Map.of() : values(point, way), work);
  }

  private Map<String, Value> values(Point point, Optional<Examples> way) {
    Draw draw = new Draw(notebook.recorder().allowance(), RandomState.ofSeed(point.data()));
    int count = way.map(Examples::count).orElse(0);
    int[] order = draw.order(count, way.isPresent() ? point.moreExamples() : 0);
    Map<String, Value> values = new LinkedHashMap<>();
    data.forEach(
        (name, array) -> {
          boolean grows = way.isPresent() && way.get().arrays().contains(name);
          NdArray taken = grows ? draw.taken(array, way.get().axis(array), order) : array;
          values.put(name, notebook.numbers().value(point.data() == 0 ? taken : draw.near(taken)));
        });
    lists.forEach(
        (name, list) -> {
          boolean grows = way.isPresent() && way.get().arrays().contains(name);
          List<Value> old = Examples.items(list);
          List<Value> items = new ArrayList<>();
          for (int i = 0; i < (grows ? order.length : old.size()); i++) {
            items.add(near(old.get(grows ? order[i] : i), draw, point));
          }
          values.put(name, list instanceof TupleValue ? TupleValue.of(items) : ListValue.of(items));
        });
    if (point.data() != 0) {
      numbers.forEach((name, number) -> values.put(name, FloatValue.of(draw.near(number.value()))));
    }
    way.ifPresent(
        found -> found.counts().forEach(name -> values.put(name, IntValue.of(order.length))));
    return values;
  }

  private Value near(Value value, Draw draw, Point point) {
    return switch (value) {
      case TupleValue tuple ->
          TupleValue.of(tuple.items().stream().map(item -> near(item, draw, point)).toList());
      case ArrayValue array when point.data() != 0 ->
          notebook.numbers().value(draw.near(array.array()));
      default -> value;
    };
  }
}
