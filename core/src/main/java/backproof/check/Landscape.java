package backproof.check;

import java.util.List;
import java.util.Optional;

/** The cost as a function of the parameters, seen from the point that is checked. */
public interface Landscape {
  List<Block> blocks();

  /** The cost at the point itself. */
  double cost();

  /** The exact gradient of a block, where the cost is known well enough to have one. */
  default Optional<Exact> exact(int block) {
    return Optional.empty();
  }

  /** How much rounding is known to blur the cost, where that was measured. */
  default double noise() {
    return 0;
  }

  /** The cost where this one entry has another value and all others stay as they are. */
  double costAt(int block, int entry, double value);

  /**
   * A number for where the last cost of a moved entry lay: another one wherever a kink of the cost
   * lies between, as far as they are known.
   */
  default long side() {
    return 0;
  }

  /** The same for a place of choice, whose cost need not be known. */
  default long side(int block, int entry, double value) {
    costAt(block, entry, value);
    return side();
  }

  /** What lay on another side than at the point when {@link #side} was asked last, if anything. */
  default Optional<Unit> changed() {
    return Optional.empty();
  }

  /** The first value that is computed with fewer digits than float64 has. */
  default Optional<Unit> shortFloat() {
    return Optional.empty();
  }

  /** The same cost computed in float32, where that can be had without running anything. */
  default Optional<Landscape> inSinglePrecision() {
    return Optional.empty();
  }

  /** About how many elementary operations one cost takes. */
  default long work() {
    return 1;
  }
}
