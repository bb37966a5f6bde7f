package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.store.DatabaseAddress;
import backproof.server.store.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server or its database, killed while it saves: what was acknowledged is there, whole. */
final class KilledTest {
  private static final int SAVES = 2_000;
  private static final int KILLS = 4;
  private static final int WRITERS = 4;
  private static final long PAUSE = 200;

  @TempDir private static Path folder;

  static Stream<DatabaseAddress> databases() {
    return Databases.empty(folder).stream();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingThatWasAcknowledgedIsLostAndNothingIsHalf(DatabaseAddress database) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    for (int kill = 1; kill <= KILLS; kill++) {
      int killAt = SAVES / KILLS * (kill - 1) + random.nextInt(SAVES / KILLS);
      try (ServerProcess server = ServerProcess.start(database)) {
        isAllThere(server, acknowledged, kill * 40);
        List<Thread> writers = writers(server, next, acknowledged);
        while (acknowledged.size() < killAt && writers.stream().anyMatch(Thread::isAlive)) {
          Thread.onSpinWait();
        }
        server.kill();
        for (Thread writer : writers) {
          writer.join();
        }
      }
    }
    try (ServerProcess server = ServerProcess.start(database)) {
      for (Thread writer : writers(server, next, acknowledged)) {
        writer.join();
      }
      assertThat(acknowledged)
          .as("seed " + seed)
          .hasSizeBetween(SAVES - KILLS * WRITERS, SAVES + WRITERS);
      isAllThere(server, acknowledged, Integer.MAX_VALUE);
    }
  }

  @Test
  void aDatabaseThatIsKilledLosesNothingEither() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path data = folder.resolve("killed-postgres");
    EmbeddedPostgres postgres = KillablePostgres.in(data).start();
    int port = postgres.getPort();
    var address = new DatabaseAddress.PostgreSql(postgres.getJdbcUrl("postgres", "postgres"));
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    try (ServerProcess server = ServerProcess.start(address)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        int killAt = SAVES / KILLS * (kill - 1) + random.nextInt(SAVES / KILLS);
        List<Thread> writers = writers(server, next, acknowledged);
        while (acknowledged.size() < killAt && writers.stream().anyMatch(Thread::isAlive)) {
          Thread.onSpinWait();
        }
        KillablePostgres.kill(data);
        for (Thread writer : writers) {
          writer.join();
        }
        postgres.close();
        postgres = KillablePostgres.in(data).setPort(port).start();
        awaitReady(server);
      }
      for (Thread writer : writers(server, next, acknowledged)) {
        writer.join();
      }
      assertThat(acknowledged)
          .as("seed " + seed)
          .hasSizeBetween(SAVES - KILLS * WRITERS, SAVES + WRITERS);
      isAllThere(server, acknowledged, Integer.MAX_VALUE);
    } finally {
      postgres.close();
    }
  }

  /** The pool notices that a database is back when it tries again. */
  private static void awaitReady(ServerProcess server) throws Exception {
    while (server.send("GET", "/readyz", "").statusCode() != 200) {
      Thread.sleep(PAUSE);
    }
  }

  private static List<Thread> writers(
      ServerProcess server, AtomicInteger next, Map<String, String> acknowledged) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(Thread.ofPlatform().start(() -> save(server, next, acknowledged)));
    }
    return writers;
  }

  /** Saves until the server or the store is gone. */
  private static void save(
      ServerProcess server, AtomicInteger next, Map<String, String> acknowledged) {
    try {
      int status = 201;
      while (next.get() < SAVES && status == 201) {
        String document = Experiments.json("save " + next.incrementAndGet(), "");
        HttpResponse<String> saved = server.send("POST", "/api/v1/snapshots", document);
        status = saved.statusCode();
        if (status == 201) {
          String name = saved.body().replaceAll(".*\"hash\":\"(\\w+)\".*", "$1");
          acknowledged.put(name, document);
        }
      }
    } catch (IOException e) {
      // killed, as it should be
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void isAllThere(ServerProcess server, Map<String, String> acknowledged, int most)
      throws Exception {
    int looked = 0;
    for (Map.Entry<String, String> saved : acknowledged.entrySet()) {
      if (looked++ < most) {
        HttpResponse<String> found = server.send("GET", "/s/" + saved.getKey() + ".json", "");
        assertThat(found.body()).isEqualTo(saved.getValue());
      }
    }
  }
}
