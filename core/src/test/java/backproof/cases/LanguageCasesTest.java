package backproof.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The corpus of scripts prints what CPython and NumPy print, byte for byte. */
final class LanguageCasesTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("backproof.root", ".."), "core/src/test/resources");

  /** A case on the list that passes must leave it; one that fails must be on it. */
  @Test
  void scriptsPrintWhatPythonPrints() throws IOException {
    Path root = RESOURCES.resolve("cases/language");
    Map<String, String> differences = new TreeMap<>();
    for (Path script : CaseRunner.scripts(root)) {
      String difference = CaseRunner.difference(script);
      if (!difference.isEmpty()) {
        differences.put(root.relativize(script).toString().replace(".py", ""), difference);
      }
    }
    Set<String> expected = new TreeSet<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("expected-failures.txt"))) {
      if (line.startsWith("language/")) {
        expected.add(line.substring("language/".length()).strip());
      }
    }
    Map<String, String> surprising = new TreeMap<>(differences);
    surprising.keySet().removeAll(expected);
    assertThat(surprising).as("cases that should pass").isEmpty();
    expected.removeAll(differences.keySet());
    assertThat(expected).as("cases on the list of failures that pass").isEmpty();
  }
}
