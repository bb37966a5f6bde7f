package backproof.view;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import backproof.check.Opinion;
import backproof.check.Verdict;
import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import j2html.tags.specialized.TrTag;
import java.util.List;

/** What other checkers would say, each with its rule. */
final class PanelView {
  private PanelView() {}

  static List<DomContent> of(List<Opinion> opinions) {
    var rows = tbody();
    opinions.forEach(opinion -> rows.with(row(opinion)));
    return List.of(
        p("The same program, as other checkers would measure and judge it with their defaults:"
                + " g is your gradient, n theirs.")
            .withClass("quiet"),
        div(table(
                caption("Other checkers").withClass("visually-hidden"),
                thead(tr(head("checker"), head("number"), head("says"))),
                rows))
            .withClasses("scroll", "panel-table"));
  }

  private static DomContent head(String words) {
    return th(words).attr("scope", "col");
  }

  private static TrTag row(Opinion opinion) {
    return tr(
        th(
                span(opinion.judge()),
                small(opinion.measure() + ": " + opinion.rule()),
                small(opinion.why()).withClass("why"))
            .attr("scope", "row"),
        td(Figures.rounded(opinion.number())).withTitle(Figures.full(opinion.number())),
        td(ruling(opinion)));
  }

  private static SpanTag ruling(Opinion opinion) {
    return switch (opinion.ruling()) {
      case ACCEPTS -> pill(Verdict.RIGHT, "accepts");
      case REJECTS -> pill(Verdict.WRONG, "rejects");
      case NUMBER -> pill(Verdict.CANNOT_TELL, "number only");
    };
  }

  private static SpanTag pill(Verdict look, String words) {
    return span(Icon.of(look).draw(), text(words)).withClasses("pill", "is-" + look.key());
  }
}
