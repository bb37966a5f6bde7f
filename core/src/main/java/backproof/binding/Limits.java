package backproof.binding;

import backproof.python.Budget;

/**
 * What a program may use before it is stopped.
 *
 * @param run of one program; its wall time is that of the whole check
 * @param parameters entries that are checked at most
 */
public record Limits(Budget.Limits run, int parameters) {
  /** What the search may take of the wall time of a check. */
  private static final double SEARCH = 3;

  /**
   * For a worker of one's own browser, which can be ended from outside as well. Its stack is 1 MB,
   * of which WebAssembly that was not optimised yet takes 330 bytes for each unit of nesting.
   */
  public static final Limits BROWSER =
      new Limits(
          new Budget.Limits(200_000_000, 100_000_000, 1000, 1_500, 1_000_000, 60_000), 200_000);

  /** For one's own program on one's own machine: they end what would not end. */
  public static final Limits TERMINAL =
      new Limits(
          new Budget.Limits(20_000_000_000L, 400_000_000L, 1000, 1_800, 10_000_000, 600_000),
          200_000);

  /** For a server that many share. */
  public static final Limits SERVER =
      new Limits(new Budget.Limits(10_000_000, 20_000_000, 1000, 20_000, 200_000, 5_000), 20_000);

  /**
   * For the search for what is to blame, which is bounded by the work that it does and finds the
   * same everywhere; its time only protects a machine that has too much to do.
   */
  public Limits ofSearch() {
    return new Limits(run.lasting(SEARCH * run.milliseconds()), parameters);
  }
}
