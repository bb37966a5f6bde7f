package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An experiment that was read from a file.
 *
 * @param choices what was taken for forward, backward and setup; empty where the file said so
 *     itself, and where all of it stands in setup because it cannot be read yet
 * @param source what else could have been taken, and from what; empty where there is no choice
 * @param notes what was left out or added, in sentences
 * @param places for each line of each cell where it stood in the file; empty where the file was
 *     written as an experiment
 */
public record Imported(
    Experiment experiment,
    List<Choice> choices,
    Optional<Source> source,
    List<String> notes,
    Map<Cell, List<Optional<Place>>> places) {
  static Imported own(Experiment experiment) {
    return new Imported(experiment, List.of(), Optional.empty(), List.of(), Map.of());
  }

  /** The same lines but for a word here and there. */
  Imported with(Experiment other, String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Imported(other, choices, source, all, places);
  }

  /** Where a line of a cell stood, counting from 1. */
  public Optional<Place> place(Cell cell, int line) {
    List<Optional<Place>> lines = places.getOrDefault(cell, List.of());
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : Optional.empty();
  }
}
