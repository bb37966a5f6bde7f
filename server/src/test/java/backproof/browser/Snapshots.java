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
    return post(visit, "/api/v1/snapshots", "hash");
  }

  /** The id of an experiment that somebody owns. */
  static String keep(Visit visit) {
    return post(visit, "/api/v1/experiments", "id");
  }

  private static String post(Visit visit, String path, String key) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(visit.address(path)))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    ExperimentJson.canonical(Presets.first().experiment())))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isIn(200, 201);
      return text(response.body(), key);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String body, String key) throws Exception {
    if (JsonReader.read(body) instanceof JsonValue.Struct answer
        && answer.entries().get(key) instanceof JsonValue.Text text) {
      return text.value();
    }
    throw new IllegalArgumentException(
        "what is saved is answered with its " + key + ", not " + body);
  }
}
