package backproof.view;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.data;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
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
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.laboratory.Outcome;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SpanTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.List;

/** The evidence block by block: a table to read at a glance, then the entries of each. */
final class ReportView {
  private static final int LISTED = 200;

  private ReportView() {}

  static List<DomContent> of(Outcome.Judged judged) {
    Report report = judged.report();
    List<Grid> grids = new ArrayList<>();
    for (BlockReport block : report.blocks()) {
      grids.add(new Grid(block));
    }
    List<Grid> listed = grids.subList(0, Math.min(LISTED, grids.size()));
    List<DomContent> parts = new ArrayList<>();
    parts.add(blocks(listed));
    if (grids.size() > listed.size()) {
      int rest = grids.size() - listed.size();
      parts.add(p(Figures.counted(rest, "more block") + " not shown.").withClass("quiet"));
    }
    parts.add(coverage(grids));
    parts.add(sentences("Why", report.reasons()));
    report.point().ifPresent(point -> parts.add(sentences("Test point", point.sentences())));
    judged
        .checker()
        .ifPresent(check -> parts.add(sentences("Your " + check.name(), List.of(check.text()))));
    parts.add(sentences("Notes", judged.notes()));
    parts.add(
        details(
                summary("What was matched to what"),
                div(list(judged.matched())).withClass("sentences"))
            .withId("matched")
            .withClass("numbers"));
    parts.add(BlockView.legend());
    for (int i = 0; i < listed.size(); i++) {
      parts.add(BlockView.of(listed.get(i), i, listed.size()));
    }
    return parts;
  }

  static DivTag sentences(String heading, List<String> sentences) {
    if (sentences.isEmpty()) {
      return div();
    }
    return div(h3(heading), list(sentences)).withClass("sentences");
  }

  private static UlTag list(List<String> sentences) {
    UlTag list = ul();
    for (String sentence : sentences) {
      list.with(li(Markup.said(sentence)));
    }
    return list;
  }

  private static TableTag blocks(List<Grid> grids) {
    var rows = tbody();
    for (Grid grid : grids) {
      rows.with(row(grid));
    }
    return table(
            caption("Blocks").withClass("visually-hidden"),
            thead(
                tr(
                    heading("gradient"),
                    heading("shape"),
                    heading("difference"),
                    heading("verdict"),
                    heading("entries"))),
            rows)
        .withClass("blocks");
  }

  private static DomContent heading(String name) {
    return th(name).attr("scope", "col").withClass("for-" + name);
  }

  private static TrTag row(Grid grid) {
    BlockReport block = grid.block();
    String full = Figures.full(block.difference());
    return tr(
            th(
                    Markup.said(block.gradient()),
                    span(text("of "), Markup.said(block.name())).withClass("parameter"))
                .attr("scope", "row")
                .withClass("for-gradient"),
            td(Words.shape(block.shape())).withClass("for-shape"),
            td(data(Figures.rounded(block.difference())).withValue(full).withTitle(full))
                .withClass("for-difference"),
            td(pill(block.verdict())).withClass("for-verdict"),
            td(Heatmap.small(grid)).withClass("for-entries"))
        .withClass("is-" + block.verdict().key());
  }

  static SpanTag pill(Verdict verdict) {
    return span(Icon.of(verdict).draw(), text(Words.block(verdict)))
        .withClasses("pill", "is-" + verdict.key());
  }

  private static DomContent coverage(List<Grid> grids) {
    long silent = 0;
    long all = 0;
    for (Grid grid : grids) {
      silent += grid.silentEntries();
      all += grid.size();
    }
    if (silent == 0) {
      return div();
    }
    String words =
        Figures.count(silent)
            + " of "
            + Figures.count(all)
            + (silent == 1
                ? " entries is zero both ways (dashed): this point says nothing about it."
                : " entries are zero both ways (dashed): this point says nothing about them.");
    return p(words).withClass("coverage");
  }
}
