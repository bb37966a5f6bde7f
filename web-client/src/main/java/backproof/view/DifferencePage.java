package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.del;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.check.Settings;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.TypedNames;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.CodeTag;
import java.util.ArrayList;
import java.util.List;

/** What changed from one version of an experiment to another, line by line. */
public final class DifferencePage {
  private static final int CONTEXT = 3;

  private DifferencePage() {}

  /** One of the two. */
  public record Side(int number, Experiment experiment) {}

  public static String render(String id, Side before, Side after, Assets assets) {
    List<DomContent> text = new ArrayList<>();
    text.add(
        p(
            a("Version " + before.number()).withHref("/e/" + id + "/v/" + before.number()),
            text(" to "),
            a("version " + after.number()).withHref("/e/" + id + "/v/" + after.number()),
            text(" of “" + Words.heading(after.experiment()) + "”.")));
    int parts = text.size();
    add(text, "Title, note and settings", prose(before.experiment()), prose(after.experiment()));
    for (Cell cell : Cell.values()) {
      add(
          text,
          Words.cell(cell),
          before.experiment().source(cell),
          after.experiment().source(cell));
    }
    if (text.size() == parts) {
      text.add(p("Nothing: the two are the same."));
    }
    String title = "What changed from version " + before.number() + " to " + after.number();
    return DocsPage.render(title, "", text, assets);
  }

  private static String prose(Experiment experiment) {
    Settings settings = experiment.settings();
    return experiment.title()
        + "\n"
        + experiment.note()
        + "\nscheme "
        + settings.scheme().key()
        + "\nepsilon "
        + Figures.setting(settings.epsilon())
        + "\nthreshold "
        + Figures.setting(settings.threshold())
        + "\nwrt "
        + TypedNames.text(experiment.wrt())
        + "\ngradients "
        + TypedNames.text(experiment.gradients());
  }

  private static void add(List<DomContent> text, String heading, String before, String after) {
    if (!before.equals(after)) {
      text.add(h2(heading));
      text.add(pre(lines(LineDifference.of(before, after))).withClass("difference"));
    }
  }

  /** Far from any change, lines that stay are left out. */
  private static CodeTag lines(List<LineDifference.Line> lines) {
    CodeTag shown = code();
    int left = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isNearChange(lines, i)) {
        shown.with(omitted(left), line(lines.get(i)));
        left = 0;
      } else {
        left++;
      }
    }
    return shown.with(omitted(left));
  }

  private static boolean isNearChange(List<LineDifference.Line> lines, int index) {
    int last = Math.min(lines.size() - 1, index + CONTEXT);
    for (int i = Math.max(0, index - CONTEXT); i <= last; i++) {
      if (lines.get(i).fate() != LineDifference.Fate.STAYS) {
        return true;
      }
    }
    return false;
  }

  private static DomContent omitted(int lines) {
    return lines == 0
        ? text("")
        : span("  … " + Figures.counted(lines, "line") + " as before\n").withClass("omitted");
  }

  private static DomContent line(LineDifference.Line line) {
    DomContent said = text(line.fate().sign() + " " + Visible.of(line.text()) + "\n");
    return switch (line.fate()) {
      case STAYS -> said;
      case GOES -> del(said);
      case COMES -> ins(said);
    };
  }
}
