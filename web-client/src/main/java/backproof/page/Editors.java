package backproof.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The three cells. They are text areas until the editor has been fetched, and stay so where it
 * cannot be had; the text areas hold the text either way.
 */
final class Editors {
  private final ExperimentForm form;
  private final Runnable changed;
  private final Map<String, Editor> editors = new LinkedHashMap<>();
  private Runnable markProblem = () -> {};

  Editors(ExperimentForm form, Runnable changed) {
    this.form = form;
    this.changed = changed;
    for (String cell : ExperimentForm.CELLS) {
      form.field(cell).onEvent("input", event -> changed.run());
    }
  }

  /** Fetches the editor; the page is already usable meanwhile. */
  void upgrade(String address) {
    if (!address.isEmpty()) {
      load(address, this::replaceTextAreas);
    }
  }

  private void replaceTextAreas() {
    for (String cell : ExperimentForm.CELLS) {
      editors.put(cell, Editor.create(form.field(cell), label(cell), changed::run));
    }
    markProblem.run();
  }

  private static String label(String cell) {
    return Dom.byId("tab-" + cell).map(HTMLElement::getTextContent).orElse(cell) + " code";
  }

  /** Shows in the editors what was put into the text areas from elsewhere. */
  void takeTexts() {
    editors.forEach((cell, editor) -> editor.setText(Dom.value(form.field(cell))));
  }

  void clearProblem() {
    markProblem = () -> {};
    editors.values().forEach(Editor::clearProblem);
    for (String cell : ExperimentForm.CELLS) {
      Dom.byId("tab-" + cell)
          .ifPresent(
              tab -> {
                tab.getClassList().remove("has-error");
                tab.removeAttribute("title");
              });
    }
  }

  /** Underlines the place that an error element names in its {@code data-} attributes. */
  void showProblem(HTMLElement error, String message) {
    clearProblem();
    String cell = Dom.attribute(error, "data-cell");
    int line = Dom.number(error, "data-line");
    Dom.byId("tab-" + cell)
        .ifPresent(
            tab -> {
              tab.getClassList().add("has-error");
              tab.setAttribute("title", "The error is here");
            });
    if (line > 0) {
      int column = Dom.number(error, "data-column");
      int end = Dom.number(error, "data-end-column");
      markProblem = () -> mark(cell, line, column, end, message);
      markProblem.run();
    }
  }

  private void mark(String cell, int line, int column, int end, String message) {
    if (editors.containsKey(cell)) {
      editors.get(cell).setProblem(line, column, end, message);
    }
  }

  @JSBody(
      params = {"address", "loaded"},
      script =
          """
          var script = document.createElement('script');
          script.src = address;
          script.onload = function() { loaded(); };
          document.head.appendChild(script);
          """)
  private static native void load(String address, Action loaded);
}
