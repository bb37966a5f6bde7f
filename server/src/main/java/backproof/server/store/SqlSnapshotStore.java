package backproof.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Snapshots in a table; the same statements serve SQLite and PostgreSQL. */
public final class SqlSnapshotStore implements SnapshotStore {
  private final HikariDataSource connections;
  private final Jdbi jdbi;

  private SqlSnapshotStore(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
  }

  /** Opens the database and brings its tables to the present form. */
  public static SnapshotStore open(DatabaseAddress address) {
    HikariDataSource connections = Connections.to(address);
    try {
      Flyway.configure()
          .dataSource(connections)
          .locations("classpath:backproof/migrations")
          .load()
          .migrate();
      return new SqlSnapshotStore(connections);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  @Override
  public Saved save(String document) {
    String letters = SnapshotName.of(document);
    for (int length = SnapshotName.SHORTEST; length <= letters.length(); length++) {
      String name = letters.substring(0, length);
      if (insert(name, document)) {
        return new Saved(name, true);
      }
      if (find(name).filter(document::equals).isPresent()) {
        return new Saved(name, false);
      }
    }
    throw new IllegalStateException("two texts share " + letters.length() + " letters of SHA-256");
  }

  /** False where the name is taken. */
  boolean insert(String name, String document) {
    int rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO snapshots (name, document, created)"
                            + " VALUES (:name, :document, :created) ON CONFLICT DO NOTHING")
                    .bind("name", name)
                    .bind("document", document)
                    .bind("created", System.currentTimeMillis())
                    .execute());
    return rows == 1;
  }

  @Override
  public Optional<String> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT document FROM snapshots WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void close() {
    connections.close();
  }
}
