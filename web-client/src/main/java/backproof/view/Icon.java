package backproof.view;

import backproof.check.Verdict;
import backproof.view.markup.Svg;
import j2html.tags.ContainerTag;

/** The signs that stand beside words, so that no meaning hangs on colour alone. */
enum Icon {
  TICK("M3.5 8.5l3 3 6-7"),
  CROSS("M4 4l8 8M12 4l-8 8"),
  QUESTION("M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.4v.2"),
  RAISED("M8 3.5v5.5M8 12v.2"),
  THEME("M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12"),
  SHARE("M8 10V2.5M5 5l3-3 3 3M3.5 8.5v5h9v-5");

  private static final int SIZE = 16;

  private final String outline;

  Icon(String outline) {
    this.outline = outline;
  }

  static Icon of(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> TICK;
      case WRONG -> CROSS;
      case CANNOT_TELL -> QUESTION;
    };
  }

  ContainerTag<?> draw() {
    return Svg.svg(SIZE, SIZE)
        .attr("class", "icon")
        .attr("aria-hidden", "true")
        .with(Svg.path(outline));
  }
}
