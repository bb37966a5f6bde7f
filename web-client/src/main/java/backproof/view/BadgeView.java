package backproof.view;

import backproof.laboratory.Outcome;
import backproof.view.markup.Svg;

/** A small sign for pages that show pictures only: what is checked, and what came of it. */
public final class BadgeView {
  private static final int HEIGHT = 20;
  private static final int NAME_WIDTH = 98;
  private static final int LETTER_WIDTH = 7;
  private static final String NAME = "gradient check";

  private BadgeView() {}

  public static String render(Outcome outcome) {
    String word =
        switch (outcome) {
          case Outcome.Judged judged -> Words.verdict(judged.report().verdict());
          case Outcome.Raised raised -> "No verdict";
        };
    int width = word.length() * LETTER_WIDTH + 20;
    return Svg.picture(NAME_WIDTH + width, HEIGHT, NAME + ": " + word)
        .attr("font-family", "Verdana, DejaVu Sans, sans-serif")
        .with(
            Svg.title(NAME + ": " + word),
            Svg.rect(0, 0, NAME_WIDTH, HEIGHT).attr("fill", "#3d444c"),
            Svg.rect(NAME_WIDTH, 0, width, HEIGHT).attr("fill", PictureView.colour(outcome)),
            Svg.words(8, 14, 11, "#ffffff", NAME),
            Svg.words(NAME_WIDTH + 10, 14, 11, "#ffffff", word))
        .render();
  }
}
