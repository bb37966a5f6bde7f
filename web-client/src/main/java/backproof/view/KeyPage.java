package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.List;

/** The one page on which an edit key is shown. */
public final class KeyPage {
  private KeyPage() {}

  /** What is shown: two whole addresses. */
  public record Links(String page, String edit) {}

  public static String render(String title, Links links, Assets assets) {
    List<DomContent> text =
        List.of(
            p(
                "The edit link is shown this once. Whoever has it can revise and delete the"
                    + " experiment, so keep it to yourself; if it gets lost, nobody can bring it"
                    + " back."),
            field("edit-link", "Your edit link: keep it", links.edit()),
            field("page-link", "The link for everybody: it shows the newest version", links.page()),
            p(a("Revise it").withHref(links.edit()).withId("revise")),
            p(a("See it as readers do").withHref(links.page())));
    return DocsPage.render(title, "", text, assets);
  }

  private static DivTag field(String id, String words, String value) {
    return div(
            label(words).withFor(id),
            div(
                    input()
                        .withType("text")
                        .withId(id)
                        .withValue(value)
                        .attr("readonly")
                        .attr("spellcheck", "false"),
                    button("Copy")
                        .withType("button")
                        .withClass("plain")
                        .attr("aria-label", "Copy: " + words)
                        .attr("data-copy", id)
                        .isHidden())
                .withClass("copy-row"))
        .withClass("field");
  }
}
