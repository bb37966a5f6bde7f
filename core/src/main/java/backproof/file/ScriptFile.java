package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
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

/** Python scripts: our own, whose cells are marked, and other people's, with or without cells. */
final class ScriptFile {
  private static final String MARK = "# %%";
  private static final String TAG = "backproof";
  private static final String HEADER = "# backproof: ";

  private ScriptFile() {}

  static String write(Experiment experiment, Planned planned) {
    String mark = freeMark(experiment);
    StringBuilder text = new StringBuilder("# Backproof experiment");
    String title = PythonText.line(experiment.title());
    text.append(title.isEmpty() ? "" : ": " + title).append('\n');
    text.append("#\n# Run it with python (it needs NumPy): it prints the lesson's difference.\n");
    text.append("# Edit the cells as you like, Backproof reads this file back.\n");
    text.append(HEADER).append(settings(experiment)).append('\n');
    String helpers = CourseHelpers.of(experiment);
    if (!helpers.isEmpty()) {
      section(text, mark + "helpers", helpers);
    }
    for (Cell cell : Cell.values()) {
      section(text, mark + cell.key(), Magics.hidden(experiment.source(cell)));
      if (cell == Cell.SETUP && !CheckCode.afterSetup(planned).isEmpty()) {
        section(text, mark + "after setup", CheckCode.afterSetup(planned));
      }
    }
    section(text, mark + "check", CheckCode.of(experiment, planned));
    return text.toString();
  }

  private static void section(StringBuilder text, String heading, String source) {
    text.append('\n').append(heading).append('\n').append(source).append('\n');
  }

  /** A mark that no cell holds: the usual one, else one with a number. */
  private static String freeMark(Experiment experiment) {
    String mark = MARK + " " + TAG + " ";
    for (int i = 2; isTaken(mark, experiment); i++) {
      mark = MARK + " " + TAG + i + " ";
    }
    return mark;
  }

  private static boolean isTaken(String mark, Experiment experiment) {
    for (Cell cell : Cell.values()) {
      if (("\n" + experiment.source(cell)).contains("\n" + mark)) {
        return true;
      }
    }
    return false;
  }

  /** Everything but the cells, as canonical JSON. */
  static String settings(Experiment experiment) {
    if (!(ExperimentJson.json(experiment) instanceof JsonValue.Struct whole)) {
      throw new IllegalStateException("an experiment is an object");
    }
    Map<String, JsonValue> entries = new LinkedHashMap<>(whole.entries());
    for (Cell cell : Cell.values()) {
      entries.remove(cell.key());
    }
    return JsonWriter.canonical(new JsonValue.Struct(entries));
  }

  /** An experiment of these cells with the settings that were written beside them. */
  static Experiment restored(String settings, Map<Cell, String> cells) throws ExperimentException {
    try {
      if (!(JsonReader.read(settings) instanceof JsonValue.Struct struct)) {
        throw new ExperimentException("the settings must be an object");
      }
      Map<String, JsonValue> entries = new LinkedHashMap<>(struct.entries());
      cells.forEach((cell, source) -> entries.put(cell.key(), new JsonValue.Text(source)));
      return ExperimentJson.of(new JsonValue.Struct(entries));
    } catch (JsonException e) {
      throw new ExperimentException("the settings are not JSON: " + e.getMessage());
    }
  }

  static Document read(String text) throws ExperimentException {
    String[] lines = Lines.all(text).toArray(new String[0]);
    if (lines.length > 1 && lines[0].endsWith("\r")) {
      lines = Lines.all(text.replace("\r\n", "\n")).toArray(new String[0]);
    }
    return new Document(Document.Kind.SCRIPT, title(lines), cells(lines), own(lines));
  }

  private static Optional<Experiment> own(String[] lines) throws ExperimentException {
    String settings = "";
    String setupMark = "";
    for (String line : lines) {
      if (settings.isEmpty() && line.startsWith(HEADER)) {
        settings = line.substring(HEADER.length());
      }
      if (setupMark.isEmpty() && isSetupMark(line)) {
        setupMark = line;
      }
    }
    if (settings.isEmpty() || setupMark.isEmpty()) {
      return Optional.empty();
    }
    String mark = setupMark.substring(0, setupMark.length() - Cell.SETUP.key().length());
    Map<Cell, String> cells = marked(lines, mark);
    return cells.size() == Cell.values().length
        ? Optional.of(restored(settings, cells))
        : Optional.empty();
  }

  private static boolean isSetupMark(String line) {
    String start = MARK + " " + TAG;
    String end = " " + Cell.SETUP.key();
    if (!line.startsWith(start) || !line.endsWith(end)) {
      return false;
    }
    String number =
        line.substring(start.length(), Math.max(start.length(), line.length() - end.length()));
    return number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<Cell, String> marked(String[] lines, String mark) {
    Map<Cell, String> cells = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      int start = indexOf(lines, mark + cell.key());
      if (start >= 0) {
        int end = start + 1;
        while (end < lines.length && !lines[end].startsWith(mark)) {
          end++;
        }
        // the empty line before the next mark is not the cell's own
        int last = end < lines.length ? end - 1 : end;
        String source =
            String.join("\n", List.of(lines).subList(start + 1, Math.max(last, start + 1)));
        cells.put(cell, Magics.shown(source));
      }
    }
    return cells;
  }

  private static int indexOf(String[] lines, String line) {
    return List.of(lines).indexOf(line);
  }

  private static String title(String[] lines) {
    for (String line : lines) {
      if (line.startsWith(MARK + " [markdown] # ")) {
        return line.substring((MARK + " [markdown] # ").length()).trim();
      }
    }
    return "";
  }

  /** One cell where none is marked. */
  private static List<CodeCell> cells(String[] lines) {
    List<CodeCell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.length; i++) {
      if (i == lines.length || lines[i].startsWith(MARK)) {
        if (!lines[start].startsWith(MARK + " [markdown]")) {
          String source = Magics.shown(String.join("\n", List.of(lines).subList(start, i)));
          cells.add(new CodeCell(cells.size() + 1, start + 1, source));
        }
        start = i;
      }
    }
    return cells;
  }
}
