package backproof.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links live for ever: the store of every release opens, and what was in it is found. */
final class EarlierStoresTest {
  @TempDir private static Path folder;

  /** Saved by the program of that release itself, over its API. */
  private static final Map<String, String> SAVED_BY_0_1_0 =
      Map.of(
          "4w9mzw5ycv",
          "{\"backward\":\"def backward(x, theta):\\n    return x\\n\",\"check\":{\"epsilon\":1e-7,"
              + "\"scheme\":\"central\",\"threshold\":2e-7},\"forward\":\"def forward(x, theta):\\n"
              + "    return x * theta\\n\",\"setup\":\"x, theta = 2, 4\\n\","
              + "\"title\":\"Kept since 0.1.0 ∂\",\"v\":1}",
          "wyk7r7nnjr",
          "{\"backward\":\"\",\"check\":{\"epsilon\":1e-7,\"scheme\":\"central\","
              + "\"threshold\":2e-7},\"forward\":\"\",\"setup\":\"\",\"v\":1}");

  @Test
  void theFileOfRelease010KeepsItsLinks() throws Exception {
    Path file = folder.resolve("old.db");
    try (InputStream old = getClass().getResourceAsStream("/stores/0.1.0.db")) {
      Files.copy(old, file);
    }
    keepsItsLinks(new DatabaseAddress.SqliteFile(file));
  }

  @Test
  void aPostgreSqlOfRelease010KeepsItsLinks() throws Exception {
    DatabaseAddress.PostgreSql address = (DatabaseAddress.PostgreSql) Databases.postgreSql();
    Flyway.configure()
        .dataSource(address.url(), null, null)
        .locations("classpath:backproof/migrations")
        .target("1")
        .load()
        .migrate();
    Jdbi jdbi = Jdbi.create(address.url());
    SAVED_BY_0_1_0.forEach(
        (name, document) ->
            jdbi.useHandle(
                handle ->
                    handle.execute("INSERT INTO snapshots VALUES (?, ?, ?)", name, document, 1L)));
    keepsItsLinks(address);
  }

  private static void keepsItsLinks(DatabaseAddress address) throws Exception {
    for (int opening = 0; opening < 2; opening++) {
      try (Database database = Database.open(address)) {
        SAVED_BY_0_1_0.forEach(
            (name, document) ->
                assertThat(database.snapshots().find(name))
                    .isEqualTo(new Kept.Present<>(document)));
        for (Map.Entry<String, String> saved : SAVED_BY_0_1_0.entrySet()) {
          assertThat(database.snapshots().save(saved.getValue()))
              .isEqualTo(new SnapshotStore.Saved(saved.getKey(), false));
        }
      }
    }
  }

  @Test
  void severalServersMayOpenANewDatabaseAtOnce() throws Exception {
    DatabaseAddress address = Databases.postgreSql();
    try (ExecutorService servers = Executors.newFixedThreadPool(3)) {
      Future<Database> one = servers.submit(() -> Database.open(address));
      Future<Database> two = servers.submit(() -> Database.open(address));
      Future<Database> three = servers.submit(() -> Database.open(address));
      one.get().snapshots().save("by one");
      assertThat(two.get().snapshots().save("by one").isNew()).isFalse();
      one.get().close();
      two.get().close();
      three.get().close();
    }
  }

  /** A migration is one transaction, so a server that is killed within it leaves the old form. */
  @Test
  void whatAnInterruptedMigrationLeftIsOpenedAgain() throws IOException {
    Path file = folder.resolve("interrupted.db");
    try (InputStream old = getClass().getResourceAsStream("/stores/0.1.0.db")) {
      Files.copy(old, file);
    }
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + file);
    jdbi.useHandle(
        handle -> {
          handle.begin();
          handle.execute("ALTER TABLE snapshots ADD COLUMN published INTEGER NOT NULL DEFAULT 1");
          handle.execute("CREATE TABLE experiments (id TEXT PRIMARY KEY)");
          handle.rollback();
        });
    try (Database database = Database.open(new DatabaseAddress.SqliteFile(file))) {
      assertThat(database.snapshots().find("wyk7r7nnjr")).isInstanceOf(Kept.Present.class);
    }
  }
}
