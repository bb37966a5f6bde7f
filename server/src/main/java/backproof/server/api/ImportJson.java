package backproof.server.api;

import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonValue;
import backproof.file.Choice;
import backproof.file.Imported;
import backproof.file.Place;
import backproof.file.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in a file, as JSON. */
final class ImportJson {
  private ImportJson() {}

  static Map<String, JsonValue> of(Imported imported) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("experiment", ExperimentJson.json(imported.experiment()));
    Map<String, JsonValue> taken = new LinkedHashMap<>();
    for (Choice choice : imported.choices()) {
      taken.put(choice.cell().key(), choice(choice));
    }
    entries.put("taken", new JsonValue.Struct(taken));
    imported.source().ifPresent(source -> putFunctions(entries, source));
    List<JsonValue> notes = imported.notes().stream().<JsonValue>map(JsonValue.Text::new).toList();
    entries.put("notes", new JsonValue.Array(notes));
    return entries;
  }

  /** All that the file defines. */
  static void putFunctions(Map<String, JsonValue> entries, Source source) {
    entries.put("functions", options(source.functions()));
  }

  private static JsonValue choice(Choice choice) {
    Map<String, JsonValue> entries = entries(choice.taken());
    entries.put("because", new JsonValue.Text(choice.because()));
    entries.put("others", options(choice.others()));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue options(List<Choice.Option> options) {
    return new JsonValue.Array(
        options.stream().<JsonValue>map(each -> new JsonValue.Struct(entries(each))).toList());
  }

  private static Map<String, JsonValue> entries(Choice.Option option) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("function", new JsonValue.Text(option.name()));
    option.place().ifPresent(place -> putPlace(entries, place));
    return entries;
  }

  private static void putPlace(Map<String, JsonValue> entries, Place place) {
    if (place.cell() > 0) {
      entries.put("cell", new JsonValue.Numeral(place.cell()));
    }
    entries.put("line", new JsonValue.Numeral(place.line()));
  }
}
