package backproof.server.page;

import backproof.laboratory.Outcome;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.server.publication.Addresses;
import backproof.server.publication.Publication;
import backproof.server.publication.Shelf;
import backproof.view.BadgeView;
import backproof.view.PictureView;
import backproof.view.QrView;
import io.javalin.http.Context;
import io.nayuki.qrcodegen.QrCode;

/** A shared experiment where only pictures are shown: previews, badges, slides, paper. */
public final class PictureRoutes {
  private final Shelf shelf;
  private final Outcomes outcomes;
  private final Addresses addresses;
  private final Drawing drawing = new Drawing();

  /** The kinds. */
  private enum Picture {
    SVG,
    PNG,
    BADGE,
    QR
  }

  public PictureRoutes(Shelf shelf, Pages pages, Addresses addresses) {
    this.shelf = shelf;
    this.outcomes = pages.outcomes();
    this.addresses = addresses;
  }

  public Answer svg(Context context) throws Refusal {
    return shelf.of(context, Picture.SVG, found -> Answer.svg(picture(found), found.caching()));
  }

  public Answer png(Context context) throws Refusal {
    return shelf.of(
        context, Picture.PNG, found -> Answer.png(drawing.png(picture(found)), found.caching()));
  }

  private String picture(Publication found) throws Refusal {
    Outcome outcome = outcomes.of(found.experiment());
    return PictureView.render(found.experiment(), outcome);
  }

  public Answer badge(Context context) throws Refusal {
    return shelf.of(
        context,
        Picture.BADGE,
        found -> Answer.svg(BadgeView.render(outcomes.of(found.experiment())), found.caching()));
  }

  /** The address of the page, to be photographed from a slide. */
  public Answer qr(Context context) throws Refusal {
    return shelf.of(
        context, Picture.QR, found -> qr(addresses.of(context, found.path()), found.caching()));
  }

  private static Answer qr(String address, Caching caching) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    return Answer.svg(QrView.render("QR code of " + address, code.size, code::getModule), caching);
  }
}
