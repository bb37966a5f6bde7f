package backproof.view;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import backproof.check.Curve;
import backproof.check.CurveFit;
import backproof.check.Settings;
import backproof.laboratory.Studies;
import backproof.laboratory.StudyWords;
import backproof.number.Elementary;
import backproof.view.markup.Markup;
import backproof.view.markup.Svg;
import backproof.view.markup.Visible;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;

/** The difference against epsilon: a picture, what it shows in words, and the same numbers. */
final class CurveView {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 344;
  private static final int LEFT = 48;
  private static final int RIGHT = 468;
  private static final int TOP = 24;
  private static final int BOTTOM = 300;
  private static final double LEAST = 1e-12;
  private static final int DECADES = 12;
  private static final int DECADES_PER_LABEL = 3;

  /** Thin lines in the background; more of them would only be grey. */
  private static final int MOST_BLOCKS = 12;

  private static final Plot PLOT =
      new Plot(
          LEFT,
          RIGHT,
          TOP,
          BOTTOM,
          Plot.Axis.logarithmic(LEAST, 1),
          Plot.Axis.logarithmic(LEAST, 1));

  private CurveView() {}

  static List<DomContent> of(Studies studies, Curve curve, Settings settings) {
    List<String> sentences = StudyWords.curve(studies, settings);
    return List.of(
        picture(curve, settings, sentences), legend(curve), words(sentences), numbers(curve));
  }

  static DivTag words(List<String> sentences) {
    var list = ul();
    sentences.forEach(sentence -> list.with(li(Markup.said(sentence))));
    return div(list).withClass("sentences");
  }

  private static DivTag picture(Curve curve, Settings settings, List<String> sentences) {
    ContainerTag<?> svg =
        Svg.picture(WIDTH, HEIGHT)
            .attr("class", "plot curve")
            .attr("role", "group")
            .attr("aria-label", "The difference against epsilon, both on logarithmic scales")
            .with(Svg.description(String.join(" ", sentences)));
    svg.with(kinks(curve), axes(), thresholds());
    curve.blocks().stream()
        .limit(curve.blocks().size() > 1 ? MOST_BLOCKS : 0)
        .forEach(block -> svg.with(line("block-line", block.name(), curve, block.values())));
    if (curve.single().length > 0) {
      svg.with(line("single-line", "measured in float32", curve, curve.single()));
    }
    if (curve.error().length > 0) {
      svg.with(line("exact-line", "exact against numerical", curve, curve.error()));
    }
    svg.with(line("mine-line", "yours against numerical", curve, curve.difference()));
    for (int i = 0; i < curve.epsilons().length; i++) {
      svg.with(point(curve.epsilons()[i], curve.difference()[i]));
    }
    curve.fit().ifPresent(fit -> svg.with(model(fit), best(fit)));
    return div(svg.with(handle(settings.epsilon()))).withClass("plot-frame");
  }

  private static ContainerTag<?> line(String style, String title, Curve curve, double[] values) {
    return Svg.path(PLOT.path(curve.epsilons(), values))
        .attr("class", style)
        .with(Svg.title(title));
  }

  private static ContainerTag<?> point(double epsilon, double difference) {
    return Figures.isFinite(difference) && difference >= LEAST
        ? Svg.circle(PLOT.xText(epsilon), PLOT.yText(difference), 2).attr("class", "measured")
        : Svg.group("");
  }

  private static ContainerTag<?> axes() {
    ContainerTag<?> axes = Svg.group("axes");
    for (int exponent = -DECADES; exponent <= 0; exponent += DECADES_PER_LABEL) {
      double power = Elementary.pow(10, exponent);
      String label = exponent == 0 ? "1" : "1e" + exponent;
      String x = PLOT.xText(power);
      String y = PLOT.yText(power);
      axes.with(Svg.line(x, "" + TOP, x, "" + BOTTOM), Svg.line("" + LEFT, y, "" + RIGHT, y));
      axes.with(Svg.words(x, "" + (BOTTOM + 20), label).attr("text-anchor", "middle"));
      axes.with(
          Svg.words("" + (LEFT - 6), Plot.coordinate(PLOT.y(power) + 4), label)
              .attr("text-anchor", "end"));
    }
    return axes.with(
        Svg.words("" + (LEFT + RIGHT) / 2, "" + (HEIGHT - 4), "epsilon")
            .attr("text-anchor", "middle"),
        Svg.words("4", "14", "difference"));
  }

  /** The lesson names one in its text and uses another in its code. */
  private static ContainerTag<?> thresholds() {
    return Svg.group("threshold-lines")
        .with(
            threshold(2e-7),
            threshold(1e-7),
            Svg.words("" + (RIGHT - 2), Plot.coordinate(PLOT.y(2e-7) - 5), "2e-7, code")
                .attr("text-anchor", "end"),
            Svg.words("" + (RIGHT - 2), Plot.coordinate(PLOT.y(1e-7) + 14), "1e-7, text")
                .attr("text-anchor", "end"));
  }

