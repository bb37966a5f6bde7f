package backproof.view;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import backproof.check.Lens;
import backproof.laboratory.StudyWords;
import backproof.view.markup.Svg;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import java.util.List;

/** The cost along one entry, with the slopes that were given, measured and found exactly. */
final class LensView {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int LEFT = 16;
  private static final int RIGHT = 464;
  private static final int TOP = 24;
  private static final int BOTTOM = 260;

  /** Every so many points make a row of the table. */
  private static final int STRIDE = 10;

  private LensView() {}

  static List<DomContent> of(Lens lens) {
    List<String> sentences = StudyWords.lens(lens);
    return List.of(
        div(picture(lens, sentences)).withClass("plot-frame"),
        div(ul(
                    CurveView.key("cost-line", "the cost"),
                    CurveView.key("mine-line", "your slope"),
                    CurveView.key("secant-line", "the scheme's secant"))
                .condWith(
                    lens.exact().isPresent(), CurveView.key("exact-line", "the exact tangent")))
            .withClass("keys"),
        CurveView.words(sentences),
        numbers(lens));
  }

  private static ContainerTag<?> picture(Lens lens, List<String> sentences) {
    double width = lens.shifts()[lens.shifts().length - 1];
    Plot plot = plot(lens, width);
    ContainerTag<?> svg =
        Svg.picture(WIDTH, HEIGHT)
            .attr("class", "plot lens")
            .attr("role", "img")
            .attr("aria-label", "The cost along " + lens.entry())
            .with(Svg.description(String.join(" ", sentences)));
    ContainerTag<?> window =
        Svg.window(0, TOP, WIDTH, BOTTOM - TOP)
            .attr("viewBox", "0 " + TOP + " " + WIDTH + " " + (BOTTOM - TOP));
    for (double kink : lens.kinks()) {
      String x = plot.xText(kink);
      window.with(
          Svg.line(x, "" + TOP, x, "" + BOTTOM)
              .attr("class", "kink-line")
              .with(Svg.title("kink at a shift of " + Figures.rounded(kink))));
    }
    window.with(
        Svg.path(plot.path(lens.shifts(), lens.costs())).attr("class", "cost-line"),
        slope("secant-line", plot, lens, width, lens.approx()));
    lens.exact().ifPresent(exact -> window.with(slope("exact-line", plot, lens, width, exact)));
    window.with(
        slope("mine-line", plot, lens, width, lens.grad()),
        Svg.circle(plot.xText(0), plot.yText(lens.cost()), 4).attr("class", "here"));
    return svg.with(window, labels(lens, plot, width));
  }

  private static Plot plot(Lens lens, double width) {
    double low = lens.cost();
    double high = lens.cost();
    for (double cost : lens.costs()) {
      low = cost < low ? cost : low;
      high = cost > high ? cost : high;
    }
    double margin = (high - low) / 12;
    return new Plot(
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        Plot.Axis.even(-width, width),
        Plot.Axis.even(low - margin, high + margin));
  }

  private static ContainerTag<?> slope(
      String style, Plot plot, Lens lens, double width, double slope) {
    return Svg.line(
            plot.xText(-width),
            plot.yText(lens.cost() - slope * width),
            plot.xText(width),
            plot.yText(lens.cost() + slope * width))
        .attr("class", style);
  }

  private static ContainerTag<?> labels(Lens lens, Plot plot, double width) {
    return Svg.group("axes")
        .with(
            Svg.line("" + LEFT, "" + BOTTOM, "" + RIGHT, "" + BOTTOM),
            Svg.words("" + LEFT, "" + (BOTTOM + 18), "-" + Figures.setting(width)),
            Svg.words(plot.xText(0), "" + (BOTTOM + 18), lens.entry())
                .attr("text-anchor", "middle"),
            Svg.words("" + RIGHT, "" + (BOTTOM + 18), "+" + Figures.setting(width))
                .attr("text-anchor", "end"),
            Svg.words("" + LEFT, "16", "cost " + Figures.rounded(lens.cost())));
  }

  private static DetailsTag numbers(Lens lens) {
    var rows = tbody();
    for (int i = 0; i < lens.shifts().length; i += STRIDE) {
      rows.with(
          tr(
              th(Figures.rounded(lens.shifts()[i])).attr("scope", "row"),
              td(Figures.full(lens.costs()[i]))));
    }
    return details(
            summary("Numbers of the lens"),
            div(table(
                    caption("The cost with the entry moved"),
                    thead(tr(th("shift").attr("scope", "col"), th("cost").attr("scope", "col"))),
                    rows))
                .withClasses("scroll", "twin"))
        .withId("lens-numbers")
        .withClass("numbers");
  }
}
