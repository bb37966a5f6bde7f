package backproof.view.markup;

import static j2html.TagCreator.script;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import j2html.tags.specialized.TextareaTag;
import java.util.List;

/** The way from tags to text, and the few things the markup library cannot say safely itself. */
public final class Markup {
  private Markup() {}

  public static String document(HtmlTag html) {
    return "<!DOCTYPE html>\n" + html.render();
  }

  public static String fragment(DomContent... parts) {
    StringBuilder html = new StringBuilder();
    for (DomContent part : parts) {
      html.append(part.render());
    }
    return html.toString();
  }

  public static String fragment(List<? extends DomContent> parts) {
    return fragment(parts.toArray(new DomContent[0]));
  }

  /** Text of unknown origin, escaped, with hidden characters made visible. */
  public static DomContent said(String text) {
    return text(Visible.of(text));
  }

  /** A script by address; pages hold none themselves. */
  public static DomContent moduleScript(String address) {
    return script().withType("module").withSrc(address);
  }

  /** A parser drops a line break that opens a text area, so one is given to be dropped. */
  public static TextareaTag withSource(TextareaTag area, String source) {
    return area.with(text("\n" + source));
  }
}
