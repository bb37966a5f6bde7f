package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.del;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import backproof.diagnosis.Change;
import backproof.diagnosis.Finding;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import java.util.List;

/** Where a gradient goes wrong: the line at once, what is wrong and the edit to be opened. */
final class FindingsView {
  private FindingsView() {}

  static DivTag of(List<Finding> findings) {
    if (findings.isEmpty()) {
      return div();
    }
    List<Finding> origins = of(findings, Finding.Role.ORIGIN);
    DivTag all = div(h3("Where it goes wrong"), ol(each(origins, FindingsView::finding)));
    List<Finding> inherited = of(findings, Finding.Role.INHERITED);
    if (!inherited.isEmpty()) {
      all.with(
          div(text("Wrong only because of that: "), ol(each(inherited, FindingsView::follows)))
              .withClass("follows"));
    }
    return all.withClasses("sentences", "findings");
  }

  private static List<Finding> of(List<Finding> findings, Finding.Role role) {
    return findings.stream().filter(finding -> finding.role() == role).toList();
  }

  private static LiTag finding(Finding finding) {
    String name = finding.name().isEmpty() ? "" : ": " + finding.name();
    LiTag item =
        li(p(at(finding, "Line " + place(finding.line(), finding.cell())), Markup.said(name)));
    item.with(step("kind", "What is wrong?", p(Markup.said(finding.text()))));
    if (!finding.value().isEmpty()) {
      item.with(step("value", "What should it be?", p(Markup.said(finding.value()))));
    }
    finding
        .fix()
        .ifPresent(fix -> item.with(step("edit", "Show an edit that mends it", edit(fix))));
    return placed(item, finding);
  }

  private static LiTag follows(Finding finding) {
    return placed(
        li(at(finding, "line " + finding.line()), Markup.said(" (" + finding.name() + ")")),
        finding);
  }

  private static LiTag placed(LiTag item, Finding finding) {
    return item.attr("data-cell", finding.cell())
        .attr("data-line", finding.line())
        .attr("data-column", 1)
        .attr("data-end-column", 1);
  }

  /** Without the script it leads to the cell, with it to the line. */
  private static DomContent at(Finding finding, String words) {
    return a(words).withHref("#cell-" + finding.cell()).withClass("jump");
  }

  private static String place(int line, String cell) {
    return line + " of the " + cell + " cell";
  }

  private static DomContent step(String name, String question, DomContent answer) {
    return details(summary(question), answer).withClass("step-" + name);
  }

  /** The button needs the script, which alone shows it. */
  private static DomContent apply(Change change) {
    int from = change.replaced() == 0 ? change.endLine() : change.line() - 1;
    return button("Apply it")
        .withType("button")
        .withClass("apply")
        .attr("data-cell", change.cell())
        .attr("data-place", "line " + place(change.line(), change.cell()))
        .attr("data-from", from)
        .attr("data-count", change.replaced())
        .attr("data-after", change.after());
  }

  private static DomContent edit(Finding.Fix fix) {
    DivTag edit = div();
    if (!fix.change().before().isEmpty()) {
      edit.with(pre(del(code(Markup.said(fix.change().before())))));
    }
    if (!fix.change().after().isEmpty()) {
      edit.with(pre(ins(code(Markup.said(fix.change().after())))));
    }
    edit.with(apply(fix.change()));
    return edit.with(p(Markup.said(fix.proof() + " There may be other ways to write it.")));
  }
}
