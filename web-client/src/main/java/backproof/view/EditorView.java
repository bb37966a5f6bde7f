package backproof.view;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.label;
import static j2html.TagCreator.textarea;

import backproof.diagnosis.Finding;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TextareaTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The three cells as text areas behind tabs; without a script they stand one under another. */
final class EditorView {
  private static final int LINES = 22;

  private EditorView() {}

  /**
   * @param locked the cells that can only be read
   * @param findings are marked at their lines
   */
  static DivTag of(Experiment experiment, Cell shown, Set<Cell> locked, List<Finding> findings) {
    DivTag editor = div(tabs(shown)).withClass("editor");
    for (Cell cell : Cell.values()) {
      TextareaTag area = locked.contains(cell) ? area(cell).attr("readonly") : area(cell);
      DivTag still = StillView.of(area, experiment.source(cell), marks(cell, findings));
      editor.with(panel(cell, cell == shown, still));
    }
    return editor;
  }

  /** The cell that gives the gradients: forward, where the backward cell is empty. */
  static Cell judged(Experiment experiment) {
    return experiment.backward().trim().isEmpty() ? Cell.FORWARD : Cell.BACKWARD;
  }

  private static DivTag tabs(Cell shown) {
    DivTag tabs = div().withClass("tabs").attr("role", "tablist").attr("aria-label", "Cells");
    for (Cell cell : Cell.values()) {
      boolean selected = cell == shown;
      tabs.with(
          button(Words.cell(cell))
              .withType("button")
              .withId("tab-" + cell.key())
              .attr("role", "tab")
              .attr("aria-selected", selected ? "true" : "false")
              .attr("aria-controls", "panel-" + cell.key())
              .attr("tabindex", selected ? "0" : "-1"));
    }
    return tabs;
  }

  private static Map<Integer, Finding.Role> marks(Cell cell, List<Finding> findings) {
    Map<Integer, Finding.Role> marks = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.cell().equals(cell.key()))
        .forEach(finding -> marks.putIfAbsent(finding.line(), finding.role()));
    return marks;
  }

  private static DivTag panel(Cell cell, boolean shown, DivTag still) {
    DivTag panel =
        div(label(Words.cell(cell)).withFor("cell-" + cell.key()).withClass("cell-label"), still)
            .withId("panel-" + cell.key())
            .withClass("panel")
            .attr("role", "tabpanel")
            .attr("aria-labelledby", "tab-" + cell.key());
    return shown ? panel : panel.isHidden();
  }

  private static TextareaTag area(Cell cell) {
    return textarea()
        .withId("cell-" + cell.key())
        .withName(cell.key())
        .attr("aria-label", Words.cell(cell) + " code")
        .withRows(Integer.toString(LINES))
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("dir", "ltr")
        .attr("wrap", "off")
        .attr("placeholder", placeholder(cell));
  }

  private static String placeholder(Cell cell) {
    return switch (cell) {
      case SETUP -> "Data and parameters: import numpy as np, X, Y, parameters = {...}";
      case FORWARD ->
          "Paste your forward function here, or open a notebook. It returns the cost, or the cost"
              + " and a cache.";
      case BACKWARD -> "Paste your backward function here. It returns the gradients.";
    };
  }
}
