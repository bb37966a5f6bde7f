package backproof.view;

import static j2html.TagCreator.each;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.text;

import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.MetaTag;

/**
 * What other sites read to show a preview of a shared experiment, or to embed it. It stands early
 * in the head: some read only the first kilobytes.
 */
final class PreviewTags {
  private PreviewTags() {}

  static DomContent of(PageModel model) {
    if (model.kind() != PageKind.SNAPSHOT) {
      return text("");
    }
    String address = model.canonicalUrl();
    return each(
        discovery(model, "json", "application/json+oembed"),
        discovery(model, "xml", "text/xml+oembed"),
        property("og:type", "article"),
        property("og:site_name", "Backproof"),
        property("og:title", Words.heading(model.experiment())),
        property("og:description", Words.preview(model.outcome())),
        property("og:url", address),
        property("og:image", address + ".png"),
        property("og:image:width", Integer.toString(PictureView.WIDTH)),
        property("og:image:height", Integer.toString(PictureView.HEIGHT)),
        property("og:image:alt", Words.preview(model.outcome())),
        meta().withName("twitter:card").withContent("summary_large_image"));
  }

  private static DomContent discovery(PageModel model, String format, String type) {
    // an address of ours holds nothing else that a query could not
    String encoded = model.canonicalUrl().replace(":", "%3A").replace("/", "%2F");
    return link()
        .withRel("alternate")
        .withType(type)
        .withHref(model.site() + "/oembed?format=" + format + "&url=" + encoded)
        .withTitle(Words.heading(model.experiment()));
  }

  private static MetaTag property(String name, String content) {
    return meta().attr("property", name).withContent(Visible.line(content));
  }
}
