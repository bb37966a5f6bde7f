package backproof.view;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import backproof.diagnosis.Mutant;
import backproof.trial.Score;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.List;

/** How many mistakes the test point would catch, which it would not, and which point is better. */
final class ScoreView {
  private ScoreView() {}

  static List<DomContent> of(Score score) {
    List<DomContent> parts = new ArrayList<>();
    String catches = "This point would catch " + score.caught() + " of " + score.of();
    parts.add(p(catches + " small mistakes that were put into this program one at a time."));
    if (!score.advice().isEmpty()) {
      parts.add(p(score.advice()));
    }
    if (!score.missed().isEmpty()) {
      UlTag missed = ul();
      score.missed().forEach(mutant -> missed.with(mistake(mutant)));
      parts.add(
          details(summary("Mistakes that it would miss"), missed)
              .withClass("numbers")
              .withId("missed"));
    }
    return parts;
  }

  private static DomContent mistake(Mutant mutant) {
    return li(
        span("line " + mutant.edit().line() + " of " + mutant.edit().cell() + ": "),
        code(Markup.said(mutant.after().trim())),
        span(" for "),
        code(Markup.said(mutant.before().trim())));
  }
}
