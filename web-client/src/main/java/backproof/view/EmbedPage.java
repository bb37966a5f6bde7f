package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.DetailsTag;

/** A judged experiment made for a frame in another page: verdict, blocks, the code folded away. */
public final class EmbedPage {
  private EmbedPage() {}

  public static String render(PageModel model) {
    return Shell.document(
        Shell.headOf(
            model.experiment().title(),
            model.assets(),
            meta().withName("responsive-embedded-sizing").withContent("allow-origins=*"),
            link().withRel("canonical").withHref(model.canonicalUrl()),
            Shell.pageScript(model.assets())),
        PageData.on(page(model), model));
  }

  private static BodyTag page(PageModel model) {
    return body(
            header(
                    h1(Words.heading(model.experiment())).withId(Fragments.HEADING),
                    open(model.canonicalUrl()))
                .withClass("embed-bar"),
            main(
                    div(Fragments.verdict(model.experiment(), model.outcome())).withId("verdict"),
                    section(
                            h2("Report").withClass("visually-hidden"),
                            div(each(Fragments.report(model.outcome()).toArray(new DomContent[0])))
                                .withId("report"),
                            p("Point at an entry to read its numbers.")
                                .withId("entry-readout")
                                .attr("aria-live", "polite"))
                        .withClass("report-pane")
                        .attr("aria-label", "Report"),
                    cells(model.experiment()),
                    output(model))
                .withId("main"))
        .withClass("embed");
  }

  /** In a sandbox the link is dead, and the script shows the address beside it instead. */
  private static DomContent open(String address) {
    return div(
            a("Open in Backproof")
                .withId("open")
                .withHref(address)
                .withTarget("_blank")
                .withRel("noopener"),
            code(Visible.line(address)).withId("open-address").isHidden())
        .withClass("open");
  }

  /** The cells can be edited in the frame; the settings stay as they are. */
  private static DetailsTag cells(Experiment experiment) {
    Cell shown = experiment.backward().trim().isEmpty() ? Cell.FORWARD : Cell.BACKWARD;
    return details(
            summary("Code"),
            form(
                    EditorView.of(experiment, shown),
                    each(HiddenFields.settings(experiment), field -> field))
                .withId("experiment"))
        .withClass("fold");
  }

  private static DetailsTag output(PageModel model) {
    return details(
            summary("Output"),
            div(each(OutputView.of(model.outcome().stdout()).toArray(new DomContent[0])))
                .withId("output"))
        .withClass("fold");
  }
}
