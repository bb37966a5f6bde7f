package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import backproof.experiment.Cell;
import backproof.laboratory.Outcome;
import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SectionTag;
import java.util.Optional;
import java.util.Set;

/** The workbench: verdict across the top, code on the left, report on the right. */
public final class WorkbenchPage {
  private static final String PROMISE =
      "Paste your NumPy functions: see which gradients are right, and by how much the others are"
          + " off.";

  private WorkbenchPage() {}

  public static String render(PageModel model) {
    return Shell.document(
        Shell.headOf(
            model.experiment().title(),
            model.assets(),
            PreviewTags.of(model),
            link().withRel("canonical").withHref(model.canonicalUrl()),
            studyStyle(model),
            Shell.pageScript(model.assets()),
            each(ownerFiles(model))),
        page(model));
  }

  private static DomContent[] ownerFiles(PageModel model) {
    Assets assets = model.assets();
    return model.edition().flatMap(Edition::editing).isEmpty()
        ? new DomContent[0]
        : new DomContent[] {
          link().withRel("stylesheet").withHref(assets.url("owner.css")),
          Markup.moduleScript(assets.url("owner.js"))
        };
  }

  /** The script brings it later where nothing was asked for yet. */
  private static DomContent studyStyle(PageModel model) {
    return StudyView.isAsked(model.outcome())
        ? link().withRel("stylesheet").withHref(model.assets().url("study.css"))
        : text("");
  }

  private static BodyTag page(PageModel model) {
    BodyTag page =
        body(
            Shell.skipLink("main", "Skip to the verdict"),
            Shell.bar(model.kind() == PageKind.SNAPSHOT ? "" : "/play", shareButton()),
            main(
                    opening(model),
                    owner(model),
                    verdict(model),
                    views(),
                    div(code(model), report(model)).withClass("columns"),
                    OpenedView.reopening(model.opening().flatMap(Opening::before)))
                .withId("main")
                .withClass("workbench"),
            footer(foot(model)).withClass("foot"),
            ShareDialog.of());
    return PageData.on(page, model);
  }

  private static PTag foot(PageModel model) {
    PTag foot =
        p(
            text("Your code runs in this page. Nothing is saved until you share it. "),
            a("Privacy").withHref("/privacy"));
    if (model.kind() == PageKind.SNAPSHOT) {
      String path = model.canonicalUrl().substring(model.site().length());
      foot.with(
          text(" · "),
          a("Put this into a page").withHref(path + "/share"),
          text(" · "),
          a("Report this").withHref("/report?of=" + path).withRel("nofollow"));
    }
    return foot;
  }

  private static DomContent shareButton() {
    return button(Icon.SHARE.draw(), span("Share").withClass("button-words"))
        .withType("button")
        .withId("share")
        .withClass("primary")
        .isHidden();
  }

  private static DivTag opening(PageModel model) {
    DivTag words =
        div(h1(Words.heading(model.experiment())).withId(Fragments.HEADING))
            .withClass("opening-words");
    if (model.kind() == PageKind.FRONT) {
      words.with(p(PROMISE).withClass("promise"));
    }
    whichOne(model).ifPresent(words::with);
    if (!model.experiment().note().trim().isEmpty()) {
      words.with(p(Markup.said(model.experiment().note())).withClass("note"));
    }
    return div(
            words,
            div(
                    FileMenus.pressedByEnter(),
                    presets(model),
                    FileMenus.open(),
                    FileMenus.download(),
                    edition(model))
                .withClass("menus"))
        .withClass("opening");
  }

  private static Optional<DomContent> whichOne(PageModel model) {
    if (model.edition().isPresent()) {
      return model.edition().map(EditionView::line);
    }
    return model
        .snapshot()
        .map(
            name ->
                p("Snapshot "
                        + Visible.line(name)
                        + ": it stays as it is; edits here do not change it.")
                    .withClass("promise"));
  }

