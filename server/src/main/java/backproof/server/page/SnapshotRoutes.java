package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Download;
import backproof.server.guard.Refusal;
import backproof.server.store.SnapshotName;
import backproof.server.store.SnapshotStore;
import backproof.view.PageKind;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** What was shared: as a page, made for a frame, and as the document itself. */
public final class SnapshotRoutes {
  private final Pages pages;
  private final SnapshotStore store;

  public SnapshotRoutes(Pages pages, SnapshotStore store) {
    this.pages = pages;
    this.store = store;
  }

  public Answer page(Context context) throws Refusal {
    return page(context, PageKind.SNAPSHOT);
  }

  public Answer embed(Context context) throws Refusal {
    return page(context, PageKind.EMBED);
  }

  public Answer json(Context context) throws Refusal {
    return Answer.json(document(name(context)), Caching.ONE_DAY);
  }

  public Answer ipynb(Context context) throws Refusal {
    return Download.IPYNB.answer(experiment(name(context)), Caching.ONE_DAY);
  }

  public Answer py(Context context) throws Refusal {
    return Download.PY.answer(experiment(name(context)), Caching.ONE_DAY);
  }

  private Answer page(Context context, PageKind kind) throws Refusal {
    String name = name(context);
    Subject subject =
        new Subject(kind, "/s/" + name, experiment(name), Optional.of(name), Optional.empty());
    return pages.kept(context, subject, Caching.ONE_DAY);
  }

  private Experiment experiment(String name) throws Refusal {
    try {
      return ExperimentJson.read(document(name));
    } catch (ExperimentException e) {
      throw new IllegalStateException("snapshot " + name + " cannot be read", e);
    }
  }

  private String document(String name) throws Refusal {
    Optional<String> document = SnapshotName.isPossible(name) ? store.find(name) : Optional.empty();
    return document.orElseThrow(
        () -> Refusal.notFound("there is no snapshot with the name \"" + name + "\""));
  }

  /** Names may be read aloud, so capitals are as good. */
  private static String name(Context context) {
    return context.pathParam("name").toLowerCase(Locale.ROOT);
  }
}
