package backproof.laboratory;

import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of the case corpus: three cells, what they give, and edits that break them. */
public record CaseProgram(Path folder, JsonValue expected) {
  public static final Path CASES =
      Path.of(System.getProperty("backproof.root", ".."), "core/src/test/resources/cases");

  public static List<CaseProgram> all(String topic) {
    return in(CASES.resolve(topic));
  }

  static List<CaseProgram> in(Path collection) {
    try (Stream<Path> folders = Files.list(collection)) {
      return folders.filter(Files::isDirectory).sorted().map(CaseProgram::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CaseProgram named(String name) {
    return read(CASES.resolve("programs").resolve(name));
  }

  private static CaseProgram read(Path folder) {
    return new CaseProgram(folder, json(folder.resolve("expected.json")));
  }

  public static JsonValue json(Path file) {
    try {
      return JsonReader.read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  public String name() {
    return String.valueOf(folder.getFileName());
  }

  List<JsonValue> bugs() {
    return items(json(folder.resolve("bugs.json")));
  }

  public Experiment experiment(double epsilon, List<JsonValue> edits) {
    Map<String, String> cells = new HashMap<>();
    for (Cell cell : Cell.values()) {
      cells.put(cell.key(), cell(cell));
    }
    for (JsonValue edit : edits) {
      cells.computeIfPresent(text(edit, "cell"), (cell, source) -> edited(source, edit));
    }
    Settings settings = new Settings(Scheme.CENTRAL, epsilon, 2e-7);
    return new Experiment(
        name(),
        "",
        cells.getOrDefault("setup", ""),
        cells.getOrDefault("forward", ""),
        cells.getOrDefault("backward", ""),
        settings,
        List.of(),
        Map.of());
  }

  private String cell(Cell cell) {
    try {
      return Files.readString(folder.resolve(cell.key() + ".py"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String edited(String source, JsonValue edit) {
    List<String> lines = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    int line = (int) number(edit, "line") - 1;
    if (!lines.get(line).equals(text(edit, "before"))) {
      throw new AssertionError("line " + (line + 1) + " is " + lines.get(line));
    }
    lines.set(line, text(edit, "after"));
    return String.join("\n", lines);
  }

  static boolean has(JsonValue object, String key) {
    return !(get(object, key) instanceof JsonValue.Null);
  }

  static JsonValue get(JsonValue object, String key) {
    return ((JsonValue.Struct) object).entries().getOrDefault(key, new JsonValue.Null());
  }

  public static String text(JsonValue object, String key) {
    return ((JsonValue.Text) get(object, key)).value();
  }

  static double number(JsonValue object, String key) {
    return ((JsonValue.Numeral) get(object, key)).value();
  }

  public static List<JsonValue> items(JsonValue array) {
    return ((JsonValue.Array) array).items();
  }

  static List<String> texts(JsonValue object, String key) {
    return items(get(object, key)).stream().map(item -> ((JsonValue.Text) item).value()).toList();
  }

  static double[] numbers(JsonValue array) {
    return items(array).stream().mapToDouble(item -> ((JsonValue.Numeral) item).value()).toArray();
  }
}
