package backproof.view;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;

import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import java.util.List;

/** The shell of a page to read. */
public final class DocsPage {
  private DocsPage() {}

  /**
   * A whole document.
   *
   * @param path where it stands on the site
   */
  public static String render(
      String title, String path, List<? extends DomContent> text, Assets assets) {
    return Shell.document(
        Shell.headOf(
            title,
            assets,
            link().withRel("stylesheet").withHref(assets.url("docs.css")),
            Shell.pageScript(assets)),
        body(
            Shell.skipLink("main", "Skip to the text"),
            Shell.bar(path),
            main(h1(Visible.line(title)), each(text.toArray(new DomContent[0])))
                .withId("main")
                .withClass("reading docs")));
  }
}
