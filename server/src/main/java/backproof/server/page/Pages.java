package backproof.server.page;

import backproof.experiment.Cell;
import backproof.experiment.Presets;
import backproof.experiment.ProgramError;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.publication.Addresses;
import backproof.view.Assets;
import backproof.view.EmbedPage;
import backproof.view.MessagePage;
import backproof.view.PageKind;
import backproof.view.PageModel;
import backproof.view.PresetLink;
import backproof.view.WorkbenchPage;
import io.javalin.http.Context;
import java.util.List;

/** Makes pages about experiments, and pages that say why there is none. */
public final class Pages {
  private static final List<PresetLink> MENU =
      Presets.all().stream().map(preset -> new PresetLink(preset.key(), preset.title())).toList();

  private final Checker checker;
  private final Outcomes outcomes;
  private final Assets assets;
  private final Addresses addresses;

  public Pages(Checker checker, Assets assets, Addresses addresses) {
    this.checker = checker;
    this.outcomes = new Outcomes(checker);
    this.assets = assets;
    this.addresses = addresses;
  }

  /** A page that is opened often, so that its outcome is worth keeping. */
  Answer kept(Context context, Subject subject, Caching caching) throws Refusal {
    Parts asked = AskedParts.of(context);
    if (!asked.equals(Parts.NONE)) {
      Outcome outcome = checker.check(subject.experiment(), asked);
      return of(context, subject, outcome, Caching.NO_STORE);
    }
    return of(context, subject, outcomes.of(subject.experiment()), caching);
  }

  /** What was typed into the form, judged or not. */
  Answer typed(Context context, ExperimentForm.Entry entry) {
    return typed(context, entry, Parts.NONE);
  }

  /** The same and what else was asked for. */
  Answer typed(Context context, ExperimentForm.Entry entry, Parts asked) {
    return switch (entry) {
      case ExperimentForm.Valid valid -> judged(context, Subject.typed(valid.experiment()), asked);
      case ExperimentForm.Invalid invalid ->
          notJudged(context, Subject.typed(invalid.typed()), invalid.problem());
    };
  }

  /** A page that is made once. */
  Answer judged(Context context, Subject subject) {
    return judged(context, subject, Parts.NONE);
  }

  private Answer judged(Context context, Subject subject, Parts asked) {
    try {
      return of(context, subject, checker.check(subject.experiment(), asked), Caching.NO_STORE);
    } catch (Refusal refusal) {
      return notJudged(context, subject, refusal);
    }
  }

  private Answer notJudged(Context context, Subject subject, Refusal refusal) {
    ProgramError error =
        new ProgramError(
            refusal.title(), refusal.detail(), Cell.SETUP, 0, 0, 0, "Your text is kept below.");
    Outcome outcome = new Outcome.Raised(error, "", List.of(), 0);
    return of(context, subject, outcome, Caching.NO_STORE)
        .withStatus(refusal.status())
        .with(refusal.headers());
  }

  private Answer of(Context context, Subject subject, Outcome outcome, Caching caching) {
    PageModel model =
        new PageModel(
            subject.kind(),
            subject.experiment(),
            outcome,
            assets,
            addresses.of(context, subject.path()),
            subject.snapshot(),
            subject.preset(),
            MENU,
            subject.opening(),
            subject.edition(),
            subject.frame());
    boolean small = subject.kind() == PageKind.EMBED;
    String html = small ? EmbedPage.render(model) : WorkbenchPage.render(model);
    return Answer.html(200, html, caching);
  }

  public Answer refused(Refusal refusal) {
    return said(refusal.status(), refusal.title(), refusal.detail()).with(refusal.headers());
  }

  /**
   * A page that says one thing.
   *
   * @param detail a sentence without a full stop
   */
  Answer said(int status, String title, String detail) {
    String sentence = Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
    MessagePage.Message message = new MessagePage.Message(status, title, sentence);
    return Answer.html(status, MessagePage.render(message, assets), Caching.NO_STORE);
  }

  Outcomes outcomes() {
    return outcomes;
  }
}
