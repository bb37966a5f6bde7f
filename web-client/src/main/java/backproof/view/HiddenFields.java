package backproof.view;

import static j2html.TagCreator.each;
import static j2html.TagCreator.input;

import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;

/** What a form must carry although nobody types it, so that posting or sharing loses nothing. */
final class HiddenFields {
  private HiddenFields() {}

  /** The note, and the part {@code check} of the saved experiment as JSON. */
  static DomContent rest(Experiment experiment) {
    return each(hidden("note", experiment.note()), hidden("check", check(experiment)));
  }

  /** All that is not a cell. */
  static DomContent settings(Experiment experiment) {
    Settings settings = experiment.settings();
    return each(
        hidden("title", experiment.title()),
        hidden("scheme", settings.scheme().key()),
        hidden("epsilon", Figures.setting(settings.epsilon())),
        hidden("threshold", Figures.setting(settings.threshold())),
        rest(experiment));
  }

  private static String check(Experiment experiment) {
    return ExperimentJson.json(experiment) instanceof JsonValue.Struct document
            && document.entries().containsKey("check")
        ? JsonWriter.canonical(document.entries().get("check"))
        : "{}";
  }

  private static InputTag hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }
}
