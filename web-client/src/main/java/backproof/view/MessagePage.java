package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;

import backproof.view.markup.Markup;
import backproof.view.markup.Visible;

/** A page that says one thing: not found, not understood, too busy. */
public final class MessagePage {
  private MessagePage() {}

  /**
   * What the page says.
   *
   * @param title a few words, also the title of the document
   * @param text one or two sentences: what happened, what to do
   */
  public record Message(int status, String title, String text) {}

  public static String render(Message message, Assets assets) {
    return Shell.document(
        Shell.headOf(message.title(), assets, meta().withName("robots").withContent("noindex")),
        body(
            Shell.skipLink("main", "Skip to the message"),
            Shell.bar(""),
            main(
                    p(Integer.toString(message.status())).withClass("status"),
                    h1(Visible.line(message.title())),
                    p(Markup.said(message.text())),
                    p(a("Open the playground").withHref("/play")))
                .withId("main")
                .withClass("reading")));
  }
}