  private static DomContent edition(PageModel model) {
    return each(
        model
            .edition()
            .map(edition -> each(EditionView.menu(edition), EditionView.origin(edition)))
            .orElseGet(() -> text("")),
        EditionView.keep());
  }

  private static DomContent owner(PageModel model) {
    return model
        .edition()
        .flatMap(
            edition ->
                edition
                    .editing()
                    .<DomContent>map(
                        editing -> EditionView.owner(edition, editing, model.experiment())))
        .orElseGet(() -> text(""));
  }

  private static DomContent presets(PageModel model) {
    if (model.presets().isEmpty()) {
      return text("");
    }
    var list = ul();
    for (PresetLink preset : model.presets()) {
      var choice = a(preset.title()).withHref("/play?preset=" + preset.key());
      boolean current = model.preset().equals(Optional.of(preset.key()));
      list.with(li(current ? choice.attr("aria-current", "true") : choice));
    }
    return details(summary("Examples"), list)
        .withId("presets")
        .attr("name", "menu")
        .withClass("menu");
  }

  private static SectionTag verdict(PageModel model) {
    return section(
            div(Fragments.verdict(model.experiment(), model.outcome()))
                .withId("verdict")
                .attr("aria-live", "polite"),
            div(
                    span("Checking…").attr("role", "status"),
                    b().withId("percent").attr("aria-hidden", "true"),
                    button("Stop").withType("button").withId("stop").withClass("plain"))
                .withId("running")
                .isHidden())
        .withClass("verdict-pane")
        .attr("aria-label", "Verdict");
  }

  /** On a narrow screen one part is shown at a time; the choice needs no script. */
  private static FieldsetTag views() {
    return fieldset(
            legend("Show").withClass("visually-hidden"),
            view("code", "Code", true),
            view("report", "Report", false),
            view("settings", "Settings", false))
        .withClass("views");
  }

  private static DomContent view(String key, String words, boolean chosen) {
    var choice =
        input().withType("radio").withName("view").withId("view-" + key).attr("value", key);
    return each(chosen ? choice.isChecked() : choice, label(words).withFor("view-" + key));
  }

  private static FormTag code(PageModel model) {
    Outcome outcome = model.outcome();
    return form(
            section(
                    h2("Code").withClass("visually-hidden"),
                    div(each(opened(model))).withId("opened"),
                    FileMenus.whole(outcome),
                    EditorView.of(
                        model.experiment(), cellToShow(model), Set.of(), outcome.findings()))
                .withClass("code-pane")
                .attr("aria-label", "Code"),
            section(
                    h2("Settings").withClass("visually-hidden"),
                    SettingsView.of(model.experiment()),
                    model.edition().flatMap(Edition::editing).isPresent()
                        ? HiddenFields.check(model.experiment())
                        : HiddenFields.rest(model.experiment()))
                .withClass("settings-pane")
                .attr("aria-label", "Settings"),
            section(
                    h2("Output"),
                    div(each(OutputView.of(outcome.stdout()).toArray(new DomContent[0])))
                        .withId("output"))
                .withClass("output-pane"))
        .withId("experiment")
        .withMethod("post")
        .withAction("/run");
  }

  private static DomContent[] opened(PageModel model) {
    return model.opening().map(OpenedView::of).stream().toArray(DomContent[]::new);
  }

  /** The cell to blame, else the one that gives the gradients, which are what is judged. */
  private static Cell cellToShow(PageModel model) {
    return switch (model.outcome()) {
      case Outcome.Judged judged -> EditorView.judged(model.experiment());
      case Outcome.Raised raised -> raised.error().cell();
    };
  }

  private static SectionTag report(PageModel model) {
    return section(
            h2("Report").withClass("visually-hidden"),
            Fragments.findings(model.outcome()),
            div(each(Fragments.report(model.outcome()).toArray(new DomContent[0])))
                .withId("report"),
            p("Point at an entry to read its numbers.")
                .withId("entry-readout")
                .attr("aria-live", "polite"),
            StudyView.of(model.outcome()))
        .withClass("report-pane")
        .attr("aria-label", "Report");
  }
}
