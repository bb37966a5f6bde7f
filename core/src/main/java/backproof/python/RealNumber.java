package backproof.python;

import java.util.Optional;

/** A value that {@code float(x)} takes as it is: bool, int, float and NumPy's numbers. */
public interface RealNumber extends Value {
  double toDouble();

  /**
   * What the function of this name in the module {@code math} gives, where that hangs on a
   * parameter and is a finite number.
   */
  default Optional<Value> mapped(String function) {
    return Optional.empty();
  }

  /** The same of a function of two numbers, of which this is one. */
  default Optional<Value> mapped(String function, RealNumber first, RealNumber second) {
    return Optional.empty();
  }
}
