package backproof.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract, kept by both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SnapshotStoreTest {
  @TempDir private static Path folder;
  private EmbeddedPostgres postgres;

  @BeforeAll
  void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  void stop() throws IOException {
    postgres.close();
  }

  List<DatabaseAddress> databases() {
    return List.of(
        new DatabaseAddress.SqliteFile(folder.resolve("a folder").resolve("snapshots.db")),
        new DatabaseAddress.PostgreSql(postgres.getJdbcUrl("postgres", "postgres")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSavedDocumentIsFoundAgainAlsoAfterARestart(DatabaseAddress address) {
    String document = "{\"title\":\"é ∂ 🙂\"}";
    SnapshotStore.Saved saved;
    try (SnapshotStore store = SqlSnapshotStore.open(address)) {
      saved = store.save(document);
      assertThat(saved.isNew()).isTrue();
      assertThat(store.find(saved.name())).hasValue(document);
    }
    try (SnapshotStore store = SqlSnapshotStore.open(address)) {
      assertThat(store.find(saved.name())).hasValue(document);
      assertThat(store.save(document)).isEqualTo(new SnapshotStore.Saved(saved.name(), false));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasNotSavedIsNotFound(DatabaseAddress address) {
    try (SnapshotStore store = SqlSnapshotStore.open(address)) {
      assertThat(store.find("2222222222")).isEmpty();
      assertThat(store.find("' OR 1=1 --")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSameTextSavedByManyAtOnceIsNewOnce(DatabaseAddress address) {
    try (SnapshotStore store = SqlSnapshotStore.open(address)) {
      long isNew =
          IntStream.range(0, 40)
              .parallel()
              .mapToObj(i -> store.save("at once"))
              .filter(SnapshotStore.Saved::isNew)
              .count();
      assertThat(isNew).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTakenNameGrowsByALetter(DatabaseAddress address) {
    String document = "the second of two with one name";
    String letters = SnapshotName.of(document);
    try (SqlSnapshotStore store = (SqlSnapshotStore) SqlSnapshotStore.open(address)) {
      assertThat(store.insert(letters.substring(0, 10), "the first")).isTrue();
      assertThat(store.save(document))
          .isEqualTo(new SnapshotStore.Saved(letters.substring(0, 11), true));
      assertThat(store.save(document))
          .isEqualTo(new SnapshotStore.Saved(letters.substring(0, 11), false));
    }
  }
}
