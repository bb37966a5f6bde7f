package backproof.experiment;

import java.util.OptionalDouble;

/** A recorded forward pass that can be computed again without running the program. */
interface Replay {
  /** Empty where the program would take another path for this value. */
  OptionalDouble cost(int parameter, int entry, double value);
}
