package backproof.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The three cells. They are text areas until the reader turns to them and the editor has been
 * fetched, and stay so where it cannot be had; the text areas hold the text either way.
 */
final class Editors {
  private final ExperimentForm form;
  private final Runnable changed;
  private final Map<String, Editor> editors = new LinkedHashMap<>();
  private Runnable markProblem = () -> {};
  private String address = "";
  private boolean isFetched;

  Editors(ExperimentForm form, Runnable changed) {
    this.form = form;
    this.changed = changed;
    for (String cell : ExperimentForm.CELLS) {
      HTMLElement area = form.field(cell);
      area.onEvent(
          "input",
          event -> {
            Still.paint(area);
            changed.run();
          });
    }
  }

  /** The editor comes from there when the reader turns to the code, or to changed code at once. */
  void watch(String address) {
    this.address = address;
    Still.watch(element(), this::fetch, this::replaceTextAreas);
    for (String cell : ExperimentForm.CELLS) {
      if (Still.isOld(form.field(cell))) {
        Still.paint(form.field(cell));
        fetch();
      }
    }
  }

  private HTMLElement element() {
    return Dom.first(form.element(), ".editor").orElse(form.element());
  }

  private void fetch() {
    String from = address;
    if (!from.isEmpty()) {
      address = "";
      load(from, this::fetched, () -> address = from);
    }
  }

  private void fetched() {
    isFetched = true;
    replaceTextAreas();
  }

  /** Not under the reader's hands: what is selected or composed there would be lost. */
  private void replaceTextAreas() {
    if (!isFetched || !editors.isEmpty() || element().hasAttribute("data-held")) {
      return;
    }
    for (String cell : ExperimentForm.CELLS) {
      HTMLElement area = form.field(cell);
      if (!area.hasAttribute("readonly")) {
        editors.put(cell, Editor.create(area, changed::run));
      }
    }
    markProblem.run();
  }

  /** Shows what was put into the text areas from elsewhere. */
  void takeTexts() {
    for (String cell : ExperimentForm.CELLS) {
      HTMLElement area = form.field(cell);
      if (editors.containsKey(cell)) {
        editors.get(cell).setText(Dom.value(area));
      } else {
        Still.paint(area);
      }
    }
    fetch();
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

  /** The same for what is found without haste: the editor is not fetched for it. */
  void showFinding(HTMLElement finding, String message) {
    show(finding, message, () -> {});
  }

  /** Underlines the place that an error element names in its {@code data-} attributes. */
  void showProblem(HTMLElement error, String message) {
    show(error, message, this::fetch);
  }

  private void show(HTMLElement error, String message, Action withoutEditor) {
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
      markProblem =
          () -> {
            if (editors.containsKey(cell)) {
              editors.get(cell).setProblem(line, column, end, message);
            } else {
              withoutEditor.run();
            }
          };
      markProblem.run();
    }
  }

  @JSBody(
      params = {"address", "loaded", "failed"},
      script =
          """
          var script = document.createElement('script');
          script.src = address;
          script.onload = function() { loaded(); };
          script.onerror = function() { failed(); };
          document.head.appendChild(script);
          """)
  private static native void load(String address, Action loaded, Action failed);
}
