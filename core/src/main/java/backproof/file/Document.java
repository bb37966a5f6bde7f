package backproof.file;

import backproof.experiment.Experiment;
import java.util.List;
import java.util.Optional;

/**
 * A file of code, cut into its cells.
 *
 * @param title the first heading; empty where there is none
 * @param cells those that hold code, in order
 * @param own the experiment that was written to this file by us
 */
record Document(Kind kind, String title, List<CodeCell> cells, Optional<Experiment> own) {
  /** How places in the file are spoken of. */
  enum Kind {
    NOTEBOOK,
    SCRIPT
  }

  /** Where a line of a cell is found in the file; nowhere, where we wrote it. */
  Optional<Place> place(CodeCell cell, int line) {
    if (cell.number() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        kind == Kind.NOTEBOOK
            ? new Place(cell.number(), line)
            : new Place(0, cell.line() + line - 1));
  }

  int characters() {
    return cells.stream().mapToInt(cell -> cell.source().length()).sum();
  }
}
