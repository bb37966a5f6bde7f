package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Experiments that their owner revises, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExperimentApiTest {
  private static final String EXPERIMENTS = "/api/v1/experiments";

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

  /** What the answer to a creation says. */
  private record Mine(String id, String key) {
    String path() {
      return EXPERIMENTS + "/" + id;
    }
  }

  private Mine create(String title) {
    HttpResponse<String> created = server.post(EXPERIMENTS, document(title));
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(created.headers().firstValue("ETag")).hasValue("\"v1\"");
    Mine mine = new Mine(text(created, "id"), text(created, "editKey"));
    assertThat(text(created, "editUrl")).endsWith("/edit/" + mine.id() + "#" + mine.key());
    return mine;
  }

  private static String document(String title) {
    return Experiments.json(title, Experiments.line().setup());
  }

  private HttpResponse<String> put(Mine mine, String tag, String title) {
    return server.send(
        "PUT",
        mine.path(),
        BodyPublishers.ofString(document(title)),
        "Authorization",
        "Bearer " + mine.key(),
        "If-Match",
        tag);
  }

  private HttpResponse<String> withKey(String method, String path, String key) {
    return server.send(method, path, BodyPublishers.noBody(), "Authorization", "Bearer " + key);
  }

  @Test
  void theOwnerRevisesAndEveryVersionStays() {
    Mine mine = create("first title");
    HttpResponse<String> revised = put(mine, "\"v1\"", "second title");
    assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
    assertThat(revised.headers().firstValue("ETag")).hasValue("\"v2\"");

    HttpResponse<String> now = server.get(mine.path());
    assertThat(now.headers().firstValue("ETag")).hasValue("\"v2\"");
    assertThat(now.body()).contains("\"version\":2", "second title").doesNotContain(mine.key());
    assertThat(server.get("/e/" + mine.id()).body()).contains("second title");
    assertThat(server.get("/e/" + mine.id() + "/v/1").body()).contains("first title");
    assertThat(server.get("/e/" + mine.id() + ".json").body()).isEqualTo(document("second title"));
    assertThat(server.get("/e/" + mine.id() + "/v/1.json").body())
        .isEqualTo(document("first title"));
    assertThat(server.get("/e/" + mine.id() + "/v/3").statusCode()).isEqualTo(404);
    assertThat(server.get("/e/" + mine.id() + "/v/x").statusCode()).isEqualTo(404);
    assertThat(server.get("/embed/" + mine.id()).body()).contains("second title");
  }

  @Test
  void whoDoesNotSayWhatTheyKnowChangesNothing() {
    Mine mine = create("guarded");
    HttpResponse<String> silent =
        server.send(
            "PUT",
            mine.path(),
            BodyPublishers.ofString(document("x")),
            "Authorization",
            "Bearer " + mine.key());
    assertThat(silent.statusCode()).isEqualTo(428);
    assertThat(put(mine, "\"v2\"", "x").statusCode()).isEqualTo(412);
    assertThat(put(mine, "*", "x").statusCode()).isEqualTo(412);
    assertThat(put(mine, "\"v1\"", "y").statusCode()).isEqualTo(200);
    HttpResponse<String> late = put(mine, "\"v1\"", "z");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body()).contains("version 2");
  }

  @Test
  void onlyTheOwnerMay() {
    Mine mine = create("mine");
    Mine yours = create("yours");
    HttpResponse<String> without =
        server.send(
            "PUT", mine.path(), BodyPublishers.ofString(document("x")), "If-Match", "\"v1\"");
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(put(new Mine(mine.id(), yours.key()), "\"v1\"", "x").statusCode()).isEqualTo(403);
    assertThat(put(new Mine(mine.id(), "guess"), "\"v1\"", "x").statusCode()).isEqualTo(403);
    assertThat(withKey("DELETE", mine.path(), yours.key()).statusCode()).isEqualTo(403);
    assertThat(withKey("DELETE", EXPERIMENTS + "/2222222222", yours.key()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatIsDeletedIsGoneFromEveryAddress() {
    Mine mine = create("soon gone");
    String hash = server.get(mine.path()).body().replaceAll(".*\"hash\":\"(\\w+)\".*", "$1");
    assertThat(withKey("DELETE", mine.path(), mine.key()).statusCode()).isEqualTo(204);
    for (String path :
        List.of("/e/" + mine.id(), "/e/" + mine.id() + "/v/1", "/e/" + mine.id() + ".py")) {
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(410);
    }
    assertThat(server.get("/embed/" + mine.id()).statusCode()).isEqualTo(410);
    assertThat(server.get(mine.path()).statusCode()).isEqualTo(410);
    assertThat(put(mine, "\"v1\"", "x").statusCode()).isEqualTo(410);
    assertThat(withKey("DELETE", mine.path(), mine.key()).statusCode()).isEqualTo(410);
    assertThat(server.get("/s/" + hash).statusCode()).isEqualTo(404);
  }

  @Test
  void aForkSaysWhereItCameFrom() {
    Mine mine = create("origin");
    put(mine, "\"v1\"", "origin, better");
    HttpResponse<String> fork = server.post(mine.path() + "/fork?version=1", "");
    assertThat(fork.statusCode()).as(fork.body()).isEqualTo(201);
    assertThat(server.get(EXPERIMENTS + "/" + text(fork, "id")).body())
        .contains("\"forkedFrom\":\"" + mine.id() + "/v/1\"", "\"title\":\"origin\"");
    assertThat(server.post(mine.path() + "/fork?version=9", "").statusCode()).isEqualTo(404);
    assertThat(server.post(mine.path() + "/fork", "").statusCode()).isEqualTo(201);
  }

  @Test
  void anExperimentMayHaveAnEnd() {
    HttpResponse<String> created = server.post(EXPERIMENTS + "?days=30", document("for a month"));
    assertThat(server.get(EXPERIMENTS + "/" + text(created, "id")).body()).contains("\"expires\"");
    assertThat(server.post(EXPERIMENTS + "?days=x", document("x")).statusCode()).isEqualTo(400);
    Mine mine = new Mine(text(created, "id"), text(created, "editKey"));
    HttpResponse<String> kept =
        server.send(
            "PUT",
            mine.path() + "?days=0",
            BodyPublishers.ofString(document("for a month")),
            "Authorization",
            "Bearer " + mine.key(),
            "If-Match",
            "\"v1\"");
    assertThat(kept.body()).contains("\"version\":1");
    assertThat(server.get(mine.path()).body()).doesNotContain("\"expires\"");
  }

  @Test
  void oneKeyMayOpenSeveralAndAllOfThemAreDownloadedAtOnce() throws Exception {
    Mine mine = create("one");
    put(mine, "\"v1\"", "one again");
    HttpResponse<String> second =
        server.send(
            "POST",
            EXPERIMENTS,
            BodyPublishers.ofString(document("two")),
            "Authorization",
            "Bearer " + mine.key());
    assertThat(text(second, "editKey")).isEqualTo(mine.key());
    String other = text(second, "id");
    assertThat(archive(mine.key()))
        .containsExactlyInAnyOrder(
            mine.id() + "/v1.ipynb",
            mine.id() + "/v1.py",
            mine.id() + "/v1.json",
            mine.id() + "/v2.ipynb",
            mine.id() + "/v2.py",
            mine.id() + "/v2.json",
            other + "/v1.ipynb",
            other + "/v1.py",
            other + "/v1.json");
    HttpResponse<String> foreign =
        server.send(
            "POST",
            EXPERIMENTS,
            BodyPublishers.ofString(document("x")),
            "Authorization",
            "Bearer AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(foreign.statusCode()).isEqualTo(403);
  }

  private List<String> archive(String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address(EXPERIMENTS + ".zip")))
            .header("Authorization", "Bearer " + key)
            .build();
    List<String> names = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient();
        ZipInputStream zip =
            new ZipInputStream(
                new ByteArrayInputStream(
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void anOldKeyOpensNothingAnyMore() {
    Mine mine = create("locked anew");
    HttpResponse<String> changed = withKey("POST", "/api/v1/key", mine.key());
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(put(mine, "\"v1\"", "x").statusCode()).isEqualTo(403);
    assertThat(put(new Mine(mine.id(), text(changed, "editKey")), "\"v1\"", "x").statusCode())
        .isEqualTo(200);
  }

  private static String text(HttpResponse<String> response, String key) {
    try {
      if (JsonReader.read(response.body()) instanceof JsonValue.Struct struct
          && struct.entries().get(key) instanceof JsonValue.Text text) {
        return text.value();
      }
    } catch (backproof.experiment.JsonException e) {
      throw new AssertionError(response.body(), e);
    }
    throw new AssertionError("no " + key + " in " + response.body());
  }
}
