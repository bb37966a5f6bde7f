package backproof.python;

import java.util.List;
import java.util.Optional;

/** A value that {@code float(x)} takes as it is: bool, int, float and NumPy's numbers. */
public interface RealNumber extends Value {
  double toDouble();

  /** The number itself, where all that hangs on it is recorded in another way. */
  default double shown() {
    return toDouble();
  }

  /** Their {@code math.fsum}, where it hangs on a parameter; this is one of the items. */
  default Optional<Value> exactSum(List<Value> items) {
    return Optional.empty();
  }

  /**
   * What the function of this name in the module {@code math} gives, where that hangs on a
   * parameter; the caller refuses what is not finite.
   */
  default Optional<Value> mapped(String function) {
    return Optional.empty();
  }

  /** The same of a function of two numbers, of which this is one. */
  default Optional<Value> mapped(String function, RealNumber first, RealNumber second) {
    return Optional.empty();
  }
}
