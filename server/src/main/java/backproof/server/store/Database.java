package backproof.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** All that is kept, in one database; several servers may open the same one. */
public final class Database implements AutoCloseable {
  private final Connections connections;
  private final Rows rows;
  private final boolean isSqlite;

  private Database(Connections connections, boolean isSqlite) {
    this.connections = connections;
    this.isSqlite = isSqlite;
    this.rows = new Rows(jdbi(connections.writing()), jdbi(connections.reading()));
  }

  /** What users wrote is no part of what is said about a statement that failed. */
  private static Jdbi jdbi(HikariDataSource connections) {
    return Jdbi.create(connections)
        .configure(
            StatementExceptions.class,
            exceptions ->
                exceptions.setMessageRendering(StatementExceptions.MessageRendering.NONE));
  }

  /** Opens the database and brings its tables to the present form. */
  public static Database open(DatabaseAddress address) {
    Connections connections = Connections.to(address);
    try {
      Flyway.configure()
          .dataSource(connections.writing())
          .locations("classpath:backproof/migrations")
          .load()
          .migrate();
      return new Database(connections, address instanceof DatabaseAddress.SqliteFile);
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

  /** Whether something can be written now; throws where the database is away. */
  public void tryToWrite() {
    rows.together(handle -> handle.execute("UPDATE reports SET created = created WHERE id = ''"));
  }

  /** What is read in one piece of work is as it was when the work began. */
  <T> T atOneMoment(Function<Handle, T> work) {
    return rows.read(handle -> atOneMoment(handle, work));
  }

  private <T> T atOneMoment(Handle handle, Function<Handle, T> work) {
    if (!isSqlite) {
      return handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
    }
    // a reader's moment holds no writer up, which a transaction of ours would
    handle.execute("BEGIN DEFERRED");
    try {
      return work.apply(handle);
    } finally {
      handle.execute("COMMIT");
    }
  }

  Rows rows() {
    return rows;
  }

  @Override
  public void close() {
    connections.close();
  }
}
