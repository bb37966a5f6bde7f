package backproof.server.page;

import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.laboratory.Parts;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Promise;
import backproof.server.guard.Refusal;
import backproof.server.guard.Writes;
import backproof.server.publication.Shelf;
import backproof.view.PageKind;
import io.javalin.http.Context;
import java.util.Optional;

/** The workbench, with its report in it. */
public record PageRoutes(Pages pages, Shelf shelf, Writes checks) {

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
    Promise.Maker<Answer> page = () -> pages.kept(context, subject, Caching.REVALIDATE);
    return AskedParts.of(context).equals(Parts.NONE)
        ? shelf.of(context, path, kind, page)
        : page.make();
  }

  /** The form of a browser without scripts. Whatever goes wrong, the text stays in the page. */
  public Answer run(Context context) throws Refusal {
    checks.take(context);
    FormFields fields = ExperimentForm.fields(context);
    return pages.typed(context, ExperimentForm.read(fields), AskedParts.of(fields));
  }
}
