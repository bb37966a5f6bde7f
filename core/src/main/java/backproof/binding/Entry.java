package backproof.binding;

import backproof.experiment.Cell;
import java.util.List;

/**
 * What is called for every evaluation: the last function of a cell, its last method call, or all it
 * does where it has neither.
 */
public sealed interface Entry permits CellCall, CellFunction, CellScript {
  Cell cell();

  /** How sentences speak of it. */
  String name();

  /** Where it stands in its cell, from 1. */
  int line();

  /** The names of what it gives, in order; empty text for what is not a plain name. */
  List<String> returned();
}
