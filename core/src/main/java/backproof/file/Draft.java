package backproof.file;

import backproof.experiment.ExperimentException;
import java.util.List;
import java.util.Set;

/**
 * An experiment that may be made with one cost or a multiple of it.
 *
 * @param cost the statement that gives the cost
 * @param data what that is computed of, beside the parameters
 */
record Draft(String cost, Set<String> data, Maker maker) {
  /** Puts the experiment together. */
  interface Maker {
    /**
     * @param factor what the cost is multiplied by; empty text for nothing
     * @param notes what there is to say of that
     */
    Imported make(String factor, List<String> notes) throws ExperimentException;
  }

  /** The variable that holds the cost. */
  String name() {
    return cost.substring(0, cost.indexOf('=')).trim();
  }

  /** What it is given. */
  String value() {
    return cost.substring(cost.indexOf('=') + 1).trim();
  }
}
