package backproof.trial;

import backproof.binding.Binding;
import backproof.experiment.Experiment;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.Value;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which single numbers of setup may be others at another point, as the {@code x = 2.0} of a line
 * through the origin: those that setup writes down and uses for nothing itself, and that both
 * passes mention. Nothing that was worked out from them can then be out of date.
 */
final class PlainNumbers {
  private PlainNumbers() {}

  /**
   * @param isAlone whether setup has no arrays of data; a whole number is a count where it has
   */
  static Map<String, Double> of(Experiment experiment, Binding binding, boolean isAlone) {
    Set<String> forward = Strangers.mentioned(experiment.forward());
    Set<String> backward = Strangers.mentioned(experiment.backward());
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (String name : writtenOnce(experiment.setup())) {
      Value value = binding.notebook().givenValues().get(name);
      boolean isShared = forward.contains(name) && (backward.isEmpty() || backward.contains(name));
      boolean isParameter =
          binding.parameters().stream().anyMatch(parameter -> parameter.subject().equals(name));
      if (isShared && !isParameter && value instanceof FloatValue number) {
        numbers.put(name, number.value());
      } else if (isShared && !isParameter && isAlone && value instanceof IntValue number) {
        numbers.put(name, number.toDouble());
      }
    }
    return numbers;
  }

  private static List<String> writtenOnce(String setup) {
    List<String> written = new ArrayList<>();
    List<Statement> statements = Parser.parse(setup);
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().size() == 1
          && Names.mentioned(assign.value()).isEmpty()) {
        written.addAll(Names.mentioned(assign.targets().get(0)));
      }
    }
    written.removeIf(
        name ->
            statements.stream()
                    .filter(statement -> Strangers.mentioned(List.of(statement)).contains(name))
                    .count()
                > 1);
    return written;
  }
}
