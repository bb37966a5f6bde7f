package backproof.experiment.file;

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
record Document(
    Kind kind, String title, List<CodeCell> cells, Optional<Experiment> own, List<String> notes) {
  /** How places in the file are spoken of. */
  enum Kind {
    NOTEBOOK,
    SCRIPT
  }
}
