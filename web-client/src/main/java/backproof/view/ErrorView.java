package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;

/** What a program raised: Python's line first, then the place, then what to do. */
final class ErrorView {
  private static final int LONGEST_LINE = 200;

  private ErrorView() {}

  static DivTag of(Experiment experiment, ProgramError error) {
    DivTag details = div(place(error)).withClass("error-place");
    quoted(experiment, error, details);
    boolean refuses = isRefusal(error);
    if (refuses || !error.help().isEmpty()) {
      details.with(
          p(Markup.said(error.help() + " "), iff(refuses, whatThereIs())).withClass("help"));
    }
    return div(head(error), details)
        .withClasses("verdict", "is-raised", iff(error.mayBeMended(), "may-be-mended"))
        .attr("data-cell", error.cell().key())
        .attr("data-line", error.line())
        .attr("data-column", error.column())
        .attr("data-end-column", error.endColumn());
  }

  /** Whether it is not the program that is wrong, but we who know less than Python. */
  private static boolean isRefusal(ProgramError error) {
    return error.type().equals("ModuleNotFoundError")
        || error.message().endsWith("not available here")
        || error.message().endsWith("not supported");
  }

  private static DomContent whatThereIs() {
    return a("What can be used here")
        .withHref(PythonPage.PATH)
        .withTarget("_blank")
        .withRel("noopener");
  }

  private static DivTag head(ProgramError error) {
    String separator = error.message().isEmpty() ? "" : ": ";
    return div(
            h2(Icon.RAISED.draw(), text("No verdict")).withClass("verdict-word"),
            p(code(Markup.said(error.type() + separator + error.message())))
                .withClass("verdict-sentence"))
        .withClass("verdict-head");
  }

  private static DomContent place(ProgramError error) {
    String line = error.line() > 0 ? ", line " + Figures.count(error.line()) : "";
    return p(Words.cell(error.cell()) + line).withClass("place");
  }

  private static void quoted(Experiment experiment, ProgramError error, DivTag details) {
    String line = line(experiment.source(error.cell()), error.line());
    if (line.trim().isEmpty()) {
      return;
    }
    details.with(pre(code(marked(line, error))).withClass("quoted"));
  }

  /** The line with the guilty part underlined; the whole line where no column is known. */
  private static DomContent[] marked(String line, ProgramError error) {
    int start = clamp(error.column() - 1, line.length());
    int end = clamp(Math.max(error.endColumn() - 1, start + 1), line.length());
    if (error.column() <= 0 || start >= end) {
      return new DomContent[] {Markup.said(line)};
    }
    return new DomContent[] {
      Markup.said(line.substring(0, start)),
      span(text(Visible.of(line.substring(start, end)))).withClass("guilty"),
      Markup.said(line.substring(end)),
      span("\n" + " ".repeat(start) + "^".repeat(end - start))
          .withClass("caret")
          .attr("aria-hidden", "true")
    };
  }

  private static int clamp(int index, int length) {
    return Math.max(0, Math.min(index, length));
  }

  /** One line of a cell, cut where it is absurdly long; empty where there is none. */
  private static String line(String source, int number) {
    int start = 0;
    for (int i = 1; i < number && start >= 0; i++) {
      int end = source.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    if (number < 1 || start < 0) {
      return "";
    }
    int end = source.indexOf('\n', start);
    int stop = end < 0 ? source.length() : end;
    return source.substring(start, Math.min(stop, start + LONGEST_LINE));
  }
}
