package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.file.ExperimentFiles;
import backproof.file.Wanted;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Download;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.guard.Upload;
import backproof.server.guard.Writes;
import backproof.view.Opened;
import backproof.view.Opening;
import io.javalin.http.Context;
import java.util.Optional;

/** Files in and out of a page whose browser runs no script. */
public record FileRoutes(Pages pages, Checker checker, Upload upload, Writes checks) {
  /** Encoded cells, and what was in the page before. */
  private static final int AROUND_A_FILE = 2_000_000;

  /** The workbench with what is in the file; where nothing can be, with what was in it before. */
  public Answer open(Context context) throws Refusal {
    checks.take(context);
    String type = ExperimentForm.type(context);
    try {
      return upload.read(
          context, AROUND_A_FILE, sent -> open(context, Multipart.parse(type, sent)));
    } catch (Refusal refusal) {
      throw refusal.saying("the Back button of the browser leads to your cells");
    }
  }

  private Answer open(Context context, Multipart form) throws Refusal {
    FormFields fields = form.fields();
    if (fields.has("undo") || fields.has("close")) {
      return pages.typed(context, ExperimentForm.read(fields));
    }
    Experiment before = ExperimentForm.text(fields);
    Opened opened = fields.has("whole") ? checker.whole(before) : opened(form);
    Opening opening = new Opening(opened, Optional.of(before));
    return switch (opened) {
      case Opened.Taken taken ->
          pages.judged(context, Subject.typed(taken.imported().experiment()).with(opening));
      case Opened.Refused refused ->
          pages.judged(context, Subject.typed(before).with(opening)).withStatus(400);
    };
  }

  /** The file that was chosen, or the code of one that was opened before. */
  private Opened opened(Multipart form) throws Refusal {
    FormFields fields = form.fields();
    if (form.file().isPresent()) {
      Multipart.SentFile file = form.file().get();
      try {
        return checker.open(file.name(), Upload.text(file.content()), Wanted.ANY);
      } catch (Refusal refusal) {
        if (refusal.status() >= 500) {
          throw refusal;
        }
        return new Opened.Refused(file.name(), refusal.detail(), Optional.empty());
      }
    }
    String pasted = fields.text("pasted");
    if (!pasted.isBlank()) {
      boolean isNotebook = pasted.contains("\"nbformat\"");
      return checker.open(isNotebook ? "pasted.ipynb" : ExperimentFiles.PASTED, pasted, Wanted.ANY);
    }
    if (!fields.has("code")) {
      String message = "choose a file first, or paste a program";
      return new Opened.Refused("No file", message, Optional.empty());
    }
    return checker.open(fields.text("name"), fields.text("code"), wanted(fields));
  }

  /** What was found for another function than the one that was chosen now is found anew. */
  private static Wanted wanted(FormFields fields) throws Refusal {
    String[] was = fields.text("was").split(" ", -1);
    Choices now =
        new Choices(
            fields.text("take-forward"), fields.text("take-backward"), fields.text("take-call"));
    boolean sameForward = was[0].isEmpty() || was[0].equals(now.forward());
    boolean sameBackward = was.length < 2 || was[1].equals(now.backward());
    return new Choices(
            now.forward(),
            sameForward || !sameBackward ? now.backward() : "",
            sameForward && sameBackward ? now.call() : "")
        .wanted();
  }

  /** The experiment in the form, as a file. */
  public Answer export(Context context) throws Refusal {
    checks.take(context);
    FormFields fields = ExperimentForm.fields(context);
    Download download =
        Download.of(fields.text("format"))
            .orElseThrow(() -> Refusal.badRequest("\"format\" must be ipynb, py or json"));
    return switch (ExperimentForm.read(fields)) {
      case ExperimentForm.Valid valid ->
          download.answer(valid.experiment(), checker, Caching.NO_STORE);
      case ExperimentForm.Invalid invalid -> pages.typed(context, invalid);
    };
  }
}
