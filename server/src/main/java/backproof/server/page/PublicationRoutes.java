package backproof.server.page;

import backproof.server.answer.Answer;
import backproof.server.answer.Download;
import backproof.server.answer.Route;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.publication.Library;
import backproof.server.publication.Publication;
import backproof.view.PageKind;
import io.javalin.http.Context;
import java.util.Optional;

/** What was shared: as a page, made for a frame, and as files. */
public final class PublicationRoutes {
  private final Pages pages;
  private final Checker checker;
  private final Library library;

  public PublicationRoutes(Pages pages, Checker checker, Library library) {
    this.pages = pages;
    this.checker = checker;
    this.library = library;
  }

  public Answer page(Context context) throws Refusal {
    return page(context, PageKind.SNAPSHOT);
  }

  public Answer embed(Context context) throws Refusal {
    return page(context, PageKind.EMBED);
  }

  /** The canonical document itself: what the name of a snapshot is made from. */
  public Answer json(Context context) throws Refusal {
    Publication found = library.of(context);
    return Answer.json(found.document(), found.caching());
  }

  /** Its content as a file to keep. */
  public Route.Action file(Download format) {
    return context -> {
      Publication found = library.of(context);
      return format.answer(found.experiment(), checker, found.caching());
    };
  }

  private Answer page(Context context, PageKind kind) throws Refusal {
    Publication found = library.of(context);
    Subject subject =
        new Subject(
            kind,
            found.path(),
            found.experiment(),
            Optional.of(found.snapshot()),
            Optional.empty());
    return pages.kept(context, subject, found.caching());
  }
}
