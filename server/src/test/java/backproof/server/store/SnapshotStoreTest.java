package backproof.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract, kept by both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SnapshotStoreTest {
  @TempDir private static Path folder;
  private List<DatabaseAddress> databases = List.of();

  @BeforeAll
  void start() {
    databases = Databases.empty(folder);
  }

  List<DatabaseAddress> databases() {
    return databases;
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSavedDocumentIsFoundAgainAlsoAfterARestart(DatabaseAddress address) throws Exception {
    String document = "{\"title\":\"é ∂ 🙂\"}";
    SnapshotStore.Saved saved;
    try (Database database = Database.open(address)) {
      SnapshotStore store = database.snapshots();
      saved = store.save(document);
      assertThat(saved.isNew()).isTrue();
      assertThat(store.find(saved.name())).isEqualTo(new Kept.Present<>(document));
    }
    try (Database database = Database.open(address)) {
      SnapshotStore store = database.snapshots();
      assertThat(store.find(saved.name())).isEqualTo(new Kept.Present<>(document));
      assertThat(store.save(document)).isEqualTo(new SnapshotStore.Saved(saved.name(), false));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasNotSavedIsNotFound(DatabaseAddress address) {
    try (Database database = Database.open(address)) {
      SnapshotStore store = database.snapshots();
      assertThat(store.find("2222222222")).isEqualTo(new Kept.Absent<>());
      assertThat(store.find("' OR 1=1 --")).isEqualTo(new Kept.Absent<>());
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSameTextSavedByManyAtOnceIsNewOnce(DatabaseAddress address) throws Exception {
    try (Database database = Database.open(address);
        ExecutorService writers = Executors.newFixedThreadPool(8)) {
      SnapshotStore store = database.snapshots();
      List<Future<SnapshotStore.Saved>> all =
          IntStream.range(0, 40)
              .mapToObj(i -> writers.submit(() -> store.save("at once")))
              .toList();
      int isNew = 0;
      for (Future<SnapshotStore.Saved> saved : all) {
        isNew += saved.get().isNew() ? 1 : 0;
      }
      assertThat(isNew).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTakenNameGrowsByALetter(DatabaseAddress address) throws Exception {
    String document = "the second of two with one name";
    String letters = SnapshotName.of(document);
    try (Database database = Database.open(address)) {
      SnapshotStore store = database.snapshots();
      String shortest = letters.substring(0, 10);
      boolean isInserted =
          database
              .rows()
              .together(handle -> SqlSnapshots.insert(handle, shortest, "the first", true));
      assertThat(isInserted).isTrue();
      assertThat(store.save(document))
          .isEqualTo(new SnapshotStore.Saved(letters.substring(0, 11), true));
      assertThat(store.save(document))
          .isEqualTo(new SnapshotStore.Saved(letters.substring(0, 11), false));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasTakenDownIsGoneAndIsNotTakenBack(DatabaseAddress address) throws Exception {
    String document = "taken down";
    try (Database database = Database.open(address)) {
      SnapshotStore store = database.snapshots();
      String name = store.save(document).name();
      assertThat(database.moderation().withdraw(name)).isTrue();
      assertThat(database.moderation().withdraw(name)).isFalse();
      assertThat(store.find(name)).isEqualTo(new Kept.Gone<>());
      assertThatThrownBy(() -> store.save(document)).isInstanceOf(WithdrawnException.class);
      assertThat(store.save(document + " not").isNew()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatUsersWroteIsNotInTheMessagesOfTheStore(DatabaseAddress address) {
    try (Database database = Database.open(address)) {
      assertThatThrownBy(
              () ->
                  database
                      .rows()
                      .together(
                          handle ->
                              handle
                                  .createUpdate("INSERT INTO nowhere VALUES (:text)")
                                  .bind("text", "written by a user")
                                  .execute()))
          .hasMessageNotContaining("written by a user");
    }
  }
}
