package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON interface, with good requests and with all the bad ones that we could think of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApiTest {
  @TempDir private static Path folder;
  private TestServer server;

  @BeforeAll
  void start() throws Exception {
    server = TestServer.start(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aCheckAnswersWithTheReport() {
    HttpResponse<String> response =
        server.post("/api/v1/check", Experiments.json(Experiments.line()));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"verdict\":\"right\"", "\"difference\":2.919335883291695e-10");
  }

  @Test
  void aCheckAnswersWithWhatElseIsAskedFor() {
    String line = Experiments.json(Experiments.line());
    assertThat(server.post("/api/v1/check", line).body())
        .doesNotContain("\"curve\"", "\"judges\"", "\"lens\"");
    assertThat(server.post("/api/v1/check?with=curve,judges&lens=theta&width=0.5", line).body())
        .contains(
            "\"curve\":{\"epsilons\":[1e-12,", "\"judges\":[{", "\"lens\":{\"entry\":\"theta\"");
    HttpResponse<String> unknown = server.post("/api/v1/check?with=everything", line);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("curve, judges and score");
  }

  @Test
  void aProgramThatRaisesIsAGoodRequest() {
    HttpResponse<String> response =
        server.post("/api/v1/check", Experiments.json("", "x = 1\ny = x / 0\n"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains(
            "\"type\":\"ZeroDivisionError\"",
            "\"message\":\"division by zero\"",
            "\"cell\":\"setup\"",
            "\"line\":2");
  }

  @Test
  void aRunAnswersWithWhatWasPrinted() {
    HttpResponse<String> response =
        server.post("/api/v1/run", "{\"source\": \"print(1 + 1)\\nprint('é')\"}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"stdout\":\"2\\né\\n\",\"error\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                        | line 1, column 1",
        "{                                         | line 1, column 2",
        "{\"v\":1,}                                | line 1, column 8",
        "nonsense                                  | line 1, column 1",
        "[]                                        | must be an object",
        "{}                                        | \\\"v\\\" is missing",
        "{\"v\":2}                                 | \\\"v\\\" must be 1",
        "{\"v\":1}                                 | \\\"setup\\\" is missing",
        "{\"v\":1,\"setup\":1}                     | \\\"setup\\\" must be a string",
        "{\"v\":1,\"colour\":1}                    | unknown key \\\"colour\\\"",
        "{\"v\":1,\"setup\":\"\",\"forward\":\"\",\"backward\":\"\",\"check\":{\"epsilon\":0}}"
            + "| \\\"check.epsilon\\\" must be above 0",
        "{\"v\":1,\"setup\":\"\",\"forward\":\"\",\"backward\":\"\",\"check\":{\"scheme\":\"x\"}}"
            + "| \\\"check.scheme\\\" must be forward, central, five-point or ridders",
      })
  void whatIsNotAnExperimentIsRefusedWithThePlace(String body, String detail) {
    HttpResponse<String> response = server.post("/api/v1/check", body);
    isProblem(response, 400);
    assertThat(response.body()).contains(detail);
    isProblem(server.post("/api/v1/snapshots", body), 400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"source\":1}                | \\\"source\\\" must be a string",
        "{}                            | \\\"source\\\" is missing",
        "{\"source\":\"\",\"v\":1}     | unknown key \\\"v\\\"",
        "\"print(1)\"                  | must be an object",
      })
  void whatIsNoSourceIsRefused(String body, String detail) {
    HttpResponse<String> response = server.post("/api/v1/run", body);
    isProblem(response, 400);
    assertThat(response.body()).contains(detail);
  }

  @Test
  void nothingLongerThanTheLimitIsRead() {
    String long65 = Experiments.json("", "#" + "x".repeat(65 * 1024));
    for (String path : new String[] {"/api/v1/check", "/api/v1/run", "/api/v1/snapshots"}) {
      HttpResponse<String> response = server.post(path, long65);
      isProblem(response, 413);
      assertThat(response.body()).contains("65536 bytes");
    }
  }

  @Test
  void aBodyOfUnknownLengthIsNotReadFurtherEither() {
    byte[] chunk = "x".repeat(1024).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    HttpResponse<String> response =
        server.send(
            "POST",
            "/api/v1/check",
            BodyPublishers.ofByteArrays(java.util.Collections.nCopies(100, chunk)));
    isProblem(response, 413);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    HttpResponse<String> response =
        server.send("POST", "/api/v1/check", BodyPublishers.ofByteArray(new byte[] {'"', -1, '"'}));
    isProblem(response, 400);
    assertThat(response.body()).contains("not UTF-8");
  }

  @Test
  void anEndlessLoopIsStopped() {
    raises("while True:\n    pass\n", "stopped after");
  }

  @Test
  void deepRecursionIsStopped() {
    raises("def f(n):\n    return f(n + 1)\nf(0)\n", "RecursionError");
  }

  @Test
  void deepNestingIsNoTrouble() {
    HttpResponse<String> response =
        server.post(
            "/api/v1/check",
            Experiments.json("", "x = " + "(".repeat(20_000) + ")".repeat(20_000)));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"error\":{");
  }

  @Test
  void aHugeArrayIsRefused() {
    raises("import numpy as np\na = np.zeros((100000, 100000))\n", "MemoryError");
  }

  @Test
  void aMillionElementsAreFine() {
    HttpResponse<String> response =
        server.post(
            "/api/v1/run", "{\"source\":\"import numpy as np\\nprint(np.zeros(1000000).sum())\"}");
    assertThat(response.body()).isEqualTo("{\"stdout\":\"0.0\\n\",\"error\":null}");
  }

  private void raises(String setup, String message) {
    HttpResponse<String> response = server.post("/api/v1/check", Experiments.json("", setup));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"error\":{").contains(message);
  }

  @Test
  void aWrongMethodIsToldTheRightOne() {
    HttpResponse<String> response = server.get("/api/v1/check");
    isProblem(response, 405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
    assertThat(server.post("/play", "").statusCode()).isEqualTo(405);
    assertThat(
            server.send("DELETE", "/play", BodyPublishers.noBody()).headers().firstValue("Allow"))
        .hasValue("GET, HEAD");
  }

  private static void isProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"type\":", "\"title\":", "\"detail\":", "\"status\":" + status);
  }
}
