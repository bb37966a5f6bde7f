package backproof.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.server.store.ExperimentStore.Change;
import backproof.server.store.ExperimentStore.Created;
import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One contract, kept by both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExperimentStoreTest {
  @TempDir private static Path folder;
  private List<Database> databases = List.of();

  @BeforeAll
  void start() {
    databases = Databases.empty(folder).stream().map(Database::open).toList();
  }

  @AfterAll
  void stop() {
    databases.forEach(Database::close);
  }

  List<Database> databases() {
    return databases;
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void versionsAreCountedAndKept(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "first");
    assertThat(store.revise(created.id(), created.key(), 1, "second"))
        .isEqualTo(new Change.Done(2));
    OwnedExperiment experiment = found(store, created.id());
    assertThat(experiment.versions()).extracting(Kept.Version::number).containsExactly(1, 2);
    assertThat(database.snapshots().find(experiment.newest().snapshot()))
        .isEqualTo(new Kept.Present<>("second"));
    assertThat(experiment.version(1).map(Kept.Version::snapshot).map(database.snapshots()::find))
        .hasValue(new Kept.Present<>("first"));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void savingTheSameAgainMakesNoVersion(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "the same");
    assertThat(store.revise(created.id(), created.key(), 1, "the same"))
        .isEqualTo(new Change.Done(1));
    assertThat(found(store, created.id()).versions()).hasSize(1);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void whoDoesNotKnowTheNewestVersionChangesNothing(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "a");
    store.revise(created.id(), created.key(), 1, "b");
    assertThat(store.revise(created.id(), created.key(), 1, "lost")).isEqualTo(new Change.Stale(2));
    assertThat(store.revise(created.id(), created.key(), 3, "lost")).isEqualTo(new Change.Stale(2));
    assertThat(found(store, created.id()).versions()).hasSize(2);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void ofManyAtOnceExactlyOneWins(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "contested");
    try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
      List<Future<Change>> changes =
          IntStream.range(0, 24)
              .mapToObj(
                  i ->
                      writers.submit(
                          () -> store.revise(created.id(), created.key(), 1, "writer " + i)))
              .toList();
      int won = 0;
      for (Future<Change> change : changes) {
        won += change.get() instanceof Change.Done ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(found(store, created.id()).versions()).hasSize(2);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void anotherKeyOpensNothing(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "mine");
    EditKey other = create(store, "yours").key();
    assertThat(store.revise(created.id(), other, 1, "x")).isEqualTo(new Change.NotTheOwner());
    assertThat(store.delete(created.id(), other)).isEqualTo(new Change.NotTheOwner());
    assertThat(store.expire(created.id(), other, OptionalLong.empty()))
        .isEqualTo(new Change.NotTheOwner());
    assertThat(store.delete("2222222222", other)).isEqualTo(new Change.Absent());
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void aNewKeyOpensAllThatTheOldOneDid(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created first = create(store, "one of two");
    Created second =
        store
            .create("two of two", Optional.empty(), OptionalLong.empty(), first.key())
            .orElseThrow();
    EditKey fresh = store.changeKey(first.key()).orElseThrow();
    assertThat(store.changeKey(first.key())).isEmpty();
    assertThat(store.of(first.key())).isEmpty();
    assertThat(store.of(fresh))
        .extracting(OwnedExperiment::id)
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(store.create("three", Optional.empty(), OptionalLong.empty(), first.key()))
        .isEmpty();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void whatIsDeletedIsGoneWithWhatItAloneHad(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "only here");
    store.revise(created.id(), created.key(), 1, "shared too");
    store.revise(created.id(), created.key(), 2, "in another too");
    String shared = database.snapshots().save("shared too").name();
    Created other = create(store, "in another too");
    List<Kept.Version> versions = found(store, created.id()).versions();
    assertThat(store.delete(created.id(), created.key())).isEqualTo(new Change.Done(3));

    assertThat(store.find(created.id())).isEqualTo(new Kept.Gone<>());
    assertThat(store.revise(created.id(), created.key(), 3, "x")).isEqualTo(new Change.Gone());
    assertThat(database.snapshots().find(versions.getFirst().snapshot()))
        .isEqualTo(new Kept.Absent<>());
    assertThat(database.snapshots().find(shared)).isEqualTo(new Kept.Present<>("shared too"));
    assertThat(found(store, other.id()).newest().snapshot())
        .isEqualTo(versions.getLast().snapshot());
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void whatExpiresIsGoneAtOnceAndDeletedLater(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created =
        store.create("short-lived", Optional.empty(), OptionalLong.of(Long.MAX_VALUE));
    String snapshot = found(store, created.id()).newest().snapshot();
    store.expire(created.id(), created.key(), OptionalLong.of(1));
    assertThat(store.find(created.id())).isEqualTo(new Kept.Gone<>());
    assertThat(store.deleteExpired()).isEqualTo(1);
    assertThat(store.find(created.id())).isEqualTo(new Kept.Gone<>());
    assertThat(database.snapshots().find(snapshot)).isEqualTo(new Kept.Absent<>());
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void anExperimentRemembersWhereItCameFrom(Database database) throws Exception {
    Origin origin = new Origin("2222222222", 7);
    ExperimentStore store = database.experiments();
    Created created = store.create("a fork", Optional.of(origin), OptionalLong.empty());
    assertThat(found(store, created.id()).origin()).hasValue(origin);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void aTextThatWasTakenDownBecomesNoVersion(Database database) throws Exception {
    ExperimentStore store = database.experiments();
    Created created = create(store, "harmless");
    database.moderation().withdraw(database.snapshots().save("harmful").name());
    assertThatThrownBy(() -> store.revise(created.id(), created.key(), 1, "harmful"))
        .isInstanceOf(WithdrawnException.class);
    assertThat(store.revise(created.id(), created.key(), 1, "better"))
        .isEqualTo(new Change.Done(2));
    assertThat(database.moderation().withdrawExperiment(created.id())).isTrue();
    assertThat(store.find(created.id())).isEqualTo(new Kept.Gone<>());
    assertThatThrownBy(() -> create(store, "better")).isInstanceOf(WithdrawnException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void complaintsAreKeptUntilTheyAreSettled(Database database) {
    Moderation moderation = database.moderation();
    moderation.report("s/2222222222", "it's \"bad\"");
    assertThat(moderation.complaints())
        .extracting(Moderation.Complaint::subject, Moderation.Complaint::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("s/2222222222", "it's \"bad\""));
    moderation.settle("s/2222222222");
    assertThat(moderation.complaints()).isEmpty();
  }

  @Test
  void keysAndIdsAreNeverTheSame() {
    Set<String> ids = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertThat(ids.add(Letters.random())).isTrue();
      assertThat(keys.add(EditKey.random().reveal())).isTrue();
    }
    assertThat(ids).allMatch(Letters::isPossibleId);
    assertThat(keys).allMatch(key -> EditKey.of(key).isPresent());
    assertThat(EditKey.random().toString()).isEqualTo("an edit key");
    assertThat(EditKey.of("short")).isEmpty();
  }

  private static Created create(ExperimentStore store, String document) throws WithdrawnException {
    return store.create(document, Optional.empty(), OptionalLong.empty());
  }

  private static OwnedExperiment found(ExperimentStore store, String id) {
    if (store.find(id) instanceof Kept.Present<OwnedExperiment> present) {
      return present.value();
    }
    throw new AssertionError("no experiment " + id);
  }
}
