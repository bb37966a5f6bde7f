package backproof.view;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.diagnosis.Finding;
import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.specialized.CodeTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TextareaTag;
import java.util.Map;

/**
 * A cell before its editor is there: a text area whose letters are not painted, over the same
 * letters in colour with the numbers of their lines. What is typed goes into the text area.
 */
final class StillView {
  private StillView() {}

  /**
   * @param marks what is known of some lines, by their numbers
   */
  static DivTag of(TextareaTag area, String source, Map<Integer, Finding.Role> marks) {
    String text = source.replace("\r\n", "\n").replace('\r', '\n');
    return div(
            numbers(text, marks).withClass("line-numbers").attr("aria-hidden", "true"),
            div(coloured(text), Markup.withSource(area, source)).withClass("lines"))
        .withClass("still");
  }

  private static CodeTag coloured(String source) {
    CodeTag coloured = code().attr("aria-hidden", "true");
    for (Highlighter.Piece piece : Highlighter.pieces(source)) {
      String shown = Visible.of(piece.text());
      coloured.with(
          switch (piece.kind()) {
            case PLAIN -> text(shown);
            case KEYWORD, STRING, NUMBER, COMMENT, DEFINITION ->
                span(shown).withClass(piece.kind().styleClass());
          });
    }
    return coloured;
  }

  private static DivTag numbers(String source, Map<Integer, Finding.Role> marks) {
    DivTag numbers = div();
    long lines = source.chars().filter(each -> each == '\n').count() + 1;
    for (int line = 1; line <= lines; line++) {
      numbers.with(text(line == 1 ? "" : "\n"));
      String number = Integer.toString(line);
      numbers.with(
          marks.containsKey(line) ? span(number).withClass(marks.get(line).key()) : text(number));
    }
    return numbers;
  }
}
