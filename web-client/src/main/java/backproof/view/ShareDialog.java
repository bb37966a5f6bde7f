package backproof.view;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dialog;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import j2html.tags.specialized.DialogTag;
import j2html.tags.specialized.DivTag;

/** Where a link and the text for another page can be copied; the script fills it in. */
final class ShareDialog {
  private ShareDialog() {}

  static DialogTag of() {
    return dialog(
            form(
                    h2("Share").withId("share-title"),
                    p("The link keeps this code and these settings as they are now.")
                        .withId("share-status")
                        .attr("role", "status"),
                    field(
                        "share-link",
                        "Link",
                        input().withType("text").withId("share-link").attr("readonly")),
                    field(
                        "share-state",
                        "Link that holds everything itself: nothing is saved here",
                        input().withType("text").withId("share-state").attr("readonly")),
                    div().withId("share-more"),
                    div(button("Close").withType("submit").withClass("plain"))
                        .withClass("dialog-end"))
                .withMethod("dialog"))
        .withId("share-dialog")
        .attr("aria-labelledby", "share-title");
  }

  private static DivTag field(String id, String words, DomContent input) {
    return div(
            label(words).withFor(id),
            div(
                    input,
                    button("Copy")
                        .withType("button")
                        .withClass("plain")
                        .attr("aria-label", "Copy: " + words)
                        .attr("data-copy", id))
                .withClass("copy-row"))
        .withClass("field");
  }
}
