package backproof.server.store;

import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept, as one file: a line of JSON for each row, packed. It is the same for
 * both databases, so it also moves a store from one to the other.
 */
public final class Backup {
  private static final String FIRST_LINE = "{\"backproof\":\"store\",\"v\":1}";
  private static final int AT_A_TIME = 500;

  /** In the order in which they may be filled. */
  private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("snapshots", List.of("name", "document", "created", "published", "withdrawn"));
    TABLES.put(
        "experiments",
        List.of(
            "id",
            "key_hash",
            "version",
            "forked_from",
            "forked_version",
            "created",
            "expires",
            "deleted"));
    TABLES.put("versions", List.of("experiment", "number", "snapshot", "created"));
    TABLES.put("reports", List.of("id", "subject", "reason", "created"));
  }

  private Backup() {}

  /** Writes what is there at one moment, while servers go on working; how many rows that were. */
  public static long write(Database database, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IOException("there is a file " + file + " already; nothing was written");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    long rows;
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
      out.write(FIRST_LINE + "\n");
      rows = database.atOneMoment(handle -> writeTables(handle, out));
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return rows;
  }

  private static long writeTables(Handle handle, Writer out) {
    long rows = 0;
    for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
      String columns = String.join(", ", table.getValue());
      try (var all =
          handle
              .createQuery("SELECT " + columns + " FROM " + table.getKey())
              .setFetchSize(AT_A_TIME)
              .map(
                  (row, context) -> {
                    Map<String, JsonValue> entries = new LinkedHashMap<>();
                    entries.put("table", new JsonValue.Text(table.getKey()));
                    for (String column : table.getValue()) {
                      entries.put(column, json(row.getObject(column)));
                    }
                    return JsonWriter.write(new JsonValue.Struct(entries));
                  })
              .stream()) {
        rows += all.peek(line -> writeLine(out, line)).count();
      }
    }
    return rows;
  }

  private static void writeLine(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonValue json(@Nullable Object value) {
    if (value == null) {
      return new JsonValue.Null();
    }
    return value instanceof Number number
        ? new JsonValue.Numeral(number.doubleValue())
        : new JsonValue.Text(value.toString());
  }

  /** Fills an empty database, all or nothing; how many rows that were. */
  public static long read(Database database, Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      if (!FIRST_LINE.equals(in.readLine())) {
        throw new IOException(file + " is no backup of a store");
      }
      return database.rows().together(handle -> readTables(handle, in));
    }
  }

  private static long readTables(Handle handle, BufferedReader in) throws IOException {
    for (String table : TABLES.keySet()) {
      if (handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one() > 0) {
        throw new IOException("the database is not empty; nothing was restored");
      }
    }
    long rows = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      insert(handle, line);
      rows++;
    }
    return rows;
  }

  private static void insert(Handle handle, String line) throws IOException {
    Map<String, JsonValue> entries = entries(line);
    String table = entries.get("table") instanceof JsonValue.Text text ? text.value() : "";
    List<String> columns = TABLES.get(table);
    if (columns == null) {
      throw new IOException("the backup holds a table \"" + table + "\" that is not known here");
    }
    var insert =
        handle.createUpdate(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES (:"
                + String.join(", :", columns)
                + ")");
    for (String column : columns) {
      switch (entries.getOrDefault(column, new JsonValue.Null())) {
        case JsonValue.Text text -> insert.bind(column, text.value());
        case JsonValue.Numeral number -> insert.bind(column, (long) number.value());
        case JsonValue.Null none -> insert.bindNull(column, java.sql.Types.NULL);
        case JsonValue.Bool other -> throw broken();
        case JsonValue.Array other -> throw broken();
        case JsonValue.Struct other -> throw broken();
      }
    }
    insert.execute();
  }

  private static Map<String, JsonValue> entries(String line) throws IOException {
    try {
      if (JsonReader.read(line) instanceof JsonValue.Struct struct) {
        return struct.entries();
      }
    } catch (JsonException e) {
      throw new IOException("the backup is broken: " + e.getMessage(), e);
    }
    throw broken();
  }

  private static IOException broken() {
    return new IOException("the backup is broken");
  }
}
