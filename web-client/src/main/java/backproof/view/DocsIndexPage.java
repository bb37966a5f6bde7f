package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import java.util.List;

/** The way to every page of the documentation. */
public final class DocsIndexPage {
  private DocsIndexPage() {}

  private record Line(String path, String title, String about) {}

  private static final List<Line> LINES =
      List.of(
          new Line(
              PythonPage.PATH,
              "Python and NumPy here",
              "the language, every function, the limits, and what differs"),
          new Line(
              VerdictPage.PATH,
              "How Backproof judges a gradient",
              "two witnesses, the epsilon curve, other checkers, and what a verdict cannot tell"),
          new Line(
              DecodePage.PATH,
              "What does this difference mean?",
              "from the number that the lesson's check printed to the bugs that show it"),
          new Line(EmbeddingPage.PATH, "Put an experiment into your page", "texts to copy"),
          new Line(ApiPage.PATH, "The interface for programs", "check, keep and revise over HTTP"),
          new Line(OperatingPage.PATH, "Run a server", "service, database, backup, watching"),
          new Line("/privacy", "Privacy", "what this server knows about you"));

  public static String render(Assets assets) {
    return DocsPage.render(
        "Documentation",
        "/docs",
        List.of(
            ul(
                each(
                    LINES,
                    line -> li(a(line.title()).withHref(line.path()), text(": " + line.about()))))),
        assets);
  }
}
