package backproof.experiment.file;

import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cell that is put together of pieces, and for each line where it came from. */
final class CellText {
  private final boolean isNotebook;
  private final StringBuilder text = new StringBuilder();
  private final List<Optional<Place>> places = new ArrayList<>();
  private boolean afterDefinition;

  private CellText(Document.Kind kind) {
    this.isNotebook = kind == Document.Kind.NOTEBOOK;
  }

  static CellText of(Document.Kind kind, List<Piece> pieces) {
    CellText text = new CellText(kind);
    pieces.forEach(text::add);
    return text;
  }

  private void add(Piece piece) {
    boolean definition = piece.isDefinition();
    if (!text.isEmpty() && (definition || afterDefinition)) {
      blank(2);
    } else if (!text.isEmpty() && piece.apart()) {
      blank(1);
    }
    afterDefinition = definition;
    text.append(piece.text());
    int count = Lines.all(piece.text()).size() - 1;
    for (int i = 0; i < count; i++) {
      places.add(place(piece, i));
    }
  }

  private Optional<Place> place(Piece piece, int line) {
    CodeCell cell = piece.cell();
    if (cell.number() == 0) {
      return Optional.empty();
    }
    int within = piece.line() + line;
    return Optional.of(
        isNotebook ? new Place(cell.number(), within) : new Place(0, cell.line() + within - 1));
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
