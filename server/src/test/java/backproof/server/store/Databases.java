package backproof.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty databases of both kinds; PostgreSQL is a real one, started once for all tests. */
public final class Databases {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Databases() {}

  private static final class Running {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "stop-postgres"));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One of each kind. */
  public static List<DatabaseAddress> empty(Path folder) {
    return List.of(sqlite(folder), postgreSql());
  }

  public static DatabaseAddress sqlite(Path folder) {
    return new DatabaseAddress.SqliteFile(
        folder.resolve("a folder").resolve("store-" + NUMBER.incrementAndGet() + ".db"));
  }

  public static DatabaseAddress postgreSql() {
    String name = "store_" + NUMBER.incrementAndGet();
    try (Connection connection = Running.POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return new DatabaseAddress.PostgreSql(Running.POSTGRES.getJdbcUrl("postgres", name));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
