package backproof.server.store;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** All that is kept, in one database; several servers may open the same one. */
public final class Database implements AutoCloseable {
  private final HikariDataSource connections;
  private final Rows rows;

  private Database(HikariDataSource connections) {
    this.connections = connections;
    this.rows = new Rows(Jdbi.create(connections));
  }

  /** Opens the database and brings its tables to the present form. */
  public static Database open(DatabaseAddress address) {
    HikariDataSource connections = Connections.to(address);
    try {
      Flyway.configure()
          .dataSource(connections)
          .locations("classpath:backproof/migrations")
          .load()
          .migrate();
      return new Database(connections);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  public SnapshotStore snapshots() {
    return new SqlSnapshots(rows);
  }

  public ExperimentStore experiments() {
    return new SqlExperiments(rows);
  }

  public Moderation moderation() {
    return new SqlModeration(rows);
  }

  Rows rows() {
    return rows;
  }

  @Override
  public void close() {
    connections.close();
  }
}
