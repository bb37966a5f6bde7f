package backproof.server.api;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Download;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.guard.Upload;
import backproof.server.page.Choices;
import backproof.view.Opened;
import backproof.view.OpenedView;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Files in and out, for programs and for the page script. */
public final class FileApi {
  private final Checker checker;
  private final Upload upload;

  public FileApi(Checker checker, Upload upload) {
    this.checker = checker;
    this.upload = upload;
  }

  /** The experiment in a file, and what else could have been taken from it. */
  public Answer read(Context context) throws Refusal {
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

  private static Answer answer(Context context, Opened opened) {
    Map<String, JsonValue> entries =
        switch (opened) {
          case Opened.Taken taken -> ImportJson.of(taken.imported());
          case Opened.Refused refused -> {
            Refusal refusal = Refusal.badRequest(refused.message());
            Map<String, JsonValue> problem = Problems.entries(refusal);
            refused.source().ifPresent(source -> ImportJson.putFunctions(problem, source));
            yield problem;
          }
        };
    if (query(context, "view").equals("page")) {
      entries.put("fragment", new JsonValue.Text(OpenedView.fragment(opened)));
    }
    JsonValue json = new JsonValue.Struct(entries);
    return switch (opened) {
      case Opened.Taken taken -> Answer.json(200, json);
      case Opened.Refused refused -> Answer.problem(400, JsonWriter.write(json));
    };
  }

  /** An experiment as a file. */
  public Answer write(Context context) throws Refusal {
    Download download =
        Download.of(query(context, "format"))
            .orElseThrow(() -> Refusal.badRequest("\"format\" must be ipynb, py or json"));
    return download.answer(ApiRoutes.experiment(context), Caching.NO_STORE);
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
