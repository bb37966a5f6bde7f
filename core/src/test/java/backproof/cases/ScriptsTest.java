package backproof.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our own scripts print what CPython and NumPy print, in the format of the corpus. */
final class ScriptsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("backproof.root", ".."), "core/src/test/resources/scripts");

  @Test
  void scriptsPrintWhatPythonPrints() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    for (Path script : CaseRunner.scripts(ROOT)) {
      String difference = CaseRunner.difference(script);
      if (!difference.isEmpty()) {
        differences.put(ROOT.relativize(script).toString(), difference);
      }
    }
    assertThat(differences).isEmpty();
  }
}
