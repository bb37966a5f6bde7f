package backproof.view;

import backproof.view.markup.Svg;

/** A QR code as a picture. */
public final class QrView {
  private static final int MARGIN = 4; // modules, as ISO/IEC 18004 asks

  private QrView() {}

  /** Whether a module is dark, by column and row. */
  @FunctionalInterface
  public interface Modules {
    boolean isDark(int column, int row);
  }

  public static String render(String words, int size, Modules modules) {
    StringBuilder outline = new StringBuilder();
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        if (modules.isDark(column, row)) {
          outline.append('M').append(column + MARGIN).append(' ').append(row + MARGIN);
          outline.append("h1v1h-1z");
        }
      }
    }
    int side = size + 2 * MARGIN;
    return Svg.picture(side, side, words)
        .attr("width", side * 8)
        .attr("height", side * 8)
        .attr("shape-rendering", "crispEdges")
        .with(
            Svg.rect(0, 0, side, side).attr("fill", "#ffffff"),
            Svg.path(outline.toString()).attr("fill", "#000000"))
        .render();
  }
}
