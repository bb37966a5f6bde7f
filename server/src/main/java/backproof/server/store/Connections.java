package backproof.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pools of connections, set up for what each database does well. */
final class Connections {
  private static final int SHARED_CONNECTIONS = 8;
  private static final int PATIENCE_MILLISECONDS = 5_000;

  private Connections() {}

  static HikariDataSource to(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("snapshots");
    config.setConnectionTimeout(PATIENCE_MILLISECONDS);
    switch (address) {
      case DatabaseAddress.SqliteFile file -> sqlite(config, file.path());
      case DatabaseAddress.PostgreSql server -> postgreSql(config, server.url());
    }
    return new HikariDataSource(config);
  }

  /** One connection, so there is never a second writer; a look-up takes microseconds. */
  private static void sqlite(HikariConfig config, Path path) {
    makeFolder(path);
    config.setJdbcUrl("jdbc:sqlite:" + path);
    config.setMaximumPoolSize(1);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    // a transaction that reads first and writes later would be refused, not made to wait
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.addDataSourceProperty("busy_timeout", Integer.toString(PATIENCE_MILLISECONDS));
  }

  private static void postgreSql(HikariConfig config, String url) {
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(SHARED_CONNECTIONS);
  }

  private static void makeFolder(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + path, e);
    }
  }
}
