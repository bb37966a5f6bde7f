package backproof.array;

/**
 * An operation bound to its arrays; each run reads the inputs' storage and overwrites the output.
 */
public interface Step {
  void run();
}
