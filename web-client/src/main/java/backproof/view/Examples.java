package backproof.view;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.text;

import backproof.reference.Construct;
import backproof.reference.Difference;
import backproof.reference.Refusal;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;

/** Programs that show what is there, what is not, and what is different. */
final class Examples {
  private Examples() {}

  static List<DomContent> of(List<Construct> language) {
    List<DomContent> examples = new ArrayList<>();
    for (Construct construct : language) {
      examples.add(example(construct.title()).with(program(construct.program())));
    }
    return examples;
  }

  static List<DomContent> ofRefusals(List<Refusal> refusals) {
    List<DomContent> examples = new ArrayList<>();
    for (Refusal refusal : refusals) {
      examples.add(
          example(refusal.title())
              .with(
                  program(refusal.program()),
                  output(refusal.error()),
                  p(text("Instead: "), text(lowered(refusal.instead())))));
    }
    return examples;
  }

  static List<DomContent> ofDifferences(List<Difference> differences) {
    List<DomContent> examples = new ArrayList<>();
    for (Difference difference : differences) {
      examples.add(
          example(difference.title())
              .with(
                  p(difference.text()),
                  program(difference.program()),
                  output(difference.output())));
    }
    return examples;
  }

  private static DivTag example(String title) {
    return div(h3(title)).withClass("example");
  }

  private static DomContent program(String source) {
    return pre(code(source.trim()));
  }

  private static DomContent output(String printed) {
    return pre(printed).withClass("shows");
  }

  private static String lowered(String sentence) {
    return (char) (sentence.charAt(0) + 32) + sentence.substring(1);
  }
}
