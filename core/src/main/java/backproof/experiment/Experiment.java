package backproof.experiment;

import backproof.check.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The saved document, version 1.
 *
 * @param wrt names of the parameters; empty means: found by the rules of inference
 * @param gradients which name of the backward's result belongs to which parameter; what is missing
 *     here is found by name
 * @param sampling present where only some entries are to be checked
 */
public record Experiment(
    String title,
    String note,
    String setup,
    String forward,
    String backward,
    Settings settings,
    List<String> wrt,
    Map<String, String> gradients,
    Optional<Sampling> sampling) {

  /** An experiment that checks every entry. */
  public Experiment(
      String title,
      String note,
      String setup,
      String forward,
      String backward,
      Settings settings,
      List<String> wrt,
      Map<String, String> gradients) {
    this(title, note, setup, forward, backward, settings, wrt, gradients, Optional.empty());
  }

  /** Three cells, everything else as in the lesson. */
  public static Experiment of(String title, String setup, String forward, String backward) {
    return new Experiment(
        title, "", setup, forward, backward, Settings.NOTEBOOK, List.of(), Map.of());
  }

  /** The same checked otherwise. */
  public Experiment with(Settings other) {
    return new Experiment(title, note, setup, forward, backward, other, wrt, gradients, sampling);
  }

  /** The same with another setup. */
  public Experiment withSetup(String other) {
    return with(Cell.SETUP, other);
  }

  /** The same with another text of a cell. */
  public Experiment with(Cell cell, String text) {
    return new Experiment(
        title,
        note,
        cell == Cell.SETUP ? text : setup,
        cell == Cell.FORWARD ? text : forward,
        cell == Cell.BACKWARD ? text : backward,
        settings,
        wrt,
        gradients,
        sampling);
  }

  public String source(Cell cell) {
    return switch (cell) {
      case SETUP -> setup;
      case FORWARD -> forward;
      case BACKWARD -> backward;
    };
  }
}
