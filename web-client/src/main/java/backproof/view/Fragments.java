package backproof.view;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import backproof.check.Report;
import backproof.diagnosis.Finding;
import backproof.experiment.Experiment;
import backproof.laboratory.Outcome;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a page that change with each check: inner HTML by the id of the element. */
public final class Fragments {
  /** The name of the part that only depends on the experiment. */
  public static final String HEADING = "heading";

  /** The part that only a wrong gradient has, or a program that raises. */
  public static final String FINDINGS = "findings";

  private Fragments() {}

  /** The experiment lends its source, so that an error can quote the line it speaks of. */
  public static Map<String, String> of(Experiment experiment, Outcome outcome) {
    Map<String, String> fragments = new LinkedHashMap<>();
    fragments.put(HEADING, Markup.fragment(text(Words.heading(experiment))));
    fragments.put("verdict", Markup.fragment(verdict(experiment, outcome)));
    fragments.put("report", Markup.fragment(report(outcome)));
    fragments.put("output", Markup.fragment(OutputView.of(outcome.stdout())));
    return fragments;
  }

  /** The verdict on the point itself, while others are being looked at. */
  public static String early(Report report, double milliseconds) {
    return Markup.fragment(VerdictView.early(report, milliseconds));
  }

  static DomContent verdict(Experiment experiment, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged -> VerdictView.of(judged.report(), judged.milliseconds());
      case Outcome.Raised raised -> ErrorView.of(experiment, raised.error());
    };
  }

  /** Where a gradient goes wrong, as a fragment of its own: it comes after the verdict. */
  public static String findings(List<Finding> findings) {
    return Markup.fragment(FindingsView.of(findings));
  }

  static DivTag findings(Outcome outcome) {
    return div(FindingsView.of(outcome.findings())).withId(FINDINGS);
  }

  static List<DomContent> report(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged -> ReportView.of(judged);
      case Outcome.Raised raised -> withoutVerdict(raised.notes());
    };
  }

  private static List<DomContent> withoutVerdict(List<String> notes) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(
        p("Nothing was compared: the program stopped before its gradient was known.")
            .withClass("quiet"));
    parts.add(ReportView.sentences("Notes", notes));
    return parts;
  }
}
