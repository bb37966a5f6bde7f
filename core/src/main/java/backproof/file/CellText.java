package backproof.file;

import backproof.experiment.Cell;
import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cell that is put together of pieces, and for each line where it came from. */
public final class CellText {
  private final Document document;
  private final StringBuilder text = new StringBuilder();
  private final List<Optional<Place>> places = new ArrayList<>();
  private boolean afterDefinition;

  private CellText(Document document) {
    this.document = document;
  }

  static CellText of(Document document, List<Piece> pieces) {
    CellText text = new CellText(document);
    pieces.forEach(text::add);
    return text;
  }

  /** The three cells of an experiment. */
  static Map<Cell, CellText> cells(CellText setup, CellText forward, CellText backward) {
    Map<Cell, CellText> cells = new EnumMap<>(Cell.class);
    cells.put(Cell.SETUP, setup);
    cells.put(Cell.FORWARD, forward);
    cells.put(Cell.BACKWARD, backward);
    return cells;
  }

  /** All that the file holds. */
  static CellText whole(Document document) {
    CellText text = new CellText(document);
    for (CodeCell cell : document.cells()) {
      List<String> lines = Lines.all(cell.source());
      text.lines(cell, 1, lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines);
    }
    return text;
  }

  private void lines(CodeCell cell, int first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append('\n');
      places.add(document.place(cell, first + i));
    }
  }

  private void add(Piece piece) {
    boolean definition = piece.isDefinition();
    if (!text.isEmpty() && (definition || afterDefinition)) {
      blank(2);
    } else if (!text.isEmpty() && piece.apart()) {
      blank(1);
    }
    afterDefinition = definition;
    List<String> lines = Lines.all(piece.text());
    lines(piece.cell(), piece.line(), lines.subList(0, lines.size() - 1));
  }

  private void blank(int count) {
    for (int i = 0; i < count; i++) {
      text.append('\n');
      places.add(Optional.empty());
    }
  }

  String text() {
    return text.toString();
  }

  List<Optional<Place>> places() {
    return places;
  }
}
