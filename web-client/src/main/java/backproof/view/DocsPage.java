package backproof.view;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.main;

import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import java.util.List;

/** The shell of a page to read. */
public final class DocsPage {
  private DocsPage() {}

  public static String render(String title, List<? extends DomContent> text, Assets assets) {
    return Shell.document(
        Shell.headOf(title, assets),
        body(
            Shell.skipLink("main", "Skip to the text"),
            Shell.bar(""),
            main(h1(Visible.line(title)), each(text.toArray(new DomContent[0])))
                .withId("main")
                .withClass("reading")));
  }
}
