package backproof.server.page;

import backproof.experiment.Experiment;
import backproof.laboratory.Parts;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Download;
import backproof.server.answer.Route;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.publication.Addresses;
import backproof.server.publication.Library;
import backproof.server.publication.Publication;
import backproof.server.publication.Shelf;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.view.Assets;
import backproof.view.DifferencePage;
import backproof.view.Frame;
import backproof.view.PageKind;
import backproof.view.SharePage;
import io.javalin.http.Context;

/** What was shared: as a page, made for a frame, and as files. */
public record PublicationRoutes(
    Pages pages,
    Checker checker,
    Library library,
    Shelf shelf,
    Addresses addresses,
    Assets assets) {
  private static final String SHARE = "share";
  private static final Experiment NOTHING = Experiment.of("", "", "", "");

  public Answer page(Context context) throws Refusal {
    return shown(
        context,
        PageKind.SNAPSHOT,
        found -> pages.kept(context, Subject.of(found), found.caching()));
  }

  public Answer embed(Context context) throws Refusal {
    Frame frame = FrameOptions.of(context);
    return shown(
        context, frame, found -> pages.kept(context, Subject.of(found).in(frame), found.caching()));
  }

  /** What somebody asked of it besides is made for them alone. */
  private Answer shown(Context context, Object form, Shelf.Maker maker) throws Refusal {
    return AskedParts.of(context).equals(Parts.NONE)
        ? shelf.of(context, form, maker)
        : maker.of(library.of(context));
  }

  /** A frame whose experiment stands in the fragment, which no server sees. */
  public Answer emptyEmbed(Context context) throws Refusal {
    Subject subject = Subject.typed(NOTHING).in(FrameOptions.of(context));
    return pages.kept(context, subject, Caching.ONE_DAY);
  }

  /** Texts to copy into other pages. */
  public Answer share(Context context) throws Refusal {
    return shelf.of(
        context,
        SHARE,
        found -> {
          SharePage.Place place =
              new SharePage.Place(addresses.of(context, ""), found.path(), found.framePath());
          return Answer.html(
              200, SharePage.render(found.experiment(), place, assets), found.caching());
        });
  }

  /** The canonical document itself: what the name of a snapshot is made from. */
  public Answer json(Context context) throws Refusal {
    return shelf.of(
        context, Download.JSON, found -> Answer.json(found.document(), found.caching()));
  }

  /** Its content as a file to keep. */
  public Route.Action file(Download format) {
    return context ->
        shelf.of(
            context, format, found -> format.answer(found.experiment(), checker, found.caching()));
  }

  /** What changed from one version to another. */
  public Answer difference(Context context) throws Refusal {
    OwnedExperiment experiment = library.experiment(context);
    String html =
        DifferencePage.render(
            experiment.id(),
            side(experiment, context, "n"),
            side(experiment, context, "m"),
            assets);
    return Answer.html(200, html, Caching.ONE_DAY);
  }

  private DifferencePage.Side side(OwnedExperiment experiment, Context context, String parameter)
      throws Refusal {
    Publication version = library.version(experiment, context, parameter);
    int number = version.owned().map(Publication.Owned::number).orElse(1);
    return new DifferencePage.Side(number, version.experiment());
  }
}
