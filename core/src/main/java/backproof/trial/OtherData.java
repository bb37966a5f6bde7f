package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Binding;
import backproof.binding.Notebook;
import backproof.binding.Parameter;
import backproof.experiment.Experiment;
import backproof.numpy.ArrayValue;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.random.RandomState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What setup could have given instead: the data of a program, and others of the same kind. */
final class OtherData {
  private final Binding binding;
  private final Notebook notebook;
  private final Map<String, NdArray> data = new LinkedHashMap<>();
  private final Map<String, Value> lists = new LinkedHashMap<>();
  private final Map<String, FloatValue> numbers;
  private final WorkedOut worked;
  private final Reads reads;

  OtherData(Experiment experiment, Binding binding) {
    this.binding = binding;
    this.notebook = binding.notebook();
    this.reads = Reads.of(experiment, notebook);
    for (Map.Entry<String, Value> given : notebook.givenValues().entrySet()) {
      if (!reads.once().contains(given.getKey())) {
        add(given.getKey(), given.getValue());
      }
    }
    numbers = PlainNumbers.of(experiment, binding, reads, data.isEmpty());
    Set<String> read = new LinkedHashSet<>(reads.forward());
    read.addAll(reads.backward());
    read.retainAll(data.keySet());
    read.removeIf(this::isParameter);
    worked = new WorkedOut(experiment, notebook, read);
    data.keySet().removeAll(worked.names());
  }

  /** What the cells read of setup. */
  Reads reads() {
    return reads;
  }

  private void add(String name, Value value) {
    if (value instanceof ArrayValue array && isData(name)) {
      data.put(name, array.array());
    } else if (Examples.mayBe(value) && !isParameter(name) && !holdsParameters(value)) {
      lists.put(name, value);
    }
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

  /** The ways to more examples that the data suggest. */
  List<List<Examples>> ways() {
    Set<String> moved = new LinkedHashSet<>(data.keySet());
    moved.removeIf(name -> !isParameter(name));
    return Examples.ways(data, lists, notebook.givenValues(), moved);
  }

  boolean repeatsPlaces(Examples way) {
    return way.repeatsPlaces(data, lists);
  }

  /** What the names of setup stand for at a point. */
  Map<String, Value> at(Point point, Optional<Examples> way) {
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
    worked.add(values);
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
