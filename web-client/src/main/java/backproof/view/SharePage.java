package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iframe;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import backproof.experiment.Experiment;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import java.util.List;

/**
 * Ready texts for every place where an experiment can be shown. The share dialog shows the middle
 * part of this page, which it fetches when it is opened.
 */
public final class SharePage {
  private static final int HEIGHT = 560;

  private SharePage() {}

  /**
   * Where it is.
   *
   * @param site with scheme and host
   * @param path of the page
   * @param frame of the same, made for frames
   */
  public record Place(String site, String path, String frame) {}

  private record Snippet(String id, String place, String how, String text) {}

  public static String render(Experiment experiment, Place place, Assets assets) {
    return DocsPage.render(
        "Share: " + Words.heading(experiment),
        "",
        List.of(
            p(
                text("Each text can be copied as it is. More is said in "),
                a("how to embed").withHref(EmbeddingPage.PATH),
                text("; this is about "),
                a(place.site() + place.path()).withHref(place.path()),
                text(".")),
            sheet(experiment, place)),
        assets);
  }

  private static DivTag sheet(Experiment experiment, Place place) {
    return div(
            each(snippets(experiment, place), SharePage::shown),
            details(
                    summary("Slides and paper: QR code"),
                    img()
                        .withSrc(place.path() + "/qr.svg")
                        .withAlt("QR code of the link")
                        .attr("width", 200)
                        .attr("height", 200)
                        .attr("loading", "lazy"))
                .withClass("fold"),
            files(place.path()))
        .withId("share-sheet")
        .withClass("share-sheet");
  }

  private static List<Snippet> snippets(Experiment experiment, Place place) {
    String page = place.site() + place.path();
    String frame = place.site() + place.frame();
    String fixed = Oembed.frame(frame + "?frame=fixed", experiment, "100%", HEIGHT);
    String name = place.frame().substring("/embed/".length());
    return List.of(
        new Snippet("html", "A page of your own: HTML", "", growing(frame, experiment)),
        new Snippet(
            "wordpress",
            "WordPress",
            "Paste the link by itself on a line: WordPress asks this server for the rest.",
            page),
        new Snippet(
            "moodle",
            "Moodle, Canvas, Open edX",
            "Paste this in the HTML view of the editor. In Canvas an administrator may have to"
                + " allow this site first.",
            fixed),
        new Snippet(
            "address",
            "Notion, Google Sites, Confluence",
            "Choose Embed there and paste the address.",
            frame),
        new Snippet(
            "jupyter",
            "Jupyter notebook",
            "",
            "from IPython.display import IFrame\nIFrame(\""
                + frame
                + "\", width=\"100%\", height="
                + HEIGHT
                + ")"),
        new Snippet(
            "markdown",
            "README or forum: Markdown badge",
            "",
            "[![gradient check](" + page + "/badge.svg)](" + page + ")"),
        new Snippet(
            "myst",
            "MyST, Jupyter Book",
            "",
            "```{iframe} " + frame + "\n:width: 100%\n:title: Gradient check\n```"),
        new Snippet(
            "element",
            "With a script: the frame fits what it shows",
            "",
            "<script src=\""
                + place.site()
                + "/embed.js\" async></script>\n<gradient-check src=\""
                + name
                + "\"></gradient-check>"));
  }

  /** The height is a least one, so that browsers that can fit the frame to its content do so. */
  private static String growing(String frame, Experiment experiment) {
    return iframe()
        .withSrc(frame)
        .withTitle(Oembed.frameTitle(experiment))
        .attr("loading", "lazy")
        .attr("allow", "clipboard-write; fullscreen")
        .attr("style", "width:100%;min-height:480px;border:0;frame-sizing:content-height")
        .render();
  }

  private static DetailsTag shown(Snippet snippet) {
    String id = "share-" + snippet.id();
    return details(
            summary(snippet.place()),
            div(
                    textarea(snippet.text())
                        .withId(id)
                        .withRows("3")
                        .attr("readonly")
                        .attr("spellcheck", "false")
                        .attr("aria-label", snippet.place()),
                    button("Copy")
                        .withType("button")
                        .withClass("plain")
                        .attr("aria-label", "Copy: " + snippet.place())
                        .attr("data-copy", id)
                        .isHidden())
                .withClass("copy-row"),
            snippet.how().isEmpty() ? text("") : p(snippet.how()).withClass("quiet"))
        .withClass("fold")
        .attr("name", "share");
  }

  private static PTag files(String path) {
    PTag files = p("As a file: ");
    for (String format : List.of("ipynb", "py", "json", "svg", "png")) {
      files.with(a("." + format).withHref(path + "." + format), text(" "));
    }
    return files;
  }
}
