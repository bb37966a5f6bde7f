package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import backproof.check.Lens;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.SelectTag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the studies of an experiment stand, made or yet to be asked for. */
final class StudyView {
  private static final String FORM = "experiment";
  private static final double[] WIDTHS = {1e-3, 1e-2, Parts.WIDTH, 1, 10};

  private StudyView() {}

  static SectionTag of(Outcome outcome) {
    Map<String, List<DomContent>> parts = parts(outcome);
    return section(
            h2("A closer look").withClass("visually-hidden"),
            study(StudyFragments.CURVE, "Epsilon curve", curve(), parts),
            study(StudyFragments.LENS, "One entry under the lens", lens(outcome), parts),
            study(StudyFragments.JUDGES, "Panel of judges", judges(), parts),
            study(StudyFragments.SCORE, "What this test point can see", score(), parts),
            indicator())
        .withId("studies")
        .attr("aria-label", "A closer look");
  }

  /** What says that it takes long; the script puts it where that is. */
  static DivTag indicator() {
    return div(
            span("").withId("study-progress").attr("role", "status"),
            button("Stop").withType("button").withId("study-stop").withClass("plain"))
        .withId("studying")
        .isHidden();
  }

  static boolean isAsked(Outcome outcome) {
    return !parts(outcome).isEmpty();
  }

  private static Map<String, List<DomContent>> parts(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged ->
          StudyFragments.parts(judged.studies(), judged.report().settings());
      case Outcome.Raised raised -> Map.of();
    };
  }

  private static DetailsTag study(
      String id, String title, DivTag asking, Map<String, List<DomContent>> parts) {
    List<DomContent> made = parts.getOrDefault(id, List.of());
    DetailsTag study =
        details(
                summary(title),
                asking,
                div(each(made.toArray(new DomContent[0]))).withId(id).withClass("study-result"))
            .withId("study-" + id)
            .withClasses("study", "block");
    return made.isEmpty() ? study : study.isOpen();
  }

  private static DivTag curve() {
    return div(
            p("How far the numerical gradient can be trusted at every epsilon from 1e-12 to 1.")
                .withClass("quiet"),
            ask("curve", "Draw the curve"))
        .withClass("asking");
  }

  private static DivTag judges() {
    return div(
            p(each(
                    span("What PyTorch, JAX, TensorFlow and others would say. "),
                    a("How we judge").withHref(VerdictPage.PATH)))
                .withClass("quiet"),
            ask("judges", "Ask them"))
        .withClass("asking");
  }

  private static DivTag score() {
    return div(
            p("How many small mistakes in this program the test point would catch, and whether"
                    + " another one would catch more.")
                .withClass("quiet"),
            ask("score", "Try them"))
        .withClass("asking");
  }

  private static ButtonTag ask(String part, String words) {
    return button(words)
        .withType("submit")
        .attr("form", FORM)
        .withName("with")
        .withValue(part)
        .attr("formaction", "/run")
        .withClass("asks");
  }

  private static DivTag lens(Outcome outcome) {
    Optional<Lens> shown =
        outcome instanceof Outcome.Judged judged ? judged.studies().lens() : Optional.empty();
    return div(
            p("The cost along one entry: choose it here, or in the picture of its block.")
                .withClass("quiet"),
            div(
                    label("Entry").withFor("lens-entry"),
                    input()
                        .withType("text")
                        .withId("lens-entry")
                        .withName("lens")
                        .attr("form", FORM)
                        .attr("autocomplete", "off")
                        .attr("spellcheck", "false")
                        .attr("placeholder", "W1[0, 2]")
                        .withValue(shown.map(Lens::entry).orElse("")))
                .withClass("field"),
            div(label("Moved by up to").withFor("lens-width"), widths(shown)).withClass("field"),
            button("Look")
                .withType("submit")
                .attr("form", FORM)
                .attr("formaction", "/run")
                .withClass("asks"))
        .withClasses("asking", "asking-lens");
  }

  private static SelectTag widths(Optional<Lens> shown) {
    double chosen = shown.map(lens -> lens.shifts()[lens.shifts().length - 1]).orElse(Parts.WIDTH);
    SelectTag choice = select().withId("lens-width").withName("width").attr("form", FORM);
    if (shown.isPresent() && Arrays.stream(WIDTHS).noneMatch(width -> width == chosen)) {
      choice.with(option(Figures.setting(chosen)).withValue(Figures.setting(chosen)).isSelected());
    }
    for (double width : WIDTHS) {
      var row = option(Figures.setting(width)).withValue(Figures.setting(width));
      choice.with(width == chosen ? row.isSelected() : row);
    }
    return choice;
  }
}
