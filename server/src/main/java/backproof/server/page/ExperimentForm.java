package backproof.server.page;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.TypedNames;
import backproof.number.Decimal;
import backproof.server.guard.Body;
import backproof.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workbench's form, as posted by a browser without scripts. */
final class ExperimentForm {
  /** An encoded character can take nine bytes where it stands for three. */
  private static final int MOST_BYTES = 1_000_000;

  private static final String TYPE = "application/x-www-form-urlencoded";

  private ExperimentForm() {}

  /** What was typed. */
  sealed interface Entry {}

  /** It is an experiment. */
  record Valid(Experiment experiment) implements Entry {}

  /** It is not, but its text is here, with the lesson's settings. */
  record Invalid(Experiment typed, Refusal problem) implements Entry {}

  static Entry read(Context context) throws Refusal {
    return read(fields(context));
  }

  static FormFields fields(Context context) throws Refusal {
    if (!type(context).startsWith(TYPE)) {
      throw new Refusal(415, "Unsupported media type", "a form must be sent as " + TYPE);
    }
    return FormFields.parse(Body.read(context, MOST_BYTES));
  }

  static String type(Context context) {
    return Optional.ofNullable(context.contentType()).orElse("");
  }

  /** What stood in the fields, experiment or not. */
  static Experiment text(FormFields fields) {
    return switch (read(fields)) {
      case Valid valid -> valid.experiment();
      case Invalid invalid -> invalid.typed();
    };
  }

  static Entry read(FormFields fields) {
    try {
      return new Valid(ExperimentJson.of(json(fields, check(fields))));
    } catch (ExperimentException e) {
      return new Invalid(typed(fields), problem(fields, String.valueOf(e.getMessage())));
    } catch (Refusal refusal) {
      return new Invalid(typed(fields), refusal);
    }
  }

  private static Refusal problem(FormFields fields, String message) {
    int length = 0;
    for (Cell cell : Cell.values()) {
      length += fields.text(cell.key()).length();
    }
    return length > ExperimentJson.MOST_BYTES / 2 && message.contains("64 KiB")
        ? new Refusal(413, "Too large", message)
        : Refusal.badRequest(message);
  }

  /** With the settings that came with the page, for one that was typed may be the problem. */
  private static Experiment typed(FormFields fields) {
    try {
      return ExperimentJson.of(json(fields, sent(fields)));
    } catch (ExperimentException | Refusal e) {
      return Experiment.of(
          fields.text("title"),
          fields.text(Cell.SETUP.key()),
          fields.text(Cell.FORWARD.key()),
          fields.text(Cell.BACKWARD.key()));
    }
  }

  private static JsonValue json(FormFields fields, Map<String, JsonValue> check) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("v", new JsonValue.Numeral(1));
    for (String name : new String[] {"title", "note"}) {
      entries.put(name, new JsonValue.Text(fields.text(name)));
    }
    for (Cell cell : Cell.values()) {
      entries.put(cell.key(), new JsonValue.Text(fields.text(cell.key())));
    }
    entries.put("check", new JsonValue.Struct(check));
    return new JsonValue.Struct(entries);
  }

  /** What the page carried, and over it what was typed; a field left empty means the usual. */
  private static Map<String, JsonValue> check(FormFields fields)
      throws Refusal, ExperimentException {
    Map<String, JsonValue> entries = sent(fields);
    if (fields.has("wrt")) {
      List<JsonValue> names = new ArrayList<>();
      TypedNames.wrt(fields.text("wrt")).forEach(name -> names.add(new JsonValue.Text(name)));
      entries.put("wrt", new JsonValue.Array(names));
    }
    if (fields.has("gradients")) {
      Map<String, JsonValue> names = new LinkedHashMap<>();
      TypedNames.gradients(fields.text("gradients"))
          .forEach((parameter, gradient) -> names.put(parameter, new JsonValue.Text(gradient)));
      entries.put("gradients", new JsonValue.Struct(names));
    }
    if (!fields.text("scheme").isEmpty()) {
      entries.put("scheme", new JsonValue.Text(fields.text("scheme")));
    }
    for (String name : new String[] {"epsilon", "threshold"}) {
      String typed = fields.text(name).strip();
      if (typed.isEmpty()) {
        entries.remove(name);
      } else {
        entries.put(name, number(name, typed));
      }
    }
    return entries;
  }

  /** The settings that are no fields: which parameters, which gradients, which sample. */
  private static Map<String, JsonValue> sent(FormFields fields) throws Refusal {
    String json = fields.text("check");
    try {
      return json.isEmpty() || !(JsonReader.read(json) instanceof JsonValue.Struct check)
          ? new LinkedHashMap<>()
          : new LinkedHashMap<>(check.entries());
    } catch (JsonException e) {
      throw Refusal.badRequest("the field \"check\" is not JSON: " + e.getMessage());
    }
  }

  private static JsonValue number(String name, String typed) throws Refusal {
    try {
      return new JsonValue.Numeral(Decimal.parse(typed));
    } catch (NumberFormatException e) {
      throw Refusal.badRequest(
          "\"" + name + "\" must be a number above 0 and at most 1, not \"" + typed + "\"");
    }
  }
}
