package backproof.trial;

import backproof.binding.Binding;
import backproof.experiment.Experiment;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which single numbers of setup may be others at another point, as the {@code x = 2.0} of a line
 * through the origin: those that setup writes down and uses for nothing itself, and that both
 * passes mention. What was worked out from them by hand would be out of date: where backward has a
 * number of its own, or where there are several that look like constants, all stay as they are. So
 * does what a pass decides by.
 */
final class PlainNumbers {
  private PlainNumbers() {}

  /**
   * @param isAlone whether setup has no arrays of data; where it has, whole numbers are counts
   */
  static Map<String, FloatValue> of(
      Experiment experiment, Binding binding, Reads reads, boolean isAlone) {
    Set<String> forward = reads.forward();
    Set<String> backward = reads.backward();
    Decisions decisions = Decisions.in(experiment.forward() + "\n" + experiment.backward());
    Map<String, FloatValue> numbers = new LinkedHashMap<>();
    for (String name : writtenOnce(experiment.setup())) {
      Optional<FloatValue> number = number(binding, name, isAlone, decisions);
      boolean isIn = backward.isEmpty() ? forward.contains(name) : backward.contains(name);
      if (isIn && number.isPresent()) {
        if (!forward.contains(name) || reads.once().contains(name)) {
          return Map.of();
        }
        numbers.put(name, number.get());
      }
    }
    return isAlone || numbers.size() == 1 ? numbers : Map.of();
  }

  private static Optional<FloatValue> number(
      Binding binding, String name, boolean isAlone, Decisions decisions) {
    boolean isParameter =
        binding.parameters().stream().anyMatch(parameter -> parameter.subject().equals(name));
    if (isParameter || decisions.values().contains(name)) {
      return Optional.empty();
    }
    return switch (binding.notebook().givenValues().get(name)) {
      case FloatValue number -> Optional.of(number);
      case IntValue number when isAlone && !decisions.bounds().contains(name) ->
          Optional.of(FloatValue.of(number.toDouble()));
      case null, default -> Optional.empty();
    };
  }

  private static List<String> writtenOnce(String setup) {
    List<String> written = new ArrayList<>();
    for (Statement statement : Parser.parse(setup)) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().size() == 1
          && Names.mentioned(assign.value()).isEmpty()) {
        written.addAll(Names.mentioned(assign.targets().get(0)));
      }
    }
    written.retainAll(Reads.mentionedOnce(setup));
    return written;
  }
}
