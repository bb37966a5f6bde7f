package backproof.view;

import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.PreTag;
import java.util.ArrayList;
import java.util.List;

/** What the program printed. */
final class OutputView {
  private static final int SHOWN = 20_000;

  private OutputView() {}

  static List<DomContent> of(String stdout) {
    if (stdout.isEmpty()) {
      return List.of(p("Nothing was printed.").withClass("quiet"));
    }
    List<DomContent> parts = new ArrayList<>();
    parts.add(printed(beginning(stdout)));
    int rest = stdout.length() - beginning(stdout).length();
    if (rest > 0) {
      parts.add(p(Figures.counted(rest, "more character") + " not shown.").withClass("quiet"));
    }
    return parts;
  }

  private static PreTag printed(String text) {
    PreTag printed = pre().withClass("printed").withTabindex(0).attr("aria-label", "Output");
    printed.with(text("\n")); // a parser drops a line break that opens the element
    for (Ansi.Run run : Ansi.read(text)) {
      DomContent words = Markup.said(run.text());
      printed.with(run.classes().isEmpty() ? words : span(words).withClass(run.classes()));
    }
    return printed;
  }

  /** Never ends between the two halves of one character. */
  private static String beginning(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(SHOWN - 1));
    return text.substring(0, splits ? SHOWN - 1 : SHOWN);
  }
}
