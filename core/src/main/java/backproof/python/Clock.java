package backproof.python;

/** The time since any fixed moment; the host gives it. */
@FunctionalInterface
public interface Clock {
  double milliseconds();
}
