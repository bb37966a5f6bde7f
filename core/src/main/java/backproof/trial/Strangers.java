package backproof.trial;

import backproof.binding.Binding;
import backproof.binding.Numbers;
import backproof.experiment.Experiment;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What setup may have worked out from its numbers for one of the two passes alone, as a transposed
 * copy of the data for backward. At another point it no longer fits what the other pass sees:
 * there, a gradient that differs proves nothing.
 *
 * @param counts whole numbers that only one pass mentions; they fit while there are as many
 *     examples
 * @param values other numbers that only backward mentions
 */
record Strangers(Set<String> counts, Set<String> values) {

  static Strangers of(Experiment experiment, Binding binding, Reads reads) {
    Set<String> counts = new LinkedHashSet<>();
    Set<String> values = new LinkedHashSet<>();
    Set<String> forward = new LinkedHashSet<>(reads.forward());
    Set<String> backward = reads.backward();
    Set<String> constants = constants(experiment.setup());
    binding.parameters().forEach(parameter -> forward.add(parameter.name()));
    binding.layer().ifPresent(layer -> forward.addAll(layer.arguments()));
    for (Map.Entry<String, Value> entry : binding.notebook().givenValues().entrySet()) {
      String name = entry.getKey();
      if (backward.isEmpty() || forward.contains(name) == backward.contains(name)) {
        continue;
      }
      if (entry.getValue() instanceof IntValue) {
        counts.add(name);
      } else if (backward.contains(name) && !constants.contains(name)) {
        boolean holds = holdsNumbers(entry.getValue(), binding.notebook().numbers());
        values.addAll(holds ? Set.of(name) : Set.of());
      }
    }
    return new Strangers(counts, values);
  }

  /** Whether a difference at this point speaks against the gradient. */
  boolean trusts(Point point) {
    return values.isEmpty() && (point.moreExamples() == 0 || counts.isEmpty());
  }

  private static boolean holdsNumbers(Value value, Numbers numbers) {
    return switch (value) {
      case DictValue dict -> true;
      case ListValue list -> true;
      case TupleValue tuple -> true;
      case Instance object -> true;
      default -> numbers.array(value).isPresent();
    };
  }

  /** What is written down and not worked out. */
  private static Set<String> constants(String source) {
    Set<String> names = new LinkedHashSet<>();
    for (Statement statement : Parser.parse(source)) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Expression.Name name
          && Names.mentioned(assign.value()).isEmpty()) {
        names.add(name.name());
      }
    }
    return names;
  }
}
