package backproof.page;

import org.teavm.jso.dom.html.HTMLElement;

/**
 * A place in a cell that a result speaks of; an empty stretch of columns means the whole line.
 *
 * @param line from 1; 0 where only the cell is known
 * @param isFaint whether it only follows from another place
 */
record Mark(String cell, int line, int column, int endColumn, boolean isFaint, String message) {
  /** What an element of the page names in its {@code data-} attributes. */
  static Mark of(HTMLElement element, boolean isFaint, String message) {
    return new Mark(
        Dom.attribute(element, "data-cell"),
        Dom.number(element, "data-line"),
        Dom.number(element, "data-column"),
        Dom.number(element, "data-end-column"),
        isFaint,
        message);
  }

  void on(Editor editor) {
    editor.mark(line, column, endColumn, isFaint ? "hint" : "error", message);
  }

  void on(HTMLElement area) {
    Still.mark(area, line, isFaint ? "inherited" : "origin");
  }
}
