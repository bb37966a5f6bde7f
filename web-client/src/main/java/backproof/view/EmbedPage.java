package backproof.view;

import static backproof.view.Frame.Part.CODE;
import static backproof.view.Frame.Part.OPEN;
import static backproof.view.Frame.Part.OUTPUT;
import static backproof.view.Frame.Part.REPORT;
import static backproof.view.Frame.Part.TITLE;
import static backproof.view.Frame.Part.VERDICT;
import static j2html.TagCreator.a;
import static j2html.TagCreator.base;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
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
import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;

/** A judged experiment made for a frame in another page: verdict, blocks, the code folded away. */
public final class EmbedPage {
  private EmbedPage() {}

  public static String render(PageModel model) {
    Frame frame = model.frame();
    return Shell.document(
        Shell.headOf(
            model.experiment().title(),
            model.assets(),
            // our other pages refuse to stand in a frame
            base().withTarget("_blank"),
            meta().withName("robots").withContent("noindex"),
            meta().withName("responsive-embedded-sizing").withContent("allow-origins=*"),
            link().withRel("canonical").withHref(model.canonicalUrl()),
            link().withRel("stylesheet").withHref(model.assets().url("frame.css")),
            Shell.pageScript(model.assets()),
            Markup.moduleScript(model.assets().url("frame.js"))),
        PageData.on(page(model), model)
            .withData("study", showsFindings(frame) ? model.assets().url("study.js") : "")
            .withData("load", frame.startsAtOnce() ? "auto" : "click")
            .withData("frame", frame.isFixed() ? "fixed" : "fitting"),
        frame.language(),
        frame.theme());
  }

  private static boolean showsFindings(Frame frame) {
    return frame.hints() != Frame.Hints.OFF && !frame.hides(REPORT);
  }

  private static BodyTag page(PageModel model) {
    Frame frame = model.frame();
    return body(
            header(
                    shown(
                        h1(Words.heading(model.experiment())).withId(Fragments.HEADING),
                        TITLE,
                        frame),
                    div(
                            button("Run it").withType("button").withId("run").isHidden(),
                            shown(open(model.canonicalUrl()), OPEN, frame))
                        .withClass("embed-ways"))
                .withClass("embed-bar"),
            main(
                    shown(
                        div(Fragments.verdict(model.experiment(), model.outcome()))
                            .withId("verdict"),
                        VERDICT,
                        frame),
                    shown(report(model), REPORT, frame),
                    shown(cells(model, frame), CODE, frame),
                    shown(output(model), OUTPUT, frame))
                .withId("main"))
        .withClasses("embed", "hints-" + frame.hints().key());
  }

  /** What is hidden stays in the page, because what is shown is made from it. */
  private static DomContent shown(Tag<?> part, Frame.Part kind, Frame frame) {
    return frame.hides(kind) ? part.attr("hidden") : part;
  }

  private static SectionTag report(PageModel model) {
    return section(
            h2("Report").withClass("visually-hidden"),
            Fragments.findings(model.outcome()),
            StudyView.indicator(),
            div(each(Fragments.report(model.outcome()).toArray(new DomContent[0])))
                .withId("report"),
            p("Point at an entry to read its numbers.")
                .withId("entry-readout")
                .attr("aria-live", "polite"))
        .withClass("report-pane")
        .attr("aria-label", "Report");
  }

  /** In a sandbox the link is dead, and the script shows the address beside it instead. */
  private static DivTag open(String address) {
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
  private static DetailsTag cells(PageModel model, Frame frame) {
    Experiment experiment = model.experiment();
    boolean isSilent = frame.hints() == Frame.Hints.OFF;
    Cell shown = EditorView.judged(experiment);
    return details(
            summary("Code"),
            form(
                    EditorView.of(
                        experiment,
                        shown,
                        frame.locked(),
                        isSilent ? List.of() : model.outcome().findings()),
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
