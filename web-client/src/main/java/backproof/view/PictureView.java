package backproof.view;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.laboratory.Outcome;
import backproof.view.markup.Svg;
import j2html.tags.ContainerTag;
import java.util.List;

/** A judged experiment as one picture: for previews, slides, and pages that show no frames. */
public final class PictureView {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int LEFT = 64;
  private static final int BARS_FROM = 420;
  private static final int NAMES_TO = 300;
  private static final int ROW = 38;
  private static final int MOST_ROWS = 5;

  /** From 1e-12 on, a step for each power of ten. */
  private static final int STEPS = 12;

  private static final int STEP_WIDTH = 50;

  private static final String PAPER = "#fbfaf7";
  private static final String INK = "#1d2329";
  private static final String SOFT = "#56606b";
  private static final String LINE = "#e3e0d8";
  private static final String SANS = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
  private static final String MONO = "DejaVu Sans Mono, Menlo, Consolas, monospace";

  private PictureView() {}

  /** A whole SVG document, styled by attributes only. */
  public static String render(Experiment experiment, Outcome outcome) {
    ContainerTag<?> picture =
        Svg.picture(WIDTH, HEIGHT, Words.heading(experiment) + ": " + Words.preview(outcome))
            .attr("font-family", SANS)
            .with(
                Svg.rect(0, 0, WIDTH, HEIGHT).attr("fill", PAPER),
                Svg.rect(0, 0, WIDTH, 14).attr("fill", colour(outcome)),
                Svg.words(LEFT, 92, 28, SOFT, "Backproof"),
                bold(Svg.words(LEFT, 164, 48, INK, cut(Words.heading(experiment), 40))));
    switch (outcome) {
      case Outcome.Judged judged -> addReport(picture, judged.report());
      case Outcome.Raised raised -> {
        picture.with(bold(Svg.words(LEFT, 262, 64, colour(outcome), "No verdict")));
        String error = raised.error().type() + ": " + raised.error().message();
        picture.with(Svg.words(LEFT, 326, 28, INK, cut(error, 66)));
      }
    }
    return picture.render();
  }

  private static void addReport(ContainerTag<?> picture, Report report) {
    picture.with(
        bold(Svg.words(LEFT, 262, 64, colour(report.verdict()), Words.verdict(report.verdict()))),
        Svg.words(LEFT, 320, 28, INK, cut(Words.sentence(report), 66)),
        Svg.words(LEFT, 370, 26, SOFT, "difference " + Figures.full(report.difference()))
            .attr("font-family", MONO));
    List<BlockReport> blocks = report.blocks();
    int shown = Math.min(MOST_ROWS, blocks.size());
    for (int row = 0; row < shown; row++) {
      boolean speaksForRest = row == MOST_ROWS - 1 && blocks.size() > MOST_ROWS;
      int top = BARS_FROM + row * ROW;
      if (speaksForRest) {
        int rest = blocks.size() - row;
        picture.with(Svg.words(LEFT, top + 22, 22, SOFT, Figures.counted(rest, "more block")));
      } else {
        addRow(picture, blocks.get(row), top);
      }
    }
  }

  private static void addRow(ContainerTag<?> picture, BlockReport block, int top) {
    String colour = colour(block.verdict());
    picture.with(
        Svg.words(LEFT, top + 22, 22, INK, cut(block.gradient(), 16)).attr("font-family", MONO),
        Svg.rect(NAMES_TO, top + 4, STEPS * STEP_WIDTH, 22).attr("fill", LINE),
        Svg.rect(NAMES_TO, top + 4, Math.max(4, steps(block.difference()) * STEP_WIDTH), 22)
            .attr("fill", colour),
        Svg.words(
            NAMES_TO + STEPS * STEP_WIDTH + 24,
            top + 22,
            22,
            colour,
            Words.block(block.verdict()) + ", " + Figures.rounded(block.difference())));
  }

  private static int steps(double difference) {
    int steps = 0;
    double least = 1e-12;
    while (steps < STEPS && difference > least) {
      steps++;
      least *= 10;
    }
    return Figures.isFinite(difference) ? steps : STEPS;
  }

  private static ContainerTag<?> bold(ContainerTag<?> text) {
    return text.attr("font-weight", "bold");
  }

  /** Letters are not measured here: about so many have room. */
  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }

  static String colour(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged -> colour(judged.report().verdict());
      case Outcome.Raised raised -> SOFT;
    };
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "#0f766e";
      case WRONG -> "#ad3f12";
      case CANNOT_TELL -> "#655a86";
    };
  }
}
