package backproof.view;

import backproof.view.markup.Svg;
import backproof.view.markup.Visible;
import j2html.tags.ContainerTag;
import java.util.Map;
import java.util.TreeMap;

/** Draws the errors of a block: small beside its name, or large with the numbers of each entry. */
final class Heatmap {
  private static final int SMALL_SIDE = 40;
  private static final int SMALL_CELL = 10;
  private static final int SMALL_WIDTH = 120;
  private static final int SMALL_HEIGHT = 60;
  private static final int LARGE_CELL = 28;
  private static final int LARGE_WIDTH = 480;
  private static final int GAP = 2;

  private Heatmap() {}

  /** A picture without numbers; one path for each colour keeps it small. */
  static ContainerTag<?> small(Grid grid) {
    Mosaic mosaic = new Mosaic(grid, SMALL_SIDE);
    int across = SMALL_WIDTH / mosaic.columns();
    int down = SMALL_HEIGHT / mosaic.rows();
    int cell = Math.max(2, Math.min(SMALL_CELL, Math.min(across, down) - GAP));
    int pitch = cell > 4 ? cell + GAP : cell;
    Map<String, StringBuilder> outlines = new TreeMap<>();
    for (int row = 0; row < mosaic.rows(); row++) {
      for (int column = 0; column < mosaic.columns(); column++) {
        int entry = mosaic.worst(row, column);
        if (entry >= 0) {
          StringBuilder outline =
              outlines.computeIfAbsent(grid.styleClass(entry), name -> new StringBuilder());
          square(outline, column * pitch + 1, row * pitch + 1, cell);
        }
      }
    }
    ContainerTag<?> picture =
        Svg.svg(mosaic.columns() * pitch + GAP, mosaic.rows() * pitch + GAP)
            .attr("class", "heatmap small")
            .attr("role", "img")
            .attr("aria-label", Visible.line(summary(grid)));
    outlines.forEach(
        (name, outline) -> picture.with(Svg.path(outline.toString()).attr("class", name)));
    return picture;
  }

  private static void square(StringBuilder outline, int x, int y, int side) {
    outline.append('M').append(x).append(' ').append(y);
    outline.append('h').append(side).append('v').append(side).append('h').append(-side).append('z');
  }

  /** Each cell can be pointed at and reached by keyboard; one of them is in the order of tabs. */
  static ContainerTag<?> large(Mosaic mosaic) {
    int cell = Math.max(4, Math.min(LARGE_CELL, LARGE_WIDTH / mosaic.columns() - GAP));
    int pitch = cell + (cell > 6 ? GAP : 1);
    ContainerTag<?> picture =
        Svg.svg(mosaic.columns() * pitch, mosaic.rows() * pitch)
            .attr("class", "heatmap large")
            .attr("role", "group")
            .attr("aria-label", Visible.line(summary(mosaic.grid())))
            .attr("data-name", Visible.line(mosaic.grid().block().name()))
            .attr("data-gradient", Visible.line(mosaic.grid().block().gradient()))
            .attr("data-rows", mosaic.rows())
            .attr("data-columns", mosaic.columns());
    for (int row = 0; row < mosaic.rows(); row++) {
      for (int column = 0; column < mosaic.columns(); column++) {
        int entry = mosaic.worst(row, column);
        if (entry >= 0) {
          boolean first = row == 0 && column == 0;
          picture.with(
              entry(mosaic, entry, Svg.rect(column * pitch, row * pitch, cell, cell), first));
        }
      }
    }
    return picture;
  }

  private static ContainerTag<?> entry(
      Mosaic mosaic, int entry, ContainerTag<?> square, boolean first) {
    Grid grid = mosaic.grid();
    String name = Visible.line(grid.block().gradient() + grid.subscript(entry));
    return square
        .attr("class", "entry " + grid.styleClass(entry) + (grid.isNearKink(entry) ? " kink" : ""))
        .attr("role", "img")
        .attr("tabindex", first ? "0" : "-1")
        .attr("data-entry", name)
        .attr("data-grad", Figures.full(grid.grad(entry)))
        .attr("data-approx", Figures.full(grid.gradapprox(entry)))
        .attr("data-error", Figures.rounded(grid.error(entry)))
        .condAttr(grid.kink(entry).isPresent(), "data-kink", kink(grid, entry))
        .with(Svg.title(words(mosaic, entry, name)));
  }

  private static String words(Mosaic mosaic, int entry, String name) {
    Grid grid = mosaic.grid();
    String where = mosaic.isBinned() ? name + ", the worst of its cell" : name;
    String silent = grid.isSilent(entry) ? ", not exercised" : "";
    return where
        + ": yours "
        + Figures.rounded(grid.grad(entry))
        + ", numerical "
        + Figures.rounded(grid.gradapprox(entry))
        + ", error "
        + Figures.rounded(grid.error(entry))
        + silent
        + kink(grid, entry);
  }

  /** {@code ; Z1[0, 3] ... changes sides 0.0346 away}, or nothing. */
  private static String kink(Grid grid, int entry) {
    return grid.kink(entry).map(kink -> "; " + Visible.line(kink.described())).orElse("");
  }

  /** What the picture shows, for those who do not see it. */
  static String summary(Grid grid) {
    if (grid.size() == 0) {
      return grid.block().gradient() + " has no entries";
    }
    int worst = 0;
    for (int i = 1; i < grid.size(); i++) {
      worst = grid.rank(i) > grid.rank(worst) ? i : worst;
    }
    int silent = grid.silentEntries();
    String rest = silent == 0 ? "" : "; " + Figures.count(silent) + " zero by both accounts";
    return "Errors of "
        + grid.block().gradient()
        + ": worst "
        + Figures.rounded(grid.error(worst))
        + (grid.size() == 1 ? "" : " at " + grid.subscript(worst))
        + rest;
  }
}
