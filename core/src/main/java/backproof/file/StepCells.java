package backproof.file;

import backproof.experiment.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes cells of what objects do; setup makes the objects and the data. */
record StepCells(Document document, List<Piece> file, Functions functions, Steps steps) {
  static final String BECAUSE = "they lead to a cost and back from it";

  Map<Cell, CellText> cells() {
    List<Piece> forward = pieces(steps.forward());
    List<Piece> backward = pieces(steps.backward());
    Set<String> needs = new LinkedHashSet<>();
    Set<String> made = new LinkedHashSet<>();
    for (List<Piece> cell : List.of(forward, backward)) {
      for (Piece piece : cell) {
        Set<String> more = new LinkedHashSet<>(piece.names().needs());
        more.removeAll(made);
        needs.addAll(more);
        made.addAll(piece.names().binds());
      }
    }
    List<Piece> setup = new SetupSlice(file, functions, Set.of()).of(steps.before(), needs);
    return CellText.cells(
        CellText.of(document, setup),
        CellText.of(document, forward),
        CellText.of(document, backward));
  }

  private static List<Piece> pieces(List<Steps.Step> steps) {
    return steps.stream().map(Steps.Step::piece).toList();
  }

  List<Choice> choices() {
    return List.of(
        choice(Cell.FORWARD, steps.forward()),
        choice(Cell.BACKWARD, steps.backward()),
        new Choice(Cell.SETUP, Importer.NOTHING, List.of(), BECAUSE));
  }

  private Choice choice(Cell cell, List<Steps.Step> some) {
    if (some.isEmpty()) {
      return new Choice(cell, Importer.NOTHING, List.of(), BECAUSE);
    }
    Piece last = some.getLast().piece();
    Choice.Option option =
        new Choice.Option(last.text().trim(), document.place(last.cell(), last.line()));
    return new Choice(cell, option, List.of(), BECAUSE);
  }
}
