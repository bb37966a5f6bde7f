package backproof.view;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.view.markup.Markup;
import backproof.view.markup.Visible;
import j2html.tags.specialized.CodeTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TextareaTag;

/**
 * A cell before its editor is there: a text area whose letters are not painted, over the same
 * letters in colour with the numbers of their lines. What is typed goes into the text area.
 */
final class StillView {
  private StillView() {}

  static DivTag of(TextareaTag area, String source) {
    String text = source.replace("\r\n", "\n").replace('\r', '\n');
    return div(
            div(numbers(text)).withClass("line-numbers").attr("aria-hidden", "true"),
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

  private static String numbers(String source) {
    StringBuilder numbers = new StringBuilder("1");
    int line = 1;
    for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
      line++;
      numbers.append('\n').append(line);
    }
    return numbers.toString();
  }
}
