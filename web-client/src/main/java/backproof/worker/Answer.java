package backproof.worker;

import backproof.check.Progress;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.experiment.ProgramError;
import backproof.laboratory.Outcome;
import backproof.laboratory.OutcomeJson;
import backproof.view.Fragments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the worker answers to one request: the report, and the parts of the page that show it. */
final class Answer {
  private static final Experiment EMPTY =
      new Experiment("", "", "", "", "", Settings.NOTEBOOK, List.of(), Map.of(), Optional.empty());

  private final BiFunction<Experiment, Progress, Outcome> laboratory;
  private final Supplier<Progress> progress;
  private final Consumer<String> page;

  /**
   * @param progress hears how far a run has come
   * @param page hears the verdict on the point itself, before the answer is complete
   */
  Answer(
      BiFunction<Experiment, Progress, Outcome> laboratory,
      Supplier<Progress> progress,
      Consumer<String> page) {
    this.laboratory = laboratory;
    this.progress = progress;
    this.page = page;
  }

  /** Whatever can be caught becomes an answer: a page must never wait for a dead worker. */
  String to(String request) {
    JsonValue id = new JsonValue.Null();
    try {
      Map<String, JsonValue> entries = entries(request);
      id = entries.getOrDefault("id", id);
      Experiment experiment =
          ExperimentJson.of(entries.getOrDefault("experiment", new JsonValue.Null()));
      return write(id, experiment, laboratory.apply(experiment, heard(id)));
    } catch (JsonException | ExperimentException refusal) {
      return write(id, EMPTY, raised("Refused", String.valueOf(refusal.getMessage()), ""));
    } catch (RuntimeException failure) {
      return write(id, EMPTY, broken(failure));
    }
  }

  private Progress heard(JsonValue id) {
    Progress share = progress.get();
    return new Progress() {
      @Override
      public void at(double done) {
        share.at(done);
      }

      @Override
      public void judged(Report report, double milliseconds) {
        JsonValue verdict = new JsonValue.Text(Fragments.early(report, milliseconds));
        page.accept(JsonWriter.write(new JsonValue.Struct(Map.of("id", id, "verdict", verdict))));
      }
    };
  }

  private static Map<String, JsonValue> entries(String request) throws JsonException {
    return JsonReader.read(request) instanceof JsonValue.Struct struct
        ? struct.entries()
        : Map.of();
  }

  private static Outcome broken(RuntimeException failure) {
    return raised(
        "InternalError",
        failure.getClass().getSimpleName() + ": " + failure.getMessage(),
        "This is a mistake in Backproof, not in your code.");
  }

  private static Outcome raised(String type, String message, String help) {
    ProgramError error = new ProgramError(type, message, Cell.SETUP, 0, 0, 0, help);
    return new Outcome.Raised(error, "", List.of(), 0);
  }

  private static String write(JsonValue id, Experiment experiment, Outcome outcome) {
    Map<String, JsonValue> fragments = new LinkedHashMap<>();
    Fragments.of(experiment, outcome)
        .forEach((name, html) -> fragments.put(name, new JsonValue.Text(html)));
    if (experiment == EMPTY) {
      fragments.remove(Fragments.HEADING);
    }
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    answer.put("id", id);
    answer.put("fragments", new JsonValue.Struct(fragments));
    answer.put("outcome", OutcomeJson.json(outcome));
    return JsonWriter.write(new JsonValue.Struct(answer));
  }
}
