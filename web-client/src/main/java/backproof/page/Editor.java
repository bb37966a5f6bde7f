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
      params = {"textarea", "label", "changed"},
      script = "return BackproofEditor.create(textarea, label, changed);")
  static Editor create(HTMLElement textarea, String label, Action changed) {
    throw new UnsupportedOperationException();
  }
}
