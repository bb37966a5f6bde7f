package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** One code editor, as {@code editor.js} gives it. */
interface Editor extends JSObject {
  void setText(String text);

  /** Underlines a place beside those that are underlined already. */
  void mark(int line, int column, int endColumn, String severity, String message);

  void clearMarks();

  void goTo(int line);

  @JSBody(
      params = {"textarea", "changed"},
      script = "return BackproofEditor.create(textarea, changed);")
  static Editor create(HTMLElement textarea, Action changed) {
    throw new UnsupportedOperationException();
  }
}
