package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.laboratory.Planned;
import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jupyter notebooks: reads nbformat 3 and 4, writes 4.5. */
final class NotebookFile {
  private static final int MOST_CHARACTERS = 64_000_000; // figures are kept as text
  private static final int DEEPEST = 100; // what widgets and plots leave behind is deep
  private static final String OURS = "backproof";

  private NotebookFile() {}

  static String write(Experiment experiment, Planned planned) {
    List<JsonValue> cells = new ArrayList<>();
    String title = PythonText.line(experiment.title());
    String heading = "# " + (title.isEmpty() ? "Gradient check" : title) + "\n";
    String note = experiment.note().isEmpty() ? "" : "\n" + experiment.note() + "\n";
    cells.add(cell("markdown", "title", heading + note));
    String helpers = CourseHelpers.of(experiment);
    if (!helpers.isEmpty()) {
      cells.add(cell("code", "helpers", helpers));
    }
    for (Cell cell : Cell.values()) {
      cells.add(cell("code", cell.key(), experiment.source(cell)));
      if (cell == Cell.SETUP && !CheckCode.afterSetup(planned).isEmpty()) {
        cells.add(cell("code", "after-setup", CheckCode.afterSetup(planned)));
      }
    }
    cells.add(cell("code", "check", CheckCode.of(experiment, planned)));
    JsonValue metadata =
        struct(
            OURS,
            text(ScriptFile.settings(experiment)),
            "kernelspec",
            struct(
                "display_name", text("Python 3"),
                "language", text("python"),
                "name", text("python3")),
            "language_info",
            struct("name", text("python")));
    JsonValue whole =
        struct(
            "cells", new JsonValue.Array(cells),
            "metadata", metadata,
            "nbformat", new JsonValue.Numeral(4),
            "nbformat_minor", new JsonValue.Numeral(5));
    return JsonWriter.write(whole) + "\n";
  }

  private static JsonValue cell(String type, String id, String source) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("cell_type", text(type));
    if (type.equals("code")) {
      entries.put("execution_count", new JsonValue.Null());
    }
    entries.put("id", text(id));
    entries.put("metadata", struct(OURS, text(id)));
    if (type.equals("code")) {
      entries.put("outputs", new JsonValue.Array(List.of()));
    }
    entries.put("source", new JsonValue.Array(lines(source)));
    return new JsonValue.Struct(entries);
  }

  /** As Jupyter writes them: each line with its end. */
  private static List<JsonValue> lines(String source) {
    List<JsonValue> lines = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      int next = end < 0 ? source.length() : end + 1;
      lines.add(text(source.substring(start, next)));
      start = next;
    }
    return lines;
  }

  private static JsonValue text(String text) {
    return new JsonValue.Text(text);
  }

  /** Keys and values in turn. */
  private static JsonValue struct(Object... parts) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      entries.put((String) parts[i], (JsonValue) parts[i + 1]);
    }
    return new JsonValue.Struct(entries);
  }

  static Document read(String text) throws ExperimentException {
    JsonValue json;
    try {
      json = JsonReader.read(text, MOST_CHARACTERS, DEEPEST);
    } catch (JsonException e) {
      throw new ExperimentException(
          "this is not a notebook, because not JSON: "
              + e.getMessage()
              + "; save it in Jupyter and open it again");
    }
    List<JsonValue> cells = cells(json);
    refuseOtherLanguages(json);
    List<CodeCell> code = new ArrayList<>();
    Map<Cell, String> marked = new EnumMap<>(Cell.class);
    String title = "";
    for (JsonValue cell : cells) {
      String type = string(cell, "cell_type");
      String source = source(cell);
      if (type.equals("code")) {
        code.add(new CodeCell(code.size() + 1, 1, source));
        mark(cell, source, marked);
      } else if (title.isEmpty() && type.equals("markdown")) {
        title = heading(source);
      }
    }
    return new Document(Document.Kind.NOTEBOOK, title, code, own(json, marked));
  }

  /** The cells of code alone, as a notebook. */
  static String code(Document document) {
    List<JsonValue> cells = new ArrayList<>();
    cells.add(
        struct("cell_type", text("markdown"), "source", text("# " + document.title() + "\n")));
    for (CodeCell cell : document.cells()) {
      cells.add(struct("cell_type", text("code"), "source", text(cell.source())));
    }
    return JsonWriter.write(
        struct("cells", new JsonValue.Array(cells), "nbformat", new JsonValue.Numeral(4)));
  }

  /** A cell that was split in Jupyter has the mark of the whole in both halves. */
  private static void mark(JsonValue cell, String source, Map<Cell, String> marked) {
    String ours = string(member(cell, "metadata"), OURS);
    for (Cell role : Cell.values()) {
      if (role.key().equals(ours)) {
        String before = marked.containsKey(role) ? marked.get(role) + "\n" : "";
        marked.put(role, before + source);
      }
    }
  }

  private static Optional<Experiment> own(JsonValue json, Map<Cell, String> marked)
      throws ExperimentException {
    String settings = string(member(json, "metadata"), OURS);
    return settings.isEmpty() || marked.size() < Cell.values().length
        ? Optional.empty()
        : Optional.of(ScriptFile.restored(settings, marked));
  }

  private static List<JsonValue> cells(JsonValue json) throws ExperimentException {
    if (member(json, "cells") instanceof JsonValue.Array cells) {
      return cells.items();
    }
    if (member(json, "worksheets") instanceof JsonValue.Array sheets) {
      List<JsonValue> all = new ArrayList<>();
      for (JsonValue sheet : sheets.items()) {
        if (member(sheet, "cells") instanceof JsonValue.Array cells) {
          all.addAll(cells.items());
        }
      }
      return all;
    }
    throw new ExperimentException(
        "this is not a notebook: it has no list of \"cells\"; open the .ipynb file that Jupyter"
            + " saves");
  }

  private static void refuseOtherLanguages(JsonValue json) throws ExperimentException {
    JsonValue metadata = member(json, "metadata");
    String language = string(member(metadata, "kernelspec"), "language");
    String named =
        language.isEmpty() ? string(member(metadata, "language_info"), "name") : language;
    if (!named.isEmpty() && !named.startsWith("python") && !named.startsWith("ipython")) {
      throw new ExperimentException(
          "this notebook is written in "
              + named
              + ", not in Python; only Python with NumPy can be checked");
    }
  }

  private static String source(JsonValue cell) {
    JsonValue source = member(cell, "source");
    JsonValue found = source instanceof JsonValue.Null ? member(cell, "input") : source;
    return switch (found) {
      case JsonValue.Text text -> text.value();
      case JsonValue.Array lines -> {
        StringBuilder text = new StringBuilder();
        for (JsonValue line : lines.items()) {
          text.append(line instanceof JsonValue.Text part ? part.value() : "");
        }
        yield text.toString();
      }
      case JsonValue.Null none -> "";
      case JsonValue.Bool none -> "";
      case JsonValue.Numeral none -> "";
      case JsonValue.Struct none -> "";
    };
  }

  private static String heading(String markdown) {
    for (String line : Lines.all(markdown)) {
      if (line.startsWith("# ")) {
        return line.substring(2).trim();
      }
    }
    return "";
  }

  private static JsonValue member(JsonValue json, String key) {
    return json instanceof JsonValue.Struct struct
        ? struct.entries().getOrDefault(key, new JsonValue.Null())
        : new JsonValue.Null();
  }

  private static String string(JsonValue json, String key) {
    return member(json, key) instanceof JsonValue.Text text ? text.value() : "";
  }
}
