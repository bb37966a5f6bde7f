package backproof.server;

import backproof.check.Scheme;
import backproof.experiment.ExperimentException;
import backproof.file.Wanted;
import backproof.laboratory.Parts;
import backproof.number.Decimal;
import backproof.server.terminal.CheckRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of {@code check}. */
final class CheckOptions {
  private static final String NUMBER = "[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?";
  private static final List<String> WITH_VALUE =
      List.of(
          "--epsilon", "--scheme", "--threshold", "--forward", "--backward", "--lens", "--width");
  private static final List<String> PARTS = List.of("--curve", "--judges");

  private CheckOptions() {}

  static CommandLine read(List<String> arguments) {
    Map<String, String> values = new HashMap<>();
    List<String> files = new ArrayList<>();
    List<String> parts = new ArrayList<>(List.of("score"));
    boolean json = false;
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String word = rest.removeFirst();
      if (word.equals("--help")) {
        return new CommandLine.Help();
      } else if (word.equals("--json")) {
        json = true;
      } else if (PARTS.contains(word)) {
        parts.add(word.substring(2));
      } else if (WITH_VALUE.contains(word)) {
        if (rest.isEmpty()) {
          return new CommandLine.Wrong(word + " needs a value");
        }
        values.put(word, rest.removeFirst());
      } else if (word.startsWith("--")) {
        return new CommandLine.Wrong("\"" + word + "\" is not an option of check");
      } else {
        files.add(word);
      }
    }
    if (files.size() != 1) {
      return new CommandLine.Wrong("check needs one file");
    }
    try {
      Parts asked =
          Parts.of(
              String.join(",", parts),
              values.getOrDefault("--lens", ""),
              values.getOrDefault("--width", ""));
      return new CommandLine.Check(request(files.get(0), json, values, asked));
    } catch (IllegalArgumentException | ExperimentException e) {
      return new CommandLine.Wrong(String.valueOf(e.getMessage()));
    }
  }

  private static CheckRequest request(
      String file, boolean json, Map<String, String> values, Parts parts) {
    return new CheckRequest(
        file,
        json,
        scheme(values),
        number(values, "--epsilon"),
        number(values, "--threshold"),
        new Wanted(
            Optional.ofNullable(values.get("--forward")),
            Optional.ofNullable(values.get("--backward")),
            Optional.empty()),
        parts);
  }

  private static Optional<Scheme> scheme(Map<String, String> values) {
    String key = values.get("--scheme");
    if (key == null) {
      return Optional.empty();
    }
    Optional<Scheme> scheme = Scheme.of(key);
    if (scheme.isEmpty()) {
      throw new IllegalArgumentException(
          "a scheme is forward, central, five-point or ridders, not \"" + key + "\"");
    }
    return scheme;
  }

  private static Optional<Double> number(Map<String, String> values, String option) {
    String text = values.get(option);
    if (text == null) {
      return Optional.empty();
    }
    double value = text.matches(NUMBER) ? Decimal.parse(text) : 0;
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          option + " wants a number above 0 and at most 1, not \"" + text + "\"");
    }
    return Optional.of(value);
  }
}
