package backproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source is formatted by google-java-format.
 *
 * <p>The formatter uses the compiler of the JDK it runs on, so it runs here, in the tests' JDK,
 * rather than inside Maven, whose JDK may be too old to read our sources. With {@code
 * -Dbackproof.format=write} the test rewrites the files instead of failing.
 */
final class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("backproof.format"));

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    Formatter formatter = new Formatter();
    List<String> wrong = new ArrayList<>();
    for (Path file : Sources.all()) {
      String source = Sources.read(file);
      String formatted =
          formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
      if (formatted.equals(source)) {
        continue;
      }
      if (WRITE) {
        Files.writeString(file, formatted);
      } else {
        wrong.add(Sources.name(file));
      }
    }
    assertThat(wrong).as("run the tests with -Dbackproof.format=write to format these").isEmpty();
  }
}
