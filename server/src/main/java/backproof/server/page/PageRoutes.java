package backproof.server.page;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.Outcome;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.experiment.ProgramError;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.view.PageKind;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The workbench, with its report in it. */
public final class PageRoutes {
  private final Pages pages;
  private final Checker checker;

  public PageRoutes(Pages pages, Checker checker) {
    this.pages = pages;
    this.checker = checker;
  }

  public Answer front(Context context) throws Refusal {
    return preset(context, PageKind.FRONT, "/", Presets.first());
  }

  public Answer play(Context context) throws Refusal {
    Optional<String> key = Optional.ofNullable(context.queryParam("preset"));
    if (key.isEmpty()) {
      return preset(context, PageKind.WORKBENCH, "/play", Presets.first());
    }
    Optional<Preset> preset = Presets.find(key.get());
    if (preset.isEmpty()) {
      throw Refusal.notFound("there is no preset with the name \"" + key.get() + "\"");
    }
    return preset(context, PageKind.WORKBENCH, "/play?preset=" + key.get(), preset.get());
  }

  private Answer preset(Context context, PageKind kind, String path, Preset preset) throws Refusal {
    Subject subject =
        new Subject(kind, path, preset.experiment(), Optional.empty(), Optional.of(preset.key()));
    return pages.kept(context, subject, Caching.REVALIDATE);
  }

  /** The form of a browser without scripts. Whatever goes wrong, the text stays in the page. */
  public Answer run(Context context) throws Refusal {
    return switch (ExperimentForm.read(context)) {
      case ExperimentForm.Valid valid -> judged(context, valid.experiment());
      case ExperimentForm.Invalid invalid -> notJudged(context, invalid.typed(), invalid.problem());
    };
  }

  private Answer judged(Context context, Experiment experiment) {
    try {
      Outcome outcome = checker.check(experiment);
      return pages.of(context, Subject.typed(experiment), outcome, Caching.NO_STORE);
    } catch (Refusal refusal) {
      return notJudged(context, experiment, refusal);
    }
  }

  private Answer notJudged(Context context, Experiment experiment, Refusal refusal) {
    ProgramError error =
        new ProgramError(
            refusal.title(), refusal.detail(), Cell.SETUP, 0, 0, 0, "Your text is kept below.");
    Outcome outcome = new Outcome.Raised(error, "", List.of(), 0);
    return pages
        .of(context, Subject.typed(experiment), outcome, Caching.NO_STORE)
        .withStatus(refusal.status())
        .with(refusal.headers());
  }
}
