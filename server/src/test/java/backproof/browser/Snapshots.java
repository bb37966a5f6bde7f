package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.Presets;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Saves the first preset as somebody would who uses the API. */
final class Snapshots {
  private Snapshots() {}

  static String save(Visit visit) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(visit.address("/api/v1/snapshots")))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    ExperimentJson.canonical(Presets.first().experiment())))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isIn(200, 201);
      return hash(response.body());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String body) throws Exception {
    if (JsonReader.read(body) instanceof JsonValue.Struct answer
        && answer.entries().get("hash") instanceof JsonValue.Text hash) {
      return hash.value();
    }
    throw new IllegalArgumentException("a saved experiment is answered with its hash, not " + body);
  }
}
