package backproof.server.store;

import backproof.server.store.ExperimentStore.Change;
import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.server.store.Kept.State;
import backproof.server.store.Kept.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The statements about experiments, one a method; whoever calls them holds the transaction. */
final class ExperimentRows {
  private ExperimentRows() {}

  /** False where the id is taken. */
  static boolean insert(
      Handle handle, String id, EditKey key, Optional<Origin> origin, OptionalLong expires) {
    return handle
            .createUpdate(
                "INSERT INTO experiments"
                    + " (id, key_hash, version, forked_from, forked_version, created, expires)"
                    + " VALUES (:id, :key, 1, :from, :fromVersion, :created, :expires)"
                    + " ON CONFLICT DO NOTHING")
            .bind("id", id)
            .bind("key", key.hash())
            .bind("from", origin.map(Origin::id).orElse(null))
            .bind("fromVersion", origin.map(Origin::version).orElse(null))
            .bind("created", System.currentTimeMillis())
            .bind("expires", boxed(expires))
            .execute()
        == 1;
  }

  static void insertVersion(Handle handle, String id, int number, String snapshot) {
    handle
        .createUpdate(
            "INSERT INTO versions (experiment, number, snapshot, created)"
                + " VALUES (:id, :number, :snapshot, :created)")
        .bind("id", id)
        .bind("number", number)
        .bind("snapshot", snapshot)
        .bind("created", System.currentTimeMillis())
        .execute();
  }

  private record Row(
      String keyHash, boolean isGone, Optional<Origin> origin, OptionalLong expires) {}

  private static Optional<Row> row(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT key_hash, deleted, expires, forked_from, forked_version"
                + " FROM experiments WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> row(row))
        .findOne();
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean isDeleted = row.getObject("deleted") != null;
    OptionalLong expires = expires(row);
    boolean isExpired = expires.isPresent() && expires.getAsLong() <= System.currentTimeMillis();
    int version = row.getInt("forked_version");
    Optional<Origin> origin =
        Optional.ofNullable(row.getString("forked_from")).map(id -> new Origin(id, version));
    return new Row(row.getString("key_hash"), isDeleted || isExpired, origin, expires);
  }

  static Kept<OwnedExperiment> find(Handle handle, String id) {
    Optional<Row> row = row(handle, id);
    if (row.isEmpty()) {
      return new Kept.Absent<>();
    }
    List<Version> versions = row.get().isGone() ? List.of() : versions(handle, id);
    return versions.isEmpty()
        ? new Kept.Gone<>()
        : new Kept.Present<>(
            new OwnedExperiment(id, versions, row.get().origin(), row.get().expires()));
  }

  private static List<Version> versions(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT number, snapshot, created FROM versions WHERE experiment = :id ORDER BY number")
        .bind("id", id)
        .map((row, context) -> new Version(row.getInt(1), row.getString(2), row.getLong(3)))
        .list();
  }

  /** One row of three tables by their keys: this is asked at every request. */
  static Optional<State> state(Handle handle, String id, int number) {
    return handle
        .createQuery(
            "SELECT e.version, e.expires FROM experiments e"
                + " JOIN versions v ON v.experiment = e.id"
                + " AND v.number = CASE :number WHEN 0 THEN e.version ELSE :number END"
                + " JOIN snapshots s ON s.name = v.snapshot AND s.withdrawn IS NULL"
                + " WHERE e.id = :id AND e.deleted IS NULL"
                + " AND (e.expires IS NULL OR e.expires > :now)")
        .bind("id", id)
        .bind("number", number)
        .bind("now", System.currentTimeMillis())
        .map((row, context) -> new State(row.getInt("version"), expires(row)))
        .findOne();
  }

  private static OptionalLong expires(ResultSet row) throws SQLException {
    long time = row.getLong("expires");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(time);
  }

  /** Why this key may not change this experiment; empty where it may. */
  static Optional<Change> refusal(Handle handle, String id, EditKey key) {
    Optional<Row> row = row(handle, id);
    if (row.isEmpty()) {
      return Optional.of(new Change.Absent());
    }
    if (row.get().isGone()) {
      return Optional.of(new Change.Gone());
    }
    return key.opens(row.get().keyHash())
        ? Optional.empty()
        : Optional.of(new Change.NotTheOwner());
  }

  static int newest(Handle handle, String id) {
    return handle
        .createQuery("SELECT version FROM experiments WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .one();
  }

  /** False where the newest version is another. */
  static boolean raise(Handle handle, String id, int newest) {
    return handle
            .createUpdate(
                "UPDATE experiments SET version = version + 1"
                    + " WHERE id = :id AND version = :newest AND deleted IS NULL")
            .bind("id", id)
            .bind("newest", newest)
            .execute()
        == 1;
  }

  /** Takes the raising back: there was nothing new. */
  static void lower(Handle handle, String id) {
    handle
        .createUpdate("UPDATE experiments SET version = version - 1 WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  static boolean holds(Handle handle, String id, int number, String snapshot) {
    return handle
        .createQuery(
            "SELECT 1 FROM versions"
                + " WHERE experiment = :id AND number = :number AND snapshot = :snapshot")
        .bind("id", id)
        .bind("number", number)
        .bind("snapshot", snapshot)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static int expire(Handle handle, String id, OptionalLong expires) {
    return handle
        .createUpdate("UPDATE experiments SET expires = :expires WHERE id = :id")
        .bind("id", id)
        .bind("expires", boxed(expires))
        .execute();
  }

  /** The row stays, so that the address says that it is gone. */
  static int delete(Handle handle, String id) {
    List<Version> versions = versions(handle, id);
    handle
        .createUpdate("UPDATE experiments SET deleted = :now WHERE id = :id")
        .bind("id", id)
        .bind("now", System.currentTimeMillis())
        .execute();
    handle.createUpdate("DELETE FROM versions WHERE experiment = :id").bind("id", id).execute();
    for (Version version : versions) {
      handle
          .createUpdate(
              "DELETE FROM snapshots WHERE name = :name AND published = 0 AND withdrawn IS NULL"
                  + " AND NOT EXISTS (SELECT 1 FROM versions WHERE snapshot = :name)")
          .bind("name", version.snapshot())
          .execute();
    }
    return versions.size();
  }

  static int changeKey(Handle handle, EditKey key, EditKey fresh) {
    return handle
        .createUpdate(
            "UPDATE experiments SET key_hash = :fresh WHERE key_hash = :key AND deleted IS NULL")
        .bind("fresh", fresh.hash())
        .bind("key", key.hash())
        .execute();
  }

  static List<String> idsOf(Handle handle, EditKey key) {
    return handle
        .createQuery(
            "SELECT id FROM experiments WHERE key_hash = :key AND deleted IS NULL"
                + " ORDER BY created, id")
        .bind("key", key.hash())
        .mapTo(String.class)
        .list();
  }

  static List<String> expired(Handle handle) {
    return handle
        .createQuery("SELECT id FROM experiments WHERE expires <= :now AND deleted IS NULL")
        .bind("now", System.currentTimeMillis())
        .mapTo(String.class)
        .list();
  }

  private static @Nullable Long boxed(OptionalLong time) {
    return time.isPresent() ? time.getAsLong() : null;
  }
}
