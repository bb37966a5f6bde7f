package backproof.check;

/** Random numbers from a stated seed. */
public interface Chance {
  double gaussian();

  /** From 0 to 1. */
  double uniform();
}
