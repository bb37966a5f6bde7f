package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.store.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the store cannot work the server says so, loses nothing, and goes on when it can again. */
final class StoreAwayTest {
  /** The pool notices that a database is back when it tries again. */
  private static final int MOST_TRIES = 100;

  private static final long PAUSE = 200;
  private static final int MOST_SAVES = 500;

  @TempDir private static Path folder;

  @Test
  void aDatabaseThatIsKilledIsMissedWith503AndUsedAgainOnceItIsBack() throws Exception {
    Path data = folder.resolve("postgres");
    EmbeddedPostgres first = KillablePostgres.in(data).start();
    int port = first.getPort();
    var address = new DatabaseAddress.PostgreSql(first.getJdbcUrl("postgres", "postgres"));
    try (TestServer server = TestServer.start(new Config(0, address, Optional.empty()))) {
      String document = Experiments.json("kept", "");
      String path = path(server.post("/api/v1/snapshots", document));
      KillablePostgres.kill(data);

      HttpResponse<String> away = server.get(path);
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).isPresent();
      assertThat(away.body()).contains("The store does not answer").doesNotContain("SQL");
      assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);

      first.close();
      try (EmbeddedPostgres second = KillablePostgres.in(data).setPort(port).start()) {
        assertThat(second.getPort()).isEqualTo(port);
        HttpResponse<String> back = server.get(path + ".json");
        for (int tries = 0; tries < MOST_TRIES && back.statusCode() == 503; tries++) {
          Thread.sleep(PAUSE);
          back = server.get(path + ".json");
        }
        assertThat(back.body()).isEqualTo(document);
        assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
      }
    } finally {
      first.close();
    }
  }

  /** SQLite answers a full disk and a full file with the same error; only the latter is at hand. */
  @Test
  void aFullDiskIsMissedWith503AndWhatWasSavedIsServed() throws Exception {
    Path file = folder.resolve("full.db");
    String last = "";
    String document = "";
    try (TestServer server =
        TestServer.start(config(folder.resolve(file.getFileName() + "?max_page_count=60")))) {
      int saves = 0;
      HttpResponse<String> saved;
      do {
        String next = Experiments.json("save " + saves, "# " + "x".repeat(9000));
        saved = server.post("/api/v1/snapshots", next);
        if (saved.statusCode() == 201) {
          last = path(saved);
          document = next;
        }
      } while (saved.statusCode() == 201 && ++saves < MOST_SAVES);
      assertThat(saved.statusCode()).as(saved.body()).isEqualTo(503);
      assertThat(saved.headers().firstValue("Retry-After")).isPresent();
      assertThat(saves).isGreaterThan(5);
      assertThat(server.get(last + ".json").body()).isEqualTo(document);
    }
    try (TestServer server = TestServer.start(config(file))) {
      assertThat(server.get(last + ".json").body()).isEqualTo(document);
      assertThat(server.post("/api/v1/snapshots", Experiments.json("room again", "")).statusCode())
          .isEqualTo(201);
    }
  }

  private static Config config(Path file) {
    return new Config(0, new DatabaseAddress.SqliteFile(file), Optional.empty());
  }

  private static String path(HttpResponse<String> saved) {
    String location = saved.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/s/"));
  }
}
