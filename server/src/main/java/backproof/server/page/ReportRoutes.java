package backproof.server.page;

import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.server.guard.Writes;
import backproof.server.publication.Library;
import backproof.server.publication.Publication;
import backproof.server.store.Moderation;
import backproof.view.Assets;
import backproof.view.ReportPage;
import io.javalin.http.Context;
import java.util.Optional;

/** Complaints of readers about what somebody shared. */
public record ReportRoutes(
    Pages pages, Library library, Moderation moderation, Writes writes, Assets assets) {
  private static final int MOST_LETTERS = 2000;

  /** The form. */
  public Answer page(Context context) throws Refusal {
    String path = subject(Optional.ofNullable(context.queryParam("of")).orElse(""));
    return Answer.html(200, ReportPage.render(path, assets), Caching.NO_STORE);
  }

  public Answer send(Context context) throws Refusal {
    writes.take(context);
    FormFields fields = ExperimentForm.fields(context);
    String path = subject(fields.text("of"));
    String reason = fields.text("reason").strip();
    if (reason.isEmpty() || reason.length() > MOST_LETTERS) {
      throw Refusal.badRequest("say in 1 to " + MOST_LETTERS + " letters what is wrong with it");
    }
    moderation.report(path, reason);
    return pages.said(200, "Thank you", "The operator of this server will look at " + path);
  }

  /** As the operator's command takes it: e/ID or s/NAME. */
  private String subject(String path) throws Refusal {
    Publication found = library.at(path);
    return found
        .owned()
        .map(owned -> "e/" + owned.experiment().id())
        .orElse("s/" + found.snapshot());
  }
}
