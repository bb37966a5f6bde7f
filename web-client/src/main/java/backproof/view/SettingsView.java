package backproof.view;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.TypedNames;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.InputTag;
import j2html.tags.specialized.SelectTag;

/** What is checked, and how. */
final class SettingsView {
  private static final int LEAST_EXPONENT = -12;

  private SettingsView() {}

  static DivTag of(Experiment experiment) {
    Settings settings = experiment.settings();
    return div(
            field("title", "Title", text("title", experiment.title()).attr("maxlength", 200))
                .withClasses("field", "wide"),
            div(label("Scheme").withFor("scheme"), schemes(settings.scheme())).withClass("field"),
            field("epsilon", "Epsilon ε", number("epsilon", settings.epsilon())),
            field("threshold", "Threshold", number("threshold", settings.threshold())),
            names("wrt", "Parameters, wrt", TypedNames.text(experiment.wrt()), "W1, b1"),
            names(
                "gradients",
                "Gradients of them",
                TypedNames.text(experiment.gradients()),
                "W1=dW1, b1=db1"),
            slider(settings.epsilon()),
            button("Check").withType("submit").withId("check").withClass("primary"))
        .withClass("settings");
  }

  private static DivTag field(String id, String words, InputTag input) {
    return div(label(words).withFor(id), input).withClass("field");
  }

  private static DivTag names(String name, String words, String value, String example) {
    return field(
            name,
            words,
            text(name, value)
                .attr("placeholder", "found for you, or " + example)
                .attr("spellcheck", "false")
                .attr("autocapitalize", "off"))
        .withClasses("field", "names");
  }

  private static InputTag text(String name, String value) {
    return input()
        .withType("text")
        .withId(name)
        .withName(name)
        .withValue(value)
        .attr("autocomplete", "off");
  }

  private static InputTag number(String name, double value) {
    return text(name, Figures.setting(value))
        .withClass("number")
        .attr("inputmode", "decimal")
        .attr("spellcheck", "false")
        .attr("size", 9);
  }

  private static SelectTag schemes(Scheme chosen) {
    SelectTag choice = select().withId("scheme").withName("scheme");
    for (Scheme scheme : Scheme.values()) {
      var row = option(Words.scheme(scheme)).withValue(scheme.key());
      choice.with(scheme == chosen ? row.isSelected() : row);
    }
    return choice;
  }

  /** A logarithmic scale: each tick is a power of ten, every second one is labelled. */
  private static DivTag slider(double epsilon) {
    DivTag labels = div().withClass("scale-labels").attr("aria-hidden", "true");
    for (int exponent = LEAST_EXPONENT; exponent <= 0; exponent++) {
      labels.with(span(exponent % 2 == 0 ? power(exponent) : ""));
    }
    return div(
            label("Epsilon on a logarithmic scale")
                .withFor("epsilon-slider")
                .withClass("visually-hidden"),
            input()
                .withType("range")
                .withId("epsilon-slider")
                .attr("min", LEAST_EXPONENT)
                .attr("max", 0)
                .attr("step", "any")
                .attr("aria-valuetext", Figures.setting(epsilon))
                .withValue(exponentOf(epsilon)),
            labels)
        .withClass("scale");
  }

  private static String power(int exponent) {
    return exponent == 0 ? "1" : "1e" + exponent;
  }

  /** The nearest power of ten from below, which is exact for the powers themselves. */
  private static String exponentOf(double epsilon) {
    int exponent = LEAST_EXPONENT;
    double[] powers = {1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1};
    for (double power : powers) {
      exponent += epsilon >= power ? 1 : 0;
    }
    return Integer.toString(exponent);
  }
}
