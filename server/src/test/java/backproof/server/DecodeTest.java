package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells bugs from a difference. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DecodeTest {
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

  private HttpResponse<String> page(String typed) {
    return server.get("/decode?difference=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }

  @Test
  void aPastedMessageIsDecoded() {
    assertThat(
            page("There is a mistake in the backward propagation! difference = 0.1734419689")
                .body())
        .contains("dW2 is still doubled (the planted * 2); db1 is mended.");
  }

  @Test
  void whatNothingShowsHasNeighboursAndWhatIsNoNumberIsSaid() {
    assertThat(page("0.28519").body()).contains("No program of the lesson shows this");
    assertThat(page("<b>hello</b>").body())
        .contains("There is no number in")
        .doesNotContain("<b>hello");
    assertThat(server.get("/decode").statusCode()).isEqualTo(200);
  }

  @Test
  void programsGetTheSame() {
    HttpResponse<String> answer = server.get("/api/v1/decode?difference=0.2544229712458523");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("db1 still has 4. / m (planted); dW2 is mended.");
    assertThat(server.get("/api/v1/decode?difference=x").statusCode()).isEqualTo(400);
  }
}
