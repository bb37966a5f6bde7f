package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.data;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;

/** The banner: one word, one sentence, then the evidence. */
final class VerdictView {
  private VerdictView() {}

  static DivTag of(Report report, double milliseconds) {
    return banner(report, milliseconds, Words.verdict(report.verdict()), Words.sentence(report));
  }

  /** The same before other points were looked at: right is said of this point only. */
  static DivTag early(Report report, double milliseconds) {
    return report.verdict() == Verdict.RIGHT
        ? banner(
            report,
            milliseconds,
            Words.verdict(Verdict.RIGHT) + " here",
            Words.sentence(report) + " Looking at other points …")
        : of(report, milliseconds);
  }

  private static DivTag banner(Report report, double milliseconds, String word, String sentence) {
    DivTag head =
        div(
                h2(Icon.of(report.verdict()).draw(), text(word)).withClass("verdict-word"),
                p(Markup.said(sentence)).withClass("verdict-sentence"))
            .withClass("verdict-head");
    return div(head, evidence(report, milliseconds))
        .withClasses(
            "verdict",
            "is-" + report.verdict().key(),
            iff(report.verdict() != Verdict.RIGHT, "may-be-mended"));
  }

  private static DivTag evidence(Report report, double milliseconds) {
    return div(
            p(
                    span("difference").withClass("label"),
                    text(" "),
                    data(Figures.full(report.difference()))
                        .withClass("number")
                        .withValue(Figures.full(report.difference())))
                .withClass("difference"),
            p(
                    settings(report.settings()),
                    text(" "),
                    effort(report, milliseconds),
                    text(" "),
                    a("How we judge").withHref(VerdictPage.PATH))
                .withClass("facts"),
            p(text("The notebook says: “"), Markup.said(report.message()), text("”"))
                .withClass("message"))
        .withClass("verdict-evidence");
  }

  private static DomContent settings(Settings settings) {
    return span(
        text("threshold "),
        b(Figures.setting(settings.threshold())),
        text(" · " + Words.scheme(settings.scheme()) + ", ε "),
        b(Figures.setting(settings.epsilon())));
  }

  private static DomContent effort(Report report, double milliseconds) {
    return span(
        unbroken(Figures.counted(report.parameters(), "parameter"))
            + " · "
            + unbroken(Figures.counted(report.evaluations(), "evaluation"))
            + " · "
            + unbroken(Figures.milliseconds(milliseconds)));
  }

  /** A number and its unit stay on one line. */
  private static String unbroken(String words) {
    return words.replace(' ', '\u00a0');
  }
}
