package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;

import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import j2html.tags.specialized.HeaderTag;
import j2html.tags.specialized.HtmlTag;
import java.util.Optional;

/** What all pages share: the head of the document, the bar at the top. */
final class Shell {
  private static final String DESCRIPTION =
      "Checks backward passes written by hand: paste your forward and backward functions and see"
          + " which gradients are right.";

  private Shell() {}

  static String document(HeadTag head, BodyTag body) {
    return Markup.document(html(head, body).withLang("en"));
  }

  /**
   * A document made for a frame.
   *
   * @param theme light or dark, where the page around it says which
   */
  static String document(HeadTag head, BodyTag body, String language, Optional<String> theme) {
    HtmlTag html = html(head, body).withLang(language);
    theme.ifPresent(chosen -> html.withData("theme", chosen));
    return Markup.document(html);
  }

  static HeadTag headOf(String title, Assets assets, DomContent... more) {
    return head(
        meta().withCharset("utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        title(title.trim().isEmpty() ? "Backproof" : Visible.line(title) + " · Backproof"),
        meta().withName("description").withContent(DESCRIPTION),
        meta().withName("color-scheme").withContent("light dark"),
        link().withRel("stylesheet").withHref(assets.url("style.css")),
        link().withRel("icon").withType("image/svg+xml").withHref(assets.url("icon.svg")),
        each(more));
  }

  static DomContent pageScript(Assets assets) {
    return Markup.moduleScript(assets.url("page.js"));
  }

  static DomContent skipLink(String id, String words) {
    return a(words).withHref("#" + id).withClass("skip");
  }

  /** Controls that need the script are hidden until it shows them. */
  static HeaderTag bar(String current, DomContent... actions) {
    return header(
            a(span("Backproof")).withHref("/").withClass("brand"),
            nav(entry("Playground", "/play", current), entry("Docs", PythonPage.PATH, current))
                .attr("aria-label", "Main"),
            button(Icon.THEME.draw(), span("Theme").withClass("button-words"))
                .withType("button")
                .withId("theme")
                .withClass("plain")
                .isHidden(),
            each(actions))
        .withClass("bar");
  }

  private static DomContent entry(String words, String href, String current) {
    var entry = a(words).withHref(href);
    return href.equals(current) ? entry.attr("aria-current", "page") : entry;
  }
}
