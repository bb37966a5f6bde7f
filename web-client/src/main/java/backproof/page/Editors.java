package backproof.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final List<Mark> marks = new ArrayList<>();
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
    marks.forEach(this::place);
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

  void clearMarks() {
    marks.clear();
    for (String cell : ExperimentForm.CELLS) {
      if (editors.containsKey(cell)) {
        editors.get(cell).clearMarks();
      } else {
        Still.unmark(form.field(cell));
      }
      Dom.byId("tab-" + cell)
          .ifPresent(
              tab -> {
                tab.getClassList().remove("has-error");
                tab.removeAttribute("title");
              });
    }
  }

  /** Marks where the program stopped: for that the editor is fetched. */
  void showError(Mark mark) {
    show(mark);
    fetch();
  }

  /** Marks a place that a result speaks of. */
  void show(Mark mark) {
    if (!mark.isFaint()) {
      Dom.byId("tab-" + mark.cell())
          .ifPresent(
              tab -> {
                tab.getClassList().add("has-error");
                tab.setAttribute("title", "The error is here");
              });
    }
    if (mark.line() > 0) {
      marks.add(mark);
      place(mark);
    }
  }

  private void place(Mark mark) {
    if (editors.containsKey(mark.cell())) {
      mark.on(editors.get(mark.cell()));
    } else {
      mark.on(form.field(mark.cell()));
    }
  }

  void goTo(String cell, int line) {
    Dom.byId("view-code").ifPresent(HTMLElement::click);
    Dom.byId("tab-" + cell).ifPresent(HTMLElement::click);
    if (editors.containsKey(cell)) {
      editors.get(cell).goTo(line);
    } else {
      Still.goTo(form.field(cell), line);
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
