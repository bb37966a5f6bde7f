package backproof.array;

/**
 * An operation bound to its arrays; each run reads the inputs' storage and overwrites the output.
 */
public interface Step {
  void run();

  /**
   * Computes again what hangs on changed places of the inputs' storages, with the very bits that
   * {@link #run} would give; all else must be as the last run left it.
   *
   * @param changes where the storage of each input has changed since then, at least one of them
   * @param result empty; takes the places of the output's storage that may have changed
   */
  default void update(Change[] changes, Change result) {
    run();
    result.setAll();
  }
}
