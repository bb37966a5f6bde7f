package backproof.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pools of connections, set up for what each database does well; both may be the same pool. */
record Connections(HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {
  private static final int SHARED_CONNECTIONS = 8;
  private static final int PATIENCE_MILLISECONDS = 5_000;

  static Connections to(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile file -> sqlite(file.path());
      case DatabaseAddress.PostgreSql server -> postgreSql(server.url());
    };
  }

  /** One connection writes, so there is never a second writer; readers do not wait for it. */
  private static Connections sqlite(Path path) {
    makeFolder(path);
    HikariDataSource writing = sqlite(path, 1);
    return new Connections(writing, sqlite(path, SHARED_CONNECTIONS));
  }

  private static HikariDataSource sqlite(Path path, int connections) {
    HikariConfig config = config("jdbc:sqlite:" + path, connections);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    // a transaction that reads first and writes later would be refused, not made to wait
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.addDataSourceProperty("busy_timeout", Integer.toString(PATIENCE_MILLISECONDS));
    return new HikariDataSource(config);
  }

  private static Connections postgreSql(String url) {
    HikariDataSource shared = new HikariDataSource(config(url, SHARED_CONNECTIONS));
    return new Connections(shared, shared);
  }

  private static HikariConfig config(String url, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setConnectionTimeout(PATIENCE_MILLISECONDS);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(connections);
    return config;
  }

  private static void makeFolder(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + path, e);
    }
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
