package backproof.laboratory;

import backproof.experiment.ProgramError;

/** How an experiment is carried out, or why that cannot be said. */
public sealed interface Planned {
  record Found(Plan plan) implements Planned {}

  /** Also where the program raises an error. */
  record Refused(ProgramError error) implements Planned {}
}
