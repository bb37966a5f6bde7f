package backproof.view;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import backproof.reference.Bound;
import j2html.tags.DomContent;
import j2html.tags.specialized.TbodyTag;
import java.util.List;

/** How much a program may use, as a table. */
final class BoundsTable {
  private BoundsTable() {}

  static DomContent of(List<Bound> bounds) {
    TbodyTag rows = tbody();
    for (Bound bound : bounds) {
      rows.with(
          tr(
              th(bound.what()).attr("scope", "row"),
              td(bound.browser()),
              td(bound.server()),
              td(bound.terminal())));
    }
    return div(
        p(
            "A program that uses more is stopped with an error that names the limit. On the server,"
                + " which many share, the limits are tighter."),
        table(thead(tr(head("At most"), head("Browser"), head("Server"), head("Terminal"))), rows)
            .withClass("bounds"));
  }

  private static DomContent head(String words) {
    return th(words).attr("scope", "col");
  }
}
