package backproof.view;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.textarea;

import backproof.experiment.ProgramError;
import backproof.laboratory.Outcome;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;

/** Files in and out. Their buttons belong to the form of the cells, so that they need no script. */
final class FileMenus {
  static final String MULTIPART = "multipart/form-data";

  private FileMenus() {}

  static DomContent open() {
    return details(
            summary("Open"),
            div(
                    label("A notebook (.ipynb), a script (.py) or an experiment (.json)")
                        .withFor("open-file"),
                    input()
                        .withType("file")
                        .withId("open-file")
                        .withName("file")
                        .attr("form", "experiment")
                        .attr("accept", ".ipynb,.py,.json"),
                    p("Drop it anywhere on this page, or choose it here. Our server finds the"
                            + " functions in it; it keeps and logs nothing.")
                        .withClass("quiet"),
                    submit("Open it", "/open")
                        .withClass("without-script")
                        .attr("formenctype", MULTIPART),
                    label("Or paste a whole script or notebook").withFor("pasted"),
                    textarea()
                        .withId("pasted")
                        .withName("pasted")
                        .attr("form", "experiment")
                        .attr("rows", "4")
                        .attr("spellcheck", "false")
                        .attr("autocomplete", "off"),
                    submit("Open what is pasted", "/open")
                        .withId("open-pasted")
                        .attr("formenctype", MULTIPART))
                .withClass("menu-box"))
        .withId("open")
        .attr("name", "menu")
        .withClass("menu");
  }

  /** The way on for cells in which no forward was found: perhaps one of them holds it all. */
  static DivTag whole(Outcome outcome) {
    DivTag offer =
        div(
            p("Is your whole program in one cell? Forward and backward can be looked for in it.")
                .withClass("opened-head"),
            submit("Find forward and backward", "/open")
                .withName("whole")
                .withValue("true")
                .withId("open-whole")
                .attr("formenctype", MULTIPART));
    offer.withId("whole").withClass("offer");
    boolean isMeant =
        outcome instanceof Outcome.Raised raised
            && raised.error().type().equals(ProgramError.UNMATCHED);
    return isMeant ? offer : offer.isHidden();
  }

  static DomContent download() {
    return details(
            summary("Download"),
            div(
                    download("ipynb", "Notebook (.ipynb)"),
                    download("py", "Python script (.py)"),
                    download("json", "Experiment (.json)"))
                .withClass("menu-box"))
        .withId("download")
        .attr("name", "menu")
        .withClass("menu");
  }

  /** Enter in a field presses the first button of its form, which must not be one of these. */
  static DomContent pressedByEnter() {
    return button("Check")
        .withType("submit")
        .withClass("visually-hidden")
        .attr("form", "experiment")
        .attr("tabindex", "-1")
        .attr("aria-hidden", "true");
  }

  private static ButtonTag download(String format, String words) {
    return submit(words, "/export").withName("format").withValue(format);
  }

  private static ButtonTag submit(String words, String action) {
    return button(words).withType("submit").attr("form", "experiment").attr("formaction", action);
  }
}
