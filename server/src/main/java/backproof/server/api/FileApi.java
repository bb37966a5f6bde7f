package backproof.server.api;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Download;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.guard.Upload;
import backproof.server.guard.Writes;
import backproof.server.page.Choices;
import backproof.view.Opened;
import backproof.view.OpenedView;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Files in and out, for programs and for the page script. */
public record FileApi(Checker checker, Upload upload, Writes checks) {

  /** The experiment in a file, and what else could have been taken from it. */
  public Answer read(Context context) throws Refusal {
    checks.take(context);
    if (query(context, "whole").equals("true")) {
      return answer(context, checker.whole(ApiRoutes.experiment(context)));
    }
    String name = query(context, "name");
    if (name.isEmpty()) {
      throw Refusal.badRequest("\"name\" is missing: the name of the file tells what it is");
    }
    Choices choices =
        new Choices(query(context, "forward"), query(context, "backward"), query(context, "call"));
    return upload.read(context, 0, sent -> answer(context, opened(name, sent, choices)));
  }

  private Opened opened(String name, byte[] sent, Choices choices) throws Refusal {
    return checker.open(name, Upload.text(sent), choices.wanted());
  }

  /** The page shows what was refused as it shows what was taken: to it both are answers. */
  private static Answer answer(Context context, Opened opened) {
    boolean forPage = query(context, "view").equals("page");
    return switch (opened) {
      case Opened.Taken taken -> {
        Map<String, JsonValue> entries = ImportJson.of(taken.imported());
        yield answer(200, entries, forPage, opened);
      }
      case Opened.Refused refused -> {
        Map<String, JsonValue> entries = Problems.entries(Refusal.badRequest(refused.message()));
        refused.source().ifPresent(source -> ImportJson.putFunctions(entries, source));
        yield answer(forPage ? 200 : 400, entries, forPage, opened);
      }
    };
  }

  private static Answer answer(
      int status, Map<String, JsonValue> entries, boolean forPage, Opened opened) {
    if (forPage) {
      entries.put("fragment", new JsonValue.Text(OpenedView.fragment(opened)));
    }
    JsonValue json = new JsonValue.Struct(entries);
    return status == 200 ? Answer.json(200, json) : Answer.problem(status, JsonWriter.write(json));
  }

  /** An experiment as a file. */
  public Answer write(Context context) throws Refusal {
    checks.take(context);
    Download download =
        Download.of(query(context, "format"))
            .orElseThrow(() -> Refusal.badRequest("\"format\" must be ipynb, py or json"));
    return download.answer(ApiRoutes.experiment(context), checker, Caching.NO_STORE);
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
