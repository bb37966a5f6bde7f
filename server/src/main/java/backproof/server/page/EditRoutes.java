package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.api.Archive;
import backproof.server.guard.Checker;
import backproof.server.guard.Ownership;
import backproof.server.guard.Refusal;
import backproof.server.guard.Writes;
import backproof.server.publication.Addresses;
import backproof.server.publication.Library;
import backproof.server.store.EditKey;
import backproof.server.store.ExperimentStore;
import backproof.server.store.ExperimentStore.Change;
import backproof.server.store.ExperimentStore.Created;
import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.server.store.WithdrawnException;
import backproof.view.Assets;
import backproof.view.KeyPage;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The owner's pages: forms that work without a script, and whose only secret is typed in. */
public record EditRoutes(
    Pages pages,
    Checker checker,
    Library library,
    ExperimentStore store,
    Writes writes,
    Addresses addresses,
    Assets assets) {
  private static final Pattern ORIGIN = Pattern.compile("(\\w{10})/v/([1-9]\\d{0,8})");

  /** Keeps what stands in the form as an experiment of the reader's own. */
  public Answer create(Context context) throws Refusal {
    writes.take(context);
    FormFields fields = ExperimentForm.fields(context);
    return switch (ExperimentForm.read(fields)) {
      case ExperimentForm.Valid valid -> create(context, valid.experiment(), origin(fields));
      case ExperimentForm.Invalid invalid -> pages.typed(context, invalid);
    };
  }

  private Answer create(Context context, Experiment experiment, Optional<Origin> origin)
      throws Refusal {
    try {
      Created created =
          store.create(ExperimentJson.canonical(experiment), origin, OptionalLong.empty());
      return key(context, "This experiment is yours now", created.id(), created.key());
    } catch (WithdrawnException e) {
      throw Refusal.gone(String.valueOf(e.getMessage()));
    }
  }

  /** An origin that is not there is left out: it may have been deleted while the page was open. */
  private Optional<Origin> origin(FormFields fields) {
    Matcher parts = ORIGIN.matcher(fields.text("origin"));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      library.at("/e/" + parts.group());
      return Optional.of(new Origin(parts.group(1), Integer.parseInt(parts.group(2))));
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }

  private Answer key(Context context, String title, String id, EditKey key) {
    String edit = addresses.of(context, "/edit/" + id) + "#" + key.reveal();
    KeyPage.Links links = new KeyPage.Links(addresses.of(context, "/e/" + id), edit);
    return Answer.html(200, KeyPage.render(title, links, assets), Caching.NO_STORE);
  }

  /** The newest version, ready to be revised; nothing here is secret. */
  public Answer page(Context context) throws Refusal {
    OwnedExperiment experiment = library.experiment(context);
    Subject subject = Subject.of(library.newest(experiment));
    return pages.kept(context, subject.with(Editions.forOwner(experiment, "")), Caching.NO_STORE);
  }

  /** Does what the pressed button says. */
  public Answer act(Context context) throws Refusal {
    writes.take(context);
    FormFields fields = ExperimentForm.fields(context);
    ExperimentForm.Entry entry = ExperimentForm.read(fields);
    if (entry instanceof ExperimentForm.Invalid invalid) {
      return again(context, invalid.typed(), invalid.problem());
    }
    Experiment typed = ExperimentForm.text(fields);
    try {
      EditKey key = Ownership.key(fields.text("key").strip());
      return act(context, fields, typed, key);
    } catch (Refusal refusal) {
      if (refusal.status() == 404 || refusal.status() == 410) {
        throw refusal;
      }
      return again(context, typed, refusal);
    }
  }

  private Answer act(Context context, FormFields fields, Experiment typed, EditKey key)
      throws Refusal {
    String id = Library.id(context);
    return switch (fields.text("act")) {
      case "save" -> {
        Ownership.done(save(id, key, fields, typed));
        yield back(id);
      }
      case "expire" -> {
        Ownership.done(store.expire(id, key, Ownership.expiry(fields.text("days").strip())));
        yield back(id);
      }
      case "key" -> {
        requireThatItOpens(key, id);
        EditKey fresh = store.changeKey(key).orElseThrow(Refusal::notTheOwner);
        yield key(context, "The old edit link is dead", id, fresh);
      }
      case "zip" -> {
        requireThatItOpens(key, id);
        yield Archive.of(store.of(key), library, checker).answer(Caching.NO_STORE);
      }
      case "delete" -> {
        Ownership.done(store.delete(id, key));
        yield pages.said(200, "Deleted", "The experiment is gone, and its links say so");
      }
      default -> throw Refusal.badRequest("press one of the buttons of the page");
    };
  }

  private void requireThatItOpens(EditKey key, String id) throws Refusal {
    if (store.of(key).stream().noneMatch(experiment -> experiment.id().equals(id))) {
      throw Refusal.notTheOwner();
    }
  }

  private Change save(String id, EditKey key, FormFields fields, Experiment typed) throws Refusal {
    int known = Ownership.number(fields.text("version"));
    return Ownership.revised(store, id, key, known, ExperimentJson.canonical(typed));
  }

  /** The key stays in the fragment of the address, which a redirection keeps. */
  private static Answer back(String id) {
    return Answer.seeOther("/edit/" + id);
  }

  /** What was typed, with a word on why it was not done. */
  private Answer again(Context context, Experiment typed, Refusal refusal) throws Refusal {
    OwnedExperiment experiment = library.experiment(context);
    String detail = refusal.detail();
    String notice =
        "Not done: "
            + detail
            + (refusal.status() == 412
                ? ". Your text is below; saving it now makes the next version after that one."
                : ". Your text is below.");
    Subject subject = Subject.of(library.newest(experiment));
    return pages
        .judged(context, subject.showing(typed).with(Editions.forOwner(experiment, notice)))
        .withStatus(refusal.status())
        .with(refusal.headers());
  }
}
