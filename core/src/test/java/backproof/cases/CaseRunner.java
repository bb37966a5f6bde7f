package backproof.cases;

import backproof.array.PlainExecutor;
import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.Budget;
import backproof.python.Interpreter;
import backproof.python.Raise;
import backproof.python.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs one script of the corpus and compares what it printed and how it ended. */
final class CaseRunner {
  /** What a script printed, and its error as the corpus writes it. */
  record Ending(String output, String error) {}

  private CaseRunner() {}

  static List<Path> scripts(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".py")).sorted().toList();
    }
  }

  static Ending run(String source) {
    StringBuilder output = new StringBuilder();
    Budget budget = Budget.typical(() -> 0);
    Map<String, Value> modules = Numpy.modules(new Workspace(new PlainExecutor(budget)));
    Interpreter interpreter = new Interpreter(modules, budget, output::append);
    String error = "";
    try {
      interpreter.run(source, "script");
    } catch (Raise raise) {
      String message = raise.getMessage();
      error =
          raise.typeName()
              + (message.isEmpty() ? "" : ": " + message)
              + "\nline "
              + raise.place().map(place -> place.span().line()).orElse(0)
              + "\n";
    }
    return new Ending(output.toString(), error);
  }

  /** Empty where the script does what the corpus says, otherwise the first difference. */
  static String difference(Path script) throws IOException {
    Ending ending;
    try {
      ending = run(Files.readString(script));
    } catch (RuntimeException | StackOverflowError broken) {
      StackTraceElement[] trace = broken.getStackTrace();
      return "broke: " + broken + " at " + (trace.length > 0 ? trace[0] : "nowhere");
    }
    String expectedOutput = text(script, ".out");
    String expectedError = text(script, ".err");
    String output = firstDifference(expectedOutput, ending.output());
    String error =
        expectedError.equals(ending.error()) ? "" : firstDifference(expectedError, ending.error());
    return output.isEmpty() ? error : output + (error.isEmpty() ? "" : " | " + error);
  }

  private static String text(Path script, String suffix) throws IOException {
    Path path = Path.of(script.toString().replaceAll("\\.py$", suffix));
    return Files.exists(path) ? Files.readString(path) : "";
  }

  private static String firstDifference(String expected, String actual) {
    if (expected.equals(actual)) {
      return "";
    }
    String[] wanted = expected.split("\n", -1);
    String[] got = actual.split("\n", -1);
    for (int i = 0; i < Math.max(wanted.length, got.length); i++) {
      String a = i < wanted.length ? wanted[i] : "(nothing)";
      String b = i < got.length ? got[i] : "(nothing)";
      if (!a.equals(b)) {
        return "line " + (i + 1) + " should be <" + a + "> but is <" + b + ">";
      }
    }
    return "the ends of lines differ";
  }
}
