package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Attempt;
import backproof.binding.Notebook;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.numpy.ArrayValue;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What setup works out from data that the passes read as well, as {@code num = len(X)} or a
 * transposed copy: with other data it is another one, or the two would no longer fit.
 */
final class WorkedOut {
  /** What draws gives something else each time. */
  private static final Set<String> RANDOM =
      Set.of(
          "random",
          "rand",
          "randn",
          "randint",
          "integers",
          "normal",
          "standard_normal",
          "uniform",
          "choice",
          "permutation",
          "shuffle",
          "default_rng",
          "RandomState");

  /**
   * @param names one, or those of a tuple
   */
  private record Line(List<String> names, Expression value) {}

  private final Notebook notebook;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * @param data what the passes read that can be another
   */
  WorkedOut(Experiment experiment, Notebook notebook, Set<String> data) {
    this.notebook = notebook;
    Set<String> sources = new LinkedHashSet<>(data);
    for (Statement statement : Parser.parse(experiment.setup())) {
      Optional<Line> line = line(statement);
      if (line.isPresent() && isOf(line.get().value(), sources) && isSame(line.get())) {
        lines.add(line.get());
        sources.addAll(line.get().names());
        names.addAll(line.get().names());
      }
    }
  }

  Set<String> names() {
    return names;
  }

  private static Optional<Line> line(Statement statement) {
    if (!(statement instanceof Statement.Assign assign) || assign.targets().size() != 1) {
      return Optional.empty();
    }
    Expression target = assign.targets().get(0);
    List<String> names = List.copyOf(Names.mentioned(target));
    boolean isPlain =
        target instanceof Expression.Name
            || target instanceof Expression.TupleDisplay tuple
                && tuple.items().stream().allMatch(Expression.Name.class::isInstance);
    return isPlain ? Optional.of(new Line(names, assign.value())) : Optional.empty();
  }

  private static boolean isOf(Expression value, Set<String> sources) {
    return !Collections.disjoint(Names.mentioned(value), sources) && !draws(value);
  }

  private static boolean draws(Expression expression) {
    return expression instanceof Expression.Name name && RANDOM.contains(name.name())
        || expression instanceof Expression.Attribute field && RANDOM.contains(field.name())
        || Tree.parts(expression).stream().anyMatch(WorkedOut::draws);
  }

  /** Whether it is now what it was, and nothing has changed it since. */
  private boolean isSame(Line line) {
    Map<String, Value> now = values(line, notebook.givenValues());
    boolean isSame = !now.isEmpty();
    for (Map.Entry<String, Value> entry : now.entrySet()) {
      Value before = notebook.givenValues().get(entry.getKey());
      isSame &=
          switch (entry.getValue()) {
            case IntValue number ->
                before instanceof IntValue && number.repr().equals(before.repr());
            case FloatValue number ->
                before instanceof FloatValue old && number.value() == old.value();
            case ArrayValue array ->
                before instanceof ArrayValue old && isSame(array.array(), old.array());
            default -> false;
          };
    }
    return isSame;
  }

  private static boolean isSame(NdArray now, NdArray before) {
    return now.shape().equals(before.shape())
        && now.dtype() == before.dtype()
        && Arrays.equals(now.toDoubles(), before.toDoubles());
  }

  /** Empty where it cannot be worked out. */
  private Map<String, Value> values(Line line, Map<String, Value> given) {
    Optional<Value> whole =
        new Attempt<Optional<Value>>(
                () -> Optional.of(notebook.value(Cell.SETUP, line.value(), given)),
                error -> Optional.empty())
            .result();
    Map<String, Value> values = new LinkedHashMap<>();
    if (line.names().size() == 1) {
      whole.ifPresent(value -> values.put(line.names().get(0), value));
    } else if (whole.orElse(null) instanceof TupleValue tuple
        && tuple.items().size() == line.names().size()) {
      for (int i = 0; i < line.names().size(); i++) {
        values.put(line.names().get(i), tuple.items().get(i));
      }
    }
    return values;
  }

  /** Works all out again from other data, and puts it beside them. */
  void add(Map<String, Value> data) {
    for (Line line : lines) {
      data.putAll(values(line, data));
    }
  }
}
