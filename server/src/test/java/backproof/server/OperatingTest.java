package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.store.DatabaseAddress;
import backproof.server.store.Databases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator sees and does. */
final class OperatingTest {
  private static final String TOKEN = "a-token-of-the-operator";

  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static Stream<DatabaseAddress> databases() {
    return Databases.empty(folder).stream();
  }

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        Map.of(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String setting(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile file -> file.path().toString();
      case DatabaseAddress.PostgreSql server -> server.url();
    };
  }

  private static Config config(DatabaseAddress address) {
    return new Config(
        0,
        address,
        Optional.of("https://backproof.example"),
        1,
        Optional.of(TOKEN),
        Optional.of("mailto:operator@example.org"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsBackedUpWhileAServerWritesIsRestoredElsewhere(DatabaseAddress address)
      throws Exception {
    Path file = folder.resolve("backup-" + address.hashCode() + ".gz");
    String page;
    String document = Experiments.json("kept é ∂", Experiments.line().setup());
    try (TestServer server = TestServer.start(new Config(0, address, Optional.empty()))) {
      page = saved(server, document);
      HttpResponse<String> owned = server.post("/api/v1/experiments", document);
      assertThat(owned.statusCode()).isEqualTo(201);
      assertThat(run("backup", file.toString(), "--db", setting(address))).isZero();
      saved(server, Experiments.json("after the backup", ""));
    }
    assertThat(run("backup", file.toString(), "--db", setting(address))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("already");

    for (DatabaseAddress other : Databases.empty(folder)) {
      assertThat(run("restore", file.toString(), "--db", setting(other))).isZero();
      assertThat(run("restore", file.toString(), "--db", setting(other))).isEqualTo(1);
      try (TestServer server = TestServer.start(new Config(0, other, Optional.empty()))) {
        assertThat(server.get(page + ".json").body()).isEqualTo(document);
        assertThat(server.post("/api/v1/snapshots", document).statusCode()).isEqualTo(200);
      }
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not empty");
  }

  private static String saved(TestServer server, String document) {
    HttpResponse<String> saved = server.post("/api/v1/snapshots", document);
    String location = saved.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/s/"));
  }

  @Test
  void whatReadersReportTheOperatorReadsAndRemovesForGood() throws Exception {
    DatabaseAddress address = Databases.sqlite(folder);
    String document = Experiments.json("harmful", "");
    try (TestServer server = TestServer.start(new Config(0, address, Optional.empty()))) {
      String page = saved(server, document);
      assertThat(server.get(page).body()).contains("/report?of=" + page);
      assertThat(server.form("/report", "of=" + page + "&reason=bad%1B%5B2J+%3Cb%3E").statusCode())
          .isEqualTo(200);
      assertThat(server.form("/report", "of=/s/2222222222&reason=x").statusCode()).isEqualTo(404);
      assertThat(server.form("/report", "of=" + page + "&reason=").statusCode()).isEqualTo(400);
      assertThat(run("reports", "--db", setting(address))).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains(page.substring(1), "bad [2J <b>", "1 reports")
          .doesNotContain("\u001B");
      assertThat(run("remove", page, "--db", setting(address))).isZero();
      assertThat(server.get(page).statusCode()).isEqualTo(410);
      assertThat(server.get(page + ".png").statusCode()).isEqualTo(410);
      HttpResponse<String> again = server.post("/api/v1/snapshots", document);
      assertThat(again.statusCode()).isEqualTo(410);
      assertThat(server.post("/api/v1/experiments", document).statusCode()).isEqualTo(410);
      assertThat(run("remove", page, "--db", setting(address))).isEqualTo(1);
      assertThat(run("remove", "--db")).isEqualTo(64);
    }
  }

  @Test
  void whoHasTheTokenReadsTheMeasurements() throws Exception {
    try (TestServer server = TestServer.start(config(Databases.sqlite(folder)))) {
      server.get("/s/2222222222");
      assertThat(server.get("/metrics").statusCode()).isEqualTo(401);
      HttpResponse<String> metrics =
          server.send(
              "GET", "/metrics", BodyPublishers.noBody(), "Authorization", "Bearer " + TOKEN);
      assertThat(metrics.body())
          .contains(
              "http_requests_seconds_count{route=\"/s/{name}\",status=\"404\"} 1",
              "checks_waiting 0.0",
              "jvm_memory_used_bytes")
          .doesNotContain("2222222222");
    }
  }

  @Test
  void securityTxtIsValidForMonths() throws Exception {
    try (TestServer server = TestServer.start(config(Databases.sqlite(folder)))) {
      String text = server.get("/.well-known/security.txt").body();
      assertThat(text).contains("Contact: mailto:operator@example.org\n");
      Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
      assertThat(Duration.between(Instant.now(), expires)).isGreaterThan(Duration.ofDays(170));
      assertThat(server.get("/privacy").body()).contains("mailto:operator@example.org");
    }
  }

  @Test
  void everyAnswerHasAnIdOfItsOwn() throws Exception {
    try (TestServer server = TestServer.start(config(Databases.sqlite(folder)))) {
      String one = server.get("/healthz").headers().firstValue("X-Request-Id").orElseThrow();
      String other = server.get("/nothing").headers().firstValue("X-Request-Id").orElseThrow();
      assertThat(one).matches("[0-9a-f]{16}").isNotEqualTo(other);
    }
  }

  /** Behind one proxy only the last address of the header is not made up. */
  @Test
  void readersBehindAProxyAreCountedByTheirOwnAddress() throws Exception {
    try (TestServer server = TestServer.start(config(Databases.sqlite(folder)))) {
      for (int i = 0; i < 60; i++) {
        assertThat(run(server, i + ".1.1.1, 10.0.0.1").statusCode()).isEqualTo(400);
      }
      HttpResponse<String> refused = run(server, "99.1.1.1, 10.0.0.1");
      for (int i = 0; i < 60 && refused.statusCode() != 429; i++) {
        refused = run(server, "99.1.1.1, 10.0.0.1");
      }
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(run(server, "10.0.0.1, 10.0.0.2").statusCode()).isEqualTo(400);
    }
  }

  private static HttpResponse<String> run(TestServer server, String forwarded) {
    return server.send(
        "POST", "/api/v1/snapshots", BodyPublishers.ofString("{}"), "X-Forwarded-For", forwarded);
  }

  @Test
  void aServerThatGoesDownFinishesWhatIsUnderWay() throws Exception {
    TestServer server = TestServer.start(config(Databases.sqlite(folder)));
    String slow =
        "{\"source\":\"t = 0\\nfor i in range(300000):\\n    t += i\\nprint('finished', t)\"}";
    Thread[] threads = new Thread[1];
    StringBuilder answer = new StringBuilder();
    threads[0] =
        Thread.ofPlatform().start(() -> answer.append(server.post("/api/v1/run", slow).body()));
    while (server.get("/healthz").statusCode() == 200 && !server.isWorking()) {
      Thread.onSpinWait();
    }
    server.app().close();
    threads[0].join();
    assertThat(answer.toString()).containsAnyOf("finished", "stopped after");
    server.close();
  }
}
