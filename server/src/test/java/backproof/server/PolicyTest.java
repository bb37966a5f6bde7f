package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.answer.Route;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No route is forgotten: each of the table carries the headers of its policy. */
final class PolicyTest {
  @TempDir private Path folder;

  /** Whatever it answers: {@link HeadersTest} says what that is. */
  @Test
  void everyRouteOfTheTableSendsWhatItsPolicySays() throws Exception {
    try (TestServer server = TestServer.start(folder)) {
      String line = Experiments.json(Experiments.line());
      String snapshot = word("hash", server.post("/api/v1/snapshots", line));
      String id = word("id", server.post("/api/v1/experiments", line));
      for (Route route : server.app().routes()) {
        String path =
            route
                .path()
                .replace("{name}", snapshot)
                .replace("{id}", id)
                .replaceAll("\\{[nm]}", "1")
                .replaceAll("\\{\\w+}", "x");
        HttpResponse<String> answer =
            server.send(route.method().name(), path, BodyPublishers.ofString("{}"));
        route
            .policy()
            .headers()
            .forEach((name, value) -> assertThat(header(answer, name)).as(path).isEqualTo(value));
        assertThat(header(answer, "X-Request-Id")).as(path).hasSize(16);
        assertThat(header(answer, "Cache-Control")).as(path).isNotEmpty();
        assertThat(header(answer, "Set-Cookie")).as(path).isEmpty();
      }
    }
  }

  private static String word(String key, HttpResponse<String> answer) {
    return answer.body().replaceAll(".*\"" + key + "\":\"(\\w+)\".*", "$1");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
