package backproof.experiment;

/**
 * What a program may use before it is stopped.
 *
 * @param steps of the interpreter and of array loops together
 * @param elements of all arrays made in one run
 * @param depth of nested calls
 * @param nesting of what these calls evaluate inside one another, for which there must be stack
 * @param output characters printed
 * @param milliseconds of wall time for the whole check
 * @param parameters entries that are checked at most
 */
public record Limits(
    long steps,
    long elements,
    int depth,
    int nesting,
    long output,
    double milliseconds,
    int parameters) {
  /**
   * For a worker of one's own browser, which can be ended from outside as well. Its stack is 1 MB,
   * of which WebAssembly that was not optimised yet takes 330 bytes for each unit of nesting.
   */
  public static final Limits BROWSER =
      new Limits(200_000_000, 100_000_000, 1000, 1_500, 1_000_000, 60_000, 200_000);

  /** For a server that many share. */
  public static final Limits SERVER =
      new Limits(10_000_000, 20_000_000, 1000, 20_000, 200_000, 5_000, 20_000);
}
