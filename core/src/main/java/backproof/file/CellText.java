package backproof.file;

import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.List;
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
      places.add(document.place(piece.cell(), piece.line() + i));
    }
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
