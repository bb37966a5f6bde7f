package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import backproof.experiment.Experiment;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.UlTag;

/** Which version of whose experiment a page shows, and what its owner can do with it. */
final class EditionView {
  private static final String FORM = "experiment";

  private EditionView() {}

  /** One line below the heading. */
  static PTag line(Edition edition) {
    PTag line =
        p(text("Version " + edition.number() + " of " + edition.newest())).withClass("promise");
    edition
        .origin()
        .ifPresent(origin -> line.with(text(", copied from "), a(origin).withHref("/e/" + origin)));
    edition.expires().ifPresent(day -> line.with(text(". It goes on " + day)));
    return line.with(text("."));
  }

  static DomContent menu(Edition edition) {
    UlTag list = ul();
    for (int i = edition.versions().size() - 1; i >= 0; i--) {
      Edition.Dated version = edition.versions().get(i);
      String path = edition.path() + "/v/" + version.number();
      var choice =
          a(text("Version " + version.number()), span(version.day()).withClass("day"))
              .withHref(path);
      list.with(
          li(version.number() == edition.number() ? choice.attr("aria-current", "true") : choice));
      if (i > 0) {
        int before = edition.versions().get(i - 1).number();
        list.with(
            li(
                a("What changed since version " + before)
                    .withHref(edition.path() + "/v/" + before + "/diff/" + version.number())));
      }
    }
    return details(summary("Versions"), list)
        .withId("versions")
        .attr("name", "menu")
        .withClass("menu");
  }

  /** Where the reader's own experiment would come from. */
  static DomContent origin(Edition edition) {
    return input()
        .withType("hidden")
        .withName("origin")
        .withValue(edition.id() + "/v/" + edition.number())
        .attr("form", FORM);
  }

  /** Starts an experiment of the reader's own with what stands in the form. */
  static ButtonTag keep() {
    return button("Keep")
        .withType("submit")
        .withId("keep")
        .withClass("as-link")
        .withTitle("Keep this as an experiment of yours that you can revise")
        .attr("form", FORM)
        .attr("formaction", "/experiments");
  }

  /** What only the owner can do. The key is in the fragment of the address or typed in. */
  static SectionTag owner(Edition edition, Edition.Editing editing, Experiment experiment) {
    return section(
            h2("Yours to revise"),
            p(Markup.said(editing.notice())).withClass("notice").attr("role", "status"),
            div(
                    label("Edit key").withFor("key"),
                    input()
                        .withType("password")
                        .withId("key")
                        .withName("key")
                        .attr("form", FORM)
                        .attr("autocomplete", "off")
                        .attr("spellcheck", "false")
                        .attr("aria-describedby", "key-help"),
                    p("The part of your edit link after the #. It is not kept in this browser.")
                        .withId("key-help")
                        .withClass("quiet"))
                .withClass("field"),
            div(
                    label("Note, shown with the experiment").withFor("note"),
                    textarea()
                        .withId("note")
                        .withName("note")
                        .withRows("2")
                        .attr("maxlength", 1800)
                        .attr("form", FORM)
                        .with(text("\n" + experiment.note())))
                .withClass("field"),
            hidden("version", Integer.toString(edition.newest())),
            div(
                    act("save", "Save version " + (edition.newest() + 1), edition)
                        .withClass("primary"),
                    a("See it as readers do").withHref(edition.path()),
                    details(
                            summary("More"),
                            div(
                                label("Days until it goes; 0: it stays").withFor("days"),
                                input()
                                    .withType("text")
                                    .withId("days")
                                    .withName("days")
                                    .withValue("0")
                                    .attr("inputmode", "numeric")
                                    .attr("form", FORM),
                                act("expire", "Set", edition),
                                act("key", "Make a new edit key", edition),
                                act("zip", "Download all that this key opens", edition),
                                act("delete", "Delete for good", edition).withClass("danger")))
                        .withClass("more"))
                .withClass("acts"))
        .withClass("owner-pane")
        .withId("owner");
  }

  private static ButtonTag act(String act, String words, Edition edition) {
    return button(words)
        .withType("submit")
        .withName("act")
        .withValue(act)
        .attr("form", FORM)
        .attr("formaction", "/edit/" + edition.id());
  }

  private static DomContent hidden(String name, String value) {
    return HiddenFields.hidden(name, value).attr("form", FORM);
  }
}
