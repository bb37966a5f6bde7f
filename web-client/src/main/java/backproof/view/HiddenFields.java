package backproof.view;

import static j2html.TagCreator.each;
import static j2html.TagCreator.input;

import backproof.check.Settings;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.experiment.TypedNames;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import java.util.ArrayList;
import java.util.List;

/** What a form must carry although nobody types it, so that posting or sharing loses nothing. */
final class HiddenFields {
  private HiddenFields() {}

  /** The note, and the part {@code check} of the saved experiment as JSON. */
  static DomContent rest(Experiment experiment) {
    return each(hidden("note", experiment.note()), check(experiment));
  }

  /** Only the latter, where the note is a field of its own. */
  static InputTag check(Experiment experiment) {
    return hidden("check", checkJson(experiment));
  }

  /** All that is not a cell. */
  static List<InputTag> settings(Experiment experiment) {
    Settings settings = experiment.settings();
    return List.of(
        hidden("title", experiment.title()),
        hidden("scheme", settings.scheme().key()),
        hidden("epsilon", Figures.setting(settings.epsilon())),
        hidden("threshold", Figures.setting(settings.threshold())),
        hidden("wrt", TypedNames.text(experiment.wrt())),
        hidden("gradients", TypedNames.text(experiment.gradients())),
        hidden("note", experiment.note()),
        check(experiment));
  }

  /** The whole experiment. */
  static List<InputTag> all(Experiment experiment) {
    List<InputTag> fields = new ArrayList<>(settings(experiment));
    for (Cell cell : Cell.values()) {
      fields.add(hidden(cell.key(), experiment.source(cell)));
    }
    return fields;
  }

  private static String checkJson(Experiment experiment) {
    return ExperimentJson.json(experiment) instanceof JsonValue.Struct document
            && document.entries().containsKey("check")
        ? JsonWriter.canonical(document.entries().get("check"))
        : "{}";
  }

  static InputTag hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }
}
