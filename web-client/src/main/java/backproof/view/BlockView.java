package backproof.view;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import backproof.check.BlockReport;
import backproof.check.Kink;
import backproof.check.Verdict;
import backproof.view.markup.Markup;
import backproof.view.markup.Svg;
import j2html.tags.DomContent;
import j2html.tags.specialized.CaptionTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One block in full: a picture of its entries and the same numbers as a table. */
final class BlockView {
  /** Few blocks may be drawn finely; many share what a browser shows without effort. */
  private static final int FINE_SIDE = 24;

  private static final int COARSE_SIDE = 16;
  private static final int FEW_BLOCKS = 3;
  private static final int MOST_ROWS = 200;
  private static final int LEAST_ROWS = 20;
  private static final int ROWS_TOGETHER = 800;

  private BlockView() {}

  /** A block that is not right stands open. */
  static DetailsTag of(Grid grid, int index, int blocks) {
    BlockReport block = grid.block();
    Mosaic mosaic = new Mosaic(grid, blocks <= FEW_BLOCKS ? FINE_SIDE : COARSE_SIDE);
    DetailsTag part =
        details(
                summary(
                    span(Markup.said(block.gradient())).withClass("block-name"),
                    span(Words.shape(block.shape())).withClass("block-shape"),
                    span(Figures.full(block.difference())).withClass("block-difference"),
                    ReportView.pill(block.verdict())),
                picture(mosaic),
                numbers(grid, rowsFor(blocks)))
            .withClass("block")
            .withId("block-" + index);
    return block.verdict() == Verdict.RIGHT ? part : part.isOpen();
  }

  private static int rowsFor(int blocks) {
    return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, ROWS_TOGETHER / Math.max(1, blocks)));
  }

  private static DivTag picture(Mosaic mosaic) {
    DivTag picture = div().withClass("picture");
    if (mosaic.grid().size() == 0) {
      return picture.with(p("This block has no entries.").withClass("quiet"));
    }
    picture.with(div(Heatmap.large(mosaic)).withClass("scroll"));
    if (mosaic.grid().isSample()) {
      String some = Figures.count(mosaic.grid().size());
      String all = Figures.count(mosaic.grid().all());
      picture.with(
          p("Only " + some + " of " + all + " entries were measured; they stand here side by side.")
              .withClass("quiet"));
    }
    if (mosaic.isBinned()) {
      String many = Figures.count(mosaic.entriesPerCell());
      picture.with(
          p("Each square stands for up to " + many + " entries and shows the worst of them.")
              .withClass("quiet"));
    }
    return picture;
  }

  /** Where not all entries fit, the worst come first; else they stand in their own order. */
  private static DetailsTag numbers(Grid grid, int most) {
    List<Integer> entries = new ArrayList<>(grid.size());
    for (int i = 0; i < grid.size(); i++) {
      entries.add(i);
    }
    boolean cut = grid.size() > most;
    if (cut) {
      entries.sort(Comparator.comparingDouble(grid::rank).reversed());
    }
    var rows = tbody();
    for (int entry : entries.subList(0, Math.min(most, entries.size()))) {
      rows.with(row(grid, entry));
    }
    String title =
        cut ? "The " + most + " worst of " + Figures.count(grid.size()) + " entries" : "Numbers";
    return details(
            summary(title),
            div(table(errorCaption(), headings(grid), rows)).withClasses("scroll", "twin"))
        .withClass("numbers");
  }

  private static CaptionTag errorCaption() {
    return caption(
        "The error of an entry is its gap, |yours − numerical|, over ‖yours‖ + ‖numerical‖ of the"
            + " block.");
  }

  private static DomContent headings(Grid grid) {
    return thead(
        tr(heading("entry"), heading("yours"), heading("numerical"))
            .condWith(grid.isExact(), heading("exact"))
            .with(heading("error"))
            .condWith(grid.hasKinks(), heading("nearest kink")));
  }

  private static DomContent heading(String title) {
    return th(title).attr("scope", "col");
  }

  private static TrTag row(Grid grid, int entry) {
    String subscript = grid.subscript(entry);
    TrTag row =
        tr(
            th(subscript.isEmpty() ? "value" : subscript).attr("scope", "row"),
            td(Figures.full(grid.grad(entry))),
            td(Figures.full(grid.gradapprox(entry))));
    if (grid.isExact()) {
      row.with(td(Figures.full(grid.exact(entry))));
    }
    row.with(
        td(
            span().withClasses("swatch", grid.styleClass(entry)),
            text(grid.isSilent(entry) ? "not exercised" : Figures.rounded(grid.error(entry)))));
    String kink = grid.kink(entry).map(Kink::described).orElse("none within 1");
    return grid.hasKinks() ? row.with(td(Markup.said(kink))) : row;
  }

  /** What the colours mean. */
  static DivTag legend() {
    List<DomContent> steps = new ArrayList<>();
    for (int step = 0; step < ErrorScale.COUNT; step++) {
      steps.add(key(ErrorScale.name(step), ErrorScale.label(step)));
    }
    return div(
            span("Error of an entry").withClass("legend-title"),
            ul(each(steps.toArray(new DomContent[0]))).withClass("steps"),
            ul(
                    key(ErrorScale.SILENT, "zero both ways"),
                    key(ErrorScale.BROKEN, "not a number"),
                    key("kink", "a kink within " + Figures.setting(Grid.NEAR)))
                .withClass("marks"))
        .withClass("legend");
  }

  private static DomContent key(String styleClass, String label) {
    return li(
        Svg.svg(14, 14)
            .attr("class", "heatmap")
            .attr("aria-hidden", "true")
            .with(Svg.rect(1, 1, 12, 12).attr("class", styleClass)),
        span(label));
  }
}
