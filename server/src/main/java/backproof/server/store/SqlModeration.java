package backproof.server.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Complaints in a table; what is taken away leaves its row, without its text. */
final class SqlModeration implements Moderation {
  private final Rows rows;

  SqlModeration(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void report(String subject, String reason) {
    rows.together(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO reports (id, subject, reason, created)"
                        + " VALUES (:id, :subject, :reason, :created)")
                .bind("id", Letters.random())
                .bind("subject", subject)
                .bind("reason", reason)
                .bind("created", System.currentTimeMillis())
                .execute());
  }

  @Override
  public List<Complaint> complaints() {
    return rows.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, subject, reason, created FROM reports ORDER BY created, id")
                .map(
                    (row, context) ->
                        new Complaint(
                            row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list());
  }

  @Override
  public void settle(String subject) {
    rows.together(
        handle ->
            handle
                .createUpdate("DELETE FROM reports WHERE subject = :subject")
                .bind("subject", subject)
                .execute());
  }

  @Override
  public boolean withdraw(String snapshot) {
    return rows.together(handle -> withdraw(handle, snapshot));
  }

  private static boolean withdraw(Handle handle, String name) {
    Optional<String> document =
        handle
            .createQuery("SELECT document FROM snapshots WHERE name = :name AND withdrawn IS NULL")
            .bind("name", name)
            .mapTo(String.class)
            .findOne();
    document.ifPresent(
        text ->
            handle
                .createUpdate(
                    "UPDATE snapshots SET document = '', withdrawn = :letters WHERE name = :name")
                .bind("letters", SnapshotName.of(text))
                .bind("name", name)
                .execute());
    return document.isPresent();
  }

  @Override
  public boolean withdrawExperiment(String id) {
    return rows.together(
        handle -> {
          List<String> snapshots =
              handle
                  .createQuery("SELECT DISTINCT snapshot FROM versions WHERE experiment = :id")
                  .bind("id", id)
                  .mapTo(String.class)
                  .list();
          snapshots.forEach(name -> withdraw(handle, name));
          ExperimentRows.delete(handle, id);
          return !snapshots.isEmpty();
        });
  }
}
