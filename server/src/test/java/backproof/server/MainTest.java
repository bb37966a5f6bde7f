package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program is started, and what it says when it cannot be. */
final class MainTest {
  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Map<String, String> environment, String... arguments) {
    return Main.run(
        List.of(arguments),
        environment,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run(Map.of(), "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--port", "--db", "--public-url", "BACKPROOF_PORT");
  }

  @ParameterizedTest
  @CsvSource({
    "--prot 7070, '\"--prot\" is not an option'",
    "fly, '\"fly\" is not an option'",
    "--port, --port needs a value",
    "--port x, 'a port is a number from 0 to 65535, not \"x\"'",
    "--port 70000, a port is a number from 0 to 65535",
    "--db jdbc:oracle:x, a database is a file name",
    "--public-url example.org, a public URL looks like https://example.org",
  })
  void whatIsNotUnderstoodIsNamed(String arguments, String message) {
    assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message, "usage:");
  }

  @Test
  void aBadVariableIsNamedAsWell() {
    assertThat(run(Map.of("BACKPROOF_PORT", "many"))).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"many\"");
  }

  @Test
  void anOptionWinsOverAVariable() {
    CommandLine read =
        CommandLine.read(
            List.of("serve", "--port", "1234"),
            Map.of("BACKPROOF_PORT", "5678", "BACKPROOF_PUBLIC_URL", "https://example.org/"));
    assertThat(read)
        .isInstanceOfSatisfying(
            CommandLine.Serve.class,
            serve -> {
              assertThat(serve.config().port()).isEqualTo(1234);
              assertThat(serve.config().publicUrl()).hasValue("https://example.org");
              assertThat(serve.config().isSecure()).isTrue();
            });
  }

  @Test
  void aPortInUseIsASentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      String port = Integer.toString(taken.getLocalPort());
      int status = run(Map.of(), "--port", port, "--db", folder.resolve("x.db").toString());
      assertThat(status).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("backproof: cannot listen on port " + port);
    }
  }

  @Test
  void aDatabaseThatCannotBeOpenedIsASentence() {
    assertThat(run(Map.of(), "--port", "0", "--db", "/dev/null/x.db")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("backproof: cannot open the database /dev/null/x.db");
  }
}
