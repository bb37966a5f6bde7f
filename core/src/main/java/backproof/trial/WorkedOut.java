package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Attempt;
import backproof.binding.Notebook;
import backproof.binding.Numbers;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.FunctionValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
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
  private final Notebook notebook;
  private final List<Statement.Assign> lines = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * @param data what the passes read that can be another
   */
  WorkedOut(Experiment experiment, Notebook notebook, Set<String> data) {
    this.notebook = notebook;
    Set<String> sources = new LinkedHashSet<>(data);
    for (Statement statement : Parser.parse(experiment.setup())) {
      if (statement instanceof Statement.Assign line
          && line.targets().size() == 1
          && canBe(line, sources)
          && isSame(values(line, notebook.givenValues()))) {
        lines.add(line);
        names.addAll(Names.mentioned(line.targets().get(0)));
        sources.addAll(names);
      }
    }
  }

  /** What functions of the program make may take long: a setup that trains, say. */
  private boolean canBe(Statement.Assign line, Set<String> sources) {
    Set<String> read = Names.mentioned(line.value());
    return !Collections.disjoint(read, sources)
        && read.stream()
            .noneMatch(name -> notebook.given(name).orElse(null) instanceof FunctionValue);
  }

  Set<String> names() {
    return names;
  }

  /**
   * Whether these are now what they were: nothing was drawn, and nothing has changed them since.
   */
  private boolean isSame(Map<String, Value> now) {
    Numbers numbers = notebook.numbers();
    boolean isSame = !now.isEmpty();
    for (Map.Entry<String, Value> entry : now.entrySet()) {
      Optional<NdArray> old = notebook.given(entry.getKey()).flatMap(numbers::array);
      Optional<NdArray> again = numbers.array(entry.getValue());
      isSame =
          isSame
              && old.isPresent()
              && again.isPresent()
              && old.get().shape().equals(again.get().shape())
              && Arrays.equals(old.get().toDoubles(), again.get().toDoubles());
    }
    return isSame;
  }

  /** By the names to which they are given; empty where they cannot be worked out. */
  private Map<String, Value> values(Statement.Assign line, Map<String, Value> given) {
    Optional<Value> whole =
        new Attempt<Optional<Value>>(
                () -> Optional.of(notebook.value(Cell.SETUP, line.value(), given)),
                error -> Optional.empty())
            .result();
    Map<String, Value> values = new LinkedHashMap<>();
    Expression target = line.targets().get(0);
    if (target instanceof Expression.Name name) {
      whole.ifPresent(value -> values.put(name.name(), value));
    } else if (target instanceof Expression.TupleDisplay tuple
        && whole.orElse(null) instanceof TupleValue items
        && items.items().size() == tuple.items().size()) {
      for (int i = 0; i < items.items().size(); i++) {
        if (tuple.items().get(i) instanceof Expression.Name name) {
          values.put(name.name(), items.items().get(i));
        }
      }
    }
    return values;
  }

  /** Works all out again from other data, and puts it beside them. */
  void add(Map<String, Value> data) {
    lines.forEach(line -> data.putAll(values(line, data)));
  }
}