  private static ContainerTag<?> threshold(double value) {
    return Svg.line("" + LEFT, PLOT.yText(value), "" + RIGHT, PLOT.yText(value))
        .with(Svg.title("threshold " + Figures.setting(value)));
  }

  private static ContainerTag<?> kinks(Curve curve) {
    ContainerTag<?> kinks = Svg.group("kinks");
    if (curve.kinks().length == 0) {
      return kinks;
    }
    int start = (int) PLOT.x(curve.kinks()[0]);
    kinks.with(Svg.rect(start, TOP, RIGHT - start, BOTTOM - TOP));
    for (double kink : curve.kinks()) {
      String x = PLOT.xText(kink);
      kinks.with(
          Svg.line(x, "" + (BOTTOM - 8), x, "" + BOTTOM)
              .with(Svg.title("a kink is crossed from " + Figures.rounded(kink) + " on")));
    }
    return kinks.with(Svg.words("" + RIGHT, "" + (TOP - 6), "kinks").attr("text-anchor", "end"));
  }

  private static ContainerTag<?> model(CurveFit fit) {
    double[] xs = new double[4 * DECADES + 1];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = Elementary.pow(10, i / 4.0 - DECADES);
      ys[i] = fit.at(xs[i]) <= 1 ? fit.at(xs[i]) : Double.NaN;
    }
    return Svg.path(PLOT.path(xs, ys)).attr("class", "model-line").with(Svg.title("the model"));
  }

  private static ContainerTag<?> best(CurveFit fit) {
    String x = PLOT.xText(fit.best());
    return Svg.group("best")
        .with(
            Svg.line(x, "" + TOP, x, "" + BOTTOM),
            Svg.words(x, "" + (TOP - 6), "best " + Figures.rounded(fit.best()))
                .attr("text-anchor", "middle"));
  }

  /** Moved by pointer or arrow keys; where no script runs it only shows where epsilon is. */
  private static ContainerTag<?> handle(double epsilon) {
    double exponent = Elementary.log10(epsilon);
    String x = PLOT.xText(Math.max(epsilon, LEAST));
    return Svg.group("handle")
        .attr("id", "epsilon-handle")
        .attr("role", "slider")
        .attr("tabindex", 0)
        .attr("aria-label", "Your epsilon")
        .attr("aria-valuemin", -DECADES)
        .attr("aria-valuemax", 0)
        .attr("aria-valuenow", Plot.coordinate(exponent))
        .attr("aria-valuetext", Figures.setting(epsilon))
        .attr("data-left", LEFT)
        .attr("data-right", RIGHT)
        .with(
            Svg.line(x, "" + TOP, x, "" + BOTTOM),
            Svg.circle(x, "" + (BOTTOM - 16), 9),
            Svg.words(x, "" + (BOTTOM - 12), "ε " + Figures.setting(epsilon)).attr("dx", 14));
  }

  private static DivTag legend(Curve curve) {
    return div(ul(key("mine-line", "yours against the numerical gradient"))
            .condWith(
                curve.error().length > 0, key("exact-line", "exact against the numerical one"))
            .condWith(curve.fit().isPresent(), key("model-line", "the model"))
            .condWith(curve.single().length > 0, key("single-line", "measured in float32"))
            .condWith(curve.blocks().size() > 1, key("block-line", "yours, array by array")))
        .withClass("keys");
  }

  static DomContent key(String style, String words) {
    return li(
        Svg.svg(28, 12)
            .attr("class", "plot")
            .attr("aria-hidden", "true")
            .with(Svg.path("M1 6H27").attr("class", style)),
        span(words));
  }

  private static DetailsTag numbers(Curve curve) {
    var rows = tbody();
    for (int i = 0; i < curve.epsilons().length; i++) {
      rows.with(row(curve, i));
    }
    List<DomContent> heads = new ArrayList<>();
    heads.add(head("epsilon"));
    heads.add(head("yours"));
    if (curve.error().length > 0) {
      heads.add(head("exact"));
    }
    if (curve.single().length > 0) {
      heads.add(head("float32"));
    }
    for (Curve.Series block : curve.blocks()) {
      heads.add(head(Visible.line(block.name())));
    }
    return details(
            summary("Numbers of the curve"),
            div(table(
                    caption("‖a − n‖ / (‖a‖ + ‖n‖) against the numerical gradient n"),
                    thead(tr(each(heads.toArray(new DomContent[0])))),
                    rows))
                .withClasses("scroll", "twin"))
        .withId("curve-numbers")
        .withClass("numbers");
  }

  private static DomContent head(String words) {
    return th(words).attr("scope", "col");
  }

  private static TrTag row(Curve curve, int i) {
    TrTag row =
        tr(
            th(Figures.rounded(curve.epsilons()[i])).attr("scope", "row"),
            td(Figures.rounded(curve.difference()[i])));
    if (curve.error().length > 0) {
      row.with(td(Figures.rounded(curve.error()[i])));
    }
    if (curve.single().length > 0) {
      row.with(td(Figures.rounded(curve.single()[i])));
    }
    for (Curve.Series block : curve.blocks()) {
      row.with(td(Figures.rounded(block.values()[i])));
    }
    return row;
  }
}
