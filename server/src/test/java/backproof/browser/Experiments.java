package backproof.browser;

import backproof.check.Settings;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The experiments on which all targets must agree: the presets and the case programs. */
final class Experiments {
  private static final Path CASES =
      Path.of(System.getProperty("backproof.root", ".."), "core/src/test/resources/cases");

  /** Every program has so many bugs at least. */
  private static final int SHARE = 8;

  private Experiments() {}

  static List<Experiment> all() {
    List<Experiment> all = new ArrayList<>();
    Presets.all().stream().map(Preset::experiment).forEach(all::add);
    all.addAll(folder("programs"));
    all.addAll(folder("as-pasted"));
    return all;
  }

  /** The same and all scripts of the language cases, each as a setup cell. */
  static List<Experiment> everything() {
    List<Experiment> all = new ArrayList<>(all());
    all.addAll(scripts());
    return all;
  }

  /** The language cases: what a script prints and how it ends is part of the outcome. */
  static List<Experiment> scripts() {
    try (Stream<Path> files = Files.walk(CASES.resolve("language"))) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(file -> of(file.getFileName().toString(), text(file), "", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Experiment of(String title, String setup, String forward, String backward) {
    return new Experiment(
        title,
        "",
        setup,
        forward,
        backward,
        Settings.NOTEBOOK,
        List.of(),
        Map.of(),
        Optional.empty());
  }

  /** One broken program of each sort, of each another one of its bugs. */
  static List<Experiment> broken() {
    List<Experiment> broken = new ArrayList<>();
    for (Experiment right : folder("programs")) {
      Path bugs = CASES.resolve("programs").resolve(right.title()).resolve("bugs.json");
      if (Files.exists(bugs)) {
        JsonValue.Array all = (JsonValue.Array) json(text(bugs));
        broken.add(broken(right, (JsonValue.Struct) all.items().get(broken.size() % SHARE)));
      }
    }
    return broken;
  }

  private static Experiment broken(Experiment right, JsonValue.Struct bug) {
    Cell cell = Cell.valueOf(text(bug, "cell").toUpperCase(Locale.ROOT));
    List<String> lines = new ArrayList<>(right.source(cell).lines().toList());
    int line =
        bug.entries().get("line") instanceof JsonValue.Numeral number ? (int) number.value() : 0;
    lines.set(line - 1, text(bug, "after"));
    return right.with(cell, String.join("\n", lines) + "\n");
  }

  private static String text(JsonValue.Struct bug, String key) {
    return bug.entries().get(key) instanceof JsonValue.Text text ? text.value() : "";
  }

  private static JsonValue json(String text) {
    try {
      return JsonReader.read(text);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Experiment> folder(String name) {
    try (Stream<Path> folders = Files.list(CASES.resolve(name))) {
      return folders.filter(Files::isDirectory).sorted().map(Experiments::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Experiment read(Path folder) {
    return of(
        folder.getFileName().toString(),
        text(folder.resolve("setup.py")),
        text(folder.resolve("forward.py")),
        text(folder.resolve("backward.py")));
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
