package backproof.python;

/** A value that {@code float(x)} takes as it is: bool, int, float and NumPy's numbers. */
public interface RealNumber extends Value {
  double toDouble();
}
