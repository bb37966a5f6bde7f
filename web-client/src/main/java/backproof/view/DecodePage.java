package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import backproof.exercise.Reading;
import backproof.view.markup.Visible;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.OlTag;
import java.util.ArrayList;
import java.util.List;

/** Type the difference that the lesson's gradient check printed, read which bugs show it. */
public final class DecodePage {
  /** Where the page stands on the site. */
  public static final String PATH = "/decode";

  private static final String TITLE = "What does this difference mean?";
  private static final int LONGEST = 200;

  private DecodePage() {}

  /**
   * What is known of what was typed.
   *
   * @param typed as it was typed; empty text before anything was
   * @param isNumber whether there is a number in it
   * @param readings the programs that show it
   * @param nearest where there are none, those that come nearest
   */
  public record Decoded(
      String typed, boolean isNumber, List<Reading> readings, List<Reading> nearest) {}

  public static String render(Decoded decoded, Assets assets) {
    List<DomContent> content = new ArrayList<>();
    content.add(
        p(
            text("The lesson's "),
            code("gradient_check_n"),
            text(
                " prints one number for the fraud-detection network. Each bug leaves its own: type"
                    + " yours, or paste the whole message, and read which bugs show it.")));
    content.add(form(decoded.typed()));
    content.add(answer(decoded).withId("answer"));
    content.add(
        p(
                text(
                    "Computed from the lesson's own network, with its seed and epsilon 1e-7: some"
                        + " two thousand programs of one or two mistakes each. Another network,"
                        + " seed or epsilon shows other numbers; paste yours into the "),
                a("playground").withHref("/play"),
                text(" instead."))
            .withClass("quiet"));
    return DocsPage.render(TITLE, PATH, content, assets);
  }

  private static FormTag form(String typed) {
    return TagCreator.form(
            label("Difference").withFor("difference"),
            input()
                .withType("text")
                .withId("difference")
                .withName("difference")
                .withValue(typed)
                .withPlaceholder("0.2850931567761623")
                .attr("inputmode", "decimal")
                .attr("maxlength", LONGEST)
                .attr("autocomplete", "off")
                .attr("spellcheck", "false"),
            button("Decode").withType("submit").withClass("primary"))
        .withMethod("get")
        .withAction(PATH)
        .withClass("decode");
  }

  private static DivTag answer(Decoded decoded) {
    if (decoded.typed().isEmpty()) {
      return div();
    }
    if (!decoded.isNumber()) {
      return div(
          p(
              "There is no number in “"
                  + Visible.line(decoded.typed())
                  + "”. Type it as it was"
                  + " printed, for example 0.17344196893."));
    }
    if (decoded.readings().isEmpty()) {
      return div(
          h2("No program of the lesson shows this"),
          p("None with one or two of the mistakes that are known here. The nearest are:"),
          list(decoded.nearest()),
          p("Is it the lesson's test case, with its seed and with epsilon 1e-7?"));
    }
    int count = decoded.readings().size();
    return div(
        h2(count == 1 ? "One program shows this" : "These programs show this"),
        list(decoded.readings()));
  }

  private static OlTag list(List<Reading> readings) {
    OlTag list = ol().withClass("readings");
    for (Reading reading : readings) {
      list.with(
          li(
              p(reading.text()),
              p(text("difference = "), code(Figures.full(reading.difference())))
                  .withClass("quiet")));
    }
    return list;
  }
}
