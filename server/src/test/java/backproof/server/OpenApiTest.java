package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.server.answer.Route;
import backproof.server.guard.Policy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the interface names every route that programs use, and no other. */
final class OpenApiTest {
  private static final Set<Policy> FOR_PROGRAMS = EnumSet.of(Policy.API, Policy.PUBLIC_API);

  @TempDir private static Path folder;

  @Test
  void theDescriptionAndTheRoutesSayTheSame() throws Exception {
    try (App app = App.start(TestServer.config(folder))) {
      Set<String> routes = new TreeSet<>();
      for (Route route : app.routes()) {
        if (FOR_PROGRAMS.contains(route.policy())) {
          routes.add(route.method().name() + " " + route.path());
        }
      }
      assertThat(described()).isEqualTo(routes);
    }
  }

  private static Set<String> described() throws Exception {
    Set<String> described = new TreeSet<>();
    String text;
    try (var stream = OpenApiTest.class.getResourceAsStream("/backproof/openapi.json")) {
      text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    entries(entries(JsonReader.read(text)).getOrDefault("paths", new JsonValue.Null()))
        .forEach(
            (path, methods) ->
                entries(methods)
                    .keySet()
                    .forEach(
                        method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return described;
  }

  private static Map<String, JsonValue> entries(JsonValue json) {
    return json instanceof JsonValue.Struct struct ? struct.entries() : Map.of();
  }
}
