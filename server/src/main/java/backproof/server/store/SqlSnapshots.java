package backproof.server.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Snapshots in a table; the same statements serve SQLite and PostgreSQL. */
final class SqlSnapshots implements SnapshotStore {
  private final Rows rows;

  SqlSnapshots(Rows rows) {
    this.rows = rows;
  }

  private record Row(String document, Optional<String> withdrawn) {
    boolean holds(String other) {
      return withdrawn.isEmpty() && document.equals(other);
    }
  }

  @Override
  public Saved save(String document) throws WithdrawnException {
    return rows.together(handle -> keep(handle, document, true));
  }

  /** An existing row is touched, so that nobody can delete it before this transaction ends. */
  static Saved keep(Handle handle, String document, boolean isPublished) throws WithdrawnException {
    String letters = SnapshotName.of(document);
    int length = Letters.SHORTEST;
    while (length <= letters.length()) {
      String name = letters.substring(0, length);
      if (insert(handle, name, document, isPublished)) {
        return new Saved(name, true);
      }
      touch(handle, name, isPublished);
      Optional<Row> row = row(handle, name);
      if (row.filter(kept -> kept.holds(document)).isPresent()) {
        return new Saved(name, false);
      }
      if (row.flatMap(Row::withdrawn).filter(letters::equals).isPresent()) {
        throw new WithdrawnException();
      }
      length += row.isPresent() ? 1 : 0;
    }
    throw new IllegalStateException("two texts share " + letters.length() + " letters of SHA-256");
  }

  /** False where the name is taken. */
  static boolean insert(Handle handle, String name, String document, boolean isPublished) {
    return handle
            .createUpdate(
                "INSERT INTO snapshots (name, document, created, published)"
                    + " VALUES (:name, :document, :created, :published) ON CONFLICT DO NOTHING")
            .bind("name", name)
            .bind("document", document)
            .bind("created", System.currentTimeMillis())
            .bind("published", isPublished ? 1 : 0)
            .execute()
        == 1;
  }

  private static void touch(Handle handle, String name, boolean isPublished) {
    handle
        .createUpdate(
            "UPDATE snapshots SET published = CASE WHEN :published = 1 THEN 1 ELSE published END"
                + " WHERE name = :name")
        .bind("name", name)
        .bind("published", isPublished ? 1 : 0)
        .execute();
  }

  private static Optional<Row> row(Handle handle, String name) {
    return handle
        .createQuery("SELECT document, withdrawn FROM snapshots WHERE name = :name")
        .bind("name", name)
        .map((row, context) -> new Row(row.getString(1), Optional.ofNullable(row.getString(2))))
        .findOne();
  }

  @Override
  public boolean isThere(String name) {
    return rows.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM snapshots WHERE name = :name AND withdrawn IS NULL")
                .bind("name", name)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public Kept<String> find(String name) {
    Optional<Row> found = rows.read(handle -> row(handle, name));
    if (found.isEmpty()) {
      return new Kept.Absent<>();
    }
    return found.get().withdrawn().isPresent()
        ? new Kept.Gone<>()
        : new Kept.Present<>(found.get().document());
  }
}
