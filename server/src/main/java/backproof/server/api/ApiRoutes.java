package backproof.server.api;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.laboratory.Outcome;
import backproof.laboratory.OutcomeJson;
import backproof.laboratory.RunResult;
import backproof.laboratory.StudiesJson;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Body;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.guard.Writes;
import backproof.server.page.AskedParts;
import backproof.server.publication.Addresses;
import backproof.server.store.SnapshotStore;
import backproof.server.store.WithdrawnException;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Check, run and save, as JSON. */
public record ApiRoutes(
    Checker checker, SnapshotStore store, Writes writes, Writes checks, Addresses addresses) {
  private static final Map<String, String> PREFLIGHT =
      Map.of(
          "Access-Control-Allow-Methods", "POST",
          "Access-Control-Allow-Headers", "Content-Type",
          "Access-Control-Max-Age", "86400");

  /**
   * An experiment in, its report out; a program that raises is a report too. The query asks for
   * more: {@code with=curve,judges,score} and {@code lens=W1[0, 2]} with {@code width=0.5}.
   */
  public Answer check(Context context) throws Refusal {
    checks.take(context);
    Experiment experiment = experiment(context);
    Outcome outcome = checker.check(experiment, AskedParts.of(context));
    return Answer.json(StudiesJson.write(outcome), Caching.NO_STORE);
  }

  /** What a browser asks before another site's page may post. */
  public Answer preflight(Context context) {
    return Answer.nothing().with(PREFLIGHT);
  }

  /** What one piece of source prints. */
  public Answer run(Context context) throws Refusal {
    checks.take(context);
    RunResult result = checker.run(source(json(context)));
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("stdout", new JsonValue.Text(result.stdout()));
    entries.put(
        "error", result.error().map(OutcomeJson::error).orElseGet(() -> new JsonValue.Null()));
    return Answer.json(200, new JsonValue.Struct(entries));
  }

  /** Keeps an experiment under the name of its content. */
  public Answer save(Context context) throws Refusal {
    writes.take(context);
    String document = ExperimentJson.canonical(experiment(context));
    SnapshotStore.Saved saved = save(document);
    String address = addresses.of(context, "/s/" + saved.name());
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("hash", new JsonValue.Text(saved.name()));
    entries.put("url", new JsonValue.Text(address));
    return Answer.json(saved.isNew() ? 201 : 200, new JsonValue.Struct(entries))
        .with(Map.of("Location", address));
  }

  private SnapshotStore.Saved save(String document) throws Refusal {
    try {
      return store.save(document);
    } catch (WithdrawnException e) {
      throw Refusal.gone(String.valueOf(e.getMessage()));
    }
  }

  static Experiment experiment(Context context) throws Refusal {
    try {
      return ExperimentJson.of(json(context));
    } catch (ExperimentException e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private static JsonValue json(Context context) throws Refusal {
    try {
      return JsonReader.read(Body.read(context, ExperimentJson.MOST_BYTES));
    } catch (JsonException e) {
      throw Refusal.badRequest("this is not JSON: " + e.getMessage());
    }
  }

  private static String source(JsonValue json) throws Refusal {
    if (!(json instanceof JsonValue.Struct request)) {
      throw Refusal.badRequest("the request must be an object, not " + json.kind());
    }
    Set<String> keys = request.entries().keySet();
    for (String key : keys) {
      if (!key.equals("source")) {
        throw Refusal.badRequest("unknown key \"" + key + "\"; known: source");
      }
    }
    if (keys.isEmpty()) {
      throw Refusal.badRequest("the key \"source\" is missing");
    }
    if (!(request.entries().get("source") instanceof JsonValue.Text source)) {
      throw Refusal.badRequest("\"source\" must be a string");
    }
    return source.value();
  }
}
