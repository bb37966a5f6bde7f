package backproof.server.store;

import java.nio.file.Path;

/** Where snapshots are kept. */
public sealed interface DatabaseAddress {
  /** A file on this machine, made where there is none. */
  record SqliteFile(Path path) implements DatabaseAddress {
    @Override
    public String shown() {
      return path.toString();
    }
  }

  /** A server that several of us may share. */
  record PostgreSql(String url) implements DatabaseAddress {
    @Override
    public String shown() {
      return "on the PostgreSQL server";
    }
  }

  /** What messages call it; a URL may hold a password, so it is not shown. */
  String shown();

  /** Reads a setting: a path, {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql:...}. */
  static DatabaseAddress of(String setting) {
    String sqlite = "jdbc:sqlite:";
    if (setting.startsWith("jdbc:postgresql:")) {
      return new PostgreSql(setting);
    }
    String path = setting.startsWith(sqlite) ? setting.substring(sqlite.length()) : setting;
    if (path.isBlank() || path.startsWith("jdbc:")) {
      throw new IllegalArgumentException(
          "a database is a file name or a URL that begins with jdbc:postgresql:");
    }
    return new SqliteFile(Path.of(path));
  }
}
