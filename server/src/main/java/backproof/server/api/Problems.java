package backproof.server.api;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.server.answer.Answer;
import backproof.server.guard.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refusals as {@code application/problem+json}. */
public final class Problems {
  private Problems() {}

  public static Answer answer(Refusal refusal) {
    String json = JsonWriter.write(new JsonValue.Struct(entries(refusal)));
    return Answer.problem(refusal.status(), json).with(refusal.headers());
  }

  /** To which more may be added. */
  static Map<String, JsonValue> entries(Refusal refusal) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("type", new JsonValue.Text("about:blank"));
    entries.put("title", new JsonValue.Text(refusal.title()));
    entries.put("status", new JsonValue.Numeral(refusal.status()));
    entries.put("detail", new JsonValue.Text(refusal.detail()));
    return entries;
  }
}
