package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** One code editor, as {@code editor.js} gives it. */
interface Editor extends JSObject {
  void setText(String text);

  void setProblem(int line, int column, int endColumn, String message);

  void clearProblem();

  void goTo(int line);

  @JSBody(
      params = {"textarea", "changed"},
      script = "return BackproofEditor.create(textarea, changed);")
  static Editor create(HTMLElement textarea, Action changed) {
    throw new UnsupportedOperationException();
  }
}
